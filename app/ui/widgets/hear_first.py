# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A prepared recording can be heard, and then kept or left. It sounds only when asked to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.sound.recording import load_recording
from app.ui.sample_player import SamplePlayer
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import side_by_side

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class HearFirst(QWidget):
    """``kept``: keep it; ``left``: do not. Both silence it.

    Attributes:
        hear: plays it, and stops it.
    """

    kept = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, rooms: Rooms, path: Path, parent: QWidget | None = None
    ) -> None:
        """``path``: the recording as it would be kept."""
        super().__init__(parent)
        self._path = path
        self.player = SamplePlayer(rooms, self)
        self.player.changed.connect(self._show_doing)
        self.player.failed.connect(self._tell_silence)
        self.hear = Button(theme, self.tr("Hear it"), "plain", "play")
        self.hear.clicked.connect(self._hear_or_stop)
        self.keep = Button(theme, self.tr("Keep it"), "primary")
        self.keep.clicked.connect(self._keep)
        self.leave = Button(theme, self.tr("Leave it"), "quiet")
        self.leave.clicked.connect(self._leave)
        self.trouble = Label("", "soft")
        column = below(self)
        column.setSpacing(8)
        column.addLayout(side_by_side(self.hear, self.keep, self.leave))
        column.addWidget(self.trouble)
        self.trouble.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.player.close()
        super().hideEvent(event)

    def _keep(self) -> None:
        self.player.close()  # the file is let go of before it gets another name
        self.kept.emit()

    def _leave(self) -> None:
        self.player.close()
        self.left.emit()

    def _hear_or_stop(self) -> None:
        self.trouble.hide()
        if self.player.doing == "nothing":
            self.player.hear(lambda: load_recording(self._path))
        else:
            self.player.stop()

    def _show_doing(self, doing: str) -> None:
        words = self.tr("Hear it") if doing == "nothing" else self.tr("Stop")
        self.hear.show_icon("play" if doing == "nothing" else "stop")
        self.hear.say(words)
        self.hear.setAccessibleName(words)

    def _tell_silence(self) -> None:
        self.trouble.setText(self.tr("It can't be heard just now. It can be kept all the same."))
        self.trouble.show()
