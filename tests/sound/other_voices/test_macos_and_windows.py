# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of macOS and Windows, by programs that obey as `say` and `powershell` do."""

from __future__ import annotations

import base64
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.session.timeline import Speech
from app.sound.cache import SpeechCache
from app.sound.clip import RATE
from app.sound.narration import Narrator
from app.sound.other_voices import macos, windows
from app.sound.other_voices.system import system_voices
from app.sound.voice import VOICE_RATE, VoiceFailed
from tests.parts import no_recordings
from tests.stand_in import calls_of, put_on_path

SAY = """
if sys.argv[1:] == ["-v", "?"]:
    print("Anna                de_DE    # Hallo! Ich heiße Anna.")
    print("Eddy (English (UK)) en_GB    # Hello! My name is Eddy.")
    print("Bad News            en_US    # Hello! My name is Bad News.")
    print("a line of some other kind")
else:
    out = sys.argv[sys.argv.index("-o") + 1]
    speed = float(sys.argv[sys.argv.index("-r") + 1])
    open(out, "wb").write(wav(tone(text, 24000, 175 / speed), 24000))
"""

POWERSHELL = """
import base64, os
script = base64.b64decode(sys.argv[-1]).decode("utf-16-le")
assert sys.argv[1:4] == ["-NoProfile", "-NonInteractive", "-EncodedCommand"]
if "GetInstalledVoices" in script:
    print("Microsoft Hedda Desktop\\tde-DE\\r\\nMicrosoft Zira Desktop\\ten-US\\r\\n")
else:
    assert os.environ["HEARTH_VOICE"] == "Microsoft Hedda Desktop"
    scale = 3 ** (-int(os.environ["HEARTH_RATE"]) / 10)
    print(base64.b64encode(wav(tone(text, 22050, scale), 22050)).decode())
"""


def test_the_voices_of_a_mac_are_those_that_say_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, "say", SAY, monkeypatch)
    assert [(voice.name, voice.language) for voice in macos.voices()] == [
        ("system:Anna", "de-DE"),
        ("system:Eddy (English (UK))", "en-GB"),
        ("system:Bad News", "en-US"),
    ]


def test_a_voice_of_a_mac_speaks_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = put_on_path(tmp_path, "say", SAY, monkeypatch)
    anna = macos.voices()[0]
    slow, fast = (anna.speak("Bleib noch einen Moment.", pace, 0) for pace in (0.5, 1.0))
    assert slow.size == pytest.approx(2 * fast.size, rel=0.1)
    arguments, text = calls_of(calls)[-1]
    assert text == "Bleib noch einen Moment."
    assert arguments[:4] == ["-v", "Anna", "-r", "175"]
    assert not Path(arguments[-1]).parent.exists()


def test_a_voice_of_a_mac_is_given_no_word_of_the_persons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = put_on_path(tmp_path, "say", SAY, monkeypatch)
    narrator = Narrator(macos.voices()[0], SpeechCache(None), no_recordings)
    private = Speech(("Bleib bei Mo.",), "script", None, "de", 1.0, (), private=True)
    made = narrator.narrate(private)
    assert (made.trouble, narrator.to_speak(private)) == ("voice-failed", 0)
    assert made.clip.frames >= 2 * RATE
    assert narrator.narrate(replace(private, private=False)).trouble is None
    spoken = [text for _, text in calls_of(calls)]
    assert spoken.count("Bleib bei Mo.") == 1


def test_what_a_killed_session_left_of_its_speech_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, "say", SAY, monkeypatch)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, fresh, other = (tmp_path / f"hearth-{name}" for name in ("left", "fresh", "other"))
    for folder, file in [(left, "speech.wav"), (fresh, "speech.wav"), (other, "letter.txt")]:
        folder.mkdir()
        (folder / file).touch()
    for folder in (left, other):
        os.utime(folder, (0, 0))
    macos.voices()
    assert not left.exists()
    assert (fresh / "speech.wav").exists()
    assert (other / "letter.txt").exists()


def test_the_voices_of_windows_are_those_that_are_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, "powershell", POWERSHELL, monkeypatch)
    assert [(voice.name, voice.language) for voice in windows.voices()] == [
        ("system:Microsoft Hedda Desktop", "de-DE"),
        ("system:Microsoft Zira Desktop", "en-US"),
    ]


def test_a_voice_of_windows_speaks_what_it_is_given_to_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = put_on_path(tmp_path, "powershell", POWERSHELL, monkeypatch)
    hedda = windows.voices()[0]
    slow, fast = (hedda.speak("“Bleib”; $env:HOME", pace, 0) for pace in (0.577, 1.0))
    assert slow.size == pytest.approx(np.sqrt(3) * fast.size, rel=0.1)
    arguments, text = calls_of(calls)[-1]
    assert text == "“Bleib”; $env:HOME"
    script = base64.b64decode(arguments[-1]).decode("utf-16-le")
    assert "Bleib" not in script
    assert fast.size / VOICE_RATE < 3


def test_what_is_no_sound_is_a_voice_that_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, "powershell", POWERSHELL, monkeypatch)
    put_on_path(tmp_path, "say", SAY, monkeypatch)
    speaking = [macos.voices()[0], windows.voices()[0]]
    put_on_path(tmp_path, "powershell", "print('words')", monkeypatch)
    put_on_path(tmp_path, "say", "", monkeypatch)
    for voice in speaking:
        with pytest.raises(VoiceFailed):
            voice.speak("Hallo.", 1.0, 0)


@pytest.mark.parametrize(("system", "program"), [("darwin", "say"), ("win32", "powershell")])
def test_a_system_that_cannot_list_its_voices_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, program: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    put_on_path(tmp_path, program, "sys.exit(1)", monkeypatch)
    assert system_voices() == []
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert system_voices() == []
