# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads an answers file: YAML with one key, ``answers``, as the format page shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.script.source import Unusable, decode, load
from app.script.yaml12 import Mapping, Node, Scalar, Sequence, compose
from app.session.rehearsal import AnswersUnfit, Rehearsal


def read_rehearsal(path: Path) -> Rehearsal:
    """The rehearsal in an answers file. Raises AnswersUnfit, naming file, line and column."""
    try:
        text = decode(load(path))
    except Unusable as reason:
        raise AnswersUnfit(_sentences(path, reason.faults)) from reason
    root, told = compose(text)
    if told:
        raise AnswersUnfit(_sentences(path, told))
    if not isinstance(root, Mapping):
        raise AnswersUnfit(f"{path}:1:1: error: An answers file begins with `answers:`.")
    for key, value in root.pairs:
        if key.text != "answers":
            place = f"{path}:{key.line}:{key.column}"
            raise AnswersUnfit(
                f"{place}: error: `{key.text}` is not known here; only `answers` is."
            )
        if isinstance(value, Mapping):
            return Rehearsal({name.text: _plain(item) for name, item in value.pairs})
        if not (isinstance(value, Scalar) and value.value is None):
            place = f"{path}:{value.line}:{value.column}"
            raise AnswersUnfit(
                f"{place}: error: Each line under `answers` is a name and an answer."
            )
    return Rehearsal()


def _plain(node: Node) -> Any:
    """A node as plain Python values; words stay as they are written."""
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    if isinstance(node, Mapping):
        return {key.text: _plain(value) for key, value in node.pairs}
    if isinstance(node, Scalar):
        whole = isinstance(node.value, int) and not isinstance(node.value, bool)
        return node.value if node.value is None or whole else node.text
    return None


def _sentences(path: Path, faults: Any) -> str:
    return "\n".join(f"{path}:{line}:{column}: error: {told}" for line, column, told in faults)
