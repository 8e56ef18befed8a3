# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""From process start to the first painted window, beside a bare one, on a real X server.

In a home with 200 practices and 5,000 entries, as it is after the app was open once.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.full_house import filled_home
from tests.x_server import running_x_server

ROUNDS = 9
ROOT = Path(__file__).resolve().parents[2]

BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""


def first_paint(folder: Path) -> Figure:
    """The median ratio over rounds in which both are started in turn, after one to warm up."""
    bare = [sys.executable, "-c", BARE_WINDOW]
    home = filled_home(folder)
    app = [sys.executable, "-m", "app", "--home", str(home), "--quit-after-first-paint"]
    with running_x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        _seconds(bare, environment), _seconds(app, environment)
        rounds = [(_seconds(bare, environment), _seconds(app, environment)) for _ in range(ROUNDS)]
    ratio = statistics.median(ours / theirs for theirs, ours in rounds)
    theirs, ours = (statistics.median(column) for column in zip(*rounds, strict=True))
    remark = f"{ours * 1000:.0f} ms beside {theirs * 1000:.0f} ms"
    return Figure(
        "process start to first paint, to a bare window's", ratio, "x", 1.6, remark=remark
    )


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began
