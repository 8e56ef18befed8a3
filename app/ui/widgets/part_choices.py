# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is chosen or marked of a part rather than written: its role, its places, how near it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import ROLES, Part
from app.reflections.model import BodyMark
from app.ui.part_words import nearness_words, role_name, where_words
from app.ui.theme import Theme
from app.ui.widgets.body_picker import BodyPicker
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_words import indented
from app.ui.widgets.labels import Label
from app.ui.widgets.part_rows import PartRow
from app.ui.widgets.slider_row import Range, Slider
from app.ui.widgets.soon import Soon

_MIDDLE = 50
"""From where the slider is moved, in hundredths, while it is left open."""

_BELOW_BUTTONS: Final = 12
"""As much as places to write keep free below their words, in pixels."""


class RoleRow(PartRow):
    """The role, never asked for and never final."""

    def __init__(self, theme: Theme, desk: Desk[Part], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self.title = self.tr("Its role")
        self.name.hide()
        options = [(role, role_name(role)) for role in ROLES]
        self.choice = ChoiceRow(theme, self.title, options, desk.item.role, role="small")
        self.choice.chosen.connect(self._take)
        self.column.addWidget(self.choice)

    def is_filled(self) -> bool:
        return self._desk.item.role != "unknown"

    def open(self) -> None:
        self.choice.buttons[self._desk.item.role].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, role: object) -> None:
        self._desk.change(role=role)
        self.changed.emit()


class PlacesRow(PartRow):
    """Where in the body it lives: words, and behind a button the figure to mark it on."""

    def __init__(self, theme: Theme, desk: Desk[Part], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._desk = desk
        self._said: tuple[BodyMark, ...] = ()
        self.title = self.tr("Where in the body")
        self.name.setText(self.title)
        self.words = Label("", "written")
        self.words.setContentsMargins(0, 8, 0, 10)
        self.change = Button(theme, "", "chip")
        self.change.clicked.connect(self._turn)
        self.picker: BodyPicker | None = None
        self._soon = Soon(self, self._take)
        self.column.addWidget(self.words)
        self.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.whole.setContentsMargins(0, 0, 0, _BELOW_BUTTONS)
        self._say()

    def is_filled(self) -> bool:
        return bool(self._desk.item.places)

    def open(self) -> None:
        self.change.show()
        if self.offered is not None:
            self.offered.hide()
        picker = self.picker or self._show_picker()
        picker.take_focus()

    def offer_said(self, theme: Theme, said: tuple[BodyMark, ...], words: str) -> None:
        """Offers these places."""
        self._said = said
        self.offer(theme, words, self.tr("Mark it anew"))
        self.change.hide()

    def keep_offered(self) -> None:
        self._desk.change(places=self._said)
        self.changed.emit()
        if self.offered is not None:
            self.offered.hide()
        self.change.show()
        self._say()
        self.change.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn(self) -> None:
        if self.picker is None:
            self._show_picker()
        else:
            self._soon.now()
            self.column.removeWidget(self.picker)
            self.picker.deleteLater()
            self.picker = None
            self._say()

    def _show_picker(self) -> BodyPicker:
        marks = [(mark.place, mark.word) for mark in self._desk.item.places]
        self.picker = picker = BodyPicker(self._theme, marks, with_ways_on=False)
        picker.changed.connect(self._soon.begin)
        self.column.insertWidget(self.column.indexOf(self.change), picker)
        picker.show()  # at once: by itself it would take the keyboard before it is seen
        self.grown.emit()
        if self.change.hasFocus():
            picker.take_focus()
        self._say()
        bring_into_sight(self)
        return picker

    def _take(self) -> None:
        if self.picker is not None:
            marks = tuple(BodyMark(place, word) for place, word in self.picker.marks())
            self._desk.change(places=marks)
            self.changed.emit()

    def _say(self) -> None:
        lines = (where_words([mark]) for mark in self._desk.item.places)
        self.words.setText("\n".join(lines))
        self.words.setVisible(self.picker is None and self.is_filled())
        words = self.tr("Mark it on the body") if self.picker is None else self.tr("That is it")
        if self.picker is None and self.is_filled():
            words = self.tr("Change where it is")
        self.change.say(words)
        self.change.setAccessibleName(words)


class NearnessRow(PartRow):
    """How near it feels, from far to here; it can be left open again."""

    def __init__(self, theme: Theme, desk: Desk[Part], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._near = near = desk.item.nearness
        self.title = self.tr("How near it feels")
        self.name.setText(self.title)
        self.slider = Slider(theme, Range(0, 100))
        self.slider.setAccessibleName(self.title)
        self.slider.setValue(_MIDDLE if near is None else round(100 * near))
        self.slider.setMaximumWidth(theme.px(360))
        self._soon = Soon(self, self._keep)
        self.slider.valueChanged.connect(self._take)
        # Pressed where it would stand anyway, it is chosen all the same.
        self.slider.sliderReleased.connect(lambda: self._take(self.slider.value()))
        self.words = Label("", "soft")
        self.clear = Button(theme, self.tr("Leave it open"), "chip")
        self.clear.setAccessibleName(self.tr("Leave open how near it feels"))
        self.clear.clicked.connect(self._clear)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.words)
        ends.addWidget(self.clear)
        ends.addStretch(1)
        indented(self.whole).addWidget(self.slider, 1)
        indented(self.whole).addLayout(ends)
        self.whole.setContentsMargins(0, 0, 0, _BELOW_BUTTONS)
        self._say()

    def is_filled(self) -> bool:
        return self._near is not None

    def open(self) -> None:
        self.slider.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, value: int) -> None:
        self._near = value / 100
        self._soon.begin()
        self._say()

    def _keep(self) -> None:
        self._desk.change(nearness=self._near)
        self.changed.emit()

    def _clear(self) -> None:
        self._near = None
        self.slider.blockSignals(True)
        self.slider.setValue(_MIDDLE)
        self.slider.blockSignals(False)
        self._keep()
        self._say()
        self.open()

    def _say(self) -> None:
        near = self._near
        words = self.tr("left open") if near is None else nearness_words(near)
        self.words.setText(words)
        self.slider.setAccessibleDescription(words)
        self.slider.leave_open(is_open=near is None)
        self.clear.setVisible(near is not None)
