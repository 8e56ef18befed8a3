# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voice: which one, how it sounds, how fast it is, and a sentence to hear it by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.asking_for_files import AskForFolder, ask_for_folder
from app.ui.theme import Theme
from app.ui.widgets import sound_rows as rows
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.sound_choices import below
from app.ui.widgets.voice_choice import VoiceChoice
from app.ui.widgets.voice_sample import VoiceSample
from app.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class VoiceSettings(QWidget):
    """A sample is made and heard only when its button is pressed, and ends with the page."""

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        ask: AskForFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._ask = ask
        self.voices = VoiceChoice(theme, rooms)
        self.finish = rows.finish_choice(theme, rooms.settings)
        self.pace = rows.pace_row(theme, rooms.settings)
        self.pace.setMaximumWidth(theme.px(320))
        self.heard = VoiceSample(theme, rooms)
        self.player, self.sample = self.heard.player, self.heard.button
        self.trouble = self.heard.trouble
        below(self, self.voices, self._piper(), self.finish, self.pace, self.heard)
        self.voices.looked.connect(self._show_piper)
        self._show_piper()

    # -- a folder with a Piper voice -------------------------------------------------------------

    def _piper(self) -> QWidget:
        self.choose_folder = Button(
            self._theme, self.tr("A folder with a Piper voice …"), "back", "add"
        )
        self.choose_folder.clicked.connect(self._choose_folder)
        self.forget_folder = Button(self._theme, self.tr("Without it"), "quiet")
        self.forget_folder.setAccessibleName(self.tr("Without the Piper voice"))
        self.forget_folder.clicked.connect(lambda: self._take_folder(""))
        self.folder = selectable(Label("", "small"))
        row = WrappingRow()
        row.addWidget(self.choose_folder)
        row.addWidget(self.forget_folder)
        whole = QWidget()
        column = below(whole)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.folder)
        return whole

    def _choose_folder(self) -> None:
        now = self._rooms.settings.now.piper_folder
        begin = Path(now) if now else Path.home()
        chosen = self._ask(self, self.tr("A folder with a Piper voice"), begin)
        if chosen is not None:
            self._take_folder(str(chosen))

    def _take_folder(self, folder: str) -> None:
        self._rooms.settings.change(piper_folder=folder)
        self._show_piper()
        self.voices.look()

    def _show_piper(self) -> None:
        folder, offered = self._rooms.settings.now.piper_folder, self.voices.offered
        self.forget_folder.setVisible(bool(folder))
        self.folder.setVisible(bool(folder))
        if offered and "piper" not in offered:
            words = self.tr(
                "No voice can be used from {folder}. It takes a file .onnx with its .onnx.json"
                " beside it, and the program piper."
            )
        else:
            words = self.tr("From {folder}")
        self.folder.setText(words.format(folder=folder))
