# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Buttons that stay down, pressed by a screen reader: they do what they do under a hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # the class beside it in the bases brings Qt's


class Pressing(_Button):
    """Mixed into a button, it emits ``clicked`` for a press over the accessibility bus too.

    There Qt turns a checkable button on or off, as by ``toggle``, and tells nobody of a press.
    """

    _is_told = False

    def setChecked(self, checked: bool) -> None:
        self._is_told = True
        super().setChecked(checked)
        self._is_told = False

    def nextCheckState(self) -> None:
        self._is_told = True
        super().nextCheckState()
        self._is_told = False

    def checkStateSet(self) -> None:
        super().checkStateSet()
        if not self._is_told and (self.isChecked() or not self._gives_way()):
            QTimer.singleShot(0, self, self.clicked.emit)

    def _gives_way(self) -> bool:
        """Whether it goes up where another of its group goes down."""
        group: QButtonGroup | None = self.group()
        return self.autoExclusive() if group is None else group.exclusive()


def call_one_of_several(button: QAbstractButton) -> None:
    """A screen reader calls it so, though none of them may be down, and Tab comes to each."""
    button.setAutoExclusive(True)
    # In a group of its own, for Qt lets Tab come to one of a group only.
    group = QButtonGroup(button)
    group.setExclusive(False)
    group.addButton(button)
