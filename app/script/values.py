# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Nodes against shapes: plain values where they fit, and a fault for everything that doesn't.

Reading goes on past every fault, so that all are found; what did not fit is simply not in the result.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from app.script import shape as s
from app.script import yaml12 as y
from app.script.duration import NotADuration, in_range, parse_duration
from app.script.faults import shown

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the top of the file down to a value."""
MISSING: Final = object()
"""In place of a value that did not fit."""
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Values:
    """Reads nodes; ``told`` collects faults, ``places`` line and column of every key's value."""

    def __init__(self) -> None:
        self.told: list[y.Told] = []
        self.places: dict[Path, tuple[int, int]] = {}

    def read(self, node: y.Node, shape: s.Shape, path: Path, key: str = "") -> Any:
        """The value of ``node``, or MISSING. ``key`` is what the author calls it."""
        self.places[path] = (node.line, node.column)
        if node.refused:
            return MISSING
        match shape:
            case s.Text():
                return self._text(node, shape, key)
            case s.Number():
                return self._number(node, shape, key)
            case s.Duration():
                return self._duration(node, key)
            case s.Truth():
                return self._truth(node, key)
            case s.OneOf():
                return self._one_of(node, shape, key)
            case s.Nullable():
                empty = isinstance(node, y.Scalar) and node.value is None
                return None if empty else self.read(node, shape.shape, path, key)
            case s.WordOr():
                return self._word_or(node, shape, path, key)
            case s.ListOf():
                return self._list(node, shape, path, key)
            case s.Mapping():
                return self._mapping(node, shape, path)
            case s.Table():
                return self._table(node, shape, path, key)
            case s.CueTable():
                return self._cue(node, shape, path)

    def tell(self, node: y.Node, sentence: str) -> Any:
        """Keeps a fault at ``node`` and returns MISSING."""
        self.told.append((node.line, node.column, sentence))
        return MISSING

    # Single values ------------------------------------------------------------------------------

    def _text(self, node: y.Node, shape: s.Text, key: str) -> Any:
        if not isinstance(node, y.Scalar) or not isinstance(node.value, str):
            return self.tell(node, _no_text(node, key))
        text = node.value
        if not text.strip():
            return self.tell(node, f"`{key}` is empty; write something there.")
        if len(text) > shape.longest:
            much = f"{len(text):,} characters long; at most {shape.longest:,} are allowed"
            return self.tell(node, f"`{key}` is {much}.")
        if _INVISIBLE.search(text):
            return self.tell(node, f"`{key}` holds an invisible control character; delete it.")
        if shape.pattern and not re.search(shape.pattern[:-1] + r"\Z", text):
            return self.tell(node, f"`{shown(text)}`: `{key}` {shape.asks}.")
        return text

    def _number(self, node: y.Node, shape: s.Number, key: str) -> Any:
        kind = "a whole number" if shape.whole else "a number"
        value = node.value if isinstance(node, y.Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self.tell(node, f"`{key}` has to be {kind}, and this is {described(node)}.")
        if shape.whole and value != value // 1:
            return self.tell(node, f"`{key}` has to be {kind}, and this is {described(node)}.")
        if not shape.least <= value <= shape.most or (shape.above and value == shape.least):
            span = f"above {shape.least:g} and at most" if shape.above else f"{shape.least:g} to"
            return self.tell(
                node, f"`{key}` has to be {span} {shape.most:g}, and this is {described(node)}."
            )
        return int(value) if shape.whole else float(value)

    def _duration(self, node: y.Node, key: str) -> Any:
        value = node.value if isinstance(node, y.Scalar) else None
        if isinstance(value, str):
            try:
                value = parse_duration(value)
            except NotADuration as error:
                meant = f" Did you mean `{error.meant}`?" if error.meant else ""
                return self.tell(
                    node,
                    f"`{key}` has to be a duration such as `8s`, `2m` or "
                    f"`1m30s`, and this is {described(node)}.{meant}",
                )
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self.tell(
                node,
                f"`{key}` has to be a duration such as `8s`, `2m` or `1m30s`, "
                f"and this is {described(node)}.",
            )
        if not in_range(value):
            return self.tell(
                node, f"`{key}` has to be 0.2 s to 30 minutes, and this is {described(node)}."
            )
        return float(value)

    def _truth(self, node: y.Node, key: str) -> Any:
        if isinstance(node, y.Scalar) and isinstance(node.value, bool):
            return node.value
        return self.tell(
            node, f"`{key}` has to be `true` or `false`, and this is {described(node)}."
        )

    def _one_of(self, node: y.Node, shape: s.OneOf, key: str) -> Any:
        value = node.value if isinstance(node, y.Scalar) else None
        if not isinstance(value, bool) and value in shape.words:
            return shape.words[shape.words.index(value)]
        words = listed((str(word) for word in shape.words), "or")
        near = nearest(str(value), (str(word) for word in shape.words))
        return self.tell(node, f"`{key}` has to be {words}, and this is {described(node)}.{near}")

    def _word_or(self, node: y.Node, shape: s.WordOr, path: Path, key: str) -> Any:
        if isinstance(node, y.Scalar) and node.value == shape.word:
            return shape.word
        if isinstance(node, y.Scalar):
            near = nearest(node.text, (shape.word,))
            other = _expected(shape.shape)
            return self.tell(
                node,
                f"`{key}` has to be `{shape.word}` or {other}, "
                f"and this is {described(node)}.{near}",
            )
        return self.read(node, shape.shape, path, key)

    # Values made of others ----------------------------------------------------------------------

    def _list(self, node: y.Node, shape: s.ListOf, path: Path, key: str) -> Any:
        if not isinstance(node, y.Sequence):
            return self.tell(
                node,
                f"`{key}` has to be a list of {shape.things}, each after `- `, "
                f"and this is {described(node)}.",
            )
        count = len(node.items)
        if not shape.least <= count <= shape.most:
            self.tell(
                node,
                f"`{key}` has to have {shape.least} to {shape.most:,} {shape.things}, "
                f"and this has {count or 'none'}.",
            )
        item_key = _one(shape, key)
        found = [
            self.read(item, shape.shape, (*path, index), item_key)
            for index, item in enumerate(node.items)
        ]
        if shape.distinct:
            self._refuse_twice(node, key)
        return found

    def _refuse_twice(self, node: y.Sequence, key: str) -> None:
        seen: set[str] = set()
        for item in node.items:
            if isinstance(item, y.Scalar) and isinstance(item.value, str):
                if item.value in seen:
                    self.tell(item, f"`{shown(item.value)}` is in `{key}` twice.")
                seen.add(item.value)

    def _mapping(self, node: y.Node, shape: s.Mapping, path: Path) -> Any:
        if not isinstance(node, y.Mapping):
            return self.tell(
                node, f"Here {shape.name} is expected, {shape.hint}, and this is {described(node)}."
            )
        found = {}
        for key, value in node.pairs:
            if key.text not in shape.fields:
                near = nearest(key.text, shape.fields)
                self.tell(
                    key,
                    f"`{shown(key.text)}` is not a key of {shape.name}."
                    f"{near or ' Known are ' + listed(shape.fields) + '.'}",
                )
                continue
            read = self.read(value, shape.fields[key.text].shape, (*path, key.text), key.text)
            if read is not MISSING:
                found[key.text] = read
        self._require(node, shape.fields, shape.name[0].upper() + shape.name[1:])
        return found

    def _table(self, node: y.Node, shape: s.Table, path: Path, key: str) -> Any:
        if not isinstance(node, y.Mapping):
            return self.tell(
                node,
                f"`{key}` has to hold lines such as {shape.example}, "
                f"and this is {described(node)}.",
            )
        if len(node.pairs) > shape.most:
            self.tell(node, f"`{key}` may have at most {shape.most:,} lines.")
        found = {}
        for word, value in node.pairs:
            known = self._text(
                y.Scalar(word.line, word.column, word.text, word.text), shape.key, key
            )
            read = self.read(value, shape.shape, (*path, word.text), shown(word.text))
            if known is not MISSING and read is not MISSING:
                found[known] = read
        return found

    def _cue(self, node: y.Node, shape: s.CueTable, path: Path) -> Any:
        if not isinstance(node, y.Mapping):
            return self.tell(
                node,
                f"Here a cue is expected, as in `- say: Welcome`, and this is {described(node)}.",
            )
        kind, written = self._kind(node, shape)
        if kind is None:
            return {"kind": None} | self._common(node, shape, path)
        fields = {
            kind: s.Field(shape.kinds[kind].value),
            **shape.kinds[kind].options,
            **shape.common,
        }
        found: dict[str, Any] = {"kind": kind}
        for key, value in node.pairs:
            name = kind if key.text == written else key.text
            if name in fields:
                read = self.read(value, fields[name].shape, (*path, name), name)
                if read is not MISSING:
                    found[name] = read
            else:
                self.tell(key, _not_of_cue(key.text, kind, shape))
        self._require(node, fields, f"`{kind}`")
        return found

    def _kind(self, node: y.Mapping, shape: s.CueTable) -> tuple[str | None, str]:
        """The kind of a cue and how it is written; a misspelt one is told of and read as meant."""
        for key, _ in node.pairs:
            if key.text in shape.kinds:
                return key.text, key.text
        known = {*shape.common, *(name for kind in shape.kinds.values() for name in kind.options)}
        unknown = [key for key, _ in node.pairs if key.text not in known]
        for key in unknown:
            near = nearest_of(key.text, shape.kinds)
            if near is not None:
                self.tell(key, f"`{shown(key.text)}` is not a kind of cue. Did you mean `{near}`?")
                return near, key.text
        kinds = listed(shape.kinds, "or")
        if len(unknown) == 1:
            name = shown(unknown[0].text)
            self.tell(unknown[0], f"`{name}` is not a kind of cue; it has to be {kinds}.")
        else:
            self.tell(node, f"This cue does not say what it is; it has to be {kinds}.")
        return None, ""

    def _common(self, node: y.Mapping, shape: s.CueTable, path: Path) -> dict[str, Any]:
        found = {}
        for key, value in node.pairs:
            if key.text in shape.common:
                read = self.read(value, shape.common[key.text].shape, (*path, key.text), key.text)
                if read is not MISSING:
                    found[key.text] = read
        return found

    def _require(self, node: y.Mapping, fields: dict[str, s.Field], name: str) -> None:
        there = {key.text for key, _ in node.pairs}
        for key, field in fields.items():
            if field.required and key not in there:
                self.tell(node, f"{name} needs `{key}`, and there is none here.")


# Words for messages -----------------------------------------------------------------------------


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
            return f"`{shown(node.value)}`" if node.value.strip() else "empty"
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
    names = {name.lower(): name for name in known}
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


def _no_text(node: y.Node, key: str) -> str:
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


def _expected(shape: s.Shape) -> str:
    if isinstance(shape, s.Mapping):
        return f"{shape.name}, {shape.hint}"
    return f"a list of {shape.things}" if isinstance(shape, s.ListOf) else "something else"


def _one(shape: s.ListOf, key: str) -> str:
    """What one item of a list is called in a message."""
    return shape.things.removesuffix("s") if shape.things.endswith("s") else key


def _not_of_cue(key: str, kind: str, shape: s.CueTable) -> str:
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
