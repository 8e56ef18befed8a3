# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The prompt: one to three lines of large type that give way to the next by a cross-fade."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.paging import page_at, pages
from app.ui.theme import Theme
from app.ui.widgets.set_text import SetText, set_text

_FADE = 450
_WIDEST = 660
_SIDES, _NARROW_SIDES = 56, 24
_WIDE = 900
"""Free at both sides of the words, in a place that is so wide and in a narrower one."""

_SIZES = ((34, 3), (24, 5), (18, 9), (15, 99))
"""The sizes of the scale, and the most lines that each is for."""

_KEPT = 64
_A_FEW_WORDS = (40, 26)
"""The same, where the type is very large and the window very small."""
_LENGTHS = (280, 210, 150, 110, 80, 60)
"""How long a piece may be, in characters: the first of these with which every piece fits."""


class PromptText(QLabel):
    """Shows one text at a time. Announced to a screen reader whenever it changes.

    It is a label by its role alone: the words are set and painted here.
    """

    def __init__(self, theme: Theme, size: float = 1.0, parent: QWidget | None = None) -> None:
        """``size``: factor on the type of prompts, beside that on all type."""
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._is_low = False
        self._sets: dict[str, SetText] = {}
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
        theme.changed.connect(self._set_anew)

    @property
    def size_of_words(self) -> float:
        """The factor on its type."""
        return self._size

    def needed(self, most: int) -> int:
        """How high what it shows is, in a place that is at most so high. In pixels."""
        return math.ceil(self._set_in(self._text, most).height)

    def take_size(self, size: float) -> None:
        """Shows it by this factor from now on, at once."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self._set_anew()

    def stand_low(self, *, low: bool) -> None:
        """Whether it stands at the lower edge of its place, close to what is below.

        From one to the other nothing moves: what was there goes at once, and the next fades in.
        """
        if low != self._is_low:
            self._is_low = low
            self._before = self._text = self._whole = ""
            self._seconds, self._pages = 0.0, ("",)
            self.update()

    @property
    def shown(self) -> str:
        """What is on the screen now, or is coming to it."""
        return self._text

    def show_text(self, text: str, seconds: float = 0.0, said: str = "") -> None:
        """Shows ``text``; where it is long, piece by piece within ``seconds`` of narration.

        ``said``: what a screen reader says, where that is more.
        """
        self._whole = text
        self._seconds = seconds
        self._pages = self._paged()
        self._turn_to(self._pages[0])
        self.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said or text))

    def follow(self, seconds: float) -> None:
        """Turns to the piece that is spoken after ``seconds`` of the cue."""
        if len(self._pages) > 1 and self._seconds > 0:
            self._turn_to(self._pages[page_at(seconds / self._seconds, self._pages)])

    def sizeHint(self) -> QSize:
        return QSize(480, self._theme.px(152))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self._theme.px(104 * self._size), 144))

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
                self._set(text).paint(painter, self._box(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_anew()

    def _set_anew(self) -> None:
        """The same words in other pieces, or in another type."""
        self._sets.clear()
        self._pages = self._paged()
        if self._text not in self._pages:
            self._turn_to(self._pages[0])
        self.update()

    def _box(self, text: str) -> QRectF:
        box = QRectF(self.rect())
        if self._is_low:
            box.setTop(max(0.0, box.bottom() - self._set(text).height))
        return box

    def _paged(self) -> tuple[str, ...]:
        """The text in pieces which fit; in one, where nothing says when the next would be due.

        In the larger type, if any pieces of it fit; they are as long as that allows.
        """
        if self._seconds <= 0:
            return (self._whole,)
        found: tuple[str, ...] = (self._whole,)
        all_sizes = len(_SIZES)
        for sizes, lengths in ((2, _LENGTHS), (all_sizes, _LENGTHS), (all_sizes, _A_FEW_WORDS)):
            for longest in lengths:
                found = pages(self._whole, longest)
                if all(self._fits(page, sizes) for page in found):
                    return found
        return found

    def _fits(self, page: str, sizes: int) -> bool:
        """Whether it fits in one of so many sizes, the largest first."""
        words = self._set(page)
        smallest = self._font(_SIZES[sizes - 1][0]).pixelSize()
        return words.height <= self.height() and words.font.pixelSize() >= smallest

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
        held = self._sets.get(text)
        if held is None:
            held = self._set_in(text, self.height())
            self._sets = {**self._sets, text: held} if len(self._sets) < _KEPT else {text: held}
        return held

    def _set_in(self, text: str, height: int) -> SetText:
        fonts = tuple((self._font(size), lines) for size, lines in _SIZES)
        sides = _SIDES if self.width() >= _WIDE else _NARROW_SIDES
        width = min(self.width() - 2 * sides, self._theme.px(_WIDEST * (1.0 + self._size) / 2))
        return set_text(text, fonts, width, height)

    def _font(self, size: int) -> QFont:
        font = self._theme.font(size, "prompt")
        font.setPixelSize(round(font.pixelSize() * self._size))
        return font
