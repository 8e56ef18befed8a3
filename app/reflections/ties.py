# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ties between parts: each seen once, from whichever end it is kept; made and taken away again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.reflections.desk import Desk
from app.reflections.items import Part, Tie, TieKind

AskedKind: TypeAlias = Literal["protects", "protected-by", "at-odds-with"]
"""A tie as it is told from one of its ends."""


@dataclass(frozen=True, slots=True)
class SeenTie:
    """holder_id: the part that has the tie, and so the one that protects; other_id: whom."""

    kind: TieKind
    holder_id: str
    other_id: str

    def other_than(self, part_id: str) -> str:
        """The end that is not this part."""
        return self.other_id if part_id == self.holder_id else self.holder_id


def ties_among(parts: Iterable[Part]) -> tuple[SeenTie, ...]:
    """All ties between these, each once; those to a part that is not there are left out."""
    there = {part.id: part for part in parts}
    seen: list[SeenTie] = []
    for part in there.values():
        for tie in part.ties:
            found = SeenTie(tie.kind, part.id, tie.other_id)
            turned = SeenTie(tie.kind, tie.other_id, part.id)
            is_known = found in seen or (tie.kind == "at-odds-with" and turned in seen)
            if tie.other_id in there and tie.other_id != part.id and not is_known:
                seen.append(found)
    return tuple(seen)


def ties_of(part_id: str, ties: Iterable[SeenTie]) -> tuple[SeenTie, ...]:
    """Those of this part: its own first, then those that others have to it."""
    touching = [tie for tie in ties if part_id in (tie.holder_id, tie.other_id)]
    return tuple(sorted(touching, key=lambda tie: tie.holder_id != part_id))


def tie_up(
    desks: Mapping[str, Desk[Part]], kind: AskedKind, own_id: str, other_id: str
) -> SeenTie | None:
    """Ties ``own_id`` to the other one, and keeps that; None where they are tied so already."""
    if kind == "protected-by":
        own_id, other_id = other_id, own_id
    kept_as: TieKind = "at-odds-with" if kind == "at-odds-with" else "protects"
    tie = SeenTie(kept_as, own_id, other_id)
    turned = SeenTie(kept_as, other_id, own_id)
    there = ties_among(desk.item for desk in desks.values())
    if tie in there or (kept_as == "at-odds-with" and turned in there):
        return None
    holder, other = desks[own_id], desks[other_id]
    if other.is_new:
        other.keep()  # a tie needs both its ends in the store
    holder.change(ties=(*holder.item.ties, Tie(kept_as, other_id)))
    return tie


def take_apart(desks: Mapping[str, Desk[Part]], tie: SeenTie) -> None:
    """Takes this tie away, from both ends where both have it, and keeps that."""
    ends = [(tie.holder_id, tie.other_id)]
    if tie.kind == "at-odds-with":
        ends.append((tie.other_id, tie.holder_id))
    for holder_id, other_id in ends:
        desk, gone = desks[holder_id], Tie(tie.kind, other_id)
        desk.change(ties=tuple(kept for kept in desk.item.ties if kept != gone))
