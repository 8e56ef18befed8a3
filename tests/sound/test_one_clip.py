# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A clip that is played by itself, and how it ends."""

from __future__ import annotations

import numpy as np

from app.sound.clip import Clip
from app.sound.one_clip import OneClip

LEAD = 2400
TONE = Clip(np.full(9600, 8000, np.int16))


def test_it_is_heard_whole_after_a_little_silence_and_then_it_is_over() -> None:
    source = OneClip(TONE, gain=0.5)
    heard = np.concatenate([source.render(1000) for _ in range(13)])
    assert not heard[:LEAD].any()
    assert (heard[LEAD : LEAD + 9600] == 4000).all()
    assert not heard[LEAD + 9600 :].any()
    source.device_has_played(LEAD + 9599)
    assert not source.is_over
    source.device_has_played(LEAD + 9600)
    assert source.is_over


def test_it_is_stopped_without_a_step() -> None:
    source = OneClip(TONE)
    source.render(5000)
    source.stop()
    heard = source.render(3000)[:, 0].astype(int)
    assert heard[0] == 8000
    assert not heard[1440:].any()
    assert np.abs(np.diff(heard)).max() <= 6
    source.device_has_played(5000 + 1440)
    assert source.is_over


def test_what_would_be_too_loud_is_held_at_full_scale() -> None:
    source = OneClip(Clip(np.full((4800, 2), 30_000, np.int16)), gain=2.0)
    assert source.render(4800)[LEAD:].max() == 32_767
