# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Scrolling through 20,000 reflections in the window: how long the slowest frame takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.reflections import PASSPHRASE, filled_store

ROOT = Path(__file__).resolve().parents[2]

_SCROLL = """
import json, random, sys, time
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.compose import House
from app.places import places_below
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.theme import Theme

app = QApplication([])
house = House(places_below(Path(sys.argv[1])))
house.vault.unlock(sys.argv[2])
rooms = HouseRooms(house)
theme = Theme(house.places.resources, palette="dusk")
theme.put_on(app)
window = MainWindow(theme, rooms, house.now)
window.show()
QTest.qWait(200)
began = time.perf_counter()
window.visits.go_to("reflections")
app.processEvents()
opened = time.perf_counter() - began
timeline = window.page.list.timeline
timeline.setFocus(Qt.FocusReason.TabFocusReason)
bar = window.page.list.verticalScrollBar()
frames = []

def frame():
    app.processEvents()
    timeline.viewport().repaint()

def timed(move):
    began = time.perf_counter()
    move()
    frame()
    frames.append(time.perf_counter() - began)

frame()
for _ in range(300):  # a wheel that is turned steadily
    timed(lambda: bar.setValue(bar.value() + 60))
for _ in range(40):
    timed(lambda: QTest.keyClick(timeline, Qt.Key.Key_PageDown))
for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_End):
    timed(lambda: QTest.keyClick(timeline, key))
chance = random.Random(4)
for _ in range(200):  # the bar is dragged far
    timed(lambda: bar.setValue(chance.randrange(bar.maximum())))
rooms.close()
print(json.dumps([opened, len(timeline.rows.numbers), *sorted(frames)]))
"""


def scrolling(folder: Path) -> Figure:
    """The slowest of some 540 frames, with a passphrase: by the wheel, by keys, and far along."""
    home = folder / "home"
    filled_store(home, PASSPHRASE)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _SCROLL, str(home), PASSPHRASE]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    opened, rows, *frames = json.loads(done.stdout)
    middle = frames[len(frames) // 2] * 1000
    remark = f"median {middle:.1f} ms, page opened in {opened * 1000:.0f} ms, {rows} rows"
    return Figure("scrolling, slowest frame", frames[-1] * 1000, "ms", 50, remark=remark)
