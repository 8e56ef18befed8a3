# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What came of a step, kept as an experience that spoke for what would rather be held."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.reflections.items import Belief
from app.ui.outward_words import in_a_line
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving
from app.ui.widgets.wrapping_row import WrappingRow


class BeliefKeeping(QWidget):
    """``kept``: the belief's id ("" for a new one), what would rather be held, the words.

    ``left``: not now. Nothing is kept before it is asked for.
    """

    kept = Signal(str, str, str)
    left = Signal()

    def __init__(
        self, theme: Theme, beliefs: Sequence[Belief], words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = QPlainTextEdit(words)
        self.words.setAccessibleName(self.tr("The experience"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme.px(88))
        self.picks = {b.id: Pick(theme, said, "one") for b in beliefs if (said := _said(b))}
        self.picks[""] = Pick(theme, self.tr("Something else I would rather hold"), "one")
        self.rather = QLineEdit()
        self.rather.setAccessibleName(self.tr("What I would rather hold"))
        example = self.tr("For example: I can find belonging in different places")
        self.rather.setPlaceholderText(example)
        self.keep = Button(theme, self.tr("Keep it"))
        self.keep.clicked.connect(self._finish)
        self.not_now = Button(theme, self.tr("Not now"), "quiet")
        self.not_now.clicked.connect(self.left)
        self.rather.returnPressed.connect(self._finish)
        next(iter(self.picks.values())).setChecked(True)
        self._arrange()
        self._follow()

    def take_focus(self) -> None:
        """Puts the keyboard on the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("The experience, in a few words"), "soft"))
        column.addWidget(self.words)
        column.addWidget(Label(self.tr("What did it speak for?"), "soft"))
        for pick in self.picks.values():
            pick.toggled.connect(self._follow)
            column.addWidget(pick)
        # There is no choice where there is nothing to choose from.
        self.picks[""].setVisible(len(self.picks) > 1)
        self._roving = Roving(self, tuple(self.picks.values()))
        column.addWidget(self.rather)
        row = WrappingRow()
        row.addWidget(self.keep)
        row.addWidget(self.not_now)
        column.addLayout(row)

    def _follow(self) -> None:
        self.rather.setVisible(self.picks[""].isChecked())

    def _finish(self) -> None:
        belief_id = next(id_ for id_, pick in self.picks.items() if pick.isChecked())
        rather = self.rather.text().strip()
        if not belief_id and not rather:
            self.rather.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.kept.emit(belief_id, rather, self.words.toPlainText().strip())


def choices_for(
    beliefs: Sequence[Belief], step_id: str
) -> tuple[tuple[Belief, ...], tuple[Belief, ...]]:
    """The beliefs that this step has not spoken for yet, and those it has."""
    spoken = tuple(b for b in beliefs if any(e.step_id == step_id for e in b.experiences))
    return tuple(b for b in beliefs if b not in spoken), spoken


def _said(belief: Belief) -> str:
    """What would rather be held, else what is believed."""
    return in_a_line(belief.rather) or in_a_line(belief.text)
