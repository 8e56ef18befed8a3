# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which colours meet in the style sheet: for every kind of widget in every state, read from it.

So a rule that is new, or one that another rule hides, is held to the same contrast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

STATES = ("hover", "pressed", "focus", "checked", "selected", "disabled")
WITHOUT_WORDS = {"::chunk", "::handle", "::add-line", "::up-button", "::indicator"}
"""Parts on which nothing is written."""

_TOGETHER = (
    (), *((s,) for s in STATES), ("checked", "hover"), ("checked", "focus"), ("hover", "focus"),
    ("pressed", "hover"), ("selected", "hover"), ("checked", "selected"), ("checked", "disabled"),
)  # fmt: skip
_LARGE = {"$px-24", "$px-34"}
"""Sizes from which on 3:1 is enough, as WCAG has it."""

_PART = re.compile(r"^(?P<kind>\w*)(?P<id>#\w+)?(?P<attributes>(?:\[[^\]]+\])*)(?P<rest>.*)$")


@dataclass(frozen=True)
class Subject:
    """What a rule is about: ``kind`` of widget, the kinds around it, a ``part`` of it, states."""

    kind: str
    around: tuple[str, ...]
    attributes: frozenset[str]
    part: str
    states: frozenset[str]

    def covers(self, other: Subject) -> bool:
        """Whether a rule for this is one for ``other`` too."""
        return (
            self.kind in {other.kind, "QWidget", ""}
            and set(self.around) <= set(other.around)
            and self.attributes <= other.attributes
            and self.part == other.part
            and self.states <= other.states
        )

    @property
    def weight(self) -> int:
        """The more it says, the more a rule counts."""
        return 10 * (len(self.attributes) + len(self.states)) + len(self.around) + bool(self.kind)

    def __str__(self) -> str:
        said = "".join(sorted(self.attributes)) + self.part
        return " ".join((*self.around, self.kind)) + said + "".join(f":{s}" for s in self.states)


@dataclass(frozen=True)
class Look:
    """The colours of one kind of widget in one state, by their purposes; "" for none."""

    subject: Subject
    ink: str
    ground: str
    edge: str
    placeholder: str
    selection: tuple[str, str]
    is_large: bool


def looks(style_sheet: str) -> Iterator[Look]:
    """Every look that the style sheet can give."""
    rules = list(_rules(re.sub(r"/\*.*?\*/", "", style_sheet, flags=re.DOTALL)))
    kinds = {Subject(s.kind, s.around, s.attributes, s.part, frozenset()) for s, _ in rules}
    for kind in sorted(kinds, key=str):
        own = {s.states for s, _ in rules if s.covers(Subject(*_of(kind), frozenset(STATES)))}
        for states in own | {frozenset(states) for states in _TOGETHER}:
            yield _look(Subject(*_of(kind), states), rules)


def _of(kind: Subject) -> tuple[str, tuple[str, ...], frozenset[str], str]:
    return kind.kind, kind.around, kind.attributes, kind.part


def _look(subject: Subject, rules: list[tuple[Subject, dict[str, str]]]) -> Look:
    said: dict[str, str] = {}
    for _, values in sorted((r for r in rules if r[0].covers(subject)), key=lambda r: r[0].weight):
        said.update(values)
    ink, ground = _purpose(said.get("color", "")), _purpose(said.get("background", ""))
    if subject.part:  # a part is written in the ink of the whole, and lies on its ground
        whole = _look(replace(subject, part=""), rules)
        ink, ground = ink or whole.ink, ground or whole.ground
    edge = said.get("border-color") or said.get("border", "")
    chosen = said.get("selection-color", ""), said.get("selection-background-color", "")
    return Look(
        subject,
        ink,
        ground,
        _purpose(edge),
        _purpose(said.get("placeholder-text-color", "")),
        (_purpose(chosen[0]), _purpose(chosen[1])),
        said.get("font-size", "") in _LARGE,
    )


def _purpose(value: str) -> str:
    found = re.search(r"\$([a-z]+(?:-[a-z]+)*)", value)
    return found[1] if found else ""


def _rules(style_sheet: str) -> Iterator[tuple[Subject, dict[str, str]]]:
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet):
        values: dict[str, str] = {}
        for declaration in body.split(";"):
            name, colon, value = declaration.partition(":")
            if colon:
                values[name.strip()] = value.strip()
        for selector in selectors.split(","):
            yield _subject(selector.split()), values


def _subject(words: list[str]) -> Subject:
    words = [word for word in words if word != ">"]
    last = _PART.match(words[-1])
    assert last is not None, words
    rest = last["rest"]
    part = re.search(r"::([\w-]+)", rest)
    states = re.findall(r"(?<!:):(?!:)(\w+)", rest)
    attributes = re.findall(r"\[[^\]]+\]", last["attributes"])
    return Subject(
        last["kind"],
        tuple(words[:-1]),
        frozenset((*attributes, *filter(None, [last["id"]]))),
        part[0] if part else "",
        frozenset(states),
    )


def meeting(look: Look, grounds: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Ink and ground of every text in this look; a clear ground may lie on any of ``grounds``."""
    if look.subject.part in WITHOUT_WORDS:
        return
    beneath = (look.ground,) if look.ground else grounds
    for ink in filter(None, (look.ink, look.placeholder)):
        yield from ((ink, ground) for ground in beneath)
    if all(look.selection):
        yield look.selection


def edges(look: Look, grounds: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The edge of a control, and what it may lie on. A soft line only groups: it is none."""
    if look.edge not in {"", "line-soft"}:
        yield from ((look.edge, ground) for ground in grounds)
