# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two or more ways to see the same: quiet words beside each other, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.roving import Roving


class ViewSwitch(QWidget):
    """``chosen`` carries the way that was chosen.

    Attributes:
        buttons: by way.
        value: the way that is chosen.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        ways: Sequence[tuple[str, str]],
        value: str,
        parent: QWidget | None = None,
    ) -> None:
        """``name``: what is seen. ``ways``: each with its words."""
        super().__init__(parent)
        self.value = value
        self.setAccessibleName(name)
        self.buttons: dict[str, Button] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for way, words in ways:
            button = Button(theme, words, "switch")
            button.setAccessibleName(self.tr("{name}: {words}").format(name=name, words=words))
            button.setCheckable(True)
            button.setChecked(way == value)
            button.clicked.connect(lambda _on=False, way=way: self._choose(way))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[way] = button
        self._roving = Roving(self, tuple(self.buttons.values()))

    @property
    def stop(self) -> QWidget:
        """What Tab comes to."""
        return self._roving.stop

    def _choose(self, way: str) -> None:
        if way != self.value:
            self.value = way
            self.chosen.emit(way)
