# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Backgrounds and bells: they are there, can be played, and are not silent."""

from __future__ import annotations

import numpy as np

from app.self_test.check import Bench, require
from app.sound.shelf import Shelf


def check_sounds(bench: Bench) -> None:
    """Loads each of them as a session would."""
    audio = bench.house.audio_beside(None)
    shelf = Shelf(audio.bell, audio.background, lambda _name: None)
    backgrounds, bells = audio.backgrounds(), audio.bells()
    bench.figures.update(backgrounds_count=len(backgrounds), bells_count=len(bells))
    require(backgrounds, "No background is found.")
    require(bells, "No bell is found.")
    for name in backgrounds:
        background = shelf.background(name)
        is_heard = background is not None and background.to_narration > 0
        require(is_heard, f"The background {name} cannot be played.")
    for name in bells:
        bell = shelf.bell(name)
        require(bell is not None and np.any(bell.pcm), f"The bell {name} cannot be played.")
