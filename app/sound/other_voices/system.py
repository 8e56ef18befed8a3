# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices that this system has."""

from __future__ import annotations

import sys

from app.sound.other_voices import espeak, macos, windows
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed


def system_voices() -> list[ProgramVoice]:
    """All of them; none where the system has none, or can't say."""
    of_system = {"darwin": macos.voices, "win32": windows.voices}.get(sys.platform, espeak.voices)
    try:
        return of_system()
    except VoiceFailed:
        return []
