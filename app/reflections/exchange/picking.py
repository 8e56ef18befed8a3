# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which things go out, and what a document holds, in numbers and days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.reflections.exchange.document import Document, Picked
from app.reflections.exchange.markdown import everything_in, moment_of
from app.reflections.items import FindableKind


@dataclass(frozen=True, slots=True)
class Holding:
    """How many there are of each kind that there is any of; the first day, and the last."""

    counts: tuple[tuple[FindableKind, int], ...] = ()
    since: date | None = None
    until: date | None = None

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(count for _kind, count in self.counts)


def picked_of(named: Iterable[tuple[FindableKind, str]]) -> Picked:
    """What is to go out, of kinds and ids."""
    ids: dict[FindableKind, set[str]] = {kind: set() for kind in _KINDS}
    for kind, item_id in named:
        ids[kind].add(item_id)
    return Picked(
        sessions=frozenset(ids["session"]),
        entries=frozenset(ids["entry"]),
        parts=frozenset(ids["part"]),
        beliefs=frozenset(ids["belief"]),
        steps=frozenset(ids["step"]),
        readings=frozenset(ids["reading"]),
    )


def holding_of(document: Document) -> Holding:
    """What is in the document. Days are those of the place where each was written."""
    lists = (
        document.sessions,
        document.entries,
        document.parts,
        document.beliefs,
        document.steps,
        document.readings,
    )
    counts = zip(_KINDS, map(len, lists), strict=True)
    days = [moment_of(told).date() for told in everything_in(document)]
    return Holding(
        counts=tuple((kind, count) for kind, count in counts if count),
        since=min(days, default=None),
        until=max(days, default=None),
    )


_KINDS: tuple[FindableKind, ...] = ("session", "entry", "part", "belief", "step", "reading")
