# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The keys, on a quiet sheet over a page. It holds nothing up; any of the keys works meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.ui.keys_words import Key
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.fading_edge import FadingEdge
from app.ui.widgets.labels import Label

_WIDEST = 520
_EDGE = 24
_SIDE = 14
"""What a quiet button has beside its words; the bar of what scrolls has its place there, too."""

_BETWEEN = 8


class KeysSheet(Card):
    """``closed``: by Esc, by its button, or because the keyboard or the page went elsewhere."""

    closed = Signal()

    def __init__(self, theme: Theme, keys: Sequence[Key], page: QWidget, veil: QWidget) -> None:
        """In the middle of ``veil``; the keys of ``page`` still reach it."""
        super().__init__("sheet", veil)
        # So that its words begin and end _EDGE from the sheet's sides.
        self.box.setContentsMargins(_EDGE, _EDGE - 12, _EDGE - _SIDE, _EDGE)
        self._veil = veil
        self._theme = theme
        self._page = page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        told = self.tr("{keys}: {does}")
        lines = [told.format(keys=", ".join(key.names), does=key.does) for key in keys]
        self.setAccessibleDescription("\n".join(lines))
        self.close_button = Button(theme, self.tr("Close"), "quiet")
        self.close_button.setAccessibleName(self.tr("Close the keys"))
        self.close_button.clicked.connect(self.closed)
        self._arrange(keys)
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def place(self) -> None:
        """In the middle of the window, and no larger than that."""
        page = self._veil
        width = min(self._theme.px(_WIDEST), page.width() - 2 * _EDGE)
        margins = self.box.contentsMargins()
        inner = width - margins.left() - margins.right()
        head = self._head.sizeHint().height() + self.box.spacing()
        needed = self._grid.totalHeightForWidth(inner) + head + margins.top() + margins.bottom() + 2
        height = min(needed, page.height() - 2 * _EDGE)
        self.setGeometry((page.width() - width) // 2, (page.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Hide:
            self.closed.emit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scrolled.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = self._theme.px(40)
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        else:
            QApplication.sendEvent(self._page, event)
            event.accept()  # its page has had it

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible() or now is None:
            return
        if now is not self and not self.isAncestorOf(now):
            self.closed.emit()

    def _arrange(self, keys: Sequence[Key]) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(Label(self.tr("Keys"), "subheading"), 1)
        self._head.addWidget(self.close_button)
        inside = QWidget()
        inside.setObjectName("column")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        inside.setSizePolicy(policy)  # as high as it is at its own width
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, _SIDE, 0)
        self._grid.setHorizontalSpacing(self._theme.px(20))
        self._grid.setVerticalSpacing(_BETWEEN)
        self._grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys):
            self._grid.addLayout(_caps(key), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(Label(key.does, "soft"), row, 1)
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setWidget(inside)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fade = FadingEdge(self._theme, self._scrolled, "raised")
        self.box.addLayout(self._head)
        self.box.addWidget(self._scrolled, 1)


def _caps(key: Key) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(_BETWEEN)
    for name in key.names:
        cap = Label(name, "key")
        cap.setWordWrap(False)
        caps.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    caps.addStretch(1)
    return caps
