# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Captions of what is spoken: a WebVTT file whose cue times are those of the timeline."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from app.session.timeline import RATE, PlacedCue, Spoken


def webvtt(cues: Iterable[PlacedCue]) -> str:
    """A WebVTT document (W3C, *WebVTT: The Web Video Text Tracks Format*): a cue a speech."""
    blocks = ["WEBVTT\n"]
    for placed in cues:
        for sound in placed.sounds:
            if isinstance(sound, Spoken) and sound.speech.text:
                times = f"{_time(placed.start)} --> {_time(placed.end)}"
                # A blank line would end the cue.
                text = html.escape(" ".join(sound.speech.text.split()), quote=False)
                blocks.append(f"{times}\n{text}\n")
    return "\n".join(blocks)


def write_captions(cues: Iterable[PlacedCue], path: Path) -> None:
    """Write the captions. Raises OSError."""
    path.write_text(webvtt(cues), encoding="utf-8")


def _time(frames: int) -> str:
    milliseconds = round(frames * 1000 / RATE)
    seconds, milliseconds = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"
