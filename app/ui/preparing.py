# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Brings one recording in, in a thread of its own, so that the window stays as quick as it was."""

from __future__ import annotations

import threading
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
    """One recording on its way. The signals come in the thread in which this was made."""

    progressed = Signal(float)
    ended = Signal()

    def __init__(
        self, service: PrepareService, source: Path, out: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errand = _Errand(service, source, out)
        self._thread = _Thread(self._errand)
        self._thread.progressed.connect(self.progressed)
        self._thread.finished.connect(self.ended)

    @property
    def prepared(self) -> Prepared | None:
        """Once it has ended: what was found and done; None where it failed or was cancelled."""
        return self._errand.prepared

    @property
    def failure(self) -> Exception | None:
        """Once it has ended: what went wrong; None where nothing did."""
        return self._errand.failure

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """End it early; ``ended`` comes when it has."""
        self._errand.cancelled.set()


class _Errand:
    """What the thread and the window share, for as long as either of them is there."""

    def __init__(self, service: PrepareService, source: Path, out: Path) -> None:
        self.cancelled = threading.Event()
        self.prepared: Prepared | None = None
        self.failure: Exception | None = None
        self._service = service
        self._source = source
        self._out = out

    def run(self, tell: Progress) -> None:
        def tell_unless_cancelled(fraction: float) -> None:
            if self.cancelled.is_set():
                raise Cancelled
            tell(fraction)

        try:
            prepared = self._service.prepare(self._source, self._out, tell_unless_cancelled)
            if self.cancelled.is_set():  # when there was nothing left to end
                self._out.unlink(missing_ok=True)
            else:
                self.prepared = prepared
        except Cancelled:
            pass
        except Exception as failure:  # noqa: BLE001  (the page has a sentence for whatever it is)
            self.failure = failure


class _Thread(QThread):
    """Belongs to the program: whoever began it may be gone before it has ended."""

    progressed = Signal(float)

    def __init__(self, errand: _Errand) -> None:
        super().__init__(QCoreApplication.instance())
        self._errand = errand
        self.setObjectName("prepare")
        self.finished.connect(self.deleteLater)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self._end_with_the_program)

    def run(self) -> None:
        """Called in the thread itself."""
        self._errand.run(self.progressed.emit)

    def _end_with_the_program(self) -> None:
        self._errand.cancelled.set()
        self.wait()
