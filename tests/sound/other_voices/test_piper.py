# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A Piper voice in a folder of the person's, spoken by a program that obeys as `piper` does."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.sound.other_voices.piper import piper_voice
from app.sound.voice import VOICE_RATE, VoiceFailed
from tests.stand_in import calls_of, put_on_path

PIPER = """
asked = dict(zip(sys.argv[1::2], sys.argv[2::2]))
assert sys.argv[-1] == "--output-raw" and asked["--model"].endswith(".onnx")
sys.stdout.buffer.write(tone(text, 22050, float(asked["--length-scale"])))
"""


def a_voice(folder: Path, name: str = "de_DE-anna-low", about: object = None) -> Path:
    """A folder with a voice as one downloads it."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(b"a model")
    told = about or {"audio": {"sample_rate": 22_050}, "language": {"code": "de_DE"}}
    (folder / f"{name}.onnx.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return put_on_path(tmp_path / "programs", "piper", PIPER, monkeypatch)


def test_a_voice_in_a_folder_speaks_its_language_through_the_program(
    tmp_path: Path, calls: Path
) -> None:
    voice = piper_voice(a_voice(tmp_path / "voice"))
    assert (voice.name, voice.language) == ("piper:de_DE-anna-low", "de-DE")
    assert voice.speaks("de")
    assert not voice.speaks("en")
    speech = voice.speak("Hier ist Platz\nfür dich.", 1.0, 0)
    [(arguments, text)] = calls_of(calls)
    assert arguments[:2] == ["--model", str(tmp_path / "voice" / "de_DE-anna-low.onnx")]
    assert text == "Hier ist Platz für dich.\n"
    heard = np.abs(np.fft.rfft(speech)).argmax() * VOICE_RATE / speech.size
    assert heard == pytest.approx(1400 / (2 * np.pi), rel=0.02)  # the pitch, so the rate, is right


def test_a_slower_pace_takes_as_much_longer(tmp_path: Path, calls: Path) -> None:
    voice = piper_voice(a_voice(tmp_path / "voice"))
    slow, fast = (voice.speak("Bleib noch einen Moment.", pace, 0).size for pace in (0.5, 1.0))
    assert slow == pytest.approx(2 * fast, rel=0.1)
    assert [call[0][call[0].index("--length-scale") + 1] for call in calls_of(calls)] == [
        "2.000",
        "1.000",
    ]


def test_what_the_person_named_cannot_become_an_order_to_the_program(
    tmp_path: Path, calls: Path
) -> None:
    piper_voice(a_voice(tmp_path / "voice")).speak("--help; $(rm -r /) `x`\x00\n", 1.0, 0)
    [(arguments, text)] = calls_of(calls)
    assert len(arguments) == 7
    assert text == "--help; $(rm -r /) `x`\n"


def test_another_voice_in_the_folder_is_another_version(tmp_path: Path, calls: Path) -> None:
    first = piper_voice(a_voice(tmp_path / "voice")).version
    (tmp_path / "voice" / "de_DE-anna-low.onnx").write_bytes(b"another model")
    assert piper_voice(tmp_path / "voice").version != first


@pytest.mark.usefixtures("calls")
@pytest.mark.parametrize(
    "about",
    [
        {"audio": {"sample_rate": "loud"}, "language": {"code": "de"}},
        {"audio": {"sample_rate": 10**9}, "language": {"code": "de"}},
        {"audio": {"sample_rate": 22_050}},
        {"audio": 3, "language": []},
        [1],
    ],
)
def test_a_voice_that_does_not_say_what_it_is_fails(tmp_path: Path, about: object) -> None:
    with pytest.raises(VoiceFailed):
        piper_voice(a_voice(tmp_path / "voice", about=about))


@pytest.mark.usefixtures("calls")
def test_a_folder_without_a_voice_fails(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere", a_voice(tmp_path / "v") / "de_DE-anna-low.onnx"):
        with pytest.raises(VoiceFailed, match="no Piper voice"):
            piper_voice(folder)


def test_without_the_program_there_is_no_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(VoiceFailed, match="piper is not installed"):
        piper_voice(a_voice(tmp_path / "voice"))


@pytest.mark.parametrize("code", ["sys.exit(3)", "", "sys.stdout.buffer.write(bytes(44100))"])
def test_a_program_that_fails_or_says_nothing_is_a_voice_that_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    put_on_path(tmp_path / "programs", "piper", code, monkeypatch)
    voice = piper_voice(a_voice(tmp_path / "voice"))
    with pytest.raises(VoiceFailed):
        voice.speak("Hallo.", 1.0, 0)
    with pytest.raises(VoiceFailed):
        voice.load()
