# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""YAML as scripts use it: scalars by the core schema of YAML 1.2, every node with its place.

Tags, anchors, aliases, duplicate keys and a second document are refused. Nodes are composed from
the parser's events without recursion, so that no depth of nesting can exhaust the stack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from app.script.faults import MOST_FAULTS, shown
from app.script.yaml_hints import explain
from app.script.yaml_mend import Spot, mend, rounds

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 24
Atom: TypeAlias = str | int | float | bool | None

_YAML_TAGS = "tag:yaml.org,2002:"
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"([-+]?)(?:\.inf|\.Inf|\.INF)")
_NOT_A_NUMBER = frozenset((".nan", ".NaN", ".NAN"))
_MOST_DIGITS = 300


@dataclass(slots=True)
class Node:
    """Anything in the file; ``line``, ``column`` from 1. ``refused``: its fault is told already."""

    line: int
    column: int
    refused: bool = field(default=False, kw_only=True)


@dataclass(slots=True)
class Scalar(Node):
    """A single value: as written, and as the core schema reads it."""

    text: str
    value: Atom


@dataclass(slots=True)
class Sequence(Node):
    """A list. ``flow``: written with square brackets."""

    flow: bool = False
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping(Node):
    """Keys and values in their order, duplicates left out. ``flow``: written with braces."""

    flow: bool = False
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)


Told: TypeAlias = tuple[int, int, str]
"""Line, column and sentence of a fault."""


def compose(text: str) -> tuple[Node | None, list[Told]]:
    """The one document in ``text`` and all that is wrong with it as YAML.

    After an error of syntax that a single value makes, the rest is read as if another value stood
    there; after any other there is no document, for the parser can't go on.
    """
    mended: set[Spot] = set()
    syntax: list[Told] = []
    for left in range(rounds(text), -1, -1):
        root, told, broken = _compose(text, mended)
        if broken is None:
            break
        syntax.append(broken)
        better = mend(text, broken) if left else None
        if better is None or better[1] in mended:
            break
        text, spot = better
        mended.add(spot)
    return root, sorted({*syntax, *told}) if syntax else told


def _compose(text: str, mended: set[Spot]) -> tuple[Node | None, list[Told], Told | None]:
    """The document, what is refused in it, and the error of syntax that ended it."""
    import yaml

    composer = _Composer(mended)
    try:
        for event in _events(text):
            if not composer.take(event):
                break
    except yaml.YAMLError as error:
        return None, composer.told, explain(error, text)
    except (RecursionError, ValueError, OverflowError):
        return None, composer.told, (1, 1, "This can't be read as YAML.")
    if composer.root is None and not composer.told:
        return None, [(1, 1, "There is nothing in the file but comments.")], None
    return composer.root, composer.told, None


def resolve(text: str) -> Atom:
    """A plain scalar by the core schema of YAML 1.2 (section 10.3.2)."""
    if text in _NULL:
        return None
    if text in _TRUTH:
        return _TRUTH[text]
    if len(text) > _MOST_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text)
    infinite = _INFINITE.fullmatch(text)
    if infinite:
        return float(f"{infinite[1]}inf")
    return float("nan") if text in _NOT_A_NUMBER else text


def _events(text: str) -> Iterator[Any]:
    """The parser's events, by libyaml where PyYAML was built with it."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    parser = loader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        if hasattr(parser, "dispose"):
            parser.dispose()


def _as_written(tag: str) -> str:
    """A tag as an author would have written it."""
    return "!!" + tag.removeprefix(_YAML_TAGS) if tag.startswith(_YAML_TAGS) else tag


class _Composer:
    """Builds nodes from events; ``told`` collects what is refused on the way.

    mended: where a stand-in is, whose fault is told already.
    """

    def __init__(self, mended: set[Spot]) -> None:
        self._mended = mended
        self.root: Node | None = None
        self.told: list[Told] = []
        self._open: list[Sequence | Mapping] = []
        self._keys: list[Node | None] = []
        self._seen: list[dict[str, int]] = []
        self._documents = 0

    def take(self, event: Any) -> bool:
        """Takes one event in. False where reading further is of no use."""
        kind = type(event).__name__
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                self._tell(line, column, "A second document begins here; one file is one script.")
            return self._documents == 1
        if kind == "AliasEvent":
            self._tell(
                line,
                column,
                f"`*{shown(event.anchor)}` is an alias, and scripts have none. "
                "If it is text, put it in quotes.",
            )
            self._add(Scalar(line, column, "", "", refused=True))
        elif kind == "ScalarEvent":
            self._add(self._scalar(event, line, column))
        elif kind in ("SequenceStartEvent", "MappingStartEvent"):
            return self._begin(event, kind, line, column)
        elif kind in ("SequenceEndEvent", "MappingEndEvent"):
            self._open.pop()
            self._keys.pop()
            self._seen.pop()
        if len(self.told) >= MOST_FAULTS:
            self.root = None
            return False
        return True

    def _begin(self, event: Any, kind: str, line: int, column: int) -> bool:
        if len(self._open) == DEEPEST:
            self._tell(line, column, "This is nested too deeply; no script needs that.")
            self.root = None
            return False
        self._refuse_properties(event, line, column)
        made = Sequence if kind == "SequenceStartEvent" else Mapping
        node = made(line, column, flow=bool(event.flow_style))
        self._add(node)
        self._open.append(node)
        self._keys.append(None)
        self._seen.append({})
        return True

    def _scalar(self, event: Any, line: int, column: int) -> Scalar:
        refused = self._refuse_properties(event, line, column) or (line, column) in self._mended
        plain = event.style in (None, "")
        value = resolve(event.value) if plain else event.value
        return Scalar(line, column, event.value, value, refused=refused)

    def _refuse_properties(self, event: Any, line: int, column: int) -> bool:
        """Tells of an anchor or a tag. True where the value can't be judged any further."""
        if event.anchor:
            self._tell(
                line,
                column,
                f"`&{shown(event.anchor)}` is an anchor, and scripts have none. "
                "If it is text, put it in quotes.",
            )
        if event.tag:
            self._tell(
                line,
                column,
                f"`{shown(_as_written(event.tag))}` is a tag, and scripts have none. "
                "If the text begins with `!`, put it in quotes.",
            )
        return bool(event.anchor or event.tag)

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = node
            return
        self._keys[-1] = None
        self._pair(parent, key, node)

    def _pair(self, parent: Mapping, key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            self._tell(
                key.line,
                key.column,
                "A key has to be a single word; if this is text, put it in quotes.",
            )
            return
        if isinstance(value, Scalar) and value.text == "" and value.value is None:
            # An empty value has no place of its own that an author could look at.
            value.line, value.column = key.line, key.column
        seen = self._seen[-1]
        if key.text in seen:
            self._tell(
                key.line,
                key.column,
                f"`{shown(key.text)}` is given twice; "
                f"it was already given in line {seen[key.text]}.",
            )
            return
        seen[key.text] = key.line
        parent.pairs.append((key, value))

    def _tell(self, line: int, column: int, sentence: str) -> None:
        self.told.append((line, column, sentence))
