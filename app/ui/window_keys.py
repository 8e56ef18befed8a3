# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keys that mean the same on every page: ``?`` shows the keys there are, F1 who to call.

Where somebody writes, ``?`` is a question mark: a field takes it before a shortcut does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.keys_words import Key
    from app.ui.main_window import MainWindow
    from app.ui.widgets.keys_sheet import KeysSheet
    from app.ui.widgets.veil import Veil


@runtime_checkable
class HasKeys(Protocol):
    """A page with keys of its own, and its own way to show who to call."""

    def keys(self) -> tuple[Key, ...]: ...

    def show_help(self) -> None: ...


class WindowKeys(QObject):
    """Made after the first frame.

    Attributes:
        sheet: the keys, while they are shown.
    """

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._focused: QWidget | None = None
        self._veil: Veil | None = None
        self.sheet: KeysSheet | None = None
        shortcut = QShortcut(QKeySequence("?"), window)
        shortcut.activated.connect(self.toggle)

    def take(self, event: QKeyEvent) -> bool:
        """Does what a key says that no page wanted; False where it says nothing here."""
        window = self._window
        if event.key() != Qt.Key.Key_F1 or window.covered_by is not None:
            return False
        if isinstance(window.page, HasKeys):
            window.page.show_help()
        else:
            window.visits.go_to("help")
        return True

    def toggle(self) -> None:
        """Shows the keys over the page, or takes them away. Over a lock there is none."""
        window = self._window
        if self.sheet is not None:
            self.close()
        elif window.covered_by is None:
            self._show_over(window.page)

    def _show_over(self, page: QWidget) -> None:
        from app.ui.keys_words import window_keys
        from app.ui.widgets.keys_sheet import KeysSheet
        from app.ui.widgets.veil import Veil

        self._focused = self._window.focusWidget()
        keys = page.keys() if isinstance(page, HasKeys) else window_keys()
        self._veil = veil = Veil(self._theme, self._window)
        self.sheet = sheet = KeysSheet(self._theme, keys, page, veil)
        sheet.closed.connect(self.close)
        veil.pressed.connect(self.close)
        veil.resized.connect(sheet.place)
        sheet.place()
        veil.show()
        veil.raise_()
        sheet.place()  # its rows have their heights only now
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Takes them away; the keyboard is where it was, unless it went elsewhere by itself."""
        (sheet, veil), self.sheet, self._veil = (self.sheet, self._veil), None, None
        if sheet is None or veil is None:
            return
        focused: QWidget | None = self._window.focusWidget()
        had_keyboard = focused is None or focused is sheet or sheet.isAncestorOf(focused)
        veil.hide()
        veil.deleteLater()
        if had_keyboard and self._focused is not None and self._focused.isVisible():
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focused = None
