# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What this is, in the settings: its version and licence, where all lies, what to copy for help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.diagnostics import Diagnostics
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import side_by_side

if TYPE_CHECKING:
    from app.ui.rooms import Rooms

_BREAKS = "\u200b"
"""A line may go on in the next one after this, which is not seen."""


class AboutSettings(QWidget):
    """``asked_for`` carries what is wanted: licences, or welcome."""

    asked_for = Signal(str)

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = rooms.data
        version = self.tr("Inner Hearth {version}").format(version=__version__)
        what = self.tr(
            "Guided practice with the parts of you that feel alone, after Internal Family Systems."
            " It is practice, not therapy and not a crisis service."
        )
        free = self.tr(
            "Free software under the Apache License 2.0, which means it may be used,"
            " studied, changed and passed on."
        )
        offline = self.tr(
            "It never uses the network: no account, no counting, no updates by itself."
        )
        where = self.tr("What you keep lies in {folder}")
        folders = where.format(folder=_breakable(str(rooms.data)))
        settings = self.tr("Your settings lie in {file}")
        file = settings.format(file=_breakable(str(rooms.settings_file)))
        self.licences = Button(theme, self.tr("Licences"))
        self.licences.clicked.connect(lambda: self.asked_for.emit("licences"))
        self.folder = Button(theme, self.tr("Show the folder"), "back")
        # On the same page the backups have a folder, too.
        self.folder.setAccessibleName(self.tr("Show the folder of what you keep"))
        self.folder.clicked.connect(self._show_folder)
        if not rooms.data.is_dir():
            self.folder.hide()
        self.first_pages = Button(theme, self.tr("See the first pages again"), "back")
        self.first_pages.clicked.connect(lambda: self.asked_for.emit("welcome"))
        column = below(self, Label(version, "strong"), Label(what, "soft"))
        column.setSpacing(8)
        for words in (free, offline):
            column.addWidget(Label(words, "soft"))
        for words in (folders, file):
            column.addWidget(selectable(Label(words, "small")))
        column.addSpacing(8)
        column.addLayout(side_by_side(self.licences, self.folder, self.first_pages))
        column.addSpacing(16)
        self.diagnostics = Diagnostics(theme)
        column.addWidget(self.diagnostics)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data)))


def _breakable(path: str) -> str:
    """A path that may be broken after each folder: it has no spaces otherwise."""
    for sign in ("/", "\\"):
        path = path.replace(sign, sign + _BREAKS)
    return path
