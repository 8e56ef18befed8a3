# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A house whose reflections have a passphrase, and a clock for what has to wait."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.compose import House
from app.reflections.keys import StoreKey
from app.reflections.vault import Vault
from app.ui.pages.lock import LockPage
from app.ui.pages.rest import RestPage
from tests.ui.conftest import Visitor

PASSPHRASE = "kettle orbit lavender nine"
CONTROL = Qt.KeyboardModifier.ControlModifier


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def give_passphrase(house: House, clock: HandClock | None = None, *, locked: bool = True) -> None:
    """Encrypts the store of this house; an empty one, where there is none."""
    store = house.places.store
    house._vault = vault = Vault(store, clock or HandClock())
    if store.exists():
        vault.set_passphrase(PASSPHRASE)
    else:
        store.parent.mkdir(parents=True, exist_ok=True)
        held, vault.key = _made_once()
        store.write_bytes(held)
    if locked:
        vault.lock()


@functools.cache
def _made_once() -> tuple[bytes, StoreKey | None]:
    """An empty store with the passphrase, and its key: to make one takes a while."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Vault(Path(folder) / "reflections.db")
        vault.set_passphrase(PASSPHRASE)
        return vault.path.read_bytes(), vault.key


def lock_page(visitor: Visitor) -> LockPage:
    visitor.qtbot.waitUntil(lambda: isinstance(visitor.window.covered_by, LockPage))
    page = visitor.window.covered_by
    assert isinstance(page, LockPage)
    return page


def rest_page(visitor: Visitor) -> RestPage:
    page = visitor.window.covered_by
    assert isinstance(page, RestPage)
    return page


def type_passphrase(visitor: Visitor, words: str = PASSPHRASE) -> None:
    """Into the line that has the keyboard, and Enter."""
    line = lock_page(visitor).ways.passphrase.key.line
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def unlock(visitor: Visitor) -> None:
    type_passphrase(visitor)
    visitor.qtbot.waitUntil(lambda: visitor.window.covered_by is None)


def press_lock(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_L, CONTROL)


def all_that_can_be_read() -> str:
    """Every text in every widget that there is, seen or not."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            found.append(widget.toPlainText())
        found += [widget.windowTitle(), widget.accessibleName(), widget.toolTip()]
    return "\n".join(found)


def visible_words(window: QWidget) -> str:
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())
