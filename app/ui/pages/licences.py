# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The licences of Inner Hearth, its fonts, its voice, its sounds and the libraries, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.licences import Work, library_works, own_works, voice_work
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label

_HIGH = 360


class LicencesPage(ScrollColumn):
    """``left``: back. Attributes: ``entries``, by name."""

    left = Signal()

    def __init__(self, theme: Theme, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(760, parent)
        self._theme = theme
        self.entries: dict[str, LicenceEntry] = {}
        self.setAccessibleName(self.tr("Licences"))
        back = Button(theme, self.tr("Settings"), "back", "back")
        back.clicked.connect(self.left)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Licences"), "title"))
        words = self.tr("What Inner Hearth is made of, and the terms under which it may be used.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        ours, *fonts = own_works(resources)
        self._add(self.tr("Inner Hearth"), (ours,))
        self._add(self.tr("The fonts"), fonts)
        self._add(self.tr("The built-in voice"), (voice_work(),))
        sounds = self.tr(
            "Bells and backgrounds were made for Inner Hearth and are free of any claim (CC0-1.0);"
            " the recorded words of the five steps may be used by whoever names Inner Hearth"
            " (CC-BY-4.0)."
        )
        self.column.addWidget(Label(self.tr("The sounds"), "subheading"))
        self.column.addWidget(Label(sounds, "soft"))
        self.column.addSpacing(16)
        self._add(self.tr("The libraries underneath"), library_works())
        self.column.addStretch(1)

    def _add(self, heading: str, works: Sequence[Work]) -> None:
        self.column.addWidget(Label(heading, "subheading"))
        cards = QVBoxLayout()
        cards.setSpacing(12)
        self.column.addLayout(cards)
        for work in works:
            self.entries[work.name] = entry = LicenceEntry(self._theme, work)
            cards.addWidget(entry)
        self.column.addSpacing(16)


class LicenceEntry(Card):
    """A work and its licence; its text is read once it is wanted.

    Attributes:
        read: the button; out of sight where no text came along.
        text: the licence, once it was wanted.
    """

    def __init__(self, theme: Theme, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._theme = theme
        self._work = work
        self.setAccessibleName(work.name)
        self.box.setContentsMargins(24, 12, 16, 12)
        self.text: QPlainTextEdit | None = None
        self.read = Button(theme, self.tr("Read"), "quiet", "more")
        self.read.setAccessibleName(self.tr("Read the licence of {name}").format(name=work.name))
        self.read.clicked.connect(self._show_text)
        if not any(path.is_file() for path in work.texts):
            self.read.hide()
        texts = QHBoxLayout()
        texts.setSpacing(8)
        texts.addWidget(Label(work.name), 3)
        texts.addWidget(Label(work.licence, "soft"), 2)
        texts.addWidget(self.read, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(texts)

    def _show_text(self) -> None:
        if self.text is None:
            self.text = QPlainTextEdit(self._work.text())
            self.text.setReadOnly(True)
            self.text.setTabChangesFocus(True)
            self.text.setAccessibleName(self._work.name)
            self.text.setProperty("role", "licence")
            self.text.setFixedHeight(self._theme.px(_HIGH))
            self.text.hide()
            self.box.addWidget(self.text)
        shown = self.text.isHidden()
        self.text.setVisible(shown)
        self.read.show_icon("less" if shown else "more")
