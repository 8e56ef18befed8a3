# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Grounding with open eyes: five, four, three, two, one, and another sense wherever one is hard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.fading_edge import FadingEdge
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow

_EVEN_WITHIN = 8
_SIDE, _NARROW_SIDE = 56, 32
_WIDE = 900
"""Free at both sides of the words, in a place that is so wide and in a narrower one."""


class Grounding(QWidget):
    """One sense at a time. ``left_to_practice`` and ``left_for_good`` are always one press away."""

    left_to_practice = Signal()
    left_for_good = Signal()

    def __init__(self, theme: Theme, *, back: str, out: str, parent: QWidget | None = None) -> None:
        """``back`` and ``out`` are what the two ways on are called."""
        super().__init__(parent)
        self._at = 0
        self._senses = self._list_senses()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.prompt = Label("", "title")
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hint = Label("", "lead")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.next = Button(theme, self.tr("Next"), "primary")
        self.next.clicked.connect(self.go_on)
        self.back = Button(theme, back)
        self.out = Button(theme, out, "quiet")
        self.back.clicked.connect(self.left_to_practice)
        self.out.clicked.connect(self.left_for_good)
        self._arrange()
        self.begin()

    def begin(self) -> None:
        """Starts again from five."""
        self._at = 0
        self._show()

    def go_on(self) -> None:
        """Goes to the next sense."""
        self._at = min(self._at + 1, len(self._senses) - 1)
        self._show()
        if self._at == len(self._senses) - 1:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < self._theme.px(360)
        self.prompt.take_role("heading" if low else "title")
        self.hint.take_role("soft" if low else "lead")
        self._rows.setSpacing(8 if low else 16)
        side = _SIDE if self.width() >= _WIDE else _NARROW_SIDE
        self._rows.setContentsMargins(side, 16, side, 8)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            event.ignore()

    def _arrange(self) -> None:
        """The ways on stay where they are; words that are too long scroll above them."""
        self._ways = ways = QWidget()
        row = WrappingRow(ways, centred=True)
        for button in (self.next, self.back, self.out):
            row.addWidget(button)
        content = QWidget()
        content.setObjectName("column")
        self._rows = QVBoxLayout(content)
        self._rows.addStretch(1)
        self._rows.addWidget(self.prompt)
        self._rows.addWidget(self.hint)
        self._scrolled = scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(content)
        self._edge = FadingEdge(self._theme, scrolled)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 16, 24, 8)
        foot.addWidget(ways)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled, 55)
        layout.addLayout(foot, 45)

    def _fit(self) -> None:
        """The words get the height they need, as far as there is any."""
        self._set_evenly()
        needed = self._rows.totalHeightForWidth(self.width())
        ways = self._ways.heightForWidth(self.width() - 48)
        self._scrolled.setMinimumHeight(max(0, min(needed, self.height() - ways - 24)))

    def _set_evenly(self) -> None:
        """The lines of the sentence are about as long as one another: no word is left alone."""
        self.prompt.setContentsMargins(0, 0, 0, 0)
        margins = self._rows.contentsMargins()
        bar = self._scrolled.verticalScrollBar().sizeHint().width()  # should there be one
        widest = self.width() - margins.left() - margins.right() - bar
        high = self.prompt.heightForWidth(widest)
        too_narrow, enough = widest // 3, widest
        while enough - too_narrow > _EVEN_WITHIN:
            width = (too_narrow + enough) // 2
            if self.prompt.heightForWidth(width) > high:
                too_narrow = width
            else:
                enough = width
        free = max(0, widest - enough) // 2
        self.prompt.setContentsMargins(free, 0, free, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        """A screen reader says what is seen; while it is not seen, nothing is said."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _show(self) -> None:
        words, hint = self._senses[self._at]
        self.prompt.setText(words)
        self.hint.setText(hint)
        self.setAccessibleName(f"{words} {hint}")
        if self.isVisible():
            self._announce()
        self.next.setVisible(self._at < len(self._senses) - 1)
        self._fit()

    def _list_senses(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Let your eyes be open, and find five things you can see."),
                self.tr(
                    "Or five things you can touch, if seeing is hard. Name each one to yourself."
                ),
            ),
            (
                self.tr("Four things you can feel against your skin."),
                self.tr("A sleeve, the chair, the floor under you. Or four colours around you."),
            ),
            (
                self.tr("Three sounds, near or far."),
                self.tr(
                    "Where it is silent, or hearing is hard: three shapes, or edges to follow."
                ),
            ),
            (
                self.tr("Two things you can smell."),
                self.tr("Or two smells that you like to remember."),
            ),
            (
                self.tr("One thing you can taste, or one slow breath."),
                self.tr("A sip of water will do. So will pressing your feet into the floor once."),
            ),
            (
                self.tr("You are here, in this room, and this is now."),
                self.tr("Stay with it as long as you like. Then choose what comes next."),
            ),
        )
