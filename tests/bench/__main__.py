# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.bench``: measure, print a line a figure, fail where a limit is passed."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.beside_mpv import cpu_beside_mpv, peak_memory
from tests.bench.breathing import breath
from tests.bench.drift import drift_of_sound
from tests.bench.figure import Figure
from tests.bench.full_house import idle_home, page_changes
from tests.bench.playing import cpu_while_playing, memory_over_ten_minutes, press_to_sample
from tests.bench.reflections import opening, opening_with_passphrase, searching
from tests.bench.rendering import exporting_speed, rendering_speed
from tests.bench.scrolling import scrolling
from tests.bench.starting import first_paint

MEASUREMENTS: dict[str, Callable[[Path], Figure]] = {
    "paint": first_paint,
    "pages": page_changes,
    "idle": idle_home,
    "press": press_to_sample,
    "render": rendering_speed,
    "export": exporting_speed,
    "cpu": cpu_while_playing,
    "memory": memory_over_ten_minutes,
    "mpv": cpu_beside_mpv,
    "peak": peak_memory,
    "drift": drift_of_sound,
    "breath": breath,
    "open": opening,
    "open-key": opening_with_passphrase,
    "search": searching,
    "scroll": scrolling,
}


def figures(names: list[str]) -> Iterator[Figure]:
    """The figures asked for by name; all of them where none is."""
    for name, measure in MEASUREMENTS.items():
        if not names or name in names:
            with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                yield measure(Path(folder))


def main(names: list[str]) -> int:
    """Print every figure; 1 where one is beyond its limit, 2 for an unknown name."""
    unknown = set(names) - set(MEASUREMENTS)
    if unknown:
        print(f"There is no measurement {', '.join(unknown)}; there are {', '.join(MEASUREMENTS)}.")
        return 2
    held = True
    for figure in figures(names):
        print(figure, flush=True)
        held = held and figure.is_held
    return 0 if held else 1


sys.exit(main(sys.argv[1:]))
