# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody has touched the app for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_MS = 1000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """``idle``, once a second, as long as nobody touches what is there.

    It listens to the windows and not to each widget: few events come there, and all that people do.
    """

    idle = Signal()

    def __init__(
        self,
        patience: Callable[[], float],
        goes_on: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """patience: seconds without a touch, 0 for ever. goes_on: whether nobody need touch it."""
        super().__init__(parent)
        self._patience = patience
        self._goes_on = goes_on
        self.clock = clock
        self._touched = clock()
        self._heard: QWindow | None = None
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)
            self._listen_to(app.focusWindow())
            # What an input method writes comes without a key.
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self.clock()

    def look(self) -> None:
        """Whether it has been long enough by now."""
        patience = self._patience()
        if not patience or self._goes_on():
            self.touch()
        elif self.clock() - self._touched >= patience:
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _listen_to(self, window: QWindow | None) -> None:
        """The window that people are in now; another one they left."""
        if window is not None:
            window.removeEventFilter(self)  # in case it was listened to before
            window.installEventFilter(self)
            self.touch()
