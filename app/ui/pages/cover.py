# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Stands over the window while nothing of it is to be seen. Grounding and help stay at hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import NARROW_MARGIN
from app.ui.widgets.grounding import Grounding


class CoverPage(QWidget):
    """One content, and below it *Ground me* (Ctrl+G) and *Help now* (F1).

    ``came_back``: from one of these to the content.
    """

    came_back = Signal()

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        make_help: Callable[[], HelpPage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_help = make_help
        self.content = content
        self.help_page: HelpPage | None = None
        self.grounding: Grounding | None = None
        self.layers = QStackedWidget()
        self.layers.addWidget(content)
        self.ground = self._at_hand(self.tr("Ground me"), "ground", self.tr("Ctrl+G"))
        self.help = self._at_hand(self.tr("Help now"), "help", self.tr("F1"))
        self.ground.clicked.connect(self.show_grounding)
        self.help.clicked.connect(self.show_help)
        for key, act in (("Ctrl+G", self.show_grounding), ("F1", self.show_help)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(content)
        foot = QHBoxLayout()
        # Its drawing and its words end where the narrowest page does.
        foot.setContentsMargins(NARROW_MARGIN - 12 - theme.px(3), 8, NARROW_MARGIN - 12, 16)
        foot.addWidget(self.ground)
        foot.addStretch(1)
        foot.addWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.layers, 1)
        column.addLayout(foot)

    def show_grounding(self) -> None:
        """Grounding with open eyes, and back here."""
        if self.grounding is not None:
            return
        self._come_back()
        page = Grounding(self._theme, back=self.tr("Back"), out=self.tr("Begin again"))
        page.left_to_practice.connect(self._come_back)
        page.left_for_good.connect(page.begin)
        self.grounding = page
        self._show_over(page)

    def show_help(self) -> None:
        """Who to call, and back here."""
        if self.help_page is not None:
            return
        self._come_back()
        page = self._make_help()
        page.offer_way_back(self.tr("Back"))
        page.left.connect(self._come_back)
        self.help_page = page
        self._show_over(page)
        if page.back is not None:
            page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_over(self, page: QWidget) -> None:
        self.layers.addWidget(page)
        self.layers.setCurrentWidget(page)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # else Tab comes to what is under it
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_back(self) -> None:
        pages, self.help_page, self.grounding = (self.help_page, self.grounding), None, None
        self.layers.setCurrentWidget(self.content)
        self.setFocusProxy(self.content)
        for page in pages:
            if page is not None:
                self.layers.removeWidget(page)
                page.deleteLater()
        self.content.setFocus(Qt.FocusReason.OtherFocusReason)
        self.came_back.emit()

    def _at_hand(self, words: str, icon: str, key: str) -> Button:
        button = Button(self._theme, f"{words}  {key}", "control", icon)
        button.setAccessibleName(words)
        button.setToolTip(self.tr("{words} ({key})").format(words=words, key=key))
        return button
