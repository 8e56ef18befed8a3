# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window that plays a practice, says what its session does, and goes on when a line comes in."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.output.choose import started_output
from app.places import places_below
from app.script.reader import read_script
from app.session.moments import State
from app.ui.session_driver import SessionDriver


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(script: Path) -> int:
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

    def go_on() -> None:
        sys.stdin.readline()
        driver.toggle_pause()

    by_hand = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    by_hand.activated.connect(go_on)
    driver.state_changed.connect(lambda state: say(state.name) if state is not State.ENDED else 0)
    driver.noticed.connect(say)
    driver.ended.connect(ends.append)
    driver.ended.connect(lambda _how: QTimer.singleShot(700, app.quit))
    driver.prepare()
    driver.begin()
    app.exec()
    keeper.close()
    return 0 if ends == ["completed"] else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
