# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The lock of the window: what is seen behind it (nothing), and that nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.keys import kind_of_file
from app.reflections.model import TextAnswer
from app.session.moments import State
from app.ui.desktop.bedtime import Bedtime
from app.ui.desktop.sleep_clocks import SleepClocks
from app.ui.pages.after import AfterPage
from app.ui.pages.home import HomePage
from app.ui.pages.part import PartPage
from app.ui.pages.parts import PartsPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.reading import ReadingPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.pages.session import SessionPage
from app.ui.pages.writing_entry import WritingEntryPage
from app.ui.theme import Theme
from app.ui.widgets.grounding import Grounding
from tests.reflections.items import QUIET_ONE
from tests.ui.conftest import Visitor
from tests.ui.locks import (
    CONTROL,
    PASSPHRASE,
    HandClock,
    all_that_can_be_read,
    give_passphrase,
    lock_page,
    press_lock,
    rest_page,
    type_passphrase,
    unlock,
    visible_words,
)

KEY = Qt.Key
NAME, WORDS = "Quillon", "it has waited by the marigolds"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def locked(qtbot: QtBot, house: House, theme: Theme, clock: HandClock) -> Iterator[Visitor]:
    """A visitor in front of a window whose store has a passphrase, and is locked."""
    give_passphrase(house, clock)
    visitor = Visitor(qtbot, house, theme)
    lock_page(visitor)
    yield visitor
    leave(visitor)


@pytest.fixture
def inside(qtbot: QtBot, house: House, theme: Theme, clock: HandClock) -> Iterator[Visitor]:
    """The same, and the passphrase was given."""
    give_passphrase(house, clock, locked=False)
    visitor = Visitor(qtbot, house, theme)
    qtbot.waitUntil(lambda: visitor.window.visits._locking is not None)
    yield visitor
    leave(visitor)


def leave(visitor: Visitor) -> None:
    """Closes whatever stands there."""
    if visitor.window.covered_by is not None:
        visitor.window.uncover()
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


def to_writing(visitor: Visitor) -> SessionPage:
    """On to the question for words, with the part named."""
    page = visitor.start()
    on_to_writing(visitor, page)
    return page


def on_to_writing(visitor: Visitor, page: SessionPage) -> None:
    visitor.until_asked(page, "rate")
    visitor.press(KEY.Key_Return)
    visitor.until_asked(page, "ask")
    visitor.press(KEY.Key_1)
    visitor.until_asked(page, "name")
    visitor.write(NAME)
    visitor.press(KEY.Key_Return)
    visitor.until_asked(page, "write")


def kept_words(visitor: Visitor) -> str:
    """All words of the newest session in the store itself, read through a connection of its own."""
    store = visitor.rooms.keeper.store()
    record = store.session(store.sessions()[0].id)
    return "\n".join(k.answer.text for k in record.answers if isinstance(k.answer, TextAnswer))


# -- at the start --------------------------------------------------------------------------------


def test_at_the_start_the_lock_stands_before_everything(locked: Visitor) -> None:
    window = locked.window
    assert "Your reflections are locked" in visible_words(window)
    assert window.windowTitle() == "Inner Hearth"
    assert not window.pages.isVisible()
    assert not window.side_bar.isVisible()
    assert QApplication.focusWidget() is lock_page(locked).ways.passphrase.key.line


def test_the_passphrase_leads_home_where_a_left_practice_waits(
    qtbot: QtBot, house: House, theme: Theme, clock: HandClock
) -> None:
    first = Visitor(qtbot, house, theme)
    to_writing(first)
    first.press(KEY.Key_Escape)
    first.window.close()
    give_passphrase(house, clock)
    second = Visitor(qtbot, house, theme)
    lock_page(second)
    assert second.window.home.left is None
    unlock(second)
    assert isinstance(second.window.page, HomePage)
    qtbot.waitUntil(lambda: second.window.home.left is not None)
    second.window.close()


def test_a_wrong_one_says_so_kindly_and_waits_longer_each_time(
    locked: Visitor, clock: HandClock
) -> None:
    form = lock_page(locked).ways.passphrase
    waits = []
    for _ in range(4):
        type_passphrase(locked, "kettle orbit")
        locked.qtbot.waitUntil(lambda: not form._is_trying and form.said.isVisible())
        assert "That did not open it. Nothing is lost" in form.said.text()
        assert form.key.isVisible()
        waits.append(locked.rooms.vault.seconds_to_wait())
        clock.seconds += waits[-1]
        form._show_waiting()
    assert waits == [0, 0, 1, 2]
    unlock(locked)


def test_while_one_waits_the_seconds_are_told_and_the_line_stays(
    locked: Visitor, clock: HandClock
) -> None:
    form = lock_page(locked).ways.passphrase
    for _ in range(4):
        clock.seconds += 60
        form._show_waiting()
        type_passphrase(locked, "no")
        locked.qtbot.waitUntil(lambda: not form._is_trying)
    assert "You can try again in 2 seconds." in form.said.text()
    assert not form.go.isEnabled()
    assert form.key.line.isEnabled()
    type_passphrase(locked)
    assert not form._is_trying, "a try before its time is not made"
    clock.seconds += 2
    locked.qtbot.waitUntil(form.go.isEnabled)
    assert "try again in" not in form.said.text()


def test_the_passphrase_is_hidden_until_asked_to_be_seen(locked: Visitor) -> None:
    key = lock_page(locked).ways.passphrase.key
    assert key.line.echoMode() is key.line.EchoMode.Password
    key.show_words.click()
    assert key.line.echoMode() is key.line.EchoMode.Normal
    assert key.show_words.text() == "Hide"


@pytest.mark.parametrize("key", [KEY.Key_G, KEY.Key_F1], ids=["ground", "help"])
def test_tab_stays_on_what_is_seen_over_the_lock(locked: Visitor, key: Qt.Key) -> None:
    page = lock_page(locked)
    locked.press(key, CONTROL if key == KEY.Key_G else Qt.KeyboardModifier.NoModifier)
    came_to: list[QWidget | None] = []
    while page.help not in came_to and len(came_to) < 60:
        locked.press(KEY.Key_Tab)
        came_to.append(QApplication.focusWidget())
    assert came_to[-2:] == [page.ground, page.help]
    assert all(each is not None and each.isVisible() for each in came_to)


def test_grounding_and_help_are_one_key_away(locked: Visitor) -> None:
    page = lock_page(locked)
    locked.press(KEY.Key_G, CONTROL)
    assert isinstance(page.layers.currentWidget(), Grounding)
    locked.press(KEY.Key_F1)
    assert page.help_page is not None
    assert "116 123" in visible_words(locked.window)
    assert page.help_page.back is not None
    page.help_page.back.click()
    assert page.layers.currentWidget() is page.ways
    assert QApplication.focusWidget() is page.ways.passphrase.key.line
    page.ground.click()
    assert page.grounding is not None
    page.grounding.back.click()
    page.help.click()
    assert page.help_page is not None


def test_nothing_else_of_the_window_can_be_reached_by_tab(locked: Visitor) -> None:
    page = lock_page(locked)
    for _ in range(20):
        locked.press(KEY.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        assert page.isAncestorOf(reached)


def test_the_recovery_key_opens_it_and_a_new_passphrase_is_offered(
    locked: Visitor, house: House
) -> None:
    house.vault.unlock(PASSPHRASE)
    typed = house.vault.recovery_key().lower().replace("-", " ")
    house.vault.lock()
    page = lock_page(locked)
    page.ways.to_recovery.click()
    QTest.keyClicks(page.ways.recovery.key.line, typed)
    page.ways.recovery.go.click()
    locked.qtbot.waitUntil(page.ways.new.isVisible)
    page.ways.new.first.line.setText("another one")
    page.ways.new.second.line.setText("another one")
    page.ways.new.go.click()
    locked.qtbot.waitUntil(lambda: locked.window.covered_by is None)
    press_lock(locked)
    type_passphrase(locked, "another one")
    locked.qtbot.waitUntil(lambda: locked.window.covered_by is None)


def test_a_slip_in_the_recovery_key_is_shown_to_its_group(locked: Visitor, house: House) -> None:
    house.vault.unlock(PASSPHRASE)
    groups = house.vault.recovery_key().split("-")
    house.vault.lock()
    groups[4] = ("8" if groups[4][0] != "8" else "7") + groups[4][1:]
    page = lock_page(locked)
    page.ways.to_recovery.click()
    page.ways.recovery.key.line.setText("-".join(groups))
    page.ways.recovery.go.click()
    locked.qtbot.waitUntil(lambda: "group 5 of 13" in page.ways.recovery.said.text())


def test_a_recovery_key_from_before_is_told_from_a_slip(locked: Visitor, house: House) -> None:
    house.vault.unlock(PASSPHRASE)
    before = house.vault.recovery_key()
    house.vault.change_passphrase("another one")
    house.vault.lock()
    page = lock_page(locked)
    page.ways.to_recovery.click()
    page.ways.recovery.key.line.setText(before)
    page.ways.recovery.go.click()
    said = page.ways.recovery.said
    locked.qtbot.waitUntil(lambda: "before the passphrase was changed" in said.text())
    assert "slipped" not in said.text()


def test_without_either_one_can_begin_anew_and_the_locked_file_stays(
    locked: Visitor, house: House
) -> None:
    locked_bytes = house.places.store.read_bytes()
    page = lock_page(locked)
    page.ways.to_lost.click()
    assert "can't be brought back" in visible_words(locked.window)
    page.ways.lost.ask.click()
    assert "Begin anew?" in visible_words(locked.window)
    page.ways.lost.yes.click()
    assert locked.window.covered_by is None
    (aside,) = house.places.data.glob("reflections.locked-*.db")
    assert aside.read_bytes() == locked_bytes
    assert str(aside) in locked.window.notice.text()
    to_writing(locked)
    locked.press(KEY.Key_Escape)
    assert kind_of_file(house.places.store) == "plain"


def test_beginning_anew_is_not_locked_again_by_backups_of_the_old_store(
    locked: Visitor, house: House
) -> None:
    backups = house.places.data / "backups"
    backups.mkdir()
    backup = backups / "reflections-20261120-120000.db"
    backup.write_bytes(house.places.store.read_bytes())
    page = lock_page(locked)
    page.ways.to_lost.click()
    page.ways.lost.ask.click()
    page.ways.lost.yes.click()
    assert locked.window.covered_by is None
    assert not house.vault.is_encrypted
    (aside,) = house.places.data.glob("backups.locked-*")
    assert (aside / backup.name).is_file()


def test_one_can_practise_without_the_reflections_and_what_was_written_is_kept_after_unlocking(
    locked: Visitor,
) -> None:
    lock_page(locked).ways.to_practice.click()
    window = locked.window
    assert "Nothing of this practice is kept until you unlock" in window.notice.text()
    assert window.notice.isVisible()
    assert not window.side_bar.isVisible()
    practice = window.page
    assert isinstance(practice, PracticePage)
    locked.qtbot.waitUntil(lambda: window.visits.is_ready)
    practice.start.click()
    page = window.page
    assert isinstance(page, SessionPage)
    on_to_writing(locked, page)
    locked.write(WORDS)
    press_lock(locked)
    rest_page(locked)  # a lock would keep them from their own practice
    locked.press(KEY.Key_Return)
    locked.press(KEY.Key_Escape)
    after = window.page
    assert isinstance(after, AfterPage)
    assert "This is kept once you unlock" in visible_words(window)
    assert not window.side_bar.isVisible()
    after.reflections.click()
    lock_page(locked)
    assert WORDS not in visible_words(window)
    unlock(locked)
    assert isinstance(window.page, HomePage)
    assert window.side_bar.isVisible()
    assert WORDS in kept_words(locked)


def test_help_from_a_practice_without_the_reflections_stands_over_the_lock(
    locked: Visitor,
) -> None:
    lock_page(locked).ways.to_practice.click()
    practice = locked.window.page
    assert isinstance(practice, PracticePage)
    practice.who_to_call.click()
    assert lock_page(locked).help_page is not None


# -- locking -------------------------------------------------------------------------------------


def test_the_key_locks_from_a_page_and_one_comes_back_to_it(inside: Visitor) -> None:
    inside.window.side_bar.buttons["reflections"].click()
    press_lock(inside)
    lock_page(inside)
    assert inside.rooms.vault.key is None
    unlock(inside)
    assert isinstance(inside.window.page, ReflectionsPage)
    assert inside.window.side_bar.buttons["reflections"].isChecked()
    assert inside.window.side_bar.isVisible()


def test_one_comes_back_to_the_page_of_the_part_one_was_with(inside: Visitor) -> None:
    inside.rooms.keeper.put(QUIET_ONE)
    inside.window.visits.open_part(QUIET_ONE.id)
    page = inside.window.page
    assert isinstance(page, PartPage)
    press_lock(inside)
    inside.qtbot.waitUntil(lambda: QUIET_ONE.name not in all_that_can_be_read())
    unlock(inside)
    again = inside.window.page
    assert isinstance(again, PartPage)
    assert QUIET_ONE.name in all_that_can_be_read()


def test_one_comes_back_to_a_part_that_was_only_just_named(inside: Visitor) -> None:
    inside.window.visits.go_to("parts")
    parts = inside.window.page
    assert isinstance(parts, PartsPage)
    parts.asked_for_new.emit()
    inside.write(NAME)
    press_lock(inside)
    lock_page(inside)
    unlock(inside)
    again = inside.window.page
    assert isinstance(again, PartPage)
    assert again.name.toPlainText() == NAME


def test_what_was_deleted_before_a_lock_leaves_the_copies_after_it(inside: Visitor) -> None:
    inside.rooms.keeper.put(QUIET_ONE)
    care, copies = inside.window.visits.care, inside.rooms.copies
    inside.qtbot.waitUntil(lambda: not care.is_busy)
    before = {copies.make().path for _ in range(2)}
    with copies.at_rest():  # a copy is still being made
        inside.rooms.keeper.remove("part", QUIET_ONE.id)
        press_lock(inside)
        lock_page(inside)
    unlock(inside)
    inside.qtbot.waitUntil(
        lambda: before.isdisjoint(copy.path for copy in copies.backups.all()), timeout=10_000
    )


def test_one_comes_back_to_the_entry_one_was_writing(inside: Visitor) -> None:
    inside.window.visits.go_to("reflections")
    page = inside.window.page
    assert isinstance(page, ReflectionsPage)
    page.write()
    inside.write(WORDS)
    press_lock(inside)
    inside.qtbot.waitUntil(lambda: WORDS not in all_that_can_be_read())
    unlock(inside)
    again = inside.window.page
    assert isinstance(again, ReflectionsPage)
    writing = again.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    assert writing.note.toPlainText() == WORDS
    writing.leave()
    reading = again.currentWidget()
    assert isinstance(reading, ReadingPage)
    press_lock(inside)
    unlock(inside)
    there = inside.window.page
    assert isinstance(there, ReflectionsPage)
    assert there.place() == f"entry {reading.subject.id}"


def test_what_is_being_written_is_saved_and_a_session_waits_paused(inside: Visitor) -> None:
    page = to_writing(inside)
    inside.write(WORDS)
    press_lock(inside)
    lock_page(inside)
    assert inside.window.page is page
    assert not page.isVisible()
    assert WORDS not in visible_words(inside.window)
    unlock(inside)
    assert inside.window.page is page
    assert page.isVisible()
    assert page.state is State.PAUSED
    area = page.answering.findChildren(QPlainTextEdit)[0]
    assert area.toPlainText() == WORDS
    assert QApplication.focusWidget() is area, "one goes on writing"
    assert WORDS in kept_words(inside)
    assert not inside.window.side_bar.isVisible(), "a session has the window for itself"


def test_media_keys_do_not_let_a_locked_session_sound(inside: Visitor) -> None:
    page = to_writing(inside)
    press_lock(inside)
    page._keys._remote.play()
    page._keys._remote.toggle()
    assert page._driver.state is State.PAUSED


def test_a_note_after_the_session_is_there_again_and_nothing_stays_in_a_widget(
    inside: Visitor,
) -> None:
    to_writing(inside)
    inside.press(KEY.Key_Escape)
    page = inside.window.page
    assert isinstance(page, AfterPage)
    page.note.setFocus()
    inside.write(WORDS)
    press_lock(inside)
    inside.qtbot.waitUntil(lambda: WORDS not in all_that_can_be_read())
    assert NAME not in all_that_can_be_read()
    unlock(inside)
    again = inside.window.page
    assert isinstance(again, AfterPage)
    assert again.note.toPlainText() == WORDS
    again.note.setFocus()
    inside.write("!")
    again.note.save_now()
    assert kept_words(inside).count("marigolds") == 1


def test_what_the_store_could_not_take_is_still_there_after_unlocking(
    inside: Visitor, house: House
) -> None:
    elsewhere = write_what_cannot_be_saved(inside, house)
    page = inside.window.page
    press_lock(inside)
    lock_page(inside)
    assert WORDS not in visible_words(inside.window)
    assert inside.rooms.keeper.pending
    clear_the_way(house, elsewhere)
    unlock(inside)
    assert inside.window.page is page
    assert isinstance(page, AfterPage)
    assert page.note.toPlainText() == WORDS
    assert not inside.rooms.keeper.pending
    assert WORDS in kept_words(inside)


def bar_the_way(house: House) -> Path:
    """Where the folder of the reflections was, a file is in the way; returns where it went."""
    elsewhere = house.places.data.with_name("elsewhere")
    house.places.data.rename(elsewhere)
    house.places.data.write_text("in the way", encoding="utf-8")
    return elsewhere


def clear_the_way(house: House, elsewhere: Path) -> None:
    house.places.data.unlink()
    elsewhere.rename(house.places.data)


def write_what_cannot_be_saved(visitor: Visitor, house: House) -> Path:
    to_writing(visitor)
    visitor.press(KEY.Key_Escape)
    visitor.rooms.keeper.put_down()
    elsewhere = bar_the_way(house)
    page = visitor.window.page
    assert isinstance(page, AfterPage)
    page.note.setFocus()
    visitor.write(WORDS)
    return elsewhere


def test_a_locked_window_does_not_close_over_words_that_are_nowhere_else(
    inside: Visitor, house: House
) -> None:
    inside.rooms.keeper.recovery = None  # no disk has room for what can't be saved
    elsewhere = write_what_cannot_be_saved(inside, house)
    press_lock(inside)
    inside.window.close()
    assert inside.window.isVisible()
    assert "Some of what you wrote isn't saved yet" in visible_words(inside.window)
    assert WORDS not in visible_words(inside.window)
    assert not lock_page(inside).ways.lost._may_begin_anew
    clear_the_way(house, elsewhere)
    unlock(inside)
    inside.window.close()
    assert not inside.window.isVisible()


def test_a_locked_window_closes_over_words_that_are_in_a_recovery_file(
    inside: Visitor, house: House, qtbot: QtBot, theme: Theme
) -> None:
    elsewhere = write_what_cannot_be_saved(inside, house)
    press_lock(inside)
    inside.window.close()
    assert not inside.window.isVisible()
    clear_the_way(house, elsewhere)
    again = Visitor(qtbot, House(house.places, house.now), theme)
    unlock(again)
    assert WORDS in kept_words(again)
    again.window.close()


def test_a_window_that_was_locked_in_a_session_closes_and_the_session_can_be_gone_on_with(
    inside: Visitor, house: House
) -> None:
    to_writing(inside)
    inside.write(WORDS)
    press_lock(inside)
    inside.window.close()
    assert not inside.window.isVisible()
    house.vault.unlock(PASSPHRASE)
    (left,) = inside.rooms.keeper.left_sessions()
    assert left.summary.how == "left"
    assert WORDS in kept_words(inside)
    house.vault.key_for_opening()


def test_an_open_dialog_is_closed_by_the_lock(inside: Visitor) -> None:
    dialog = QDialog(inside.window)
    dialog.show()
    inside.window.visits.locking.lock()
    assert not dialog.isVisible()


# -- by itself -----------------------------------------------------------------------------------


def idle_clock(visitor: Visitor) -> HandClock:
    clock = HandClock()
    watch = visitor.window.visits.locking.idle
    watch.clock = clock
    watch.touch()
    return clock


def test_it_locks_after_minutes_without_a_touch_and_not_before(inside: Visitor) -> None:
    clock = idle_clock(inside)
    clock.seconds += 599
    inside.window.visits.locking.idle.look()
    assert inside.window.covered_by is None
    clock.seconds += 1
    inside.window.visits.locking.idle.look()
    lock_page(inside)


@pytest.mark.parametrize("touch", ["key", "mouse", "words"])
def test_a_touch_begins_the_minutes_anew(inside: Visitor, touch: str) -> None:
    clock, window = idle_clock(inside), inside.window.windowHandle()
    clock.seconds += 500
    if touch == "key":
        QTest.keyClick(window, KEY.Key_Shift)
    elif touch == "words":  # as an input method brings them
        area = QPlainTextEdit(inside.window)
        area.show()
        area.setFocus()
        clock.seconds += 50
        QApplication.sendEvent(area, QInputMethodEvent("", []))
        area.insertPlainText("a word")
    else:
        QTest.mouseMove(window, QPoint(300, 300))
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 790))
    clock.seconds += 500
    inside.window.visits.locking.idle.look()
    assert inside.window.covered_by is None


def test_never_is_never(inside: Visitor) -> None:
    inside.rooms.settings.change(lock_after_minutes=0.0)
    clock = idle_clock(inside)
    clock.seconds += 1e6
    inside.window.visits.locking.idle.look()
    assert inside.window.covered_by is None


def test_a_session_that_plays_is_not_interrupted_but_one_that_asks_is_hidden(
    inside: Visitor,
) -> None:
    page = to_writing(inside)
    clock = idle_clock(inside)
    look = inside.window.visits.locking.idle.look
    page.answering.way.done.click()  # type: ignore[union-attr]
    inside.until_asked(page, "body")
    page.answering.way.skip.click()  # type: ignore[union-attr]
    inside.until_asked(page, "wait")
    for _ in range(3):
        clock.seconds += 3600
        look()
        assert inside.window.covered_by is None, "one sits with eyes closed"
    inside.press(KEY.Key_Return)
    inside.qtbot.waitUntil(lambda: page.state is State.PLAYING)
    clock.seconds += 3600
    look()
    assert inside.window.covered_by is None
    inside.press(KEY.Key_Space)
    clock.seconds += 601
    look()
    lock_page(inside)


def test_it_locks_at_the_computer_s_sleep(inside: Visitor) -> None:
    times = [0.0]
    bedtime = Bedtime(SleepClocks(lambda: 0.0, lambda: times[0]), inside.window)
    bedtime.came.connect(inside.window.visits.locking._lock_if_there_is_a_passphrase)
    times[0] = 3600.0
    lock_page(inside)
    bedtime.close()


# -- without a passphrase ------------------------------------------------------------------------


def test_without_a_passphrase_the_key_clears_the_window(visitor: Visitor) -> None:
    page = to_writing(visitor)
    visitor.write(WORDS)
    press_lock(visitor)
    rest_page(visitor)
    assert visible_words(visitor.window) == "Resting\nPress Enter or click to come back."
    assert not page.isVisible()
    assert page._driver.state is State.PAUSED
    assert WORDS in kept_words(visitor)
    visitor.press(KEY.Key_Return)
    assert visitor.window.covered_by is None
    assert page.isVisible()
    press_lock(visitor)
    QTest.mouseClick(rest_page(visitor).rest, Qt.MouseButton.LeftButton)
    assert page.isVisible()


def test_without_a_passphrase_it_never_rests_by_itself(visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: visitor.window.visits._locking is not None)
    clock = idle_clock(visitor)
    clock.seconds += 1e6
    visitor.window.visits.locking.idle.look()
    assert visitor.window.covered_by is None
