# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The eight Cs over time are gathered from sessions and from readings that stand by themselves."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.reflections.eight import EIGHT_CS, EightReading, readings_over_time, sides
from app.reflections.items import Reading
from app.reflections.model import KeptAnswer, Ratings, SessionStep
from app.reflections.store import ReflectionStore
from app.script import model as script
from tests.reflections.items import BARE, EIGHT
from tests.reflections.samples import EVENING, HandClock, written

STEPS = tuple(SessionStep(name, name) for name in ("arrive", "meet", "close", "detour"))


def rated(
    ordinal: int, *values: tuple[str, int], step: str = "arrive", keep: str | None = None
) -> KeptAnswer:
    at = EVENING + timedelta(minutes=ordinal)
    return KeptAnswer(ordinal, step, step, "rate", keep, "", Ratings(values), at)


def test_the_eight_are_those_of_the_practices() -> None:
    assert EIGHT_CS == script.EIGHT_CS


def test_without_a_reading_there_is_nothing(store: ReflectionStore) -> None:
    store.keep(store.begin_session("five-step", "Five steps", STEPS), written(0, "calmness"))
    assert readings_over_time(store) == ()


def test_sessions_and_readings_come_together_the_oldest_first(
    store: ReflectionStore, clock: HandClock
) -> None:
    session = store.begin_session("five-step", "Five steps", STEPS)
    store.keep(session, rated(1, ("calmness", 1), ("clarity", 0)))
    store.keep(session, written(2, "It is tired."))
    store.keep(session, rated(3, ("calmness", 3), step="close"))
    early = Reading(id="d1", at=EVENING - timedelta(days=9), changed=EVENING, values=EIGHT.values)
    for reading in (EIGHT, early, BARE[-1]):
        store.items.put(reading)

    assert readings_over_time(store) == (
        EightReading(early.at, "d1", "alone", (("calmness", 3), ("clarity", 0))),
        EightReading(EIGHT.at, EIGHT.id, "alone", (("calmness", 3), ("clarity", 0))),
        EightReading(
            EVENING + timedelta(minutes=1), session, "before", (("calmness", 1), ("clarity", 0))
        ),
        EightReading(EVENING + timedelta(minutes=3), session, "after", (("calmness", 3),)),
    )


def test_of_several_the_first_is_before_and_the_last_after(store: ReflectionStore) -> None:
    session = store.begin_session("five-step", "Five steps", STEPS)
    for ordinal in range(3):
        store.keep(session, rated(ordinal, ("calmness", ordinal)))
    found = readings_over_time(store)
    assert [(r.which, r.value_of("calmness")) for r in found] == [("before", 0), ("after", 2)]


@pytest.mark.parametrize(
    ("step", "keep", "which"),
    [
        ("arrive", None, "before"),
        ("close", None, "after"),
        ("detour", "before", "before"),
        ("arrive", "after", "after"),
        ("elsewhere", None, "after"),
    ],
)
def test_one_alone_is_told_by_its_name_or_its_step(
    store: ReflectionStore, step: str, keep: str | None, which: str
) -> None:
    session = store.begin_session("five-step", "Five steps", STEPS)
    store.keep(session, rated(0, ("calmness", 2), step=step, keep=keep))
    (reading,) = readings_over_time(store)
    assert (reading.which, reading.source) == (which, session)


def test_other_words_and_what_was_passed_over_are_left_out(store: ReflectionStore) -> None:
    session = store.begin_session("evening", "Evening", STEPS)
    store.keep(session, replace(rated(0), answer=None))
    store.keep(session, rated(1, ("tension", 4)))
    store.keep(session, rated(2, ("Courage", 2), ("tension", 4), ("calmness", 0)))
    (reading,) = readings_over_time(store)
    assert reading.values == (("calmness", 0), ("courage", 2))
    assert reading.value_of("clarity") is None


def test_a_deleted_session_is_gone_from_it(store: ReflectionStore) -> None:
    session = store.begin_session("five-step", "Five steps", STEPS)
    store.keep(session, rated(0, ("calmness", 2)))
    store.delete_session(session)
    assert readings_over_time(store) == ()


def test_what_holds_no_values_is_on_no_side() -> None:
    assert sides(["arrive"], [rated(0), written(1, "x")]) == ()
