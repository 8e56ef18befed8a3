# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was found in a recording and done with it, in a few aligned lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from app.sound.prepare import Prepared


def lines_about(prepared: Prepared) -> Iterator[str]:
    """One line for each thing that a person may want to know."""
    source, now = prepared.source, prepared.levels
    channels = "1 channel" if source.channels == 1 else f"{source.channels} channels"
    yield f"ok  {prepared.path}"
    yield f"  recording  {source.name}: {source.form}, {channels}, {source.rate / 1000:g} kHz"
    yield f"  length     {source.seconds:7.3f} s before, {prepared.seconds:7.3f} s now"
    start, end = prepared.trimmed_start, prepared.trimmed_end
    yield f"  trimmed    {start:7.3f} s at the start, {end:.3f} s at the end"
    yield f"  loudness   {source.levels.loudness:7.1f} LUFS before, {now.loudness:.1f} LUFS now"
    yield f"  true peak  {source.levels.true_peak:7.1f} dBTP before, {now.true_peak:.1f} dBTP now"
    yield f"  limiter    {_limiter(prepared)}"
    if source.one_side:
        yield "  note: only the first channel is kept, since the channels cancel each other out."
    if not prepared.is_as_loud_as_speech:
        yield "  note: it is softer than speech is here, since nearly all of it is one short peak."


def _limiter(prepared: Prepared) -> str:
    if not prepared.held_back:
        return "not needed"
    return f"{prepared.held_back:7.1f} dB at the most, {prepared.held_share:.1%} of the time"
