# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Help now over a session, which is held meanwhile and waits where it was."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.pages.help import HelpPage


class SessionHelp(QObject):
    """``left``: the person is done with it; the page decides what is shown then.

    Attributes:
        page: None while it is not shown.
    """

    left = Signal()

    def __init__(
        self, before: QWidget, layers: QStackedWidget, make: Callable[[], HelpPage]
    ) -> None:
        """``before``: what Tab comes to it from."""
        super().__init__(layers)
        self._before = before
        self._layers = layers
        self._make = make
        self.page: HelpPage | None = None

    def show(self) -> None:
        """Over everything but the bar."""
        self.page = page = self._make()
        page.offer_way_back(self.tr("Back to the practice"))
        page.left.connect(self.leave)
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        self._order_tabs(page)
        if page.back is not None:
            page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Takes it away."""
        page, self.page = self.page, None
        if page is not None:
            self.left.emit()
            self._layers.removeWidget(page)
            page.deleteLater()

    def _order_tabs(self, page: HelpPage) -> None:
        """It is made when it is asked for, and yet Tab comes to it before the bar below."""
        stops: list[QWidget] = [] if page.back is None else [page.back]
        stops += [
            widget
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not page.back
        ]
        for before, after in pairwise((self._before, *stops)):
            QWidget.setTabOrder(before, after)
