# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of macOS, by its own program ``say``.

It gives its speech as a file only, so these voices say nothing private.
"""

from __future__ import annotations

import contextlib
import platform
import re
import shutil
import tempfile
import time
from functools import partial
from pathlib import Path

from app.sound.clip import Samples
from app.sound.other_voices.program import (
    LISTING_SECONDS,
    SPEAKING_SECONDS,
    one_line,
    output_of,
    samples_of_wav,
)
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed

_PROGRAM = "say"
_PREFIX, _FILE = "hearth-", "speech.wav"
_WORDS_A_MINUTE = 175
_ROW = re.compile(r"^(?P<name>.+?)\s+(?P<tag>[a-z]{2,3}[_-][A-Za-z0-9]+)\s+#")


def voices() -> list[ProgramVoice]:
    """Every voice that is installed. Raises VoiceFailed."""
    if shutil.which(_PROGRAM) is None:
        return []
    _clear_leftovers()
    listed = output_of([_PROGRAM, "-v", "?"], seconds=LISTING_SECONDS).decode(errors="replace")
    rows = [row for line in listed.splitlines() if (row := _ROW.match(line))]
    version = platform.mac_ver()[0]
    return [
        ProgramVoice(
            f"system:{row['name']}",
            version,
            row["tag"].replace("_", "-"),
            partial(_speak, row["name"]),
            writes_files=True,
        )
        for row in rows
    ]


def _clear_leftovers() -> None:
    """What a session that was killed in the midst of a sentence has left of it."""
    long_ago = time.time() - 2 * SPEAKING_SECONDS
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # gone already, or another person's
            if folder.stat().st_mtime < long_ago:
                (folder / _FILE).unlink(missing_ok=True)
                folder.rmdir()


def _speak(name: str, text: str, pace: float) -> tuple[Samples, int]:
    """``say`` writes into a file only: one that nobody else may read, and gone once it is read."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as folder:
        file = Path(folder, _FILE)
        form = ["--file-format=WAVE", "--data-format=LEI16@24000"]
        speed = str(round(_WORDS_A_MINUTE * pace))
        output_of([_PROGRAM, "-v", name, "-r", speed, *form, "-o", str(file)], one_line(text))
        try:
            return samples_of_wav(file.read_bytes())
        except OSError as failure:
            raise VoiceFailed("nothing was written") from failure
