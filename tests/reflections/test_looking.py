# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was kept is found again: by words as they are typed, by part, practice, theme and day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.reflections.asking import Asked, Choice
from app.reflections.excerpts import LENGTH
from app.reflections.items import Entry, FindableKind
from app.reflections.model import ChosenAnswer, KeptAnswer
from app.reflections.query import Query
from app.reflections.shelf import upsert_item
from app.reflections.store import ReflectionStore
from tests.reflections.items import (
    ALL,
    CLASS,
    EIGHT,
    LATER,
    LETTER,
    NOT_BELONGING,
    PLANNER,
    QUIET_ONE,
)
from tests.reflections.samples import EVENING, HandClock, one_of_each_kind, written
from tests.reflections.test_migrations import VERSIONS, laid_down


@pytest.fixture
def full(store: ReflectionStore) -> ReflectionStore:
    for item in ALL:
        store.items.put(item)
    return store


def entry(text: str, at: datetime = EVENING, name: str = "x", **more: tuple[str, ...]) -> Entry:
    return Entry(id=name, at=at, changed=at, text=text, **more)


def ids(store: ReflectionStore, asked: Asked) -> list[str]:
    return [found.id for found in store.look.found(store.look.numbers(asked), asked.words)]


def finds(store: ReflectionStore, words: str) -> set[str]:
    return set(ids(store, Asked(words=words)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Ängstliche blieb", "angst"),
        ("Die Ängstliche blieb", "ÄNGST bl"),
        ("I don't belong", "don’t"),
        ("I don't belong", "belong don"),
        ("a chair was kept for me", '"chair was"'),
        ("a chair was kept for me", "“kept fo"),
        ("今日は孤独を感じた", "孤独"),
        ("ฉันรู้สึกเหงา", "เหงา"),
        ("वह हिन्दी बोलती है", "हिन्दी"),
        ("Straße im Regen", "strasse"),
        ("at 7:30 on page 12", "7:30"),
        ("self-isolation", "self-iso"),
        ("rain OR snow", "or"),
        ("not near", "NEAR NOT"),
    ],
)
def test_words_are_found_however_they_are_typed(
    store: ReflectionStore, text: str, words: str
) -> None:
    store.items.put(entry(text))
    store.items.put(entry("something else", name="y"))
    assert finds(store, words) == {"x"}


@pytest.mark.parametrize("words", ["longed", "belong nowhere", '"chair kept"', '"belo"', "孤 酒"])
def test_all_of_the_words_have_to_be_there(store: ReflectionStore, words: str) -> None:
    store.items.put(entry("I belong; a chair was kept 孤独"))
    assert finds(store, words) == set()


@pytest.mark.parametrize("typed", ["", "  ", '"', "***", "(", "🌧", "-", '""', "“ ”", "'"])
def test_marks_without_a_word_ask_for_nothing(full: ReflectionStore, typed: str) -> None:
    assert full.look.numbers(Asked(words=typed)) == full.look.numbers(Asked())


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet='ab"*()^:{}-+ANDORNT \0\ud800😀孤', max_size=60))
def test_nothing_that_can_be_typed_is_wrong(typed: str) -> None:
    query = Query(typed)
    for begin, end in query.spans(typed):
        assert 0 <= begin < end <= len(typed)


@pytest.mark.parametrize(
    "typed",
    ['a"b', "NEAR(a b, 3)", "a* OR", "text:a", "a\0b", "\ud800a", "^a", "{a}", "a " * 4000, '"a*"'],
)
def test_the_index_takes_whatever_is_typed(full: ReflectionStore, typed: str) -> None:
    full.look.numbers(Asked(words=typed))


def test_the_timeline_has_what_has_its_moment_the_newest_first(full: ReflectionStore) -> None:
    session = full.begin_session("five-step", "Five steps", began=EVENING + timedelta(days=1))
    found = full.look.found(full.look.numbers(Asked()))
    assert {each.kind for each in found} == {"session", "entry", "step", "reading"}
    assert [each.at for each in found] == sorted((each.at for each in found), reverse=True)
    assert session in [each.id for each in found]
    happened = [each.id for each in found if each.kind == "step"]
    assert happened == [CLASS.id]
    assert found[0].at.utcoffset() == EVENING.utcoffset()


def test_words_find_parts_and_beliefs_too(full: ReflectionStore) -> None:
    assert finds(full, "grey coat") == {QUIET_ONE.id}
    assert finds(full, "different places") == {NOT_BELONGING.id}
    assert finds(full, "chair") == {NOT_BELONGING.id, CLASS.id}
    assert ids(full, Asked(words="chair", kinds=frozenset[FindableKind]({"step"}))) == [CLASS.id]
    parts = full.look.numbers(Asked(kinds=frozenset[FindableKind]({"part"})))
    assert len(parts) == 3


def test_many_hits_come_in_their_order_as_few_do(store: ReflectionStore) -> None:
    with store._file.writing() as db:
        for at in range(600):
            moment = EVENING + timedelta(hours=at * 7 % 600)
            upsert_item(db, entry(f"a day of {('sun', 'rain')[at % 2]}", moment, str(at)))
    days, sunny = (store.look.numbers(Asked(words=words)) for words in ("day", "sun"))
    assert (len(days), len(sunny)) == (600, 300)
    moments = [found.at for found in store.look.found(days)]
    assert moments == sorted(moments, reverse=True)
    assert sunny == tuple(number for number in days if number in set(sunny))


def test_part_practice_theme_and_day_narrow_it(full: ReflectionStore) -> None:
    session = full.begin_session(
        "five-step", "Five steps", themes=("shame",), began=LATER + timedelta(days=5)
    )
    full.items.meet(session, QUIET_ONE.name, LATER)
    look, day = full.look, LATER.date()
    assert ids(full, Asked(part_id=QUIET_ONE.id)) == [session, LETTER.id]
    assert ids(full, Asked(part_id=PLANNER.id)) == [CLASS.id, LETTER.id]
    assert ids(full, Asked(script_id="five-step")) == [session]
    assert ids(full, Asked(theme="shame")) == [session]
    assert ids(full, Asked(theme="loneliness", words="café")) == [LETTER.id]
    assert CLASS.id in ids(full, Asked(since=day, until=day))
    assert ids(full, Asked(since=day + timedelta(days=1))) == [session]
    assert not look.has(Asked(until=date(2020, 1, 1)))
    assert look.has(Asked(since=date.min, until=date.max))
    assert look.practices() == (Choice("five-step", "Five steps"),)
    assert look.themes() == ("befriending", "loneliness", "shame")
    assert [part.name for part in look.parts()] == ["the planner", "the quiet one"]


@pytest.mark.parametrize("hours", [-12, -5, 0, 1, 9, 14])
def test_a_day_is_that_of_the_person_s_own_clock(store: ReflectionStore, hours: int) -> None:
    there = timezone(timedelta(hours=hours))
    late, early = datetime(2026, 3, 1, 23, 59, tzinfo=there), datetime(2026, 3, 2, tzinfo=there)
    store.items.put(entry("late", late, "late"))
    store.items.put(entry("early", early, "early"))
    assert ids(store, Asked(until=date(2026, 3, 1))) == ["late"]
    assert ids(store, Asked(since=date(2026, 3, 2))) == ["early"]
    assert ids(store, Asked(since=date(2026, 3, 1), until=date(2026, 3, 1))) == ["late"]


def test_each_is_shown_by_its_own_words(full: ReflectionStore) -> None:
    session = full.begin_session("five-step", "Five steps")
    for kept in one_of_each_kind():
        full.keep(session, kept)
    everything = Asked(
        kinds=frozenset[FindableKind]({"session", "entry", "part", "belief", "step", "reading"})
    )
    shown = {each.id: each for each in full.look.found(full.look.numbers(everything))}
    assert shown[session].title == "Five steps"
    assert shown[session].excerpt == "It is tired. 🌧 · the quiet one · Open · chest tight · throat"
    assert shown[LETTER.id].title == "A letter to the quiet one"
    assert shown[LETTER.id].excerpt == "I saw you today, in the café."
    assert shown[QUIET_ONE.id].title == "the quiet one"
    assert shown[NOT_BELONGING.id].title == "I don't belong"
    assert shown[NOT_BELONGING.id].excerpt.startswith("I can find belonging")
    assert shown[CLASS.id].title == "stay for tea after yoga"
    assert shown[CLASS.id].excerpt.startswith("stayed a quarter of an hour")
    assert (shown[EIGHT.id].title, shown[EIGHT.id].excerpt) == ("", "")


def test_a_choice_of_the_way_is_neither_shown_nor_found(full: ReflectionStore) -> None:
    session = full.begin_session("five-step", "Five steps")
    way = ChosenAnswer("With a look at the others", 1)
    full.keep(session, KeptAnswer(0, "way", "Way", "ask", None, "How?", way, EVENING))
    full.keep(session, written(1, "stone"))
    (found,) = full.look.found(full.look.numbers(Asked(words="stone")), "stone")
    assert found.excerpt == "stone"
    assert full.look.numbers(Asked(words="look others")) == ()


def test_the_excerpt_stands_around_the_first_word_that_was_asked_for(
    store: ReflectionStore,
) -> None:
    text = (
        "Morning\n\n" + "It rained. " * 40 + "Then the ÄNGSTLICHE came to my café. " + "So " * 200
    )
    store.items.put(entry(text))
    (found,) = store.look.found(store.look.numbers(Asked(words="angst cafe")), "angst cafe")
    marked = [found.excerpt[begin:end] for begin, end in found.excerpt_spans]
    assert marked == ["ÄNGST", "café"]
    assert found.excerpt.startswith("…")
    assert len(found.excerpt) <= LENGTH + 1
    (title,) = store.look.found(store.look.numbers(Asked(words="morn")), "morn")
    assert (title.title_spans, title.excerpt_spans) == (((0, 4),), ())
    assert title.excerpt.startswith("It rained.")


def test_letters_that_fold_to_several_are_marked_whole() -> None:
    assert [("Straße"[one:other]) for one, other in Query("strass").spans("Straße")] == ["Straß"]
    assert Query("孤独").spans("今日は孤独を") == ((3, 5),)
    assert Query("ﬁn").spans("the ﬁnch") == ((4, 6),)


def test_the_index_stays_true(store: ReflectionStore, clock: HandClock) -> None:
    session = store.begin_session("five-step", "Five steps")
    store.keep(session, written(0, "a first draft"))
    store.keep(session, written(0, "a second draft"))
    store.items.put(LETTER_ALONE)
    store.items.put(replace(LETTER_ALONE, text="A card", themes=("joy",), at=LATER))
    assert finds(store, "first") == set()
    assert finds(store, "second") == {session}
    assert finds(store, "letter") == set()
    assert store.look.themes() == ("joy",)
    assert ids(store, Asked(since=LATER.date())) == [LETTER.id]
    part = store.items.meet(session, "the watcher", clock())
    assert finds(store, "watch") == {part}

    store.items.remove("entry", LETTER.id)
    store.delete_session(session)

    assert store.look.numbers(Asked()) == ()
    assert finds(store, "second") == finds(store, "card") == finds(store, "watch") == set()
    assert store.look.themes() == ()


LETTER_ALONE = replace(LETTER, part_ids=())


def test_what_was_deleted_meanwhile_is_left_out(full: ReflectionStore) -> None:
    numbers = full.look.numbers(Asked())
    full.items.remove("entry", LETTER.id)
    assert len(full.look.found(numbers)) == len(numbers) - 1


@pytest.mark.parametrize("version", VERSIONS)
def test_what_earlier_versions_kept_is_found(
    version: int, path: Path, opened: Callable[[], ReflectionStore]
) -> None:
    laid_down(version, path)
    store = opened()
    tired = store.look.found(store.look.numbers(Asked(words="tired")), "tired")
    assert "session" in {each.kind for each in tired}
    assert len(finds(store, "enough")) == 1
    named = store.look.numbers(
        Asked(words="quiet", kinds=frozenset[FindableKind]({"session", "part"}))
    )
    kinds = {each.kind for each in store.look.found(named)}
    assert kinds == ({"session", "part"} if version >= 3 else {"session"})


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_each_word_of_a_text_finds_it_and_is_marked_in_it(
    store: ReflectionStore, data: st.DataObject
) -> None:
    letters = "aÄäßøłﬁéñ'’-_.,\n \t孤独ก็हिन्दी가나😀12½²İıΣςæÆ"
    text = data.draw(st.text(alphabet=letters, min_size=1, max_size=40))
    words = [word for word in text.split() if Query(word)]
    assume(words)
    word = data.draw(st.sampled_from(words))
    store.items.put(entry(text))
    assert finds(store, word) == {"x"}
    assert Query(word).spans(text)
