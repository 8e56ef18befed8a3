# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads an answers file: YAML with one key, ``answers``, as the format page shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.script.source import Unusable, decode, load
from app.script.yaml12 import Mapping, Node, Scalar, Sequence, compose
from app.session.rehearsal import AnswersUnfit, Rehearsal, Written, WrittenGroup, WrittenList

_MARK = b"\xef\xbb\xbf"


def read_rehearsal(path: Path) -> Rehearsal:
    """The rehearsal in an answers file; an empty one answers nothing.

    Raises AnswersUnfit, naming file, line and column.
    """
    try:
        raw = load(path)
        if not raw.removeprefix(_MARK).strip():
            return Rehearsal()
        text = decode(raw)
    except Unusable as reason:
        raise AnswersUnfit(_sentences(path, reason.faults)) from reason
    if all(line.lstrip()[:1] in ("", "#") for line in text.splitlines()):
        return Rehearsal()
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
            return Rehearsal({name.text: _plain(path, item) for name, item in value.pairs})
        if not (isinstance(value, Scalar) and value.value is None):
            place = f"{path}:{value.line}:{value.column}"
            raise AnswersUnfit(
                f"{place}: error: Each line under `answers` is a name and an answer."
            )
    return Rehearsal()


def _plain(path: Path, node: Node) -> Any:
    """A node as lists, mappings and words; words stay as they are written, with their place."""
    place = f"{path}:{node.line}:{node.column}"
    if isinstance(node, Sequence):
        return WrittenList(place, (_plain(path, item) for item in node.items))
    if isinstance(node, Mapping):
        pairs = ((_written(path, key), _plain(path, value)) for key, value in node.pairs)
        return WrittenGroup(place, pairs)
    if isinstance(node, Scalar) and node.value is not None:
        return _written(path, node)
    return None


def _written(path: Path, node: Scalar) -> Written:
    return Written.at(f"{path}:{node.line}:{node.column}", node.text)


def _sentences(path: Path, faults: Any) -> str:
    return "\n".join(f"{path}:{line}:{column}: error: {told}" for line, column, told in faults)
