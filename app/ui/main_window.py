# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The window: the ground, the way around, and one page at a time, each made when first visited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.early import CENTRED
from app.ui.pages.home import HomePage
from app.ui.rooms import Rooms
from app.ui.theme import Theme
from app.ui.visits import Visits
from app.ui.widgets.backdrop import Backdrop
from app.ui.widgets.labels import Label
from app.ui.widgets.side_bar import SideBar

SMALLEST = (720, 560)
_NOTICE_STAYS = 15_000


class MainWindow(Backdrop):
    """Holds the pages; ``visits`` takes the person from one to the next.

    ``first_painted`` is emitted once, when Home has painted its first frame: until then nothing but
    Qt and Home has been imported.
    """

    first_painted = Signal()

    def __init__(
        self, theme: Theme, rooms: Rooms, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._painted = False
        self._may_lose_words = False
        self.setWindowTitle(self.tr("Inner Hearth"))
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self.side_bar = SideBar(theme)
        self.pages = QStackedWidget()
        self.home = HomePage(theme, now())
        self.pages.addWidget(self.home)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        layout.addLayout(self._page_and_notice(), 1)
        self.visits = Visits(self, theme, rooms, now)
        self.side_bar.chosen.connect(self.visits.go_to)
        self.home.began.connect(self.visits.begin_five_steps)
        self.home.continued.connect(self.visits.continue_left)
        self.home.let_rest.connect(self.visits.let_rest)
        self.home.landed.connect(self.visits.land)
        self.home.asked_for_reflections.connect(lambda: self.visits.go_to("reflections"))
        self.first_painted.connect(lambda: QTimer.singleShot(0, self.visits.settle_in))
        self.side_bar.mark("home")
        self.home.setFocus()

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.pages.currentWidget() or self.home

    def show_page(self, page: QWidget, name: str = "", *, alone: bool = False) -> None:
        """Shows ``page``, under this name of the bar; ``alone`` without the bar.

        The page before it goes, unless it is Home.
        """
        before = self.page
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if before is not page and before is not self.home:
            self.pages.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.side_bar.setVisible(not alone)
        self.side_bar.mark(name)
        page.setFocus()

    def come_forward(self) -> None:
        """Shows the window before all others: somebody started the app once more."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def tell(self, sentence: str) -> None:
        """Shows a sentence below the page for a while. It takes nothing away and asks nothing."""
        self.notice.setText(sentence)
        self.notice.show()
        self._hush.start()

    def _page_and_notice(self) -> QVBoxLayout:
        self.notice = Label("", "small")
        self.notice.setProperty("alignment", CENTRED)
        self.notice.setContentsMargins(32, 8, 32, 16)
        self.notice.hide()
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_NOTICE_STAYS)
        self._hush.timeout.connect(self.notice.hide)
        box = QVBoxLayout()
        box.addWidget(self.pages, 1)
        box.addWidget(self.notice)
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The children of the window paint within this same frame; this comes after it.
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side_bar.be_narrow(narrow=self.width() < self._theme.px(700))
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_lose_words or self.visits.leave():
            super().closeEvent(event)
        else:
            event.ignore()

    def close_all_the_same(self) -> None:
        """Closes although some words could not be saved: the person has seen them, and said so."""
        self._may_lose_words = True
        self.visits.leave_all_the_same()
        self.close()
