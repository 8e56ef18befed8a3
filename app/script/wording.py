# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Plain words for what was found and what was meant, for the sentences of faults."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable

from app.script import shape as s
from app.script import yaml12 as y
from app.script.faults import shown

_MOST_COMPARED = 300


def described(node: y.Node) -> str:
    """What a node is, in plain words."""
    if isinstance(node, y.Sequence):
        return "a list"
    if isinstance(node, y.Mapping):
        return "a group of keys and values"
    if isinstance(node, y.Scalar):
        if node.value is None:
            return "empty" if node.text == "" else f"`{node.text}`, which means empty"
        if isinstance(node.value, str):
            if not node.value.strip():
                return "empty"
            quoted = "" if isinstance(y.resolve(node.value), str) else "the text in quotes "
            return f"{quoted}`{shown(node.value)}`"
        return (
            f"the number {shown(node.text)}"
            if not isinstance(node.value, bool)
            else (f"`{node.text}`")
        )
    return "something else"


def nearest_of(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` most resembles, where one does."""
    if len(word) > 64:
        return None
    names = {name.lower(): name for name in itertools.islice(known, _MOST_COMPARED)}
    near = difflib.get_close_matches(word.lower(), names, 1, 0.6)
    return names[near[0]] if near else None


def nearest(word: str, known: Iterable[str]) -> str:
    """The question whether the known word that is near was meant, where there is one."""
    near = nearest_of(word, known)
    return f" Did you mean `{near}`?" if near is not None else ""


def listed(words: Iterable[str], joint: str = "and") -> str:
    """```a`, `b` or `c```."""
    quoted = [f"`{word}`" for word in words]
    return f"{', '.join(quoted[:-1])} {joint} {quoted[-1]}" if len(quoted) > 1 else "".join(quoted)


def no_text(node: y.Node, key: str) -> str:
    """Why a node is no text, and what its author probably meant by it."""
    if isinstance(node, y.Mapping) and node.flow and len(node.pairs) == 1:
        word, value = node.pairs[0]
        if isinstance(value, y.Scalar) and value.value is None:
            return (
                f'Put the text in quotes, as in `"{{{shown(word.text)}}}"`; '
                f"without them the brace means something else."
            )
    if isinstance(node, y.Sequence) and node.flow:
        return (
            f"`{key}` has to be a text, and this is a list; "
            "a text that begins with `[` has to be in quotes."
        )
    if isinstance(node, y.Mapping) and not node.flow:
        return (
            f"`{key}` has to be a text, and this is a group of keys and values; "
            "a text with a colon and a space in it has to be in quotes."
        )
    if isinstance(node, y.Scalar) and node.value is None and node.text == "":
        return f"`{key}` is empty; write a text after it (one that begins with `#` needs quotes)."
    if isinstance(node, y.Scalar) and not isinstance(node.value, str):
        return (
            f"`{key}` has to be a text, and this is {described(node)}; "
            f'put it in quotes: `"{shown(node.text)}"`.'
        )
    return f"`{key}` has to be a text, and this is {described(node)}."


def expected(shape: s.Shape) -> str:
    """What a shape asks for, in plain words."""
    if isinstance(shape, s.Mapping):
        return f"{shape.name}, {shape.hint}"
    return f"a list of {shape.things}" if isinstance(shape, s.ListOf) else "something else"


def one_of(shape: s.ListOf, key: str) -> str:
    """What one item of a list is called in a message."""
    return shape.things.removesuffix("s") if shape.things.endswith("s") else key


def not_of_cue(key: str, kind: str, shape: s.CueTable) -> str:
    """Why a key does not belong into a cue of this kind."""
    if key in shape.kinds:
        return f"A cue is one thing, and this is `{kind}` and `{key}`; make two cues of them."
    owners = [name for name, other in shape.kinds.items() if key in other.options]
    options = [*shape.kinds[kind].options, *shape.common]
    if owners:
        return f"`{key}` does not go with `{kind}`; it belongs to {listed(owners, 'or')}."
    near = nearest(key, options) or (
        nearest(key, [option for other in shape.kinds.values() for option in other.options])
        or f" With it go {listed(options)}."
    )
    return f"`{shown(key)}` is not an option of `{kind}`.{near}"
