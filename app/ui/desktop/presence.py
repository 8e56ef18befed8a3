# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session as the desktop knows it, from when it is first heard to its end.

While it plays, or waits at a question with its background on, the computer stays awake; paused or
in grounding it may sleep. When the computer does sleep the session is held, and only the person in
front of the window lets it go on. A locked screen is no sleep, and changes nothing.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.session.moments import State
from app.ui.desktop.desktop import Desktop, wakefulness
from app.ui.desktop.remote import Remote
from app.ui.desktop.sleep_clocks import SleepClocks, sleep_clocks
from app.ui.desktop.sleep_watch import SleepWatch
from app.ui.session_driver import Prompt, Question, SessionDriver


class DesktopPresence(QObject):
    """Lives with its driver. The desktop hears of nothing before the session does play."""

    def __init__(
        self,
        driver: SessionDriver,
        title: str,
        window: QWidget,
        clocks: SleepClocks | None = None,
    ) -> None:
        """``title``: of the practice; ``window``: what comes to the front if the desktop asks."""
        super().__init__(driver)
        self._driver = driver
        self._title = title
        self._window = window
        self._clocks = clocks
        self._remote = Remote(driver)
        self._step = 0
        self._desktop: Desktop | None = None
        self._sleep: SleepWatch | None = None
        driver.state_changed.connect(self._follow)
        driver.prompt_changed.connect(self._come_to)
        driver.asked.connect(self._come_to)
        driver.ended.connect(self._leave)

    def _follow(self, _state: State) -> None:
        if self._desktop is not None:
            self._show()
        elif self._remote.is_playing:
            # The first sound comes first, the desktop after it.
            QTimer.singleShot(0, self, self._appear)

    def _come_to(self, shown: Prompt | Question) -> None:
        self._step = shown.step
        if self._desktop is not None:
            self._show()

    def _appear(self) -> None:
        if self._desktop is not None or not self._remote.is_playing:
            return
        self._desktop = self._open_desktop()
        self._desktop.falls_asleep.connect(self._interrupt)
        self._sleep = SleepWatch(self._clocks or sleep_clocks(), self)
        self._sleep.slept.connect(self._interrupt)
        self._show()

    def _open_desktop(self) -> Desktop:
        if not sys.platform.startswith("linux"):
            return Desktop(wakefulness(), self)
        from app.ui.desktop.buses import find_buses
        from app.ui.desktop.linux import LinuxDesktop

        return LinuxDesktop(
            find_buses(os.environ),
            self._remote,
            self._title,
            self._driver.heard_seconds,
            self._raise_window,
            self,
        )

    def _show(self) -> None:
        if self._desktop is None:
            return
        if self._remote.is_playing:
            self._desktop.awake.hold()
        else:
            self._desktop.awake.let_go()
        self._desktop.show_session(self._step, self._driver.lights[self._step])

    def _interrupt(self) -> None:
        self._driver.interrupt()
        self._show()

    def _leave(self) -> None:
        if self._sleep is not None:
            self._sleep.close()
        if self._desktop is not None:
            self._desktop.close()

    def _raise_window(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
