# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The window: it is shown as at any start, and its first frame is looked at."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.self_test.check import Bench, Figures, Outcome, require
from app.ui.app import run_window
from app.ui.house_rooms import HouseRooms
from app.ui.self_testing.application import require_display

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_LEAST_COLOURS: Final = 20
_POINTS: Final = 96
"""So many points across and down are looked at."""


def check_window(bench: Bench) -> None:
    """Opens the window over a home that is thrown away, until its first frame is painted."""
    require_display()
    seen: list[Outcome] = []

    def look(window: MainWindow) -> None:
        if bench.started is not None:
            bench.figures["first_paint_ms"] = round((time.monotonic() - bench.started) * 1000)
        seen.append(window_seen(window))

    run_window(HouseRooms(bench.house), bench.house.now, painted=look)
    require(seen, "The window was never painted.")
    bench.figures.update(seen[0].figures)
    require(seen[0].ok, seen[0].trouble)


def window_seen(window: QWidget) -> Outcome:
    """What a window looks like that is there."""
    began = time.perf_counter()
    image = window.grab().toImage()
    across = [round(x * (image.width() - 1) / _POINTS) for x in range(_POINTS + 1)]
    down = [round(y * (image.height() - 1) / _POINTS) for y in range(_POINTS + 1)]
    is_there = not image.isNull()
    colours = len({image.pixel(x, y) for x in across for y in down}) if is_there else 0
    told: Figures = {
        "platform": QGuiApplication.platformName(),
        "width_px": window.width(),
        "height_px": window.height(),
        "pixel_ratio": window.devicePixelRatio(),
        "colours_count": colours,
    }
    trouble = "" if colours >= _LEAST_COLOURS else "The window is there, but nothing is on it."
    return Outcome(told, trouble, (time.perf_counter() - began) * 1000)
