# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is known of a part, one subject a row, kept as it is written; and what may be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Part
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.kept_words import KeptWords, indented
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side


class PartRow(QWidget):
    """A row with its name above it. It is shown where something is known, or offered, or asked for.

    Attributes:
        title: what it is about, in a few words; ``invitation``: in fewer ones, or "".
        changed: a signal: what is known at a glance is another now.
        grown: a signal: there is more in it that the keyboard can be on.
        offered: where something that was said in a session is offered to be kept.
        whole: all of it; ``column``: what stands where written words begin.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.invitation = ""
        self.name = Label(title, "small")
        self.offered: Offer | None = None
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.column = indented(self.whole)
        self.column.setSpacing(2)
        self.column.addWidget(self.name)

    def is_filled(self) -> bool:
        """Whether anything is known."""
        return False

    def open(self) -> None:
        """Makes place to write or choose, and takes the keyboard there."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keep_offered(self) -> None:
        """Takes over what is offered."""

    def offer(self, theme: Theme, words: str, otherwise: str) -> None:
        """Offers what was said, with the day; ``otherwise``: words for not keeping just that."""
        self.offered = offer = Offer(theme, self.title, words, otherwise)
        offer.kept.connect(self.keep_offered)
        offer.written.connect(self.open)
        indented(self.whole).addWidget(offer)


class Offer(QWidget):
    """What was said in a session: it is kept here only by the person's own hand."""

    kept = Signal()
    written = Signal()

    def __init__(
        self, theme: Theme, title: str, words: str, otherwise: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = Label(words, "soft")
        self.keep = Button(theme, self.tr("Keep it here"), "chip")
        self.keep.setAccessibleName(self.tr("Keep it here: {title}").format(title=title))
        self.keep.setAccessibleDescription(words)
        self.keep.clicked.connect(self.kept)
        self.write = Button(theme, otherwise, "chip")
        self.write.setAccessibleName(f"{otherwise}: {title}")
        self.write.clicked.connect(self.written)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(side_by_side(self.keep, self.write))


class WordsRow(PartRow):
    """A field of words. ``field`` is its name in Part, ``invitation`` stands in it while empty."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk[Part],
        field: str,
        title: str,
        invitation: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._said = ""
        text: str = getattr(desk.item, field)
        self.words = KeptWords(theme, title, lambda now: desk.change(**{field: now}), text)
        self.words.setPlaceholderText(invitation)
        self.words.left.connect(self._settle)
        self.whole.addWidget(self.words)

    def is_filled(self) -> bool:
        return not self.words.is_blank

    def open(self) -> None:
        self.words.show()
        if self.offered is not None:
            self.offered.write.hide()
        self.words.setFocus(Qt.FocusReason.TabFocusReason)

    def offer_said(self, theme: Theme, said: str, words: str) -> None:
        """Offers ``said``; ``words`` tell it with the day of that session."""
        self._said = said
        self.offer(theme, words, self.tr("In other words"))
        self.words.hide()

    def keep_offered(self) -> None:
        # Never in the place of something that was written meanwhile.
        before = self.words.toPlainText()
        self.words.setPlainText(f"{before}\n{self._said}" if before.strip() else self._said)
        self.words.save_now()
        self.open()
        self._settle()

    def _settle(self) -> None:
        if self.offered is not None:
            self.offered.setVisible(self.words.is_blank)
