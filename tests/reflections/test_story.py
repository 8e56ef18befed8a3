# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The story of a part: every time it was met or told of, and what was said about it then."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.reflections.desk import Desk, beliefs_now, new_part, parts_now
from app.reflections.errors import ItemUnknown
from app.reflections.items import Tie
from app.reflections.keeper import Keeper
from app.reflections.model import Answer, BodyMark, BodyMarks, ChosenAnswer, KeptAnswer, TextAnswer
from app.reflections.store import ReflectionStore
from app.reflections.story import StoryLine, last_said, story_of
from tests.reflections.items import CLASS, FULL, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.reflections.samples import EVENING, HandClock

TIGHT = BodyMarks((BodyMark("chest", "tight"),))


def visit(store: ReflectionStore, clock: HandClock, *said: tuple[str, Answer | None]) -> str:
    """A session with these answers, in which the parts were met that are named in them."""
    session_id = store.begin_session("five-step", "The five steps")
    for ordinal, (keep, answer) in enumerate(said):
        clock.pass_minutes(1)
        kept = KeptAnswer(ordinal, "s", "S", "write", keep, "?", answer, clock())
        kind = {ChosenAnswer: "ask", BodyMarks: "body"}.get(type(answer), "write")
        store.keep(session_id, replace(kept, kind=kind))  # type: ignore[arg-type]
        if keep == "part" and isinstance(answer, TextAnswer):
            store.items.meet(session_id, answer.text, clock())
    clock.pass_minutes(60 * 24)
    return session_id


@pytest.fixture
def full(store: ReflectionStore) -> ReflectionStore:
    for item in FULL:
        store.items.put(item)
    return store


@pytest.fixture
def keeper(full: ReflectionStore, clock: HandClock) -> Keeper:
    return Keeper(lambda *, wholly: full, lambda _report: None, clock)


def test_a_story_has_all_that_tells_of_the_part_oldest_first(
    full: ReflectionStore, clock: HandClock
) -> None:
    clock.pass_minutes(60 * 24 * 5)
    name = ("part", TextAnswer("The quiet one"))
    first = visit(full, clock, ("where", TIGHT), name, ("since", TextAnswer("always")))
    second = visit(full, clock, name, ("since", None), ("toward", ChosenAnswer("Open", 0)))

    story = story_of(full, QUIET_ONE.id)

    assert [(line.kind, line.id) for line in story] == [
        ("belief", NOT_BELONGING.id),
        ("entry", LETTER.id),
        ("session", first),
        ("session", second),
    ]
    belief, entry = story[:2]
    assert (belief.title, belief.words) == (NOT_BELONGING.text, NOT_BELONGING.rather)
    assert (entry.title, entry.words) == (
        "A letter to the quiet one",
        "I saw you today, in the café.",
    )
    assert [said.keep for said in story[2].said] == ["where", "since"]
    assert [said.answer for said in story[3].said] == [ChosenAnswer("Open", 0)]
    (step,) = [line for line in story_of(full, PLANNER.id) if line.kind == "step"]
    assert (step.id, step.words) == (CLASS.id, CLASS.happened)
    assert step.at == EVENING + timedelta(days=2, minutes=7)


def test_what_was_said_last_is_the_latest_that_was_said_at_all(
    full: ReflectionStore, clock: HandClock
) -> None:
    name = ("part", TextAnswer("the quiet one"))
    visit(full, clock, name, ("since", TextAnswer("the winter")), ("want-to-know", TextAnswer("x")))
    visit(full, clock, name, ("since", TextAnswer("  ")), ("want-to-know", TextAnswer("It rests")))

    story = story_of(full, QUIET_ONE.id)

    since, known = last_said(story, "since"), last_said(story, "want-to-know")
    assert since is not None
    assert known is not None
    assert (since.answer, known.answer) == (TextAnswer("the winter"), TextAnswer("It rests"))
    assert last_said(story, "appreciate") is None


def test_what_was_said_of_another_part_in_the_same_session_is_not_told_of_this_one(
    full: ReflectionStore, clock: HandClock
) -> None:
    visit(
        full,
        clock,
        ("where", TIGHT),
        ("part", TextAnswer("The quiet one")),
        ("toward", ChosenAnswer("Annoyed", 1)),
        ("part", TextAnswer("the planner")),
        ("appreciate", TextAnswer("its care")),
    )
    quiet, planner = (_last_session(full, part.id).said for part in (QUIET_ONE, PLANNER))
    assert [said.keep for said in quiet] == ["where", "toward"]
    assert [said.keep for said in planner] == ["appreciate"]

    full.items.put(replace(QUIET_ONE, name="the one in grey"))
    renamed = _last_session(full, QUIET_ONE.id).said
    assert [said.keep for said in renamed] == ["where", "toward"]


def _last_session(store: ReflectionStore, part_id: str) -> StoryLine:
    return [line for line in story_of(store, part_id) if line.kind == "session"][-1]


def test_fields_that_write_the_same_part_undo_nothing_of_each_other(
    keeper: Keeper, full: ReflectionStore, clock: HandClock
) -> None:
    desk = Desk(keeper, QUIET_ONE, clock)
    clock.pass_minutes(9)
    desk.change(looks="taller")
    desk.change(job="to rest")
    desk.change(looks="taller")
    wanted = replace(QUIET_ONE, looks="taller", job="to rest", changed=clock())
    assert full.items.find("part", QUIET_ONE.id) == wanted == desk.item


def test_a_new_part_without_words_leaves_nothing_behind(
    keeper: Keeper, full: ReflectionStore, clock: HandClock
) -> None:
    desk = Desk(keeper, new_part(clock()), clock, is_new=True)
    desk.change(name="  ")
    assert len(full.items.parts()) == 2
    desk.change(name="someone")
    assert full.items.find("part", desk.item.id) == desk.item
    desk.change(name="")
    desk.leave()
    assert {part.id for part in full.items.parts()} == {QUIET_ONE.id, PLANNER.id}
    desk.change(job="still here")
    assert full.items.find("part", desk.item.id) == desk.item


def test_a_part_of_old_may_be_emptied_and_stays(
    keeper: Keeper, full: ReflectionStore, clock: HandClock
) -> None:
    full.items.put(replace(PLANNER, role="unknown", ties=()))
    desk = Desk(keeper, replace(PLANNER, role="unknown", ties=()), clock)
    desk.change(name="")
    desk.leave()
    assert PLANNER.id in {part.id for part in full.items.parts()}


def test_what_is_deleted_at_the_desk_does_not_come_back(
    keeper: Keeper, full: ReflectionStore, clock: HandClock
) -> None:
    desk = Desk(keeper, QUIET_ONE, clock)
    desk.clear()
    desk.change(job="x")
    desk.leave()
    with pytest.raises(ItemUnknown):
        full.items.find("part", QUIET_ONE.id)


def test_what_can_not_be_saved_yet_is_seen_as_it_is_now(
    keeper: Keeper, full: ReflectionStore, clock: HandClock
) -> None:
    full._file.db.execute("PRAGMA query_only = ON")
    Desk(keeper, PLANNER, clock).change(ties=(Tie("protects", QUIET_ONE.id),))
    assert keeper.pending == 1
    quiet, planner = parts_now(keeper)
    assert quiet == QUIET_ONE
    assert planner.ties == (Tie("protects", QUIET_ONE.id),)
    assert beliefs_now(keeper) == (NOT_BELONGING,)
    full._file.db.execute("PRAGMA query_only = OFF")
