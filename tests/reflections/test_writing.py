# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is typed is saved soon after the hand rests, and within a second while it goes on."""

from hypothesis import given
from hypothesis import strategies as st

from app.reflections.writing import Saver


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nothing_typed_is_nothing_to_save() -> None:
    assert Saver(Seconds(), "").due() is None
    assert Saver(Seconds(), "").flush() is None


def test_a_text_is_saved_once_the_hand_rests() -> None:
    clock = Seconds()
    saver = Saver(clock, "")
    saver.changed("It is")
    assert saver.due() is None
    assert saver.unsaved
    clock.now += 0.31
    assert saver.due() == "It is"
    assert saver.due() is None
    assert not saver.unsaved


def test_a_text_is_saved_while_typing_never_stops() -> None:
    clock = Seconds()
    saver = Saver(clock, "")
    saved = []
    for letters in range(40):
        saver.changed("a" * (letters + 1))
        clock.now += 0.125
        saved.append(saver.due())
    assert [len(text) for text in saved if text] == [7, 14, 21, 28, 35]


def test_leaving_the_page_saves_at_once() -> None:
    saver = Saver(Seconds(), "")
    saver.changed("just a w")
    assert saver.flush() == "just a w"
    assert saver.flush() is None


def test_what_was_typed_and_taken_back_needs_no_saving() -> None:
    clock = Seconds()
    saver = Saver(clock, saved="as it was")
    saver.changed("as it was!")
    saver.changed("as it was")
    clock.now += 1
    assert saver.due() is None


def test_an_emptied_field_is_saved_as_empty() -> None:
    saver = Saver(Seconds(), saved="no longer wanted")
    saver.changed("")
    assert saver.flush() == ""


@given(st.lists(st.tuples(st.booleans(), st.floats(0.0, 0.2)), max_size=80))
def test_polled_every_fifth_of_a_second_no_keystroke_waits_longer_than_one(
    moments: list[tuple[bool, float]],
) -> None:
    clock = Seconds()
    saver = Saver(clock, "")
    text, oldest_unsaved = "", None
    for types, gap in [*moments, *[(False, 0.2)] * 5]:
        clock.now += gap
        if types:
            text += "a"
            saver.changed(text)
            oldest_unsaved = clock.now if oldest_unsaved is None else oldest_unsaved
        saved = saver.due()
        if saved is not None:
            assert saved == text
            oldest_unsaved = None
        assert oldest_unsaved is None or clock.now - oldest_unsaved < 1.0
    assert oldest_unsaved is None
