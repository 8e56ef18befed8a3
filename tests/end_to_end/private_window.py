# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window in a process of its own, used as somebody would whose words nobody else may read.

Arguments: the program's folder; "locked" for a passphrase or "open" for none; "kill" to be killed
while something is being written, and "barred" for that it can't be saved. Every line it says is a
window title, a notice, or "writing".
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.compose import House
from app.places import Places, usual_places
from app.private_process import keep_memory_private
from app.ui.pages.after import AfterPage
from app.ui.pages.lock import LockPage
from app.ui.pages.session import SessionPage
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from app.ui.widgets.privacy_settings import PrivacySettings
from tests.end_to_end.by_keys import PersonAtKeys
from tests.end_to_end.private_words import ANSWER, DRAFT, ELSEWHERE, HELD, NAME, NOTE, PASSPHRASE
from tests.reflections.items import FULL

PATIENCE_SECONDS = 60
ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


class Hands:
    """What a person at the keys needs of pytest-qt's bot, without pytest."""

    def addWidget(self, _widget: QWidget) -> None:
        """Nobody closes it but the person."""

    def waitExposed(self, window: QWidget) -> None:
        self.waitUntil(window.isVisible)

    def waitUntil(self, is_so: Any, timeout: int = PATIENCE_SECONDS * 1000) -> None:
        until = time.monotonic() + timeout / 1000
        while not is_so():
            if time.monotonic() > until:
                raise AssertionError("it did not come to that")
            QTest.qWait(10)

    def keyClick(self, widget: QWidget, key: Any, modifier: Any) -> None:
        QTest.keyClick(widget, key, modifier)

    def keyClicks(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Private(PersonAtKeys):
    """Somebody who practises, writes, locks, comes back and leaves."""

    def __init__(self, house: House) -> None:
        hands: Any = Hands()
        super().__init__(hands, house)
        self.window.windowTitleChanged.connect(say)
        say(self.window.windowTitle())

    def set_passphrase(self) -> None:
        self.window.visits.go_to("settings")
        page = self.window.page
        assert isinstance(page, SettingsPage)
        self.qtbot.waitUntil(lambda: page.is_whole)
        (card,) = self.window.page.findChildren(PrivacySettings)
        card.set_one.click()
        for line in (card.new.first.line, card.new.second.line):
            QTest.keyClicks(line, PASSPHRASE)
        card.new.go.click()
        self.qtbot.waitUntil(lambda: not self.window.visits.locking.is_working)
        self.look_for_a_place_to_save()
        self.window.visits.go_to("home")

    def look_for_a_place_to_save(self) -> None:
        """The recovery key's dialog is opened, and closed again: Qt remembers its folders."""
        (card,) = self.window.page.findChildren(PrivacySettings)
        card.show_key.click()
        QTimer.singleShot(200, _turn_away)
        card.recovery.save_it.click()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def lock_and_come_back(self) -> None:
        self.press(Qt.Key.Key_L, CONTROL)
        page = self.window.covered_by
        if not isinstance(page, LockPage):
            self.press(ENTER)
            return
        say(self.window.windowTitle())
        for words in ("not it", PASSPHRASE):
            line = page.ways.passphrase.key.line
            line.setText(words)
            QTest.keyClick(line, ENTER)
            self.qtbot.waitUntil(lambda: not page.ways.passphrase._is_trying)
        self.qtbot.waitUntil(lambda: self.window.covered_by is None)

    def to_the_name(self) -> None:
        self.begin()
        self.driver.noticed.connect(say)  # the voice can't speak, or something is missing
        assert self.until_asked().kind == "name"
        self.write(NAME)
        self.press(ENTER)

    def to_the_words(self) -> None:
        """Past the sentence in which the voice says the name."""
        assert self.until_asked().kind == "ask"
        self.press("1")
        assert self.until_asked().kind == "write"


def practise(person: Private) -> None:
    """A whole session, a lock in its middle, a note after it; then everything else there is."""
    person.to_the_name()
    person.to_the_words()
    person.write(ANSWER)
    person.lock_and_come_back()
    page = person.window.page
    assert isinstance(page, SessionPage)
    person.press(ENTER, CONTROL)
    assert person.until_asked().kind == "wait"
    person.press(ENTER)
    person.until_ended()
    after = person.window.page
    assert isinstance(after, AfterPage)
    after.note.setFocus()
    person.write(NOTE)
    person.lock_and_come_back()
    for item in FULL:
        person.rooms.keeper.put(item)
    for place in ("reflections", "home"):
        person.window.visits.go_to(place)
        person.lock_and_come_back()
    person.window.close()


def be_killed(person: Private, *, barred: bool) -> None:
    """Writes until the process is gone; where it is ``barred``, the store can't be reached then."""
    person.to_the_name()
    person.to_the_words()
    person.write(DRAFT)
    person.qtbot.waitUntil(lambda: not person.driver._writing[1].unsaved)  # type: ignore[index]
    person.write(" and more")
    if barred:
        data = person.rooms._house.places.data
        data.rename(data.with_name(ELSEWHERE))
        data.write_text("in the way", encoding="utf-8")
        person.write(" " + HELD)
        person.qtbot.waitUntil(lambda: person.rooms.keeper.refuge == "file")
    say("writing")
    QTest.qWait(PATIENCE_SECONDS * 1000)


def _turn_away() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QFileDialog):
            dialog.findChildren(QLineEdit)[0].setText("recovery.pdf")
            dialog.reject()


def main(program: Path, *how: str) -> int:
    """Returns 0 where all went as it should."""
    keep_memory_private()
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("inner-hearth")
    usual = usual_places()
    house = House(Places(program, usual.data, usual.cache, usual.config))
    Theme(house.places.resources).put_on(app)
    person = Private(house)
    if "locked" in how:
        person.set_passphrase()
    if "kill" in how:
        be_killed(person, barred="barred" in how)
    else:
        practise(person)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
