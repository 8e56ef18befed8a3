# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of a Linux desktop: eSpeak NG, which comes with its screen reader."""

from __future__ import annotations

import shutil
from functools import partial

from app.sound.clip import Samples
from app.sound.other_voices.program import LISTING_SECONDS, one_line, output_of, samples_of_wav
from app.sound.other_voices.program_voice import ProgramVoice

_PROGRAM = "espeak-ng"
_WORDS_A_MINUTE = 175
_SLOWEST, _FASTEST = 80, 450
_NEEDS_ANOTHER_PROGRAM = "mb/"
_NO_LANGUAGE = "variant"


def voices() -> list[ProgramVoice]:
    """What eSpeak NG can speak, the most usual voice of a language first. Raises VoiceFailed."""
    if shutil.which(_PROGRAM) is None:
        return []
    version = output_of([_PROGRAM, "--version"], seconds=LISTING_SECONDS).decode(errors="replace")
    listed = output_of([_PROGRAM, "--voices"], seconds=LISTING_SECONDS).decode(errors="replace")
    rows = [line.split() for line in listed.splitlines()[1:]]
    number = version.partition("text-to-speech:")[2].split()[:1]
    return [
        ProgramVoice(
            f"system:{name.replace('_', ' ')}", "".join(number), tag, partial(_speak, file)
        )
        for _, tag, _, name, file, *_ in sorted(filter(_is_whole, rows), key=_first_in_language)
    ]


def _is_whole(row: list[str]) -> bool:
    return (
        len(row) >= 5 and not row[4].startswith(_NEEDS_ANOTHER_PROGRAM) and row[1] != _NO_LANGUAGE
    )


def _first_in_language(row: list[str]) -> int:
    return int(row[0]) if row[0].isdecimal() else 99


def _speak(file: str, text: str, pace: float) -> tuple[Samples, int]:
    speed = round(min(max(_WORDS_A_MINUTE * pace, _SLOWEST), _FASTEST))
    command = [_PROGRAM, "--stdin", "--stdout", "-v", file, "-s", str(speed)]
    return samples_of_wav(output_of(command, one_line(text)))
