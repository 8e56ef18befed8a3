# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A source of frames that counts what is taken from it."""

from __future__ import annotations

import numpy as np

from app.output.base import Frames


class Listener:
    """Gives frames that count up. blocks: sizes asked for; played: what the device told last."""

    def __init__(self) -> None:
        self.blocks: list[int] = []
        self.played = 0

    @property
    def taken(self) -> int:
        return sum(self.blocks)

    def render(self, frames: int) -> Frames:
        first = self.taken
        self.blocks.append(frames)
        count = np.arange(first, first + frames) % 30_000
        block: Frames = np.stack([count, -count], axis=1).astype(np.int16)
        return block

    def device_has_played(self, device_frames: int) -> None:
        self.played = device_frames
