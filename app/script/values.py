# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Nodes against shapes: plain values where they fit, and a fault for everything that doesn't.

Reading goes on past every fault, so that all are found; what did not fit is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from app.script import shape as s
from app.script import yaml12 as y
from app.script.duration import NotADuration, in_range, parse_duration
from app.script.faults import MOST_FAULTS, shown
from app.script.grammar import MOST_CUES
from app.script.wording import (
    described,
    expected,
    listed,
    nearest,
    nearest_of,
    no_text,
    not_of_cue,
    one_of,
)

Path: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the top of the file down to a value."""
MISSING: Final = object()
"""In place of a value that did not fit."""
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class TooManyFaults(Exception):
    """There are so many that reading on would help nobody."""


class Values:
    """Reads nodes; ``told`` collects faults, ``places`` line and column of every key's value."""

    def __init__(self) -> None:
        self.told: list[y.Told] = []
        self.places: dict[Path, tuple[int, int]] = {}
        self._cues = 0
        self._readers: dict[type, Callable[[y.Node, Any, Path, str], Any]] = {
            s.Text: self._text,
            s.Number: self._number,
            s.Duration: self._duration,
            s.Truth: self._truth,
            s.OneOf: self._one_of,
            s.Nullable: self._nullable,
            s.WordOr: self._word_or,
            s.ListOf: self._list,
            s.Mapping: self._mapping,
            s.Table: self._table,
            s.CueTable: self._cue,
        }

    def read(self, node: y.Node, shape: s.Shape, path: Path, key: str = "") -> Any:
        """The value of ``node``, or MISSING. ``key`` is what the author calls it."""
        self.places[path] = (node.line, node.column)
        if node.refused:
            return MISSING
        return self._readers[type(shape)](node, shape, path, key)

    def tell(self, node: y.Node, sentence: str) -> Any:
        """Keeps a fault at ``node`` and returns MISSING. Raises TooManyFaults."""
        self.told.append((node.line, node.column, sentence))
        if len(self.told) >= MOST_FAULTS:
            raise TooManyFaults
        return MISSING

    # Single values ------------------------------------------------------------------------------

    def _text(self, node: y.Node, shape: s.Text, _: Path, key: str) -> Any:
        if not isinstance(node, y.Scalar) or not isinstance(node.value, str):
            return self.tell(node, no_text(node, key))
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

    def _number(self, node: y.Node, shape: s.Number, _: Path, key: str) -> Any:
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

    def _duration(self, node: y.Node, _shape: s.Duration, _: Path, key: str) -> Any:
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

    def _truth(self, node: y.Node, _shape: s.Truth, _: Path, key: str) -> Any:
        if isinstance(node, y.Scalar) and isinstance(node.value, bool):
            return node.value
        meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}
        word = meant.get(node.text.lower()) if isinstance(node, y.Scalar) else None
        near = f" Did you mean `{word}`?" if word else ""
        sentence = f"`{key}` has to be `true` or `false`, and this is {described(node)}.{near}"
        return self.tell(node, sentence)

    def _one_of(self, node: y.Node, shape: s.OneOf, _: Path, key: str) -> Any:
        value = node.value if isinstance(node, y.Scalar) else None
        if not isinstance(value, bool) and value in shape.words:
            return shape.words[shape.words.index(value)]
        words = listed((str(word) for word in shape.words), "or")
        near = nearest(str(value), (word for word in shape.words if isinstance(word, str)))
        return self.tell(node, f"`{key}` has to be {words}, and this is {described(node)}.{near}")

    def _nullable(self, node: y.Node, shape: s.Nullable, path: Path, key: str) -> Any:
        empty = isinstance(node, y.Scalar) and node.value is None
        return None if empty else self.read(node, shape.shape, path, key)

    def _word_or(self, node: y.Node, shape: s.WordOr, path: Path, key: str) -> Any:
        if isinstance(node, y.Scalar) and node.value == shape.word:
            return shape.word
        if isinstance(node, y.Scalar):
            near = nearest(node.text, (shape.word,))
            other = expected(shape.shape)
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
        item_key = one_of(shape, key)
        found = [
            self.read(item, shape.shape, (*path, index), item_key)
            for index, item in enumerate(node.items[: shape.most])
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

    def _mapping(self, node: y.Node, shape: s.Mapping, path: Path, _: str) -> Any:
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
            named = y.Scalar(word.line, word.column, word.text, word.text)
            known = self._text(named, shape.key, path, key)
            read = self.read(value, shape.shape, (*path, word.text), shown(word.text))
            if known is not MISSING and read is not MISSING:
                found[known] = read
        return found

    def _cue(self, node: y.Node, shape: s.CueTable, path: Path, _: str) -> Any:
        self._cues += 1
        if self._cues > MOST_CUES:
            # The review tells of it; so many more are not worth the time.
            return MISSING
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
                self.tell(key, not_of_cue(key.text, kind, shape))
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
