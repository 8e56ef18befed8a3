# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The passphrase in the settings: it is set, changed and removed, and nothing is lost by it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.compose import House
from app.reflections.errors import PassphraseWrong
from app.reflections.keys import kind_of_file
from app.reflections.vault import Progress, Rekeyed
from app.ui.pages.after import AfterPage
from app.ui.pages.home import HomePage
from app.ui.pages.lock import LockPage
from app.ui.pages.rekeying import RekeyingPage
from app.ui.rekeying import CalledOff
from app.ui.widgets.backup_settings import BackupSettings
from app.ui.widgets.passphrase_offer import PassphraseOffer
from app.ui.widgets.privacy_settings import PrivacySettings
from app.ui.widgets.recovery_key import RecoveryKeyView
from tests.ui.conftest import Visitor
from tests.ui.locks import PASSPHRASE, press_lock, unlock, visible_words
from tests.ui.test_pages import clipped

WORDS = "it has waited by the marigolds"
NEW = "another four plain words"


@pytest.fixture
def kept(visitor: Visitor) -> Visitor:
    """A visitor who has kept something."""
    keep_something(visitor)
    return visitor


def keep_something(visitor: Visitor) -> None:
    session = visitor.rooms.keeper.begin("five-step", WORDS)
    visitor.rooms.keeper.end(session, "stopped")


def privacy(visitor: Visitor) -> PrivacySettings:
    (card,) = visitor.settings().findChildren(PrivacySettings)
    return card


def type_new(card: PrivacySettings, words: str = PASSPHRASE, again: str | None = None) -> None:
    """In both lines, by keys, with Enter after each."""
    QTest.keyClicks(card.new.first.line, words)
    QTest.keyClick(card.new.first.line, Qt.Key.Key_Return)
    QTest.keyClicks(card.new.second.line, words if again is None else again)
    QTest.keyClick(card.new.second.line, Qt.Key.Key_Return)


def until_done(visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: not visitor.window.visits.locking.is_working)


def give_present(visitor: Visitor, card: PrivacySettings, words: str = PASSPHRASE) -> None:
    card.present.key.line.setText(words)
    card.present.go.click()
    visitor.qtbot.waitUntil(lambda: not card.present._is_trying)


@pytest.fixture
def with_one(kept: Visitor, house: House) -> Iterator[Visitor]:
    """A visitor whose reflections have a passphrase, and are open."""
    kept.rooms.keeper.put_down()
    house.vault.set_passphrase(PASSPHRASE)
    yield kept
    if kept.window.covered_by is not None:
        if house.vault.is_locked:
            house.vault.unlock(PASSPHRASE)
        kept.window.uncover()


def kept_titles(visitor: Visitor) -> list[str]:
    return [session.title for session in visitor.rooms.keeper.store().sessions()]


def test_setting_one_encrypts_what_is_there_and_offers_a_recovery_key(
    kept: Visitor, house: House
) -> None:
    card = privacy(kept)
    card.set_one.click()
    assert "Nobody can bring it back" in visible_words(card)
    type_new(card)
    assert isinstance(kept.window.covered_by, RekeyingPage)
    until_done(kept)
    assert kept.window.covered_by is None
    assert kind_of_file(house.places.store) == "encrypted"
    assert kept_titles(kept) == [WORDS]
    assert "Your passphrase is set." in visible_words(card)
    card.show_key.click()
    groups = house.vault.recovery_key().split("-")
    assert all(group in visible_words(card) for group in groups)
    card.recovery.done.click()
    assert "Only your passphrase opens them" in visible_words(card)
    card.lock_now.click()
    unlock(kept)


def test_no_recovery_key_has_to_be_taken(kept: Visitor) -> None:
    card = privacy(kept)
    card.set_one.click()
    type_new(card)
    until_done(kept)
    card.no_key.click()
    assert "Only your passphrase opens them" in visible_words(card)


def test_two_that_differ_or_none_are_told_and_nothing_is_done(kept: Visitor, house: House) -> None:
    card = privacy(kept)
    card.set_one.click()
    card.new.go.click()
    assert "Please write a passphrase first." in visible_words(card)
    type_new(card, "one", "two")
    assert "The two are not the same yet." in visible_words(card)
    card.new.leave.click()
    assert kind_of_file(house.places.store) == "plain"
    assert "Set a passphrase" in card.set_one.text()


def test_what_was_typed_does_not_stay_in_the_form(kept: Visitor) -> None:
    card = privacy(kept)
    card.set_one.click()
    form = card.new
    QTest.keyClicks(form.first.line, "half of it")
    kept.window.visits.go_to("home")
    assert form.first.words == ""


def test_calling_it_off_leaves_all_as_it_was(kept: Visitor, house: House) -> None:
    locking, asked = kept.window.visits.locking, threading.Event()
    told: list[Exception] = []

    def slowly(tell: Progress) -> Rekeyed:
        def tell_once_asked(done: int, whole: int) -> None:
            asked.wait(10)
            tell(done, whole)

        return house.vault.set_passphrase(PASSPHRASE, tell_once_asked)

    locking.rekey("Encrypting", slowly, lambda _done: None, told.append)
    page = kept.window.covered_by
    assert isinstance(page, RekeyingPage)
    page.cancel.click()
    assert "Calling it off" in visible_words(kept.window)
    asked.set()
    until_done(kept)
    assert [type(failure) for failure in told] == [CalledOff]
    assert kind_of_file(house.places.store) == "plain"
    assert kept_titles(kept) == [WORDS]


def test_a_lock_during_the_work_comes_right_after_it(kept: Visitor) -> None:
    card = privacy(kept)
    card.set_one.click()
    type_new(card)
    assert kept.window.visits.locking.is_working
    press_lock(kept)
    assert isinstance(kept.window.covered_by, RekeyingPage)
    kept.qtbot.waitUntil(lambda: isinstance(kept.window.covered_by, LockPage))
    unlock(kept)


def test_a_window_that_closes_during_the_work_waits_for_it(kept: Visitor, house: House) -> None:
    card = privacy(kept)
    card.set_one.click()
    type_new(card)
    kept.window.close()
    assert kept.window.isVisible()
    kept.qtbot.waitUntil(lambda: not kept.window.isVisible())
    assert kind_of_file(house.places.store) in ("plain", "encrypted")


def test_changing_it_asks_for_the_present_one(with_one: Visitor, house: House) -> None:
    card = privacy(with_one)
    card.change.click()
    give_present(with_one, card, "not it")
    assert "That did not open it" in visible_words(card)
    give_present(with_one, card)
    type_new(card, NEW)
    until_done(with_one)
    assert "Your passphrase is changed." in visible_words(card)
    assert kept_titles(with_one) == [WORDS]
    house.vault.lock()
    with pytest.raises(PassphraseWrong):
        house.vault.unlock(PASSPHRASE)
    house.vault.unlock(NEW)


def test_a_passphrase_can_be_typed_at_once_and_no_space_of_it_shows_it(with_one: Visitor) -> None:
    card = privacy(with_one)
    card.change.click()
    with_one.write(PASSPHRASE)
    with_one.press(Qt.Key.Key_Return)
    with_one.qtbot.waitUntil(lambda: not card.present._is_trying)
    with_one.write(NEW)
    assert card.new.first.words == NEW
    assert card.new.first.line.echoMode() is QLineEdit.EchoMode.Password
    card.new.leave.click()


def test_after_unlocking_a_copy_can_be_made_in_the_settings(with_one: Visitor) -> None:
    QApplication.processEvents()  # the start looks for a lock, too
    privacy(with_one).lock_now.click()
    unlock(with_one)
    (backups,) = with_one.settings().findChildren(BackupSettings)
    assert backups.make.isEnabled()


def test_removing_it_says_what_that_means(with_one: Visitor, house: House) -> None:
    card = privacy(with_one)
    card.remove.click()
    give_present(with_one, card)
    assert "can be read by whoever uses this account" in visible_words(card)
    card.really_remove.click()
    until_done(with_one)
    assert kind_of_file(house.places.store) == "plain"
    assert "The passphrase is removed." in visible_words(card)
    assert kept_titles(with_one) == [WORDS]


def test_the_recovery_key_is_shown_to_who_knows_the_passphrase(with_one: Visitor) -> None:
    card = privacy(with_one)
    card.key.click()
    give_present(with_one, card)
    assert card.recovery.isVisible()
    assert QApplication.focusWidget() is card.recovery.print_it, "the keyboard stays on the card"


def test_when_it_locks_by_itself_is_a_choice_that_stays(with_one: Visitor) -> None:
    card = privacy(with_one)
    card.minutes.buttons[0.0].click()
    assert with_one.rooms.settings.now.lock_after_minutes == 0.0
    assert privacy(with_one).minutes.buttons[0.0].isChecked()


def test_files_that_can_still_be_read_are_named_and_deleted_when_asked(
    with_one: Visitor, house: House
) -> None:
    old = house.places.data / "reflections.broken-20260101-101010.db"
    old.write_text(WORDS, encoding="utf-8")
    card = privacy(with_one)
    assert str(old) in visible_words(card)
    card.left.ask.click()
    card.left.no.click()
    assert old.exists()
    card.left.ask.click()
    card.left.yes.click()
    assert not old.exists()
    assert "They are deleted." in visible_words(card)


def test_backups_that_did_not_open_are_named(with_one: Visitor, house: House) -> None:
    backups = house.places.data / "backups"
    backups.mkdir()
    backup = backups / "reflections-20260101-101010.db"
    backup.write_bytes(b"Hrth" + bytes(8188))
    card = privacy(with_one)
    card.change.click()
    give_present(with_one, card)
    type_new(card, NEW)
    until_done(with_one)
    card.no_key.click()
    assert str(backup) in visible_words(card)
    card.left.ask.click()
    card.left.yes.click()
    assert not backup.exists()


# -- the recovery key on paper -------------------------------------------------------------------

KEY = "-".join(f"{number:05}" for number in range(13))


@pytest.fixture
def view(visitor: Visitor, tmp_path: Path) -> RecoveryKeyView:
    def ask(_parent: QWidget, _heading: str, _proposal: Path, _kinds: str) -> Path | None:
        return tmp_path / "key"

    def printer(_parent: QWidget) -> QPrinter:
        printing = QPrinter()
        printing.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printing.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printing

    view = RecoveryKeyView(visitor.window._theme, KEY, ask, printer)
    visitor.window.show_page(view)
    return view


def test_it_is_saved_for_this_person_only(view: RecoveryKeyView, tmp_path: Path) -> None:
    view.save_it.click()
    saved = tmp_path / "key.pdf"
    assert saved.read_bytes().startswith(b"%PDF")
    assert saved.stat().st_mode & 0o777 == 0o600
    view.save(tmp_path / "key.txt")
    text = (tmp_path / "key.txt").read_text(encoding="utf-8")
    assert all(group in text for group in KEY.split("-"))


@pytest.mark.parametrize("name", ["key.pdf", "key.txt"])
def test_so_it_is_where_others_could_read_the_file_that_was_there(
    view: RecoveryKeyView, tmp_path: Path, name: str
) -> None:
    there = tmp_path / name
    there.write_text("An older key")
    there.chmod(0o644)
    view.save(there)
    assert there.stat().st_mode & 0o777 == 0o600


def test_it_is_printed(view: RecoveryKeyView, tmp_path: Path) -> None:
    view.print_it.click()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert "00012" in view.document().toPlainText()


def test_it_is_copied_and_the_clipboard_is_left_to_the_person(view: RecoveryKeyView) -> None:
    view.copy_it.click()
    assert QApplication.clipboard().text() == KEY
    assert "stays in the clipboard" in view.said.text()


# -- the offer -----------------------------------------------------------------------------------


def after_a_session(visitor: Visitor, name: str = "Wren") -> AfterPage:
    """The page after a session in which a part was given this name, if any."""
    session = visitor.start()
    if name:
        visitor.press(Qt.Key.Key_Return)
        visitor.until_asked(session, "ask")
        visitor.press(Qt.Key.Key_1)
        visitor.until_asked(session, "name")
        visitor.write(name)
        visitor.press(Qt.Key.Key_Return)
        visitor.until_asked(session, "write")
    visitor.press(Qt.Key.Key_Escape)
    page = visitor.window.page
    assert isinstance(page, AfterPage)
    return page


def test_one_is_offered_after_something_was_written_and_once_only(visitor: Visitor) -> None:
    assert not after_a_session(visitor, name="").findChildren(PassphraseOffer)
    visitor.window.visits.go_to("home")
    (offer,) = after_a_session(visitor).findChildren(PassphraseOffer)
    offer.not_now.click()
    assert not offer.isVisible()
    visitor.window.visits.go_to("home")
    assert not after_a_session(visitor).findChildren(PassphraseOffer)


def test_the_offer_leads_to_the_form(visitor: Visitor) -> None:
    (offer,) = after_a_session(visitor).findChildren(PassphraseOffer)
    offer.set_one.click()
    (card,) = visitor.window.page.findChildren(PrivacySettings)
    assert card.new.isVisible()
    assert QApplication.focusWidget() is card.new.first.line


def test_who_has_one_is_not_offered_one(with_one: Visitor) -> None:
    assert not after_a_session(with_one).findChildren(PassphraseOffer)
    with_one.window.visits.go_to("home")
    assert isinstance(with_one.window.page, HomePage)


# -- how it fits ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_every_state_can_be_read(with_one: Visitor, size: tuple[int, int]) -> None:
    with_one.window.resize(*size)
    card = privacy(with_one)
    for show in (card.show_overview, card.show_setting, card._ask_to_change, card._show_key):
        show()
        QApplication.processEvents()
        assert clipped(card) == []
