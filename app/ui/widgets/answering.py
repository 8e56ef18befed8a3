# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The place where a person answers: one widget for each kind of question, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.session.answers import Marked, Rated, Told
from app.ui.session_driver import Question
from app.ui.theme import Theme
from app.ui.widgets.body_picker import BodyPicker
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_list import ChoiceList
from app.ui.widgets.fading_edge import FadingEdge
from app.ui.widgets.labels import Label
from app.ui.widgets.ratings import Ratings
from app.ui.widgets.writing import NameLine, WritingPage

_WIDEST = 760
_SIDES = 40
"""Free at both sides of an answer, in pixels."""

_LEAST = 4
"""Free above and below it, at least."""


class Answering(QScrollArea):
    """Shows a question's own way of answering, and emits what was answered.

    ``drafted`` carries what there is so far, and is not given yet (Draft).

    Attributes:
        question: what is asked now, or None.
    """

    chosen = Signal(int)
    drafted = Signal(object)
    written = Signal(str)
    rated = Signal(object)
    marked = Signal(object)
    readied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.question: Question | None = None
        self.way: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._edge = FadingEdge(theme, self)

    def ask(self, question: Question) -> None:
        """Shows the way to answer this question, in the place of an earlier one."""
        self.clear()
        self.question = question
        self.way = self._way_to_answer(question)
        self.setWidget(self._in_the_middle(self.way))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A picture that is answered with is as high as there is room for it."""
        if isinstance(self.way, BodyPicker | Ratings):
            room = self.viewport().size()
            self.way.fit(room.height() - self._above, room.width() - 2 * _SIDES)
        self._keep_whole()

    @property
    def _above(self) -> int:
        """What is free above an answer, beyond the least."""
        content: QWidget | None = self.widget()
        layout = content.layout() if content is not None else None
        return layout.contentsMargins().top() - _LEAST if layout is not None else 0

    def _keep_whole(self) -> None:
        """What is answered in is never lower than it needs at this width; it scrolls instead."""
        content: QWidget | None = self.widget()
        layout = content.layout() if content is not None else None
        if content is not None and layout is not None and layout.hasHeightForWidth():
            content.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))

    def clear(self) -> None:
        """Takes the question away."""
        self.question = self.way = None
        if (content := self.takeWidget()) is not None:
            content.hide()
            content.deleteLater()

    def choose_by_key(self, key: int) -> bool:
        """Chooses by its digit; False where nothing is to be chosen, or not this."""
        return isinstance(self.way, ChoiceList) and self.way.choose_by_key(key)

    def go_on(self) -> bool:
        """Answers a question that only waits; False for every other."""
        if self.question is None or self.question.kind != "wait":
            return False
        self.readied.emit()
        return True

    def take_focus(self) -> bool:
        """Puts the keyboard where one would begin; False where the page's own keys are best."""
        if isinstance(self.way, WritingPage | NameLine):
            self.way.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(self.way, BodyPicker | Ratings):
            self.way.take_focus()
        else:
            return False
        return True

    def _in_the_middle(self, way: QWidget) -> QWidget:
        way.setMaximumWidth(self._theme.px(_WIDEST))
        content = QWidget()
        content.setObjectName("column")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(way, 0 if isinstance(way, Button) else 100)
        row.addStretch(1)
        grows = isinstance(way, WritingPage)
        layout = QVBoxLayout(content)
        begins_at_once = isinstance(way, Button | NameLine) or not way.findChildren(Label)
        layout.setContentsMargins(_SIDES, 20 if begins_at_once else _LEAST, _SIDES, _LEAST)
        layout.addLayout(row, 6 if grows else 0)
        layout.addStretch(1)
        return content

    def _way_to_answer(self, question: Question) -> QWidget:
        theme = self._theme
        match question.kind:
            case "ask":
                choices = ChoiceList(theme, question.choices)
                choices.chosen.connect(self.chosen)
                return choices
            case "write" | "name":
                way = WritingPage if question.kind == "write" else NameLine
                page = way(theme, question.text, question.draft)
                page.drafted.connect(lambda words: self.drafted.emit(Told(words)))
                page.written.connect(self.written)
                return page
            case "rate":
                ratings = Ratings(theme, question.words)
                ratings.rated.connect(self.rated)
                for row in ratings.rows:
                    row.rated.connect(
                        lambda: self.drafted.emit(Rated(tuple(ratings.values().items())))
                    )
                return ratings
            case "body":
                body = BodyPicker(theme)
                body.marked.connect(self.marked)
                body.changed.connect(lambda: self.drafted.emit(Marked(tuple(body.marks()))))
                return body
            case _:
                ready = Button(theme, self.tr("I'm ready"), "primary")
                ready.clicked.connect(self.readied)
                return ready
