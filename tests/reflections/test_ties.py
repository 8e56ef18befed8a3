# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ties are seen from both ends, made once, and taken away wholly."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.reflections.desk import Desk, new_part
from app.reflections.items import Part, Tie
from app.reflections.keeper import Keeper
from app.reflections.store import ReflectionStore
from app.reflections.ties import SeenTie, take_apart, tie_up, ties_among, ties_of
from tests.reflections.items import PLANNER, QUIET_ONE
from tests.reflections.samples import EVENING

PROTECTS = SeenTie("protects", PLANNER.id, QUIET_ONE.id)
AT_ODDS = SeenTie("at-odds-with", PLANNER.id, QUIET_ONE.id)


@pytest.fixture
def keeper(store: ReflectionStore) -> Keeper:
    return Keeper(lambda *, wholly: store, lambda _report: None, lambda: EVENING)


def desks(keeper: Keeper, *parts: Part) -> dict[str, Desk[Part]]:
    for part in parts:
        keeper.put(part)
    return {part.id: Desk(keeper, part, lambda: EVENING + timedelta(days=1)) for part in parts}


def test_a_tie_is_seen_once_and_those_to_nobody_are_left_out() -> None:
    both = replace(QUIET_ONE, ties=(Tie("at-odds-with", PLANNER.id), Tie("protects", "nobody")))
    assert ties_among([both, PLANNER]) == (
        SeenTie("at-odds-with", QUIET_ONE.id, PLANNER.id),
        PROTECTS,
    )


def test_a_part_s_own_ties_come_first() -> None:
    ties = (PROTECTS, SeenTie("protects", QUIET_ONE.id, "third"))
    assert [tie.holder_id for tie in ties_of(QUIET_ONE.id, ties)] == [QUIET_ONE.id, PLANNER.id]
    assert PROTECTS.other_than(QUIET_ONE.id) == PLANNER.id


def test_a_tie_is_made_from_either_end(keeper: Keeper, store: ReflectionStore) -> None:
    bare = replace(PLANNER, ties=())
    held = desks(keeper, QUIET_ONE, bare)
    assert tie_up(held, "protected-by", QUIET_ONE.id, PLANNER.id) == PROTECTS
    assert tie_up(held, "protects", PLANNER.id, QUIET_ONE.id) is None
    assert tie_up(held, "at-odds-with", PLANNER.id, QUIET_ONE.id) == AT_ODDS
    assert tie_up(held, "at-odds-with", QUIET_ONE.id, PLANNER.id) is None
    kept = store.items.find("part", PLANNER.id)
    assert isinstance(kept, Part)
    assert kept.ties == (Tie("protects", QUIET_ONE.id), Tie("at-odds-with", QUIET_ONE.id))


def test_a_part_that_is_not_kept_yet_is_kept_with_its_tie(
    keeper: Keeper, store: ReflectionStore
) -> None:
    held = desks(keeper, QUIET_ONE)
    new = new_part(EVENING)
    held[new.id] = Desk(keeper, new, lambda: EVENING, is_new=True)
    tie_up(held, "protected-by", new.id, QUIET_ONE.id)
    assert {part.id for part in store.items.parts()} == {QUIET_ONE.id, new.id}


def test_what_both_have_is_taken_from_both(keeper: Keeper, store: ReflectionStore) -> None:
    held = desks(keeper, replace(QUIET_ONE, ties=()), PLANNER)
    held[QUIET_ONE.id].change(ties=(Tie("at-odds-with", PLANNER.id),))
    take_apart(held, AT_ODDS)
    assert ties_among(store.items.parts()) == (PROTECTS,)
