# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop that a session plays on, as far as every system has it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from app.ui.desktop.awake import Caffeinate, ExecutionState, Wakefulness


class Desktop(QObject):
    """It can be kept awake. Windows and macOS show media too, but Qt doesn't reach that.

    Attributes:
        falls_asleep: emitted while the computer still waits a moment, where a system says so.
    """

    falls_asleep = Signal()

    def __init__(self, awake: Wakefulness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.awake = awake

    def show_session(self, _step: int, _name: str) -> None:
        """The session is at this step, or something about it is other than it was."""

    def close(self) -> None:
        """The session is over; nothing is held any more."""
        self.awake.let_go()


def wakefulness() -> Wakefulness:
    """What keeps Windows or macOS awake."""
    return Caffeinate() if sys.platform == "darwin" else ExecutionState()
