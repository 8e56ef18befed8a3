# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two things beside each other where there is room, and one below the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class TwoColumns(QWidget):
    """Equally wide, with ``gap`` pixels between them; each ends with what it holds."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        narrowest: int,
        *,
        gap: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        """``narrowest``: neither is to be narrower than so many pixels."""
        super().__init__(parent)
        self._narrowest = narrowest
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(first, 1)
        self._box.addWidget(second, 1)

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that the window can shrink and the columns can follow.
        return QSize(160, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= 2 * self._narrowest + self._box.spacing()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        super().resizeEvent(event)
