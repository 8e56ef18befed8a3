# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is kept beside sessions, as frozen values: entries, parts, beliefs, steps outward, readings.

Every text may be empty and every number None: nothing has to be known. Ids are random UUIDs, so
that two computers never give the same one. Times are aware datetimes, as in ``model``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal, TypeAlias, TypeVar, get_args

from app.reflections.model import BodyMark

Role: TypeAlias = Literal["unknown", "protector", "manager", "firefighter", "exile"]
"""The role of a part, in the terms of IFS; ``unknown`` until the person says otherwise."""

ROLES: Final[tuple[Role, ...]] = get_args(Role)

TieKind: TypeAlias = Literal["protects", "at-odds-with"]
"""``protects`` goes from one part to another; ``at-odds-with`` (a polarization) goes both ways."""

ItemKind: TypeAlias = Literal["entry", "part", "belief", "step", "reading"]
FindableKind: TypeAlias = Literal["session", "entry", "part", "belief", "step", "reading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something written on its own. Its first line is what it is known by.

    at: the moment it is about, under which the timeline has it. part_ids, themes: the parts it
    tells of, and free words; both come back sorted, each once.
    """

    id: str
    at: datetime
    changed: datetime
    text: str = ""
    part_ids: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """How a part stands to another one, seen from the part that has this tie."""

    kind: TieKind
    other_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part, in the person's own words.

    places: where in the body. looks: how it looks. toward: how I feel toward it. fear: what it is
    afraid would happen if it stopped. nearness: how near it feels, from 0 (far) to 1 (here).
    bearing: where it stands around the person on the map, in degrees from 0 (above) clockwise.
    """

    id: str
    created: datetime
    changed: datetime
    name: str = ""
    role: Role = "unknown"
    places: tuple[BodyMark, ...] = ()
    looks: str = ""
    toward: str = ""
    job: str = ""
    fear: str = ""
    wants_known: str = ""
    since: str = ""
    appreciated: str = ""
    nearness: float | None = None
    bearing: float | None = None
    ties: tuple[Tie, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether nothing but its name is known."""
        return self == Part(id=self.id, created=self.created, changed=self.changed, name=self.name)


@dataclass(frozen=True, slots=True)
class Experience:
    """A small experience that spoke for the belief that would rather be held.

    step_id: the step outward that it came of, or None.
    """

    at: datetime
    text: str
    step_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """What a part believes, since when, and what would rather be held, with what spoke for it."""

    id: str
    created: datetime
    changed: datetime
    part_id: str | None = None
    text: str = ""
    since: str = ""
    rather: str = ""
    experiences: tuple[Experience, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutwardStep:
    """A small step outward. It is never overdue.

    area: the area of life, a key of the window's or the person's own word. planned: when, in the
    person's words. size: how big it feels, 0 (hardly anything) to 4 (very big). happened: what
    happened, and happened_at when it was told. glimmer: a glimpse of safety. resting: the person
    lets it rest.
    """

    id: str
    created: datetime
    changed: datetime
    area: str = ""
    text: str = ""
    planned: str = ""
    size: int | None = None
    part_id: str | None = None
    happened: str = ""
    happened_at: datetime | None = None
    glimmer: str = ""
    resting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A reading of the eight Cs outside of any session: (word, 0..4) in the order shown."""

    id: str
    at: datetime
    changed: datetime
    values: tuple[tuple[str, int], ...] = ()


Item: TypeAlias = Entry | Part | Belief | OutwardStep | Reading

_KINDS: Final[dict[type[Item], ItemKind]] = {
    Entry: "entry",
    Part: "part",
    Belief: "belief",
    OutwardStep: "step",
    Reading: "reading",
}

ItemT = TypeVar("ItemT", Entry, Part, Belief, OutwardStep, Reading)


def kind_of(item: Item) -> ItemKind:
    """The kind of this item."""
    return _KINDS[type(item)]


def known_from(item: Item) -> datetime:
    """The moment under which the timeline has it."""
    match item:
        case Entry(at=at) | Reading(at=at):
            return at
        case OutwardStep(happened_at=at) if at is not None:
            return at
        case Part(created=at) | Belief(created=at) | OutwardStep(created=at):
            return at


def touched(item: ItemT, now: datetime) -> ItemT:
    """The same, changed now."""
    return replace(item, changed=now)
