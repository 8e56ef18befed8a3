# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The window: the ground, the way around, and one page at a time, each made when first visited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.early import CENTRED
from app.ui.pages.home import HomePage
from app.ui.theme import Theme
from app.ui.widgets.backdrop import Backdrop
from app.ui.widgets.labels import Label
from app.ui.widgets.side_bar import SideBar

if TYPE_CHECKING:  # what leads from page to page is not needed for the first frame
    from app.ui.rooms import Rooms
    from app.ui.same_spot import Spot
    from app.ui.visits import Visits

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
        self._rooms = rooms
        self._now = now
        self._painted = False
        self._may_lose_words = False
        self._cover: QWidget | None = None
        self._is_alone = False
        self._is_apart = False
        self.setWindowTitle(self.tr("Inner Hearth"))
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self.side_bar = SideBar(theme)
        self.pages = QStackedWidget()
        self.home = HomePage(theme, now())
        self.pages.addWidget(self.home)
        self._across = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        layout.addLayout(self._page_and_notice(), 1)
        self._lead_from_bar()
        self._lead_from_home()
        self.first_painted.connect(lambda: QTimer.singleShot(0, self._settle_in))
        self.side_bar.mark("home")
        self.home.setFocus()

    @cached_property
    def visits(self) -> Visits:
        """Takes the person from page to page; made when it is first needed, after the paint."""
        from app.ui.visits import Visits

        return Visits(self, self._theme, self._rooms, self._now)

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
        self._is_alone = alone
        self._show_bar()
        self.side_bar.mark(name)
        page.setFocus()

    @property
    def covered_by(self) -> QWidget | None:
        """What stands over everything, or None."""
        return self._cover

    def wait_for_cover(self) -> None:
        """Only the ground is seen, until something covers it or is taken away from it."""
        self.side_bar.hide()
        self.pages.hide()

    def cover(self, page: QWidget) -> None:
        """Shows ``page`` over everything: until ``uncover`` nothing else is seen or reached."""
        self._take_cover_away()
        self._cover = page
        for hidden in (self.side_bar, self.pages, self.notice):
            hidden.hide()
        self._rows.addWidget(page, 1)
        page.show()
        page.setFocus()
        self.repaint()  # at once: the computer may be about to sleep

    def uncover(self) -> None:
        """Shows the page that was there before."""
        self._take_cover_away()
        self.pages.show()
        self._show_bar()
        self.notice.setVisible(self._hush.isActive())
        focused: QWidget | None = self.page.focusWidget()
        (self.page if focused is None else focused).setFocus()

    def keep_apart(self, *, apart: bool) -> None:
        """Whether no page has the bar, since what it leads to is locked."""
        self._is_apart = apart
        self._show_bar()

    def _show_bar(self) -> None:
        barred = self._is_alone or self._is_apart or self._cover is not None
        self.side_bar.setVisible(not barred)

    def _take_cover_away(self) -> None:
        page, self._cover = self._cover, None
        if page is not None:
            self._rows.removeWidget(page)
            page.hide()
            page.deleteLater()

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
        self.notice.setVisible(self._cover is None)
        self._hush.start()

    def take_place(self, place: str) -> None:
        """Takes the size and the place that ``_place`` gave; where it gave none, it keeps its own.

        Qt brings it back to a screen that is there.
        """
        if place:
            from PySide6.QtCore import QByteArray

            self.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode())))

    def _place(self) -> str:
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def make_anew(self, spot: Spot | None = None) -> None:
        """The bar and all pages are made again, in the language and the type of now.

        ``spot``: where the keyboard was on what is seen, before the type changed.
        """
        self.setWindowTitle(self.tr("Inner Hearth"))
        before, self.side_bar = self.side_bar, SideBar(self._theme)
        self._across.replaceWidget(before, self.side_bar)
        before.hide()
        before.deleteLater()
        self._lead_from_bar()
        self._fit_bar()
        self._show_bar()
        self.home.make_anew(self._now())
        self.visits.make_anew(spot if self._cover is None else None)
        self.visits.welcome.make_anew(spot)

    def _lead_from_bar(self) -> None:
        # Not bound methods: ``visits`` is made when one of these is taken, not before.
        self.side_bar.chosen.connect(lambda name: self.visits.go_to(name))  # noqa: PLW0108

    def _lead_from_home(self) -> None:
        self.home.began.connect(lambda: self.visits.begin_five_steps())  # noqa: PLW0108
        self.home.chose.connect(lambda kind, here: self.visits.open_fitting(kind, here))  # noqa: PLW0108
        self.home.continued.connect(lambda: self.visits.continue_left())  # noqa: PLW0108
        self.home.let_rest.connect(lambda: self.visits.let_rest())  # noqa: PLW0108
        self.home.landed.connect(lambda: self.visits.land())  # noqa: PLW0108
        self.home.asked_for_reflections.connect(lambda: self.visits.go_to("reflections"))

    def _settle_in(self) -> None:
        from app.ui.window_keys import WindowKeys

        self.visits.settle_in()
        self.keys = WindowKeys(self, self._theme)

    def _page_and_notice(self) -> QVBoxLayout:
        self.notice = Label("", "small")
        self.notice.align(CENTRED)
        self.notice.setContentsMargins(32, 8, 32, 16)
        self.notice.hide()
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_NOTICE_STAYS)
        self._hush.timeout.connect(self.notice.hide)
        self._rows = box = QVBoxLayout()
        box.addWidget(self.pages, 1)
        box.addWidget(self.notice)
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The children of the window paint within this same frame; this comes after it.
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not ("keys" in vars(self) and self.keys.take(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_bar()
        super().resizeEvent(event)

    def _fit_bar(self) -> None:
        self.side_bar.be_narrow(narrow=self.width() < self._theme.px(700))

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Scrolls to what Tab comes to from outside: Qt does so within what scrolls only."""
        from PySide6.QtWidgets import QScrollArea

        moved = super().focusNextPrevChild(forwards)
        at: QWidget | None = self.focusWidget()
        outer = at.parentWidget() if at is not None else None
        while at is not None and outer is not None:
            if isinstance(outer, QScrollArea):
                outer.ensureWidgetVisible(at)
            outer = outer.parentWidget()
        return moved

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_lose_words or self._has_nothing_to_leave() or self.visits.leave():
            if "visits" in vars(self):
                self._rooms.settings.change(window=self._place())
            super().closeEvent(event)
        else:
            event.ignore()

    def _has_nothing_to_leave(self) -> bool:
        """Before the first frame nothing was opened, and nothing written."""
        rooms = self._rooms
        is_new = "visits" not in vars(self)
        return is_new and not rooms.has_open_store and rooms.unsaved() is None

    def close_all_the_same(self) -> None:
        """Closes although some words could not be saved: the person has seen them, and said so."""
        self._may_lose_words = True
        self.visits.leave_all_the_same()
        self.close()
