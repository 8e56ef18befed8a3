# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Bells and backgrounds by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound.clip import RATE
from app.sound.shelf import NARRATION_LOUDNESS, Shelf
from tests.parts import shipped_shelf


def shelf_of(folder: Path, told: list[str]) -> Shelf:
    def find(name: str) -> Path | None:
        path = folder / f"{name}.wav"
        return path if path.exists() else None

    return Shelf(find, find, told.append)


def test_the_shipped_sounds_are_there_in_stereo_and_loaded_once() -> None:
    shelf = shipped_shelf()
    bell, rain = shelf.bell("bowl"), shelf.background("rain")
    assert bell is not None
    assert rain is not None
    assert bell.pcm.shape[1] == rain.clip.pcm.shape[1] == 2
    assert shelf.bell("bowl") is bell
    assert shelf.background("rain") is rain


def test_a_background_at_level_zero_is_as_loud_as_the_narration(tmp_path: Path) -> None:
    noise = np.random.default_rng(2).normal(0, 0.02, (5 * RATE, 2))
    soundfile.write(tmp_path / "soft.wav", noise, RATE)
    soundfile.write(tmp_path / "loud.wav", noise * 4, RATE)
    shelf = shelf_of(tmp_path, [])
    soft, loud = shelf.background("soft"), shelf.background("loud")
    assert soft is not None
    assert loud is not None
    assert soft.gain(0.0) == pytest.approx(4 * loud.gain(0.0), rel=0.01)
    assert soft.gain(-20.0) == pytest.approx(soft.gain(0.0) / 10)
    assert NARRATION_LOUDNESS == -16.0


def test_a_silent_background_stays_silent(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "s.wav", np.zeros(RATE), RATE)
    silent = shelf_of(tmp_path, []).background("s")
    assert silent is not None
    assert silent.gain(20.0) == 0.0


def test_what_is_missing_or_broken_is_told_once_and_is_silence(tmp_path: Path) -> None:
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    told: list[str] = []
    shelf = shelf_of(tmp_path, told)
    for _ in range(3):
        assert shelf.bell("gong") is None
        assert shelf.background("broken") is None
    assert told == ["gong", "broken"]
