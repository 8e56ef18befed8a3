# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound output: one is opened as a session would do it, and takes frames of near silence."""

from __future__ import annotations

import importlib.util
import threading
import time
from typing import Final

import numpy as np

from app.output.base import CHANNELS, RATE, Frames, Output
from app.output.choose import started_output
from app.self_test.check import Amiss, Bench, require

_ENOUGH: Final = RATE // 2
"""Frames that have been heard."""
_PATIENCE: Final = 12.0
_LOOK: Final = 0.02
_OUR_WORDS: Final = (
    "Qt finds no sound device",
    "Qt's sound cannot be loaded",
    "Qt has lost the sound server",
    "simpleaudio is not installed",
    "simpleaudio finds no sound device",
    "simpleaudio plays no more",
)
"""How failures begin in which no device is named: a device may bear a person's name."""


class _NearSilence:
    """A source of frames: noise of one step of 16 bit, at -90 dBFS."""

    def __init__(self) -> None:
        self.taken = 0
        self.played = 0
        self._chance = np.random.default_rng(0)

    def render(self, frames: int) -> Frames:
        """The next block."""
        self.taken += frames
        block: Frames = self._chance.integers(-1, 2, (frames, CHANNELS)).astype(np.int16)
        return block

    def device_has_played(self, device_frames: int) -> None:
        """How far the device says it is."""
        self.played = device_frames


def check_sound_output(bench: Bench) -> None:
    """Plays half a second by the output that "auto" finds. Silence is none."""
    told, source, lost = bench.figures, _NearSilence(), threading.Event()
    told["simpleaudio_is_there"] = importlib.util.find_spec("simpleaudio") is not None
    began = time.perf_counter()
    output, failures = started_output("auto", source, lambda _why: lost.set())
    try:
        told.update(kind=output.name, rate_hz=RATE, channels=CHANNELS)
        told["open_ms"] = round((time.perf_counter() - began) * 1000)
        if output.name == "silent":
            raise Amiss(f"No sound device could be opened: {_nameless(failures)}.")
        is_heard = _played(output, source, lost)
    finally:
        output.stop()
    told.update(frames_taken=source.taken, frames_played=source.played)
    require(not lost.is_set(), "The sound device went away while it played.")
    require(is_heard, "The sound device was opened, but takes no sound.")


def _played(output: Output, source: _NearSilence, lost: threading.Event) -> bool:
    """Whether enough was heard in time."""
    end = time.monotonic() + _PATIENCE
    while source.played < _ENOUGH and time.monotonic() < end:
        output.pump()
        if lost.wait(_LOOK):
            return False
    return source.played >= _ENOUGH


def _nameless(failures: list[str]) -> str:
    told = (each if each.startswith(_OUR_WORDS) else "one does not open" for each in failures)
    return "; ".join(told)
