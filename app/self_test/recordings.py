# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Recordings: a tone in each kind of file is decoded, and is the tone that it was.

The m4a comes along, and goes through Qt's decoder; the others are written and read by libsndfile.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from app.self_test.check import Amiss, Bench, require
from app.sound.clip import RATE, Samples
from app.sound.decoding import DecodeOther, decode, look_at
from app.sound.listening import Listening
from app.sound.meter import Levels

_HERTZ: Final = 440.0
_LEAST_SECONDS, _MOST_SECONDS = 0.9, 1.2
"""A tone of one second; an encoder may put some frames before and behind it."""
_LEAST_LUFS: Final = -30.0


def check_recordings(bench: Bench) -> None:
    """Decodes m4a, flac, mp3 and opus; then one is brought in as a person's own would be."""
    decoder = bench.house.other_decoder
    given = bench.house.places.resources / "self-test" / "tone.m4a"
    _decode(bench, "m4a", given, decoder)
    for ending, form in _WRITTEN.items():
        path = bench.folder / f"tone.{ending}"
        _write_tone(path, *form)
        _decode(bench, ending, path, decoder)
    prepared = bench.house.preparer().prepare(given, bench.folder / "prepared.flac")
    bench.figures["prepared_s"] = prepared.seconds
    bench.figures["prepared_lufs"] = prepared.levels.loudness
    require(prepared.is_as_loud_as_speech, "A recording is not brought to the loudness of speech.")


_WRITTEN: Final = {
    "flac": ("FLAC", "PCM_16"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
    "opus": ("OGG", "OPUS"),
}


def _write_tone(path: Path, form: str, subtype: str) -> None:
    import soundfile

    tone = 0.25 * np.sin(2 * np.pi * _HERTZ * np.arange(RATE) / RATE)
    soundfile.write(path, tone.astype(np.float32), RATE, subtype, format=form)


def _decode(bench: Bench, ending: str, path: Path, decoder: DecodeOther) -> None:
    try:
        listening = Listening(path.name)
        decode(path, look_at(path), listening.take, decoder)
        frames, levels = listening.heard()
    except Exception as failure:
        raise Amiss(f"The {ending} file cannot be decoded ({failure})") from failure
    _hold_to_the_tone(bench, ending, frames, levels)


def _hold_to_the_tone(bench: Bench, ending: str, frames: Samples, levels: Levels) -> None:
    seconds, hertz = len(frames) / RATE, _strongest(frames)
    bench.figures[f"{ending}_s"] = seconds
    bench.figures[f"{ending}_hz"] = hertz
    bench.figures[f"{ending}_lufs"] = levels.loudness
    is_so = _LEAST_SECONDS <= seconds <= _MOST_SECONDS
    require(is_so, f"The {ending} file is not as long as it has to be.")
    require(levels.loudness > _LEAST_LUFS, f"The {ending} file is too soft.")
    require(abs(hertz - _HERTZ) < 5, f"The {ending} file is another tone than it has to be.")


def _strongest(frames: Samples) -> float:
    """The frequency that is the strongest, in Hz."""
    spectrum = np.abs(np.fft.rfft(frames * np.hanning(len(frames))))
    return float(np.argmax(spectrum)) * RATE / len(frames)
