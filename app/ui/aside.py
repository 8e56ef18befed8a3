# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Work in a thread of its own, whose outcome is fetched by a timer of the window's.

The other thread touches no Qt object: the widget that asked may be gone when it is done.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")

_LOOK_MS = 50
_PATIENCE_SECONDS = 10.0


class _Work(Generic[T]):
    """A function and what became of it. The end of the program waits for it a while."""

    def __init__(self, function: Callable[[], T], name: str) -> None:
        self._function = function
        self.made: tuple[T] | None = None
        self.failure: Exception | None = None
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def begin(self) -> None:
        atexit.register(self.wait)
        self.thread.start()

    def wait(self) -> None:
        self.thread.join(_PATIENCE_SECONDS)

    def _run(self) -> None:
        try:
            self.made = (self._function(),)
        except Exception as failure:  # noqa: BLE001  the window tells it, or nobody would
            self.failure = failure
        finally:
            atexit.unregister(self.wait)


def do_aside(
    parent: QObject,
    name: str,
    function: Callable[[], T],
    then: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> Callable[[], None]:
    """Runs ``function`` in a thread; then calls one of the others in the window's.

    Neither is called once ``parent`` is gone, or after what is returned here was called.
    """
    work = _Work(function, name)
    timer = QTimer(parent)
    timer.setInterval(_LOOK_MS)

    def look() -> None:
        if work.thread.is_alive():
            return
        timer.stop()
        timer.deleteLater()
        if work.made is not None:
            then(work.made[0])
        elif work.failure is not None:
            failed(work.failure)

    timer.timeout.connect(look)
    work.begin()
    timer.start()
    return timer.stop
