# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of Windows, through the PowerShell that is part of it and .NET's SpeechSynthesizer."""

from __future__ import annotations

import base64
import binascii
import math
import platform
import shutil
from functools import partial

from app.sound.clip import Samples
from app.sound.other_voices.program import LISTING_SECONDS, one_line, output_of, samples_of_wav
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed

_PROGRAM = "powershell"
_VOICE, _RATE = "HEARTH_VOICE", "HEARTH_RATE"

_BEGIN = """
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false)
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
"""
_LIST = f"""{_BEGIN}
foreach ($voice in $speaker.GetInstalledVoices()) {{
  if ($voice.Enabled) {{
    [Console]::WriteLine($voice.VoiceInfo.Name + "`t" + $voice.VoiceInfo.Culture.Name)
  }}
}}
"""
# What was said comes back as text, because PowerShell changes bytes on their way.
_SPEAK = f"""{_BEGIN}
$speaker.SelectVoice($env:{_VOICE})
$speaker.Rate = [int]$env:{_RATE}
$utf8 = New-Object System.Text.UTF8Encoding($false)
$reader = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), $utf8)
$sound = New-Object System.IO.MemoryStream
$speaker.SetOutputToWaveStream($sound)
$speaker.Speak($reader.ReadToEnd())
$speaker.SetOutputToNull()
[Console]::Write([Convert]::ToBase64String($sound.ToArray()))
"""


def voices() -> list[ProgramVoice]:
    """Every voice that is installed. Raises VoiceFailed."""
    if shutil.which(_PROGRAM) is None:
        return []
    listed = output_of(_command(_LIST), seconds=LISTING_SECONDS).decode(errors="replace")
    rows = [line.strip().split("\t") for line in listed.splitlines()]
    version = platform.version()
    return [
        ProgramVoice(f"system:{row[0]}", version, row[1], partial(_speak, row[0]))
        for row in rows
        if len(row) == 2
    ]


def _command(script: str) -> list[str]:
    encoded = base64.b64encode(script.encode("utf-16-le")).decode()
    return [_PROGRAM, "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded]


def _speak(name: str, text: str, pace: float) -> tuple[Samples, int]:
    # From -10, a third as fast, to 10, three times as fast.
    rate = round(min(max(10.0 * math.log(pace, 3.0), -10.0), 10.0))
    told = {_VOICE: name, _RATE: str(rate)}
    try:
        held = base64.b64decode(output_of(_command(_SPEAK), one_line(text), told=told))
    except binascii.Error as failure:
        raise VoiceFailed("what came back is no sound") from failure
    return samples_of_wav(held)
