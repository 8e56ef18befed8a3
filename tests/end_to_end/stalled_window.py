# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window that plays a practice and does nothing for 800 ms in the middle, asleep or busy."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.output.choose import started_output
from app.places import places_below
from app.script.reader import read_script
from app.ui.session_driver import SessionDriver

STALL_SECONDS = 0.8
STALL_AFTER_MS = 3000


def stall(how: str) -> None:
    """Hold the window's thread: without or with the interpreter's lock."""
    began = time.monotonic()
    if how == "asleep":
        threading.Event().wait(STALL_SECONDS)
    while time.monotonic() - began < STALL_SECONDS:
        sum(range(2000))
    sys.stdout.write(f"stalled for {time.monotonic() - began:.2f} s\n")


def main(script: Path, how: str) -> int:
    """Play the practice to its end; 0 where it ended by itself."""
    app = QApplication(sys.argv[:1])
    house = House(places_below(script.parent / "home"))
    keeper = house.keeper(lambda _report: None)
    driver = SessionDriver(
        house,
        read_script(script).whole(),
        keeper,
        lambda source, lost: started_output("qt", source, lost),
    )
    ends: list[str] = []
    driver.ended.connect(ends.append)
    driver.ended.connect(lambda _how: QTimer.singleShot(700, app.quit))
    QTimer.singleShot(STALL_AFTER_MS, lambda: stall(how))
    driver.prepare()
    driver.begin()
    app.exec()
    keeper.close()
    return 0 if ends == ["completed"] else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
