# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Shows all that will be in a file, piece by piece where it is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from app.ui.marked_up import document_of_markdown
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow

_LEAST_HEIGHT = 220


class OutPreview(QWidget):
    """Nothing can be changed here; the words can be marked and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: list[str] = []
        self._is_marked_up = True
        self._at = 0
        self._shown = QTextDocument()
        self.text = _Sheet(theme)
        self.text.setAccessibleName(self.tr("All that will be in it"))
        self.before = Button(theme, self.tr("Before this"), "quiet")
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after = Button(theme, self.tr("After this"), "quiet")
        self.after.clicked.connect(lambda: self._turn(1))
        self.where = Label("", "small")
        self.where.setWordWrap(False)
        row = WrappingRow()
        for widget in (self.before, self.after, self.where):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        theme.changed.connect(self._show)
        self.show_pieces([], is_marked_up=True)

    def show_pieces(self, pieces: Sequence[str], *, is_marked_up: bool) -> None:
        """Shows these from the first on; as it will look, or the signs as they are."""
        self._pieces = list(pieces)
        self._is_marked_up = is_marked_up
        self._at = 0
        self._show()

    def _turn(self, by: int) -> None:
        self._at = min(max(0, self._at + by), len(self._pieces) - 1)
        self._show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        piece = self._pieces[self._at] if self._pieces else ""
        size = self._theme.px(15)
        if self._is_marked_up:
            shown = document_of_markdown(piece, size, in_pixels=True)
        else:
            shown = QTextDocument()
            shown.setDefaultFont(self._theme.font(13))
            shown.setPlainText(piece)
        self.text.setDocument(shown)
        self._shown = shown  # the view does not hold it
        self._say_where()

    def _say_where(self) -> None:
        whole = len(self._pieces)
        self.before.setVisible(whole > 1)
        self.after.setVisible(whole > 1)
        self.where.setVisible(whole > 1)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < whole)
        words = self.tr("{n} of {all}")
        number = QLocale().toString
        self.where.setText(words.format(n=number(self._at + 1), all=number(whole)))


class _Sheet(QTextEdit):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), _LEAST_HEIGHT)
