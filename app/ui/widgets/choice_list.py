# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The choices of a question, each with its key, side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label
from app.ui.widgets.painted_button import PaintedButton


class ChoiceButton(PaintedButton):
    """One choice; ``key`` is the digit that chooses it."""

    before = 42
    vertical = 13

    def __init__(self, theme: Theme, key: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._key = key
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key))

    def ground(self) -> str:
        return "line-soft" if self._hovered or self.isDown() else "raised-high"

    def paint_beside(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(self.type_size))
        painter.setPen(self.theme.color("ink-faint"))
        left = QRect(self.theme.px(20), 0, self.theme.px(18), self.height())
        painter.drawText(left, int(Qt.AlignmentFlag.AlignVCenter), str(self._key))


class ChoiceList(QWidget):
    """Emits ``chosen`` with the index, by mouse, by digit, or by arrows and Enter."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, labels: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons = tuple(ChoiceButton(theme, at + 1, label) for at, label in enumerate(labels))
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, at=at: self.chosen.emit(at))
        most = len(labels) if len(labels) <= 3 else 4 if len(labels) > 6 else 2
        columns = EqualColumns(self.buttons, theme.px(190), most)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if len(labels) <= 4:
            hint = Label(self.tr("There is no wrong answer. Take your time."), "faint")
            hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(hint)
            layout.addSpacing(32)
        layout.addWidget(columns)

    def choose_by_key(self, key: int) -> bool:
        """Chooses with the digit ``key``; False where there is no such choice."""
        if not 1 <= key <= len(self.buttons):
            return False
        self.chosen.emit(key - 1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        focused = [at for at, button in enumerate(self.buttons) if button.hasFocus()]
        at = (focused[0] + step) % len(self.buttons) if focused else 0
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
