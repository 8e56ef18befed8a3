# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One page of the first start, over the window: what it says, and the ways on below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.pages.cover import CoverPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fading_edge import FadingEdge
from app.ui.widgets.labels import Label
from app.ui.widgets.page_lights import PageLights
from app.ui.widgets.wrapping_row import WrappingRow

_WIDEST = 620
_SIDE = 32
_LEAST = 600
_TOP_IF_LOW = 24
_MOST = 10_000
"""The content takes all of the width that it may."""

Way: TypeAlias = tuple[str, Kind, Callable[[], None]]
"""What a button says, its kind, what it does."""


class _AsHigh(QScrollArea):
    """As high as what it holds, and at least ``least`` pixels, so that the ways on keep their place
    from page to page; in a window that is less high it scrolls.
    """

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content, width = self.widget(), self.viewport().width()
        high = content.heightForWidth(width) if content is not None else 0
        return QSize(super().sizeHint().width(), max(self._least, high))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class WelcomePage(CoverPage):
    """``left``: for now, by Esc. Enter, where nothing has the keyboard, takes the main way on.

    Attributes:
        step: what stands on the page. ways: the buttons below it, in their order.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        make_help: Callable[[], HelpPage],
        step: QWidget,
        title: str,
        lead: str,
        ways: Sequence[Way | Button],
        at: int,
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        """``at``: which page it is, of ``count``; ``lead`` may be empty."""
        self.step = step
        content = QWidget()
        super().__init__(theme, content, make_help, parent)
        self.setAccessibleName(title)
        self.title = Label(title, "title")
        self.ways = tuple(way if isinstance(way, Button) else self._way(*way) for way in ways)
        self.lights = PageLights(theme, at, count)
        self.area = self._scrolling(lead)
        self.edge = FadingEdge(theme, self.area)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area)
        column.addWidget(self._foot())
        column.addStretch(1)
        content.setFocusProxy(self.area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and (self.help_page is not None or self.grounding is not None):
            self._come_back()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.area.hasFocus():
            main = [way for way in self.ways if way.property("kind") == "primary"]
            for way in main:
                way.click()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):  # from the ways on, below it
            step = QAbstractSlider.SliderAction.SliderPageStepAdd
            back = QAbstractSlider.SliderAction.SliderPageStepSub
            bar = self.area.verticalScrollBar()
            bar.triggerAction(step if key == Qt.Key.Key_PageDown else back)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < 30 * self.fontMetrics().height()
        self.title.take_role("heading" if low else "title")
        top = _TOP_IF_LOW if low else max(32, self.height() // 10)
        self._column.setContentsMargins(0, top, 0, 0 if low else 16)

    def _way(self, words: str, kind: Kind, act: Callable[[], None]) -> Button:
        button = Button(self._theme, words, kind)
        button.clicked.connect(act)
        return button

    def _scrolling(self, lead: str) -> _AsHigh:
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setSpacing(8)
        self._column.addWidget(self.lights)
        self._column.addSpacing(8)
        self._column.addWidget(self.title)
        if lead:
            self._column.addWidget(Label(lead, "lead"))
        self._column.addSpacing(24)
        self._column.addWidget(self.step)
        self._column.addStretch(1)
        scroll = _AsHigh(self._theme.px(_LEAST))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Arrows scroll it as the page is shown; Tab has nothing to do on it.
        scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        scroll.setAccessibleName(self.title.text())
        content = self._in_the_middle(whole)
        # As high as it is at its own width, not at the narrowest.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scroll.setWidget(content)
        scroll.verticalScrollBar().rangeChanged.connect(self._stay_in_the_middle)
        return scroll

    def _stay_in_the_middle(self, _least: int, most: int) -> None:
        """What scrolls stands above the ways on, whether there is a bar beside it or not."""
        content = self.area.widget()
        row = content.layout() if content is not None else None
        if row is not None:
            bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
            row.setContentsMargins(_SIDE, 0, _SIDE - bar, 0)

    def _foot(self) -> QWidget:
        """The ways on stay in sight, however long the page is."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 12, 0, 8)
        row = WrappingRow()
        for button in self.ways:
            row.addWidget(button)
        column.addLayout(row)
        return self._in_the_middle(foot)

    def _in_the_middle(self, whole: QWidget) -> QWidget:
        whole.setMaximumWidth(self._theme.px(_WIDEST))
        content = QWidget()
        content.setObjectName("column")
        row = QHBoxLayout(content)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.addStretch(1)
        row.addWidget(whole, _MOST)
        row.addStretch(1)
        return content
