# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person kept is there when they come back, as they wrote it, and for nobody else."""

import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reflections.encoding import answer_from_json, answer_to_json
from app.reflections.errors import SessionUnknown
from app.reflections.model import (
    EXCERPT_LENGTH,
    Answer,
    AnswerKind,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    Ratings,
    TextAnswer,
)
from app.reflections.store import ReflectionStore
from tests.reflections.samples import EVENING, STEPS, HandClock, one_of_each_kind, written

Opened = Callable[[], ReflectionStore]


def test_every_kind_of_answer_is_there_after_a_restart(opened: Opened, clock: HandClock) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps", STEPS)
    for kept in one_of_each_kind():
        store.keep(session_id, kept)
    clock.pass_minutes(18)
    store.end_session(session_id, "completed")
    store.close()

    record = opened().session(session_id)

    assert record.answers == one_of_each_kind()
    assert record.steps == STEPS
    assert record.summary.title == "Five steps"
    assert record.summary.script_id == "five-step"
    assert record.summary.how == "completed"
    assert record.summary.ended == EVENING + timedelta(minutes=18)


def test_a_draft_is_replaced_as_it_is_typed(store: ReflectionStore) -> None:
    session_id = store.begin_session("five-step", "Five steps")
    for text in ("I", "I am", "I am here"):
        store.keep(session_id, written(0, text))
    assert [kept.answer for kept in store.session(session_id).answers] == [TextAnswer("I am here")]


def test_a_question_passed_over_is_kept_as_passed_over(store: ReflectionStore) -> None:
    session_id = store.begin_session("five-step", "Five steps")
    store.keep(session_id, written(0, None))
    assert store.session(session_id).answers == (written(0, None),)


def test_an_evening_stays_an_evening(opened: Opened) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps")
    store.keep(session_id, written(0, "late"))
    store.close()
    record = opened().session(session_id)
    assert record.summary.began.isoformat() == "2026-03-01T20:15:00+01:00"
    assert record.answers[0].at.hour == 20


def test_sessions_are_listed_newest_first_a_page_at_a_time(
    store: ReflectionStore, clock: HandClock
) -> None:
    for number in range(5):
        store.begin_session("five-step", f"Session {number}")
        clock.pass_minutes(60)
    assert [each.title for each in store.sessions(limit=2)] == ["Session 4", "Session 3"]
    assert [each.title for each in store.sessions(limit=9, offset=3)] == ["Session 1", "Session 0"]


def test_the_order_is_that_of_the_moments_and_not_of_the_clocks_on_the_wall(
    store: ReflectionStore,
) -> None:
    store.begin_session("a", "First, in Berlin", began=EVENING)
    later = (EVENING + timedelta(minutes=5)).astimezone(UTC)
    store.begin_session("a", "Five minutes later, in Lisbon", began=later)
    assert later.hour < EVENING.hour
    assert store.sessions()[0].title == "Five minutes later, in Lisbon"


def test_a_session_is_known_by_its_first_written_line(store: ReflectionStore) -> None:
    session_id = store.begin_session("five-step", "Five steps")
    assert store.sessions()[0].excerpt == ""
    store.keep(session_id, written(0, "the quiet one", "name"))
    assert store.sessions()[0].excerpt == "the quiet one"
    store.keep(session_id, written(1, "  \n "))
    store.keep(session_id, written(2, "It is tired\nand " + "very " * 100))
    excerpt = store.sessions()[0].excerpt
    assert excerpt.startswith("It is tired and very")
    assert excerpt.endswith("…")
    assert len(excerpt) <= EXCERPT_LENGTH


@pytest.mark.parametrize(
    "text",
    ["", "👩‍👩‍👧 é é \u202e שלום", "\x00\x07", "'; DROP TABLE answer; --", "ü" * 1_000_000],
    ids=["empty", "many scripts", "control characters", "quotes", "a million letters"],
)
def test_any_text_comes_back_letter_by_letter(store: ReflectionStore, text: str) -> None:
    session_id = store.begin_session("five-step", "Five steps")
    store.keep(session_id, written(0, text))
    assert store.session(session_id).answers == (written(0, text),)


def test_half_a_character_from_a_keyboard_does_not_keep_the_rest_from_being_saved(
    store: ReflectionStore,
) -> None:
    session_id = store.begin_session("five-step", "A \ud83c\udf27 day \ud83c")
    store.keep(session_id, written(0, "rain \ud83c\udf27 and \udf27 half"))
    assert store.session(session_id).answers[0].answer == TextAnswer("rain 🌧 and \ufffd half")
    assert store.sessions()[0].title == "A 🌧 day \ufffd"


texts = st.text(max_size=30)
answers: st.SearchStrategy[tuple[AnswerKind, Answer | None]] = st.one_of(
    st.tuples(st.just("ask"), st.builds(ChosenAnswer, texts, st.integers(0, 7))),
    st.tuples(st.sampled_from(["name", "write"]), st.builds(TextAnswer, texts)),
    st.tuples(
        st.just("rate"),
        st.builds(Ratings, st.lists(st.tuples(texts, st.integers(0, 4))).map(tuple)),
    ),
    st.tuples(
        st.just("body"),
        st.builds(BodyMarks, st.lists(st.builds(BodyMark, texts, texts)).map(tuple)),
    ),
    st.tuples(st.sampled_from(["ask", "write", "rate", "body"]), st.none()),
)


@given(answers)
@settings(max_examples=60)
def test_no_answer_changes_on_its_way_through_the_store(
    given_answer: tuple[AnswerKind, Answer | None],
) -> None:
    kind, answer = given_answer
    assert answer_from_json(kind, answer_to_json(answer)) == answer


def test_writing_to_a_session_that_is_not_there_says_so(store: ReflectionStore) -> None:
    with pytest.raises(SessionUnknown):
        store.keep("nowhere", written(0, "hello"))
    with pytest.raises(SessionUnknown):
        store.end_session("nowhere", "stopped")
    with pytest.raises(SessionUnknown):
        store.session("nowhere")


def test_a_session_that_a_crash_left_open_is_ended_as_left(opened: Opened) -> None:
    store = opened()
    quiet = store.begin_session("five-step", "Nothing was answered")
    busy = store.begin_session("five-step", "Something was")
    store.keep(busy, written(7, "and then the lights went out"))
    done = store.begin_session("five-step", "Ended before")
    store.end_session(done, "stopped")
    store.close()

    store = opened()

    assert store.session(quiet).summary.how == "left"
    assert store.session(quiet).summary.ended == EVENING
    assert store.session(busy).summary.how == "left"
    assert store.session(busy).summary.ended == EVENING + timedelta(minutes=7)
    assert store.session(done).summary.how == "stopped"


def test_a_left_session_can_be_taken_up_again(opened: Opened) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps", STEPS)
    store.keep(session_id, written(0, "half way"))
    store.close()
    store = opened()
    store.begin_session("five-step", "Five steps", STEPS, session_id=session_id)
    record = store.session(session_id)
    assert record.summary.how is None
    assert record.summary.began == EVENING
    assert record.answers == (written(0, "half way"),)
    assert record.steps == STEPS


def test_of_a_deleted_session_no_byte_is_left(opened: Opened, path: Path) -> None:
    store = opened()
    secret = store.begin_session("five-step", "Unwanted zebrafish")
    others = [store.begin_session("five-step", "Another") for _ in range(5)]
    for number in range(60):
        store.keep(secret, written(number, f"zebrafish {number} " * (1 + number * 7 % 90)))
        store.keep(secret, replace(written(0, "zebrafish, a draft" * number), keep="zebrafish"))
        store.keep(others[number % 5], written(number, "to be kept " * (number * 5 % 80)))
    assert any(b"zebrafish" in file.read_bytes() for file in path.parent.iterdir())

    store.delete_session(secret)

    assert not any(b"zebrafish" in file.read_bytes() for file in path.parent.iterdir())
    store.close()
    assert not any(b"zebrafish" in file.read_bytes() for file in path.parent.iterdir())
    assert [len(opened().session(each).answers) for each in others[:1]] == [12]


def test_only_the_person_may_read_the_files(opened: Opened, path: Path) -> None:
    store = opened()
    store.begin_session("five-step", "Five steps")
    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert {"reflections.db", "reflections.db-wal", "reflections.db-shm"} <= files.keys()
    assert set(files.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_store_that_anybody_could_read_is_made_private_on_opening(
    opened: Opened, path: Path
) -> None:
    opened().close()
    path.chmod(0o644)
    opened()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_file_is_written_as_the_design_asks(store: ReflectionStore) -> None:
    def pragma(name: str) -> object:
        return store._file.db.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("secure_delete") == 1
    assert pragma("foreign_keys") == 1
    assert pragma("temp_store") == 2
    assert 0 < int(str(pragma("busy_timeout"))) <= 250


def test_nothing_heavy_is_imported_before_a_store_is_opened() -> None:
    program = (
        "import sys, app.reflections.keeper, app.reflections.writing\n"
        "assert not {'sqlcipher3', 'sqlite3', 'PySide6', 'numpy', 'pydantic'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
