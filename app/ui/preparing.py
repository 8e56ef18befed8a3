# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Brings one recording in, in a thread of its own, so that the window stays as quick as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from app.sound.progress import Cancelled

if TYPE_CHECKING:
    from app.sound.prepare import Prepared
    from app.sound.progress import Progress


class PrepareService(Protocol):
    """What brings a recording in: app.sound.prepare.Preparer."""

    @property
    def prepare(self) -> Callable[[Path, Path, Progress], Prepared]:
        """Makes a FLAC file (the second path) of a recording, and says what it found and did."""


class Preparing(QObject):
    """One recording on its way. The signals come in the thread in which this was made.

    Attributes, once it has ``ended``:
        prepared: what was found and done; None where it failed or was cancelled.
        failure: what went wrong; None where nothing did.
    """

    progressed = Signal(float)
    ended = Signal()

    def __init__(
        self, service: PrepareService, source: Path, out: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.prepared: Prepared | None = None
        self.failure: Exception | None = None
        self._work = _Work(service, source, out)
        self._work.progressed.connect(self.progressed)
        self._work.finished.connect(self._end)

    def start(self) -> None:
        """Begin."""
        self._work.start()

    def cancel(self) -> None:
        """End it early; ``ended`` comes when it has."""
        self._work.requestInterruption()

    def _end(self) -> None:
        self.prepared, self.failure = self._work.prepared, self._work.failure
        self.ended.emit()


class _Work(QThread):
    """The thread. It belongs to the program: whoever began it may be gone before it has ended."""

    progressed = Signal(float)

    def __init__(self, service: PrepareService, source: Path, out: Path) -> None:
        super().__init__(QCoreApplication.instance())
        self.prepared: Prepared | None = None
        self.failure: Exception | None = None
        self._service = service
        self._source = source
        self._out = out
        self.setObjectName("prepare")
        self.finished.connect(self.deleteLater)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self._end_with_the_program)

    def run(self) -> None:
        """Called in the thread itself."""
        try:
            self.prepared = self._service.prepare(self._source, self._out, self._tell)
        except Cancelled:
            pass
        except Exception as failure:  # noqa: BLE001  (the page has a sentence for whatever it is)
            self.failure = failure

    def _tell(self, fraction: float) -> None:
        if self.isInterruptionRequested():
            raise Cancelled
        self.progressed.emit(fraction)

    def _end_with_the_program(self) -> None:
        self.requestInterruption()
        self.wait()
