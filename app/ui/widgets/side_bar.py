# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The way around: pages on the left, help always at the bottom of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.pressing import call_one_of_several


class SideBar(QWidget):
    """Emits ``chosen`` with the name of a page.

    In a narrow window only the icons stay; in one that is low for its type, they move together.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons = {
            "home": Button(theme, self.tr("Home"), "nav", "home"),
            "practices": Button(theme, self.tr("Practices"), "nav", "practices"),
            "reflections": Button(theme, self.tr("Reflections"), "nav", "reflections"),
            "parts": Button(theme, self.tr("Parts"), "nav", "parts"),
            "steps": Button(theme, self.tr("Steps outward"), "nav", "steps"),
            "understand": Button(theme, self.tr("Understand"), "nav", "understand"),
            "settings": Button(theme, self.tr("Settings"), "nav", "settings"),
            "help": Button(theme, self.tr("Help now"), "help", "help"),
        }
        self._words = {name: button.text() for name, button in self.buttons.items()}
        self._arrange()
        self._narrow: bool | None = None
        self._is_low = False
        self.be_narrow(narrow=False)

    def mark(self, page: str) -> None:
        """Shows on which page one is; for a page that is not in the bar, none is marked."""
        for name, button in self.buttons.items():
            button.setChecked(name == page)

    def be_narrow(self, *, narrow: bool) -> None:
        """Icons only, where words would take the room from the page."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._name.setVisible(not narrow and not self._is_low)
        for name, button in self.buttons.items():
            button.say("" if narrow else self._words[name])
            button.setToolTip(self._words[name] if narrow else "")
        self.setFixedWidth(self._theme.px(20) + 64 if narrow else self._width_of_words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._be_low(low=self.height() < self._usual_height())
        super().resizeEvent(event)

    def _width_of_words(self) -> int:
        """As wide as in English, or as the longest name needs."""
        for button in self.buttons.values():
            button.ensurePolished()
        self._name.ensurePolished()
        sign = self._name.sizeHint().width() + self._theme.px(24) + 14 + 8
        longest = max(button.sizeHint().width() for button in self.buttons.values())
        return max(self._theme.px(160) + 48, longest + 32, sign + 32)

    def _usual_height(self) -> int:
        """What everything needs as it is usually set."""
        return 120 + self._theme.px(24) + len(self.buttons) * (self._theme.px(24) + 26)

    def _be_low(self, *, low: bool) -> None:
        if low == self._is_low:
            return
        self._is_low = low
        self._flame.setHidden(low)
        self._name.setHidden(low or bool(self._narrow))
        self._arranged.setContentsMargins(16, 8 if low else 32, 16, 8 if low else 32)
        self._arranged.setSpacing(0 if low else 4)
        self._below_sign.changeSize(0, 0 if low else 24)
        for button in self.buttons.values():
            button.setProperty("tight", low)
            button.style().unpolish(button)
            button.style().polish(button)
        self._arranged.invalidate()

    def _arrange(self) -> None:
        self._arranged = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 32, 16, 32)
        layout.setSpacing(4)
        layout.addLayout(self._sign())
        self._below_sign = QSpacerItem(0, 24)
        layout.addSpacerItem(self._below_sign)
        for name, button in self.buttons.items():
            if name == "help":
                layout.addStretch(1)
            button.setCheckable(True)
            call_one_of_several(button)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            layout.addWidget(button)

    def _sign(self) -> QHBoxLayout:
        self._flame = QLabel()
        self._flame.setAccessibleName(self.tr("Inner Hearth"))
        self._name = Label(self.tr("Inner Hearth"), "name")
        self._name.setWordWrap(False)
        row = QHBoxLayout()
        # Its middle is that of the icons below, which are a little smaller.
        row.setContentsMargins(16 - self._theme.px(2), 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._flame)
        row.addWidget(self._name, 1)
        self._theme.changed.connect(self._light)
        self._light()
        return row

    def _light(self) -> None:
        self._flame.setPixmap(self._theme.pixmap("flame", "ember", 24))
        self._flame.setMinimumSize(QSize(self._theme.px(24), self._theme.px(24)))
