# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A sentence to hear the chosen voice by: only when its button is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.ui.sample_player import SamplePlayer
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class VoiceSample(QWidget):
    """It ends with the page. Attributes: ``button``; ``trouble``, why nothing is heard."""

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self.player = SamplePlayer(rooms, self)
        self.button = Button(theme, self.tr("Hear a sample"), "plain", "play")
        self.button.clicked.connect(self._hear_or_stop)
        self.trouble = Label("", "soft")
        self.trouble.hide()
        self.player.changed.connect(self._show_doing)
        self.player.failed.connect(self._tell_silence)
        column = below(self)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.trouble)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.player.close()
        super().hideEvent(event)

    def _hear_or_stop(self) -> None:
        self.trouble.hide()
        if self.player.doing == "nothing":
            self.player.play(self._rooms.settings.now.voice)
        else:
            self.player.stop()

    def _show_doing(self, doing: str) -> None:
        words = {
            "making": self.tr("A moment … Stop"),
            "playing": self.tr("Stop"),
        }.get(doing, self.tr("Hear a sample"))
        self.button.show_icon("play" if doing == "nothing" else "stop")
        self.button.say(words)
        self.button.setAccessibleName(words)

    def _tell_silence(self) -> None:
        words = self.tr("This voice can't be heard just now. A practice would use another one.")
        self.trouble.setText(words)
        self.trouble.show()
