# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Small real parts that the tests of sessions and of sound share: scripts, a voice, a stage."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from app.script.model import Script
from app.script.reader import read_text
from app.session.pacing import Pacing
from app.session.timeline import RATE, Layout, Sound, Speech
from app.sound.cache import SpeechCache
from app.sound.clip import Samples
from app.sound.narration import FindRecording, Narrator
from app.sound.room import RoomAtOnce
from app.sound.shelf import Shelf
from app.sound.voice import VOICE_RATE, BuiltInVoice, VoiceFailed

ROOT = Path(__file__).parent.parent
BELL = ROOT / "audio" / "bells" / "bowl.flac"
RAIN = ROOT / "audio" / "backgrounds" / "rain.flac"

SMALL = """\
format: 1
id: small
title: A small practice
pace: 1.0
steps:
  - id: arrive
    name: Arrive
    cues:
      - say: Welcome. [0.4s] Sit as you like.
      - pause: 1s
        prompt: Breathe
      - name: What would you like to call this part?
        keep: part
  - id: toward
    name: Feel toward it
    cues:
      - say: Turn to {part}.
      - ask: How do you feel toward {part}?
        keep: toward
        choices:
          - {label: Open or curious, go: befriend}
          - {label: "Annoyed, afraid or something else", go: step-aside}
          - {label: I would rather stop here, go: closing}
  - id: step-aside
    name: Another part is here
    detour: true
    cues:
      - say: Thank the part that feels this way.
      - pause: 0.5s
  - id: befriend
    name: Befriend
    cues:
      - say: Stay near.
      - write: What does {part} want you to know?
        keep: want-to-know
      - wait: Take the time you need
        at_most: 3s
  - id: closing
    name: Closing
    cues:
      - bell: 1
      - pause: 0.5s
      - end: now
"""
"""A name, a branch with a detour, a way out, something to write and a wait, in a few seconds."""


def script_from(text: str) -> Script:
    """The script that this YAML says; it has to be without an error."""
    return read_text(text, "practice.yaml").whole()


def practice(cues: str, top: str = "") -> Script:
    """A script of one step with these cues, one to a line as they stand in YAML."""
    lines = "\n".join(f"      {line}" for line in cues.strip("\n").splitlines())
    head = f"format: 1\nid: one-step\ntitle: One step\npace: 1.0\n{top}"
    return script_from(f"{head}steps:\n  - id: one\n    name: One\n    cues:\n{lines}\n")


def seconds(amount: float) -> int:
    """Seconds in frames."""
    return round(amount * RATE)


def a_second_each(_speech: Speech) -> int:
    """Every speech takes a second."""
    return RATE


def layout_of(script: Script, pacing: Pacing | None = None) -> Layout:
    """A layout in which every speech takes a second."""
    return Layout(script, a_second_each, pacing)


class ToneVoice:
    """Speaks in one soft tone, 20 ms a letter, any language but ``unknown``; counts what it does.

    spoken: every text it was asked for, with pace and seed. It cannot speak the word "unspeakable".
    """

    name = "tone"
    version = "1"
    loudness = -15.4
    is_dry = True
    writes_files = False

    def __init__(self, unknown: str = "xx") -> None:
        self.spoken: list[tuple[str, float, int]] = []
        self._unknown = unknown

    def load(self) -> None:
        """It is always ready."""

    def speaks(self, language: str) -> bool:
        return language != self._unknown

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        self.spoken.append((text, pace, seed))
        if "unspeakable" in text:
            raise VoiceFailed("this word is beyond it")
        length = round(len(text) * 0.02 * VOICE_RATE / pace)
        time = np.arange(length) / VOICE_RATE
        samples: Samples = (
            0.3
            * np.sin(2 * np.pi * (300 + seed) * time)
            * np.sin(np.pi * time * VOICE_RATE / length) ** 2
        ).astype(np.float32)
        return samples

    @property
    def texts(self) -> list[str]:
        """What was spoken, in order."""
        return [text for text, _, _ in self.spoken]


def no_recordings(_script_id: str, _name: str) -> Path | None:
    """A folder without recordings."""
    return None


def narrator_with(
    voice: ToneVoice | BuiltInVoice,
    folder: Path | None = None,
    find: FindRecording = no_recordings,
    seed: int = 0,
) -> Narrator:
    """A narrator with this voice; ``folder`` for what it made before."""
    return Narrator(voice, SpeechCache(folder), find, seed)


@functools.cache
def shipped_shelf() -> Shelf:
    """The shipped bell and rain, read once for all tests."""
    bells, backgrounds = {"bowl": BELL}, {"rain": RAIN}
    return Shelf(bells.get, backgrounds.get, lambda _name: None)


def tone_room(voice: ToneVoice | None = None) -> RoomAtOnce:
    """The sound of any script, spoken in tones."""
    narrator = narrator_with(voice or ToneVoice())
    return RoomAtOnce(narrator, shipped_shelf(), lambda _trouble, _about: None)


class HandStage:
    """A stage that counts frames by hand. ``latency``: what a device holds that is not heard yet.

    placed: what was put on it and not cut again, as (start, sound); cuts: how often it was cut.
    """

    def __init__(self, latency: int = 0) -> None:
        self.latency = latency
        self.rendered = 0
        self.held = self.silenced = False
        self.placed: list[tuple[int, Sound]] = []
        self.cuts = 0

    @property
    def heard(self) -> int:
        return max(0, self.rendered - self.latency)

    def place(self, sounds: Iterable[Sound], start: int) -> int:
        start = max(start, self.rendered)
        self.placed += [(start + sound.at, sound) for sound in sounds]
        return start

    def cut(self, *, fade: bool, since: int = 0) -> None:
        self.cuts += 1
        until = max(self.rendered, since)
        self.placed = [(at, sound) for at, sound in self.placed if at < until]

    def pause(self) -> None:
        self.held = True

    def resume(self) -> None:
        self.held = False

    def silence(self) -> None:
        self.held = self.silenced = True

    def play(self, frames: int) -> None:
        """Time goes by, unless the stage is held."""
        if not self.held:
            self.rendered += frames
