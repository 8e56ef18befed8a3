# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An export on its way, and how it came out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable

_STEPS = 1000


class ExportCard(Card):
    """``cancelled``: the person gives up what is being written."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._saved: Path | None = None
        self.words = Label("", "strong")
        self.more = selectable(Label("", "soft"))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is written"))
        self.cancel = Button(theme, self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self.cancelled)
        self.open_folder = Button(theme, self.tr("Open folder"))
        self.open_folder.clicked.connect(self._open_folder)
        self.box.addWidget(self.words)
        self.box.addWidget(self.more)
        self.box.addSpacing(8)
        self.box.addWidget(self.bar)
        self.box.addSpacing(8)
        for button in (self.cancel, self.open_folder):
            self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_way(self, share: float) -> None:
        """So much of it is written, from 0 to 1."""
        self.bar.setValue(round(_STEPS * min(1.0, share)))

    def show_begun(self) -> None:
        """Nothing is written yet."""
        self._say(
            self.tr("Writing the sound file …"),
            self.tr("Nothing is heard. Leaving this page gives it up, and leaves nothing behind."),
            running=True,
        )
        self.show_way(0.0)
        self.cancel.setEnabled(True)

    def show_giving_up(self) -> None:
        """The person has cancelled; what is spoken just now is still being finished."""
        self.words.setText(self.tr("Giving it up …"))
        self.cancel.setEnabled(False)

    def show_saved(self, path: Path, notes: str) -> None:
        """It is there."""
        self._saved = path
        where = self.tr("Saved at {path}").format(path=path)
        self._say(self.tr("Your sound file is ready"), f"{where}\n{notes}".strip(), running=False)
        self.open_folder.show()

    def show_nothing_written(self, words: str, more: str) -> None:
        """It was given up, or can't be written."""
        self._say(words, more, running=False)

    def _say(self, words: str, more: str, *, running: bool) -> None:
        self.words.setText(words)
        self.more.setText(more)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.open_folder.hide()
        self.show()

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
