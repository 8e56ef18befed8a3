# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Amounts that are reached softly: a glow that comes up, a petal that grows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from app.ui.theme import Theme

_MS: Final = 250


class Gently(QObject):
    """Goes from the amounts that are shown to those that are wanted; at once without motion.

    ``moved``: something else is to be shown.

    Attributes:
        now: what is shown, by name. A name that is not in it is at nought.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.now: dict[str, float] = {}
        self._theme = theme
        self._from: dict[str, float] = {}
        self._to: dict[str, float] = {}
        self._way = QVariantAnimation(self)
        self._way.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.valueChanged.connect(self._show)

    def go_to(self, wanted: Mapping[str, float], *, at_once: bool = False) -> None:
        """Begins on the way to these amounts; what is not among them goes to nought."""
        if dict(wanted) == self._to:
            return
        self._from, self._to = dict(self.now), dict(wanted)
        self._way.stop()
        milliseconds = 0 if at_once else self._theme.milliseconds(_MS)
        if milliseconds == 0:
            self._show(1.0)
            return
        self._way.setDuration(milliseconds)
        self._way.start()

    def _show(self, share: float) -> None:
        names = self._to if share >= 1 else {**self._from, **self._to}
        self.now = {
            name: (1 - share) * self._from.get(name, 0.0) + share * self._to.get(name, 0.0)
            for name in names
        }
        self.moved.emit()
