# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Help now over a session, which is held meanwhile and waits where it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.pages.help import HelpPage


class SessionHelp(QObject):
    """``left``: the person is done with it; the page decides what is shown then.

    Attributes:
        page: None while it is not shown.
    """

    left = Signal()

    def __init__(self, layers: QStackedWidget, make: Callable[[], HelpPage]) -> None:
        super().__init__(layers)
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
        if page.back is not None:
            page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Takes it away."""
        page, self.page = self.page, None
        if page is not None:
            self.left.emit()
            self._layers.removeWidget(page)
            page.deleteLater()
