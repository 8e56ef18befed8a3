# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Buttons in the kinds that the style sheet knows, with icons tinted from the palette."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from app.ui.early import TAB_FOCUS
from app.ui.theme import Theme
from app.ui.widgets.pressing import Pressing

Kind: TypeAlias = Literal[
    "plain",
    "primary",
    "quiet",
    "nav",
    "help",
    "chip",
    "control",
    "round",
    "back",
    "link",
    "small",
    "section",
    "switch",
    "clear",
]
_INKS: dict[Kind, str] = {
    "primary": "on-ember",
    "help": "help",
    "link": "help",
    "plain": "ink",
    "round": "ink",
}

_BESIDE_ICON = 32
"""What the style sheet leaves on both sides of an icon in the bar, in pixels."""

_ONE_LINE = 400
"""Up to this many pixels a button keeps its words in one line; a wider one wraps them at need."""


class Button(Pressing, QPushButton):
    """A labelled button. ``icon`` names a drawing in ``resources/icons``.

    Long words, in large type, go on in a second line where there is no room for them beside.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = "plain",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._drawing = icon
        self._wrapped = ""
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed))
        # Not by a click: the ring is for those who use the keyboard, and space keeps its meaning.
        self.setProperty("focusPolicy", TAB_FOCUS)
        self._tint()
        theme.changed.connect(self._tint)
        self.toggled.connect(self._tint)

    def show_icon(self, icon: str) -> None:
        """Replaces the drawing on the button."""
        if icon != self._drawing:
            self._drawing = icon
            self._tint()

    def say(self, text: str) -> None:
        """Replaces the words on the button; a screen reader still says its name."""
        self.setText(text)
        self._tint()

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self._tint()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        if not self.text() and self._kind in ("nav", "help"):  # Qt would leave room for words
            return QSize(self.iconSize().width() + _BESIDE_ICON, whole.height())
        return QSize(min(whole.width(), max(_ONE_LINE, self._least())), whole.height())

    def hasHeightForWidth(self) -> bool:
        return self.sizeHint().width() > _ONE_LINE

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._wrapped:
            option.text = self._wrapped

    def _wrap(self) -> None:
        self._wrapped = ""
        if self.width() < self.sizeHint().width() and self.hasHeightForWidth():
            self._wrapped = "\n".join(self._lines(self.width()))
        # As high as one line, until it has more.
        higher = QSizePolicy.Policy.Minimum if self._wrapped else QSizePolicy.Policy.Fixed
        policy = self.sizePolicy()
        if policy.verticalPolicy() != higher:
            policy.setVerticalPolicy(higher)
            self.setSizePolicy(policy)

    def _least(self) -> int:
        """The width that the longest of its words needs."""
        advance = self.fontMetrics().horizontalAdvance
        return self._beside() + max(map(advance, self.text().split()), default=0)

    def _beside(self) -> int:
        """The width that is not for words."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _lines(self, width: int) -> list[str]:
        """Its words, in as many lines as they need in a button of this width."""
        room = width - self._beside()
        advance = self.fontMetrics().horizontalAdvance
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and advance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _tint(self) -> None:
        if self._drawing is None:
            return
        ink = _INKS.get(self._kind, "ink-soft")
        if self._kind == "nav" and self.isChecked():
            ink = "ink"
        if not self.isEnabled():
            ink = "ink-faint"
        size, gap = self._theme.px(20), 6 if self.text() else 0
        if self._kind == "back":
            # It stands at the edge of the page, where the words below it begin.
            drawn = from_its_edge(self._theme.pixmap(self._drawing, ink, gap=gap))
            self.setIconSize(QSize(round(drawn.width() / drawn.devicePixelRatio()), size))
            self.setIcon(QIcon(drawn))
            return
        self.setIconSize(QSize(size + gap, size))
        self.setIcon(self._theme.icon(self._drawing, ink, gap=gap))


def from_its_edge(pixmap: QPixmap) -> QPixmap:
    """The picture without what is empty at its left."""
    image = pixmap.toImage()
    rows = range(image.height())
    empty = 0
    while empty < image.width() and not any(image.pixelColor(empty, y).alpha() for y in rows):
        empty += 1
    empty -= empty % max(1, round(pixmap.devicePixelRatio()))
    return pixmap.copy(empty, 0, image.width() - empty, image.height())
