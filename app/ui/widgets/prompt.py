# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The prompt: one to three lines of large type that give way to the next by a cross-fade."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.paging import page_at, pages
from app.ui.theme import Theme
from app.ui.widgets.set_text import SetText, set_text

_FADE = 450
_WIDEST = 660
_LENGTHS = (280, 210, 150, 110, 80, 60)
"""How long a piece may be, in characters: the first of these with which every piece fits."""


class PromptText(QWidget):
    """Shows one text at a time. Announced to a screen reader whenever it changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = ""
        self._seconds = 0.0
        self._pages: tuple[str, ...] = ("",)
        self._text = ""
        self._before = ""
        self._fade = QVariantAnimation(self)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is on the screen now, or is coming to it."""
        return self._text

    def show_text(self, text: str, seconds: float = 0.0) -> None:
        """Shows ``text``; where it is long, piece by piece within ``seconds`` of narration."""
        self._whole = text
        self._seconds = seconds
        self._pages = self._paged()
        self._turn_to(self._pages[0])
        self.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def follow(self, seconds: float) -> None:
        """Turns to the piece that is spoken after ``seconds`` of the cue."""
        if len(self._pages) > 1 and self._seconds > 0:
            self._turn_to(self._pages[page_at(seconds / self._seconds, self._pages)])

    def sizeHint(self) -> QSize:
        return QSize(480, self._theme.px(152))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self._theme.px(104), 168))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(self._theme.color("ink"))
        fading = self._fade.state() == QVariantAnimation.State.Running
        shown = float(self._fade.currentValue() or 0.0) if fading else 1.0
        # The old words are gone before the new ones come: two texts over each other can't be read.
        for text, opacity in ((self._before, 1.0 - 2.0 * shown), (self._text, 2.0 * shown - 1.0)):
            if text and opacity > 0:
                painter.setOpacity(opacity)
                self._set(text).paint(painter, QRectF(self.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages = self._paged()
        if self._text not in self._pages:
            self._turn_to(self._pages[0])

    def _paged(self) -> tuple[str, ...]:
        """The text in pieces which fit; in one, where nothing says when the next would be due."""
        found: tuple[str, ...] = (self._whole,)
        for longest in _LENGTHS if self._seconds > 0 else ():
            found = pages(self._whole, longest)
            if all(self._set(page).height <= self.height() for page in found):
                break
        return found

    def _turn_to(self, text: str) -> None:
        if text == self._text:
            return
        self._before, self._text = self._text, text
        self._fade.stop()
        duration = self._theme.milliseconds(_FADE)
        if duration and self.isVisible():
            self._fade.setDuration(duration)
            self._fade.start()
        self.update()

    def _set(self, text: str) -> SetText:
        theme = self._theme
        fonts = (
            (theme.font(34, "prompt"), 3),
            (theme.font(24, "prompt"), 5),
            (theme.font(18, "prompt"), 9),
            (theme.font(15, "prompt"), 99),
        )
        width = min(self.width() - 48, theme.px(_WIDEST))
        return set_text(text, fonts, width, self.height())
