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
from app.ui.widgets.labels import Label

_WIDEST = 520
_EDGE = 24


class KeysSheet(Card):
    """``closed``: by Esc, by its button, or because the keyboard went elsewhere."""

    closed = Signal()

    def __init__(self, theme: Theme, keys: Sequence[Key], page: QWidget) -> None:
        """Over the middle of ``page``, whose keys still reach it."""
        super().__init__("sheet", page)
        self.box.setContentsMargins(_EDGE, 12, 12, 12)
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
        """In the middle of the page, and no larger than that."""
        page = self._page
        width = min(self._theme.px(_WIDEST), page.width() - 2 * _EDGE)
        margins = self.box.contentsMargins()
        inner = width - margins.left() - margins.right()
        head = self._head.sizeHint().height() + self.box.spacing()
        needed = self._grid.totalHeightForWidth(inner) + head + margins.top() + margins.bottom() + 4
        height = min(needed, page.height() - 2 * _EDGE)
        self.setGeometry((page.width() - width) // 2, (page.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scrolled.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = self._theme.px(40)
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        else:
            event.ignore()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden() or now is None:
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
        self._grid.setContentsMargins(0, 4, 16, 4)
        self._grid.setHorizontalSpacing(self._theme.px(20))
        self._grid.setVerticalSpacing(4)
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
        self.box.addLayout(self._head)
        self.box.addWidget(self._scrolled, 1)


def _caps(key: Key) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(6)
    for name in key.names:
        cap = Label(name, "key")
        cap.setWordWrap(False)
        caps.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    caps.addStretch(1)
    return caps
