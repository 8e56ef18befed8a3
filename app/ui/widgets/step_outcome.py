# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What came of a step: what happened, a glimmer, and what it spoke for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.desk import beliefs_now, new_belief
from app.reflections.errors import StoreError
from app.reflections.items import Belief
from app.reflections.keeper import Keeper
from app.reflections.step_desk import StepDesk, is_told
from app.ui.outward_words import in_a_line
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.belief_keeping import BeliefKeeping, choices_for
from app.ui.widgets.buttons import Button
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_fields import GrowingNote
from app.ui.widgets.labels import Label
from app.ui.widgets.roving import order_tabs


class StepOutcome(QWidget):
    """Two notes that are kept as one types; below them, once there are words, the way on.

    Attributes:
        form: where the experience is kept for a belief, while that is open.
    """

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        desk: StepDesk,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._keeper, self._desk, self._now = theme, keeper, desk, now
        self.form: BeliefKeeping | None = None
        self._offered: tuple[Belief, ...] = ()
        what, glimmer = self.tr("What happened?"), self.tr("A glimmer, if there was one")
        step = desk.step
        self.happened = GrowingNote(
            theme, what, step.happened, lambda text: self._keep(happened=text)
        )
        self.glimmer = GrowingNote(
            theme, glimmer, step.glimmer, lambda text: self._keep(glimmer=text), lines=1
        )
        self.glimmer.setPlaceholderText(self.tr("A nod, a warm cup"))
        self.spoke_for = Label("", "soft")
        self.keep = Button(theme, self.tr("Keep it for a belief"), "back", "add")
        self.keep.setAccessibleDescription(self.tr("As an experience that spoke for it"))
        self.keep.clicked.connect(self._open_form)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for label, note in ((what, self.happened), (glimmer, self.glimmer)):
            if note is self.glimmer:
                self._column.addSpacing(8)
            self._column.addWidget(Label(label, "soft"))
            self._column.addWidget(note)
        self._column.addWidget(self.spoke_for)
        self._column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._tell()

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        self.happened.save_now()
        self.glimmer.save_now()

    def _keep(self, **fields: str) -> None:
        self._desk.change(**fields)
        self.keep.setVisible(is_told(self._desk.step) and self.form is None)

    def _tell(self, said: str = "") -> None:
        """Shows what the step has spoken for so far."""
        if not said:
            _others, spoken = choices_for(self._beliefs(), self._desk.step.id)
            held = [in_a_line(b.rather) or in_a_line(b.text) for b in spoken]
            said = "\n".join(self.tr("It spoke for: {held}").format(held=h) for h in held if h)
        self.spoke_for.setText(said)
        self.spoke_for.setVisible(bool(said))
        self.keep.setVisible(is_told(self._desk.step) and self.form is None)

    def _beliefs(self) -> tuple[Belief, ...]:
        try:
            return beliefs_now(self._keeper)
        except StoreError:
            return ()

    def _open_form(self) -> None:
        self.save_now()
        try:
            beliefs = beliefs_now(self._keeper)
        except StoreError as error:
            self._tell(store_sentence(error))
            return
        step = self._desk.step
        self._offered, _spoken = choices_for(beliefs, step.id)
        words = step.glimmer.strip() or step.happened.strip()
        self.form = form = BeliefKeeping(self._theme, self._offered, words)
        form.kept.connect(self._keep_for)
        form.left.connect(self._close_form)
        self._column.addWidget(form)
        form.show()
        order_tabs(self)
        self.keep.hide()
        form.take_focus()
        bring_into_sight(form)

    def _keep_for(self, belief_id: str, rather: str, words: str) -> None:
        new = replace(new_belief(self._now()), rather=rather)
        chosen = next((belief for belief in self._offered if belief.id == belief_id), new)
        self._desk.keep_for(chosen, words)
        self._close_form()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self._tell()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
