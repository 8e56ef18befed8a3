# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voice as a person meets it: chosen in the settings, finished on the command line."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from app.cli import main
from app.compose import House
from app.live import LiveSession
from app.notices import in_words
from app.output.base import FrameSource, Output
from app.places import places_below
from app.script.model import Say
from app.settings import Settings
from app.sound.loudness import integrated_loudness
from app.sound.voice import VoiceFailed
from tests.parts import script_from
from tests.sound.other_voices.test_piper import PIPER, a_voice
from tests.stand_in import put_on_path

SPOKEN = """\
format: 1
id: spoken
title: Spoken
language: en
steps:
  - id: one
    name: One
    cues:
      - say: Sit down beside it. [0.3s] Stay for a while, as long as it is good for both of you.
      - end: now
"""
GERMAN = SPOKEN.replace("language: en", "language: de").replace("Sit down beside it", "Setz dich")


def rendered(
    home: Path, capture: pytest.CaptureFixture[str], *options: str, text: str = SPOKEN
) -> tuple[NDArray[np.float64], str]:
    """A render with these options: its left channel, and what was said of it."""
    script, out = home / "script.yaml", home / "out.wav"
    script.write_text(text, encoding="utf-8")
    capture.readouterr()
    assert main(["--home", str(home), "render", str(script), "--out", str(out), *options]) == 0
    frames, _ = soundfile.read(out)
    return frames[:, 0], capture.readouterr().err


def test_every_finish_is_as_long_and_as_loud_and_sounds_otherwise(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usual, _ = rendered(tmp_path, capsys)
    made = {
        finish: rendered(tmp_path, capsys, "--finish", finish)[0]
        for finish in ("plain", "soft", "warm")
    }
    assert {frames.size for frames in made.values()} == {usual.size}
    assert np.array_equal(made["soft"], usual)
    assert not np.array_equal(made["plain"], usual)
    assert not np.array_equal(made["warm"], usual)
    for frames in made.values():
        assert integrated_loudness(frames) == pytest.approx(-19, abs=1)


def test_another_finish_is_refused_with_the_ones_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--home", str(tmp_path), "play", "x.yaml", "--finish", "hall"])
    assert end.value.code == 2
    assert "warm" in capsys.readouterr().err


def test_a_practice_in_another_language_is_spoken_by_a_voice_of_the_system(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    frames, said = rendered(tmp_path, capsys, text=GERMAN)
    assert said == ""
    assert integrated_loudness(frames) == pytest.approx(-19, abs=2)


def test_without_such_a_voice_it_runs_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    frames, said = rendered(tmp_path, capsys, text=GERMAN)
    assert said == f"note: {in_words('language', 'de')}\n"
    assert not frames.any()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places_below(tmp_path / "home"))


def spoken_with(house: House, choices: Settings, text: str) -> tuple[NDArray[np.int16], list[str]]:
    """The first speech of a script as a session with these choices has it, and what was noted."""
    notes: list[str] = []
    made = threading.Event()
    script = script_from(text)
    live = house.live(
        script, _no_device, lambda told: notes.append(str(told)), wake=made.set, choices=choices
    )
    live.prepare()
    cue = script.steps[0].cues[0]
    assert isinstance(cue, Say)
    speech = live.layout.speech(cue, {})
    while live.room.frames_of(speech) is None:
        assert made.wait(20)
        made.clear()
    live.tick()
    pcm = live.room.narration(speech).pcm
    live.close()
    return pcm, notes


def _no_device(
    live: LiveSession, source: FrameSource, lost: Callable[[str], None]
) -> tuple[Output, list[str]]:
    raise AssertionError("nothing is heard in this test")


def test_a_session_is_spoken_by_the_voice_that_was_chosen(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "programs", "piper", PIPER, monkeypatch)
    folder = str(a_voice(tmp_path / "voice"))
    chosen = Settings(voice="piper", piper_folder=folder)
    pcm, notes = spoken_with(house, chosen, GERMAN)
    pitch = np.abs(np.fft.rfft(pcm[: pcm.size // 4])).argmax() * 48_000 / (pcm.size // 4)
    assert pitch == pytest.approx(1400 / (2 * np.pi), rel=0.05)
    assert notes == []
    _, notes = spoken_with(house, chosen, SPOKEN)
    assert len(notes) == 1
    assert "voice-missing" in notes[0]
    assert "Piper" in in_words("voice-missing", "Piper")


def test_a_session_is_finished_as_was_chosen(house: House) -> None:
    usual = Settings()
    soft, warm = (
        spoken_with(house, replace(usual, finish=finish), SPOKEN)[0] for finish in ("soft", "warm")
    )
    assert soft.size == warm.size
    assert not np.array_equal(soft, warm)


def test_a_voice_can_be_heard_before_it_is_chosen(house: House) -> None:
    offered = house.available_voices()
    assert offered[0].key == "built-in"
    german = next(voice for voice in offered if voice.key == "system:German")
    for key in ("built-in", german.key):
        clip = house.voice_sample(key)
        assert integrated_loudness(clip.pcm / 32_767) == pytest.approx(-19, abs=1.5)
    for key in ("piper", "system:Nobody"):
        with pytest.raises(VoiceFailed):
            house.voice_sample(key)
