# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice: the shipped five steps are read without a fault, and their first seconds rendered."""

from __future__ import annotations

import time
from typing import Final

import numpy as np

from app.script.reader import read_script
from app.self_test.check import Amiss, Bench, require
from app.session.rehearsal import Rehearsal
from app.session.timeline import Layout, lay_out
from app.sound.clip import FULL_SCALE, RATE
from app.sound.meter import Meter
from app.sound.mixer import Mixer

_SECONDS: Final = 10
_LUFS: Final = (-32.0, -10.0)
_MOST_DBTP: Final = -1.0


def check_script(bench: Bench) -> None:
    """Renders ten seconds as they would be heard."""
    told, places = bench.figures, bench.house.places
    file = places.scripts / "five-step.yaml"
    reading = read_script(file, bench.house.audio_beside(file))
    told["faults_count"] = len(reading.faults)
    if reading.faults:
        fault = reading.faults[0]
        raise Amiss(f"The five-step practice, {fault.line}:{fault.column}: {fault.message}")
    script = reading.whole()
    missing: list[str] = []
    began = time.perf_counter()
    room = bench.house.room_at_once(script, lambda kind, about: missing.append(f"{kind} {about}"))
    layout, mixer = Layout(script, room.frames_of), Mixer(room)
    mixer.place(layout.opening(), 0)
    for placed in lay_out(layout, Rehearsal()):
        if placed.start >= _SECONDS * RATE:
            break
        mixer.place(placed.sounds, placed.start)
    pcm = mixer.render(_SECONDS * RATE)
    told["render_ms"] = round((time.perf_counter() - began) * 1000)
    meter = Meter(2)
    meter.add(pcm.astype(np.float32) / np.float32(FULL_SCALE))
    levels = meter.levels()
    told.update(
        seconds=len(pcm) / RATE,
        loudness_lufs=levels.loudness,
        true_peak_dbtp=levels.true_peak,
        silent_share=float(np.mean(~np.any(pcm, axis=1))),
    )
    require(not missing, f"Something of the practice cannot be heard: {', '.join(missing)}.")
    require(np.any(pcm), "The practice is silent.")
    require(_LUFS[0] <= levels.loudness <= _LUFS[1], "The practice is too soft or too loud.")
    require(levels.true_peak <= _MOST_DBTP, "The practice has peaks that are too high.")
