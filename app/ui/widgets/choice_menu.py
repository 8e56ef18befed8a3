# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A quiet button from which one of many is chosen, in a menu; or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip_words import chip_words

_CHEVRON: Final = 16
_EDGE: Final = 10


class ChoiceMenu(Button):
    """``chosen`` carries the value, or None. The button says what is chosen, else its name.

    Attributes:
        value: what is chosen, or None.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, none: str, parent: QWidget | None = None) -> None:
        """``none``: what the menu calls it when nothing is chosen, such as "Any part"."""
        super().__init__(theme, name, "chip", parent=parent)
        self._name = name
        self._none = none
        self._options: tuple[tuple[str, str], ...] = ()
        self.value: str | None = None
        self.setProperty("opens", "menu")
        self.setCheckable(True)
        self.choices = QMenu(self)
        self.choices.setAccessibleName(name)
        self.clicked.connect(self._open)
        self._say()

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The values that can be chosen, each with its words."""
        return self._options

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """The values there are, each with its words. Without any, the button is out of sight."""
        self._options = tuple(options)
        self.setVisible(bool(options) or self.value is not None)
        self._say()

    def rename(self, name: str, none: str) -> None:
        """Another name, and another word for none of them; empty where that can't be chosen."""
        self._name, self._none = name, none
        self._say()

    def choose(self, value: str | None) -> None:
        """Chooses this one, as if it had been pressed in the menu."""
        if value != self.value:
            self.value = value
            self._say()
            self.chosen.emit(value)

    def clear_quietly(self) -> None:
        """Nothing is chosen any more; nobody is told."""
        self.value = None
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._theme.px(_CHEVRON)
        ink = "on-ember" if self.isChecked() else "ink-soft"
        at = self.width() - self._theme.px(_EDGE) - size, (self.height() - size) // 2
        QPainter(self).drawPixmap(*at, self._theme.pixmap("more", ink, _CHEVRON))

    def _open(self) -> None:
        self.setChecked(self.value is not None)
        self.choices.clear()
        none = ((None, self._none),) if self._none else ()
        for value, words in (*none, *self._options):
            action = QAction(chip_words(self._theme, words), self.choices)
            action.setCheckable(True)
            action.setChecked(value == self.value)
            action.triggered.connect(lambda _on=False, value=value: self.choose(value))
            self.choices.addAction(action)
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _say(self) -> None:
        words = dict(self._options).get(self.value or "")
        shown = self._name if words is None else words
        self.say(chip_words(self._theme, shown))
        self.setAccessibleName(self._name if words is None else f"{self._name}: {words}")
        self.setChecked(self.value is not None)
        self.updateGeometry()
