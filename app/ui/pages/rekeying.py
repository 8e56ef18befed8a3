# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""While a passphrase is set, changed or removed: how far it is, and the way to call it off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.pages.cover import CoverPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_STEPS = 1000
_WIDEST = 520


class RekeyingPage(CoverPage):
    """``cancelled``: rather not. Nothing else of the window can be reached meanwhile."""

    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        make_help: Callable[[], HelpPage],
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        content = QWidget()
        super().__init__(theme, content, make_help, parent)
        self.setAccessibleName(words)
        self.words = Label(words, "heading")
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.cancel = Button(theme, self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self._cancel)
        content.setFocusProxy(self.cancel)
        whole = QWidget()
        whole.setMaximumWidth(theme.px(_WIDEST))
        column = QVBoxLayout(whole)
        column.setSpacing(16)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(whole, 100)
        row.addStretch(1)
        middle = QVBoxLayout(content)
        middle.setContentsMargins(32, 24, 32, 24)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)

    def show_way(self, done: int, whole: int) -> None:
        """How much is done, of how much."""
        self.progress.setValue(round(_STEPS * min(1.0, done / max(1, whole))))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Calling it off. All is as it was before."))
        self.cancelled.emit()
