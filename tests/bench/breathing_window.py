# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A real session in the window, in a silence that breathes, while the narrator has much to speak.

Writes what was seen as JSON: the seconds between any two paintings of the shape, and how busy the
processor and the narrator were meanwhile.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.places import Places, program_folder
from app.script.model import Say
from app.ui.collector import Collector
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.theme import Theme

WARM_SECONDS = 2.0
SENTENCES = 400

_SCRIPT = """
format: 1
id: five-step
title: Breathing
steps:
  - id: breathe
    name: Breathe
    cues:
      - pause: 3m
        prompt: Breathe softly toward that place
        breathe: {in: 4, out: 6}
"""
_SENTENCE = (
    "There may be place number {at}, that is tight, or heavy, or simply not there; and whatever"
    " you find, in whatever way you find it, it may be as it is, for as long as it likes to be."
)


class Paintings(QObject):
    """When the shape was painted."""

    def __init__(self, page: SessionPage) -> None:
        super().__init__(page)
        self.times: list[float] = []
        page.light.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


def let_pass(seconds: float) -> None:
    """Run the window's events."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def program_below(folder: Path) -> Path:
    """A program whose only practice breathes, with much to say after that."""
    program = folder / "program"
    (program / "scripts").mkdir(parents=True)
    says = "".join(f"      - say: {_SENTENCE.format(at=at)}\n" for at in range(SENTENCES))
    (program / "scripts" / "five-step.yaml").write_text(_SCRIPT + says, encoding="utf-8")
    for name in ("audio", "resources"):
        (program / name).symlink_to(program_folder() / name)
    return program


def main(folder: Path, seconds: float, *, narrates: bool) -> int:
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    own = folder / "own"
    house = House(Places(program_below(folder), own / "data", own / "cache", own / "config"))
    theme = Theme(house.places.resources, palette="dusk", reduced_motion=False)
    theme.put_on(app)
    rooms = HouseRooms(house)
    window = MainWindow(theme, rooms, house.now)
    window.show()
    collector = Collector(window)
    let_pass(0.5)
    window.visits.begin_five_steps()
    assert isinstance(window.page, PracticePage)
    let_pass(2.0)
    window.page.start.click()
    let_pass(1.0)
    assert isinstance(window.page, SessionPage)
    live = window.page._driver._live
    assert live._output is not None
    paintings = Paintings(window.page)
    if narrates:
        cues = [cue for step in live.layout.script.steps for cue in step.cues]
        live.room.prepare(live.layout.speech(cue, {}) for cue in cues if isinstance(cue, Say))
    let_pass(WARM_SECONDS)
    paintings.times.clear()
    before, used, began = len(live.room._wanted), time.process_time(), time.perf_counter()
    let_pass(seconds)
    used, passed = time.process_time() - used, time.perf_counter() - began
    told = {
        "output": live._output.name,
        "gaps": [later - earlier for earlier, later in pairwise(paintings.times)],
        "spoken": before - len(live.room._wanted),
        "left": len(live.room._wanted),
        "percent": 100 * used / passed,
    }
    window.visits.leave()
    let_pass(0.8)
    del collector
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2]), narrates=sys.argv[3] == "narrates"))
