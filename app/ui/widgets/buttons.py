# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Buttons in the kinds that the style sheet knows, with icons tinted from the palette."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.early import TAB_FOCUS
from app.ui.theme import Theme

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


class Button(QPushButton):
    """A labelled button. ``icon`` names a drawing in ``resources/icons``."""

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
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setAutoDefault(True)
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

    def _tint(self) -> None:
        if self._drawing is None:
            return
        ink = (
            "ink" if self._kind == "nav" and self.isChecked() else _INKS.get(self._kind, "ink-soft")
        )
        size, gap = self._theme.px(20), 6 if self.text() else 0
        self.setIconSize(QSize(size + gap, size))
        self.setIcon(self._theme.icon(self._drawing, ink, gap=gap))
