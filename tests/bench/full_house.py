# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A home with 200 practices and 5,000 entries: its pages, and what it costs to be left alone."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path
from typing import Final

import psutil

from app.places import places_below
from app.reflections.items import Entry
from app.reflections.shelf import upsert_item
from app.reflections.store import ReflectionStore
from tests.bench.figure import Figure
from tests.bench.reflections import Writer
from tests.filled import fill
from tests.x_server import running_x_server

ROOT: Final = Path(__file__).resolve().parents[2]
PRACTICES: Final = 200
ENTRIES: Final = 5_000
IDLE_SECONDS: Final = 20.0
THEMES: Final = ("loneliness", "shame", "belonging", "inner-critic", "befriending", "rest")

_PRACTICE = """\
format: 1
id: practice-{number}
title: {title}
summary: A visit to a part that keeps watch, number {number}, at the pace of an evening.
author: {{name: "Author {author}"}}
level: {level}
themes: [{theme}]
steps:
  - id: arrive
    name: Arrive
    cues:
      - say: You are welcome here, in whatever way you come today.
      - pause: {seconds}s
        prompt: Breathe
  - id: rest
    name: Rest
    cues:
      - pause: 2m
        prompt: Rest
        least: 30s
        most: 5m
"""


def filled_home(folder: Path) -> Path:
    """A home below ``folder`` with all of it, as it is after the app was open once."""
    home = folder / "home"
    places = places_below(home)
    places.own_scripts.mkdir(parents=True)
    for number in range(PRACTICES):
        text = _PRACTICE.format(
            number=number,
            title=f"An evening with the one who waits, {number}",
            author=number % 7,
            level=("gentle", "steady")[number % 2],
            theme=THEMES[number % len(THEMES)],
            seconds=20 + number % 90,
        )
        (places.own_scripts / f"practice-{number:03}.yaml").write_text(text, encoding="utf-8")
    _fill_store(places.store)
    places.config.mkdir(parents=True)
    places.settings.write_text('{"welcomed": true}', encoding="utf-8")
    return home


def _fill_store(path: Path) -> None:
    writer = Writer(random.Random(5))
    store = ReflectionStore.open(path, writer.now)
    fill(store, writer.now())
    with store._file.writing() as db:
        for item in writer.parts():
            upsert_item(db, item)
        for entry in islice((i for i in writer.items() if isinstance(i, Entry)), ENTRIES):
            upsert_item(db, entry)
    store.close()


_PAGES = """
import json, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.compose import House
from app.places import places_below
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.theme import Theme

app = QApplication(["bench", "-style", "fusion"])
house = House(places_below(Path(sys.argv[1])))
rooms = HouseRooms(house)
theme = Theme(house.places.resources, palette="dusk")
theme.put_on(app)
window = MainWindow(theme, rooms, house.now)
window.show()
QTest.qWait(1500)
names = [name for name in window.side_bar.buttons]
told = {}
for round in range(4):
    for name in [*names, "beliefs", "eight", "part", "practice"]:
        began = time.perf_counter()
        if name == "part":
            window.visits.open_part("hider")
        elif name == "practice":
            window.visits.begin_five_steps()
        else:
            window.visits.go_to(name)
        app.processEvents()
        window.repaint()
        took = (time.perf_counter() - began) * 1000
        # The first visit imports the page.
        told.setdefault(name, []).append(took)
        QTest.qWait(150)
rooms.close()
print(json.dumps(told))
"""


def page_changes(folder: Path) -> Figure:
    """From the press to the painted page; the slowest page, its first visit counted too."""
    home = filled_home(folder)
    with running_x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", _PAGES, str(home)]
        done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    told: dict[str, list[float]] = json.loads(done.stdout)
    first = {name: times[0] for name, times in told.items()}
    later = {name: statistics.median(times[1:]) for name, times in told.items()}
    slowest = max(later, key=lambda name: later[name])
    newest = max(first, key=lambda name: first[name])
    worst = max(*first.values(), *later.values())
    remark = (
        f"slowest again: {slowest}, {later[slowest]:.0f} ms; slowest at its first visit:"
        f" {newest}, {first[newest]:.0f} ms; {len(told)} pages"
    )
    return Figure("page change", worst, "ms", 100, remark=remark)


def idle_home(folder: Path) -> Figure:
    """The share of one core that an open window takes on which nothing happens."""
    home = filled_home(folder)
    command = [sys.executable, "-m", "app", "--home", str(home)]
    with running_x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(command, cwd=ROOT, env=environment) as app:
            process = psutil.Process(app.pid)
            time.sleep(12)  # it settles in, and makes the copy of the day
            before = _seconds(process)
            time.sleep(IDLE_SECONDS)
            used = _seconds(process) - before
            if app.poll() is not None:
                raise RuntimeError(f"the window did not stay open ({app.returncode})")
            app.terminate()
    return Figure("Home, left alone", 100 * used / IDLE_SECONDS, "% of one core", 1)


def _seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
