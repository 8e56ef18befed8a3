# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop on Linux, over its two buses. No answer of another program's is waited for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.ui.desktop.awake import TakenTogether
from app.ui.desktop.buses import Addresses, Bus
from app.ui.desktop.desktop import Desktop
from app.ui.desktop.logind import Lock, SleepNews
from app.ui.desktop.mpris import MediaControl
from app.ui.desktop.remote import Remote
from app.ui.desktop.screen_saver import ScreenSaver

_FADE_MS = 500
"""So long the computer waits after the pause, for what is on its way to the ear to fade."""


class LinuxDesktop(Desktop):
    """Shows the session in the desktop's media control, too, and puts sleep off until its pause."""

    def __init__(
        self,
        addresses: Addresses,
        remote: Remote,
        title: str,
        heard_seconds: Callable[[], float],
        raise_window: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """``title``: of the practice; ``heard_seconds``: how much of the session has been heard."""
        self._system = Bus(addresses.system)
        why = _tr("A practice is playing")
        idle = Lock(self._system, "idle", why, "block")
        super().__init__(TakenTogether((idle, ScreenSaver(addresses.session, why))), parent)
        session = Bus(addresses.session)
        self._media = MediaControl(session, remote, title, heard_seconds, raise_window, self)
        self._pausing = Lock(self._system, "sleep", _tr("The practice is paused first"), "delay")
        self._fading = QTimer(self, interval=_FADE_MS, singleShot=True)
        self._fading.timeout.connect(self._pausing.let_go)
        news = SleepNews(self._system, self)
        news.going_to_sleep.connect(self._fall_asleep)
        news.awake.connect(self._wake)
        self._pausing.hold()

    def show_session(self, step: int, name: str) -> None:
        self._media.show_step(step, name)

    def close(self) -> None:
        super().close()
        self._fading.stop()
        self._pausing.let_go()
        self._media.close()
        self._system.close()

    def _fall_asleep(self) -> None:
        self.falls_asleep.emit()
        self._fading.start()

    def _wake(self) -> None:
        self._fading.stop()
        self._pausing.hold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desktop", text)
