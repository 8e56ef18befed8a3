# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sets, changes or removes a passphrase in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.aside import do_aside

if TYPE_CHECKING:
    from app.reflections.vault import Rekeyed

Rekey: TypeAlias = "Callable[[Callable[[int, int], None]], Rekeyed]"
"""Does it, and tells how much is done of how much; what telling raises calls it off."""

_LOOK_MS = 50


class CalledOff(Exception):
    """The person would rather not."""


class RekeyWork(QObject):
    """One such work. ``ended`` comes in the window's thread, as does ``progressed``.

    Attributes:
        done: once it has ended, what was done; None where it failed.
        failure: once it has ended, what went wrong; CalledOff where the person called it off.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, rekey: Rekey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rekey = rekey
        self._way = _Way()
        self.done: Rekeyed | None = None
        self.failure: Exception | None = None
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(lambda: self.progressed.emit(*self._way.told))

    def begin(self) -> None:
        """Begin."""
        rekey, way = self._rekey, self._way
        self._looks.start()
        do_aside(self, "rekeying", lambda: rekey(way.tell), self._finish, self._fail)

    def cancel(self) -> None:
        """Call it off; ``ended`` comes when it has, or when it was too late for that."""
        self._way.called_off.set()

    def _finish(self, done: Rekeyed) -> None:
        self.done = done
        self._end()

    def _fail(self, failure: Exception) -> None:
        self.failure = failure
        self._end()

    def _end(self) -> None:
        self._looks.stop()
        self.ended.emit()
        self.deleteLater()


class _Way:
    """How far it is: written in the one thread, read in the other."""

    def __init__(self) -> None:
        self.told = (0, 1)
        self.called_off = threading.Event()

    def tell(self, done: int, whole: int) -> None:
        self.told = (done, whole)
        if self.called_off.is_set():
            raise CalledOff
