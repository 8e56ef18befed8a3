# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What an entry is linked with: parts that there are, and themes in the person's own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.reflections.asking import Choice
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip_words import chip_words
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow


class Chips(QWidget):
    """Chosen words, each with its button to take it away again. ``changed`` when they differ.

    Attributes:
        values: what is chosen, in the order in which it was.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, heading: str, adder: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._adder = adder
        self.values: dict[str, str] = {}
        self.buttons: dict[str, Button] = {}
        self._row = WrappingRow()
        self._row.addWidget(adder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(heading, "soft"))
        column.addLayout(self._row)

    def add(self, value: str, words: str) -> None:
        """Chooses this one too."""
        if value in self.values:
            return
        self.values[value] = words
        button = Button(self._theme, chip_words(self._theme, words, "  ×"), "chip")
        button.setAccessibleName(self.tr("Take away: {words}").format(words=words))
        button.clicked.connect(lambda: self._remove(value))
        self.buttons[value] = button
        self._row.removeWidget(self._adder)
        self._row.addWidget(button)
        self._row.addWidget(self._adder)
        QWidget.setTabOrder(button, self._adder)
        self.changed.emit()

    def _remove(self, value: str) -> None:
        del self.values[value]
        button = self.buttons.pop(value)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()
        self.changed.emit()
        self._adder.setFocus()  # now that it is there again


class PartsOfEntry(Chips):
    """Parts, chosen from those there are."""

    def __init__(
        self, theme: Theme, there: Sequence[Choice], linked: Sequence[str], parent: QWidget
    ) -> None:
        self.menu = ChoiceMenu(theme, "", "", parent)
        super().__init__(theme, self.tr("Parts it tells of"), self.menu, parent)
        self._there = there
        self.menu.rename(self.tr("Add a part"), "")
        self.menu.chosen.connect(self._take)
        for part in there:
            if part.value in linked:
                self.add(part.value, part.name)
        self.changed.connect(self._offer)
        self._offer()
        self.setVisible(bool(there))

    def _take(self, value: str | None) -> None:
        self.menu.clear_quietly()
        for part in self._there:
            if part.value == value:
                self.add(part.value, part.name)
                # The last one takes the menu away, and the keyboard would go to another corner.
                if self.menu.isHidden():
                    self.buttons[part.value].show()
                    self.buttons[part.value].setFocus()

    def _offer(self) -> None:
        rest = [(part.value, part.name) for part in self._there if part.value not in self.values]
        self.menu.offer(rest)


class ThemesOfEntry(Chips):
    """Themes, each written and added with Enter."""

    def __init__(self, theme: Theme, themes: Sequence[str], parent: QWidget) -> None:
        self.line = QLineEdit(parent)
        self.line.setProperty("role", "aside")
        self.line.setMaxLength(60)
        self.line.setMinimumWidth(theme.px(150))
        self.line.setMaximumWidth(theme.px(220))
        super().__init__(theme, self.tr("Themes"), self.line, parent)
        self.line.setPlaceholderText(self.tr("Add a word"))
        self.line.setAccessibleName(self.tr("Add a theme, with Enter"))
        self.line.returnPressed.connect(self.take)
        self.line.editingFinished.connect(self.take)
        for word in themes:
            self.add(word, word)

    def take(self) -> None:
        """Adds what stands in the line."""
        word = " ".join(self.line.text().split())
        self.line.clear()
        if word:
            self.add(word, word)
