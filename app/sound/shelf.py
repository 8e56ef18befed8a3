# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The shelf of sounds that are not speech: bells and backgrounds, loaded when asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from app.sound.clip import FULL_SCALE, RATE, Clip, gain_of
from app.sound.loudness import integrated_loudness
from app.sound.recording import RecordingUnusable, load_stereo

FindSound: TypeAlias = Callable[[str], Path | None]

NARRATION_LOUDNESS = -16.0
"""Integrated loudness of the narration in LUFS as it is heard, to which a background's level is
relative: mono clips of -19 LUFS, in both channels, are 3 LU louder."""

_MEASURED_SECONDS = 20


@dataclass(frozen=True, slots=True, eq=False)
class Background:
    """A loop, and the factor that brings it to the loudness of the narration."""

    clip: Clip
    to_narration: float

    def gain(self, level: float) -> float:
        """The factor for a level in dB relative to the narration."""
        return self.to_narration * gain_of(level)


class Shelf:
    """Bells and backgrounds by name. One that is missing or broken is None, and is told once."""

    def __init__(
        self, find_bell: FindSound, find_background: FindSound, tell: Callable[[str], None]
    ) -> None:
        self._find_bell = find_bell
        self._find_background = find_background
        self._tell = tell
        self._bells: dict[str, Clip | None] = {}
        self._backgrounds: dict[str, Background | None] = {}

    def bell(self, name: str) -> Clip | None:
        """One stroke with its whole decay, stereo."""
        if name not in self._bells:
            self._bells[name] = self._load(self._find_bell(name), name)
        return self._bells[name]

    def background(self, name: str) -> Background | None:
        """A loop, stereo."""
        if name not in self._backgrounds:
            clip = self._load(self._find_background(name), name)
            self._backgrounds[name] = None if clip is None else _measured(clip)
        return self._backgrounds[name]

    def _load(self, path: Path | None, name: str) -> Clip | None:
        if path is not None:
            try:
                return load_stereo(path)
            except RecordingUnusable:
                pass
        self._tell(name)
        return None


def _measured(clip: Clip) -> Background:
    beginning = clip.pcm[: _MEASURED_SECONDS * RATE].astype(np.float32) / FULL_SCALE
    loudness = integrated_loudness(beginning)
    silent = loudness == float("-inf")
    return Background(clip, 0.0 if silent else gain_of(NARRATION_LOUDNESS - loudness))
