# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The built-in voice: its words, its pace, and what it makes of odd text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pocketsphinx import Decoder

from app.sound.voice import VOICE_RATE, BuiltInVoice, VoiceFailed, pronounced
from tests.parts import ROOT
from tests.sound.listening import heard, in_order, recognizer


@pytest.fixture(scope="module")
def ear() -> Decoder:
    return recognizer()


@pytest.mark.parametrize(
    "sentence",
    [
        "let your attention come down into your body and notice any place that is tight",
        "thank the part that feels this way and ask whether it would give you a little space",
    ],
)
def test_the_voice_says_the_words_of_a_sentence_in_their_order(
    voice: BuiltInVoice, ear: Decoder, sentence: str
) -> None:
    words = sentence.split()
    recognized = heard(ear, voice.speak(sentence.capitalize() + ".", 0.9, 0), VOICE_RATE)
    assert in_order(words, recognized) >= 0.7 * len(words), " ".join(recognized)
    assert len(recognized) <= 1.3 * len(words)


def test_the_same_words_are_the_same_samples_and_another_seed_is_another_breath(
    voice: BuiltInVoice,
) -> None:
    first = voice.speak("You are welcome here.", 0.85, 3)
    assert np.array_equal(voice.speak("You are welcome here.", 0.85, 3), first)
    assert not np.array_equal(voice.speak("You are welcome here.", 0.85, 4), first)


def test_a_voice_in_another_process_says_the_same_samples(voice: BuiltInVoice) -> None:
    code = (
        "import sys; from app.sound.voice import BuiltInVoice; "
        "sys.stdout.buffer.write(BuiltInVoice().speak('Stay here.', 0.85, 0).tobytes())"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert np.array_equal(
        np.frombuffer(told.stdout, np.float32), voice.speak("Stay here.", 0.85, 0)
    )


SPEAKS_ALONE = """\
import os, sys
from pathlib import Path
import app
from app.sound.voice import BuiltInVoice
if sys.argv[1:] == ["forgotten"]:
    os.environ.pop("ORT_DISABLE_TELEMETRY", None)
assert BuiltInVoice().speak("Stay here.", 0.85, 0).size
for kind in ("tcp", "udp", "tcp6", "udp6"):
    table = Path("/proc/net", kind)
    rows = table.read_text().splitlines()[1:] if table.exists() else []
    inodes = {f"socket:[{row.split()[9]}]" for row in rows}
    for held in Path("/proc/self/fd").iterdir() if rows else ():
        assert not held.is_symlink() or os.readlink(held) not in inodes, kind
"""


@pytest.mark.parametrize("arguments", [[], ["forgotten"]])
def test_the_voice_leaves_nothing_in_a_persons_home_and_opens_no_connection(
    tmp_path: Path, arguments: list[str]
) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "ORT_"))}
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        env[name] = str(tmp_path)
    told = subprocess.run(
        [sys.executable, "-c", SPEAKS_ALONE, *arguments],
        capture_output=True,
        cwd=ROOT,
        env=env,
        check=False,
    )
    assert told.returncode == 0, told.stderr.decode()
    assert sorted(tmp_path.rglob("*")) == []


def test_a_slower_pace_takes_longer(voice: BuiltInVoice) -> None:
    lengths = [
        len(voice.speak("You may rest here for a while.", pace, 0)) for pace in (0.7, 1, 1.5)
    ]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 1.5 * lengths[2]


def test_a_speech_begins_and_ends_in_silence_and_soon(voice: BuiltInVoice) -> None:
    speech = voice.speak("Welcome.", 1.0, 0)
    assert speech.dtype == np.float32
    assert speech.ndim == 1
    loud = np.flatnonzero(np.abs(speech) > 0.02)
    assert abs(speech[0]) < 0.001
    assert abs(speech[-1]) < 0.001
    assert loud[0] < 0.15 * VOICE_RATE
    assert len(speech) - loud[-1] < 0.4 * VOICE_RATE


@pytest.mark.parametrize(
    "text",
    ["...", "—", "?!", " ", "☺", "\n", "\u200b", "Привет", "你好", "a" * 600, "x" * 3, "\x07"],
)
def test_odd_text_is_spoken_or_refused_and_nothing_else_happens(
    voice: BuiltInVoice, text: str
) -> None:
    try:
        speech = voice.speak(text, 1.0, 0)
    except VoiceFailed:
        return
    assert len(speech) > 0
    assert np.all(np.isfinite(speech))


@pytest.mark.parametrize("seed", [0, 2**31, 2**32, 2**64, 10**30])
def test_any_seed_will_do(voice: BuiltInVoice, seed: int) -> None:
    assert len(voice.speak("Here.", 1.0, seed)) > 0


@pytest.mark.parametrize(
    ("language", "speaks"),
    [("en", True), ("en-GB", True), ("EN-us", True), ("de", False), ("eng", False)],
)
def test_it_speaks_english_of_any_region(language: str, speaks: bool) -> None:
    assert BuiltInVoice().speaks(language) is speaks


def test_words_are_said_as_the_script_wants_whole_and_in_any_case() -> None:
    sayings = (("IFS", "eye eff ess"), ("Self", "Selff"))
    assert pronounced("IFS, ifs and IFSX; self-led.", sayings) == (
        "eye eff ess, eye eff ess and IFSX; Selff-led."
    )


def test_the_longest_listed_word_wins_and_a_saying_is_not_read_again() -> None:
    sayings = (("part", "port"), ("part work", "part walk"), ("port", "fort"))
    assert pronounced("part work, part", sayings) == "part walk, port"


def test_signs_in_a_listed_word_are_taken_as_they_are() -> None:
    assert pronounced("the C++ way (x)", (("C++", "see plus plus"), ("(x)", "ex"))) == (
        "the see plus plus way ex"
    )
    assert pronounced("a\\1", (("a", r"\g<0>\1"),)) == r"\g<0>\1\1"


@pytest.mark.parametrize("text", ["ıFS", "İFS", "ſelf", "Straße", "STRASSE", "\u212a"])
def test_letters_that_only_resemble_others_break_nothing(text: str) -> None:
    sayings = (("IFS", "i"), ("Self", "s"), ("straße", "street"), ("k", "kay"))
    assert pronounced(text, sayings)
    assert pronounced("Straße", sayings) == "street"


def test_without_a_list_the_text_stays_as_it_is() -> None:
    assert pronounced("IFS", ()) == "IFS"
