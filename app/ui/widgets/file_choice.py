# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What kind of sound file is wanted, what lies beside it, and about how large it will be."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.session.timeline import RATE
from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving
from app.ui.words import length_range

_BYTES_PER_SECOND = {".mp3": 15_800, ".ogg": 12_900, ".flac": 53_000, ".wav": 192_000}
"""Measured over the five-step practice, rain included; the last is exact."""


class FileChoice(QWidget):
    """``changed``: another format was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self.formats = {ending: Pick(theme, words, "one") for ending, words in self._formats()}
        self.formats[".mp3"].setChecked(True)
        for pick in self.formats.values():
            pick.toggled.connect(self._tell)
        captions = self.tr("Captions of what is spoken, for players that show them (WebVTT)")
        chapters = self.tr("A file of chapters, for podcast players (JSON)")
        self.captions = Pick(theme, captions, "any")
        self.chapters = Pick(theme, chapters, "any")
        self.facts = Label("", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(EqualColumns(tuple(self.formats.values()), theme.px(220), 2, gaps=(8, 8)))
        self._roving = Roving(self, tuple(self.formats.values()))
        column.addSpacing(8)
        column.addWidget(Label(self.tr("Beside it"), "soft"))
        column.addWidget(self.captions)
        column.addWidget(self.chapters)
        column.addWidget(self.facts)

    @property
    def ending(self) -> str:
        """The ending that is chosen."""
        return next(ending for ending, pick in self.formats.items() if pick.isChecked())

    def show_length(self, frames: int) -> None:
        """About how many frames it will be."""
        self._seconds = frames / RATE
        self._tell()

    def _tell(self) -> None:
        size = round(self._seconds * _BYTES_PER_SECOND[self.ending])
        words = self.tr("{length} of sound, about {size}. The steps are its chapters.")
        length = length_range(self._seconds, self._seconds)
        told = QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        self.facts.setText(words.format(length=length[:1].upper() + length[1:], size=told))
        self.changed.emit()

    def _formats(self) -> tuple[tuple[str, str], ...]:
        return (
            (".mp3", self.tr("MP3: small, for any player")),
            (".ogg", self.tr("Ogg Vorbis: small, and free")),
            (".flac", self.tr("FLAC: every sample kept")),
            (".wav", self.tr("WAV: large, for editing")),
        )
