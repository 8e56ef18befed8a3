# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Before the computer sleeps, the reflections are locked; it waits for that moment."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy

from app.ui.desktop.bedtime import Bedtime
from tests.ui.desktop.computer import Computer
from tests.ui.desktop.conftest import Desktop
from tests.ui.locks import give_passphrase, lock_page

PUTS_SLEEP_OFF = ("sleep", "delay")


def test_the_window_locks_before_the_computer_sleeps(desktop: Desktop) -> None:
    visitor, computer = desktop.visitor, desktop.computer
    visitor.rooms.keeper.put_down()
    give_passphrase(visitor.rooms._house, locked=False)
    visitor.window.visits.locking.settle_in()
    visitor.qtbot.waitUntil(lambda: PUTS_SLEEP_OFF in computer.locks())
    computer.fall_asleep()
    lock_page(visitor)
    assert visitor.rooms.vault.is_locked
    visitor.qtbot.waitUntil(lambda: PUTS_SLEEP_OFF not in computer.locks())
    computer.wake()
    visitor.qtbot.waitUntil(lambda: PUTS_SLEEP_OFF in computer.locks())


def test_nothing_is_held_once_nobody_listens(computer: Computer, desktop: Desktop) -> None:
    bedtime = Bedtime(parent=desktop.visitor.window)
    came = QSignalSpy(bedtime.came)
    desktop.visitor.qtbot.waitUntil(lambda: PUTS_SLEEP_OFF in computer.locks())
    bedtime.close()
    desktop.visitor.qtbot.waitUntil(lambda: not computer.locks())
    computer.fall_asleep()
    desktop.visitor.qtbot.wait(50)
    assert came.count() == 0


def test_without_a_passphrase_nobody_listens(computer: Computer, desktop: Desktop) -> None:
    desktop.visitor.qtbot.waitUntil(lambda: desktop.visitor.window.visits._locking is not None)
    assert desktop.visitor.window.visits.locking._bedtime is None
    assert not computer.locks()
