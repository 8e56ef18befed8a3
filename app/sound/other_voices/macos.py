# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of macOS, by its own program ``say``."""

from __future__ import annotations

import platform
import re
import shutil
import tempfile
from functools import partial
from pathlib import Path

from app.sound.clip import Samples
from app.sound.other_voices.program import LISTING_SECONDS, one_line, output_of, samples_of_wav
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed

_PROGRAM = "say"
_WORDS_A_MINUTE = 175
_ROW = re.compile(r"^(?P<name>.+?)\s+(?P<tag>[a-z]{2,3}[_-][A-Za-z0-9]+)\s+#")


def voices() -> list[ProgramVoice]:
    """Every voice that is installed. Raises VoiceFailed."""
    if shutil.which(_PROGRAM) is None:
        return []
    listed = output_of([_PROGRAM, "-v", "?"], seconds=LISTING_SECONDS).decode(errors="replace")
    rows = [row for line in listed.splitlines() if (row := _ROW.match(line))]
    version = platform.mac_ver()[0]
    return [
        ProgramVoice(
            f"system:{row['name']}",
            version,
            row["tag"].replace("_", "-"),
            partial(_speak, row["name"]),
        )
        for row in rows
    ]


def _speak(name: str, text: str, pace: float) -> tuple[Samples, int]:
    """``say`` writes into a file only: one that nobody else may read, and gone once it is read."""
    with tempfile.TemporaryDirectory(prefix="hearth-") as folder:
        file = Path(folder, "speech.wav")
        form = ["--file-format=WAVE", "--data-format=LEI16@24000"]
        speed = str(round(_WORDS_A_MINUTE * pace))
        output_of([_PROGRAM, "-v", name, "-r", speed, *form, "-o", str(file)], one_line(text))
        try:
            return samples_of_wav(file.read_bytes())
        except OSError as failure:
            raise VoiceFailed("nothing was written") from failure
