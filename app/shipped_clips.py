# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the recordings that are shipped with a script: its own texts, read by the built-in voice.

``python -m app.shipped_clips [SCRIPT] [--out audio]`` writes one FLAC for every ``recording``
that the script names, the same samples each time. A person's own voice can take their place.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.script.model import Say, Script
from app.script.reader import read_script
from app.session.timeline import Layout
from app.sound.cache import SpeechCache
from app.sound.clip import FULL_SCALE
from app.sound.loudness import RATE, Floats, from_db, integrated_loudness, peak_level
from app.sound.narration import Narrator
from app.sound.tones import write_flac
from app.sound.voice import BuiltInVoice

CLIP_LOUDNESS = -19.0
CLIP_PEAK = -3.2
"""The highest sample in dBFS; true peaks stay below -3 dBTP."""

SEED = 7
_MARGIN = 0.15
_HEARD = 0.003


def recorded_cues(script: Script) -> Iterator[tuple[str, Say]]:
    """Every cue of ``script`` that names a recording, with that name."""
    for step in script.steps:
        for cue in step.cues:
            if isinstance(cue, Say) and cue.recording is not None:
                yield cue.recording, cue


def clip_of(cue: Say, script: Script, voice: BuiltInVoice) -> Floats:
    """A cue's text as it is narrated, silences included: float64, shape (n,), 48 kHz, -19 LUFS.

    Where the loudest sample would come above CLIP_PEAK, the clip is softer by as much.
    """
    speech = replace(Layout(script, lambda _speech: 0).speech(cue, {}), recording=None)
    narrator = Narrator(voice, SpeechCache(None), lambda _script_id, _name: None, SEED)
    trimmed = _trimmed(narrator.narrate(speech).clip.pcm / FULL_SCALE)
    gain = CLIP_LOUDNESS - integrated_loudness(trimmed)
    clip: Floats = trimmed * from_db(min(gain, CLIP_PEAK - peak_level(trimmed)))
    return clip


def _trimmed(speech: Floats) -> Floats:
    """``speech`` with 150 ms before the first and after the last thing heard."""
    margin = round(_MARGIN * RATE)
    heard = np.flatnonzero(np.abs(speech) > _HEARD)
    padded = np.concatenate((np.zeros(margin), speech, np.zeros(margin)))
    trimmed: Floats = padded[heard[0] : heard[-1] + 2 * margin + 1]
    return trimmed


def main(arguments: list[str] | None = None) -> int:
    """Write the recordings of one script, and say how long and how loud they are."""
    parser = argparse.ArgumentParser(prog="python -m app.shipped_clips", description=__doc__)
    parser.add_argument("script", type=Path, nargs="?", default=Path("scripts/five-step.yaml"))
    parser.add_argument("--out", type=Path, default=Path("audio"), help="folder to write into")
    given = parser.parse_args(arguments)
    script = read_script(given.script).whole()
    voice = BuiltInVoice()
    for name, cue in recorded_cues(script):
        clip = clip_of(cue, script, voice)
        path = given.out / script.id / name
        write_flac(path, clip)
        loudness, peak = integrated_loudness(clip), peak_level(clip)
        seconds = len(clip) / RATE
        levels = f"{loudness:.2f} LUFS, highest sample {peak:.2f} dBFS"
        sys.stdout.write(f"{path}: {seconds:.1f} s, {levels}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
