# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The eight Cs as they were read over time, in sessions and outside of them; nothing summed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeAlias

from app.reflections.items import Item, Reading
from app.reflections.model import KeptAnswer, RatedSession, Ratings
from app.reflections.store import ReflectionStore

EIGHT_CS: Final[tuple[str, ...]] = (
    "calmness",
    "curiosity",
    "compassion",
    "confidence",
    "courage",
    "clarity",
    "connectedness",
    "creativity",
)
"""The eight qualities of Self, in the order shown, as practices and readings name them."""

Which: TypeAlias = Literal["before", "after", "alone"]
"""At the beginning of a session, after it, or outside of any."""


@dataclass(frozen=True, slots=True)
class EightReading:
    """What was given at one moment.

    source: the id of the session, or of the reading. values: (one of EIGHT_CS, 0..4), in the order
    of EIGHT_CS; never empty, and seldom all eight.
    """

    at: datetime
    source: str
    which: Which
    values: tuple[tuple[str, int], ...]

    def value_of(self, word: str) -> int | None:
        """Where this quality was, or None where it was left out."""
        return dict(self.values).get(word)


def readings_over_time(
    store: ReflectionStore, held: Iterable[Item] = ()
) -> tuple[EightReading, ...]:
    """Every reading there is, the oldest first. Raises StoreError.

    held: items that are not in the store yet; readings among them count as they are there.
    """
    found = [each for session in store.rated_sessions() for each in _of_session(session)]
    alone = {reading.id: reading for reading in store.items.readings()}
    alone |= {item.id: item for item in held if isinstance(item, Reading)}
    found += [each for reading in alone.values() for each in _alone(reading)]
    return tuple(sorted(found, key=lambda reading: reading.at))


def sides(
    step_ids: Sequence[str], answers: Sequence[KeptAnswer]
) -> tuple[tuple[Which, KeptAnswer], ...]:
    """Which of the readings of one session was taken before, and which after; at most one of each.

    Of several, these are the first and the last. One alone is what the script called it; else it
    was taken before where its step is in the first half of the session's. What holds no values is
    left out.
    """
    rated = [a for a in answers if isinstance(a.answer, Ratings) and a.answer.values]
    if len(rated) > 1:
        return ("before", rated[0]), ("after", rated[-1])
    return tuple((_side_of(step_ids, answer), answer) for answer in rated)


def _side_of(step_ids: Sequence[str], answer: KeptAnswer) -> Which:
    if answer.keep == "before":
        return "before"
    if answer.keep == "after" or answer.step_id not in step_ids:
        return "after"
    return "before" if step_ids.index(answer.step_id) < len(step_ids) / 2 else "after"


def _of_session(session: RatedSession) -> Iterator[EightReading]:
    given = {answer.ordinal: _eight(_values(answer)) for answer in session.answers}
    of_the_eight = [answer for answer in session.answers if given[answer.ordinal]]
    for which, answer in sides(session.step_ids, of_the_eight):
        yield EightReading(answer.at, session.id, which, given[answer.ordinal])


def _alone(reading: Reading) -> Iterator[EightReading]:
    if values := _eight(reading.values):
        yield EightReading(reading.at, reading.id, "alone", values)


def _values(answer: KeptAnswer) -> tuple[tuple[str, int], ...]:
    return answer.answer.values if isinstance(answer.answer, Ratings) else ()


def _eight(values: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    """Those of the eight. A script may have them in capitals, and other words beside them."""
    given = {word.strip().casefold(): value for word, value in values}
    return tuple((word, given[word]) for word in EIGHT_CS if word in given)
