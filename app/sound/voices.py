# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which voice speaks: the one that was chosen, where it is there and knows the language.

Asking a system for its voices takes a moment, so it is done once, when it is first needed, in the
thread that needs it: the narrator's.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from app.sound.clip import Samples
from app.sound.other_voices.piper import piper_voice
from app.sound.other_voices.program_voice import ProgramVoice, main_language
from app.sound.other_voices.system import system_voices
from app.sound.voice import Voice, VoiceFailed

BUILT_IN: Final = "built-in"
PIPER: Final = "piper"
SYSTEM: Final = "system:"


@dataclass(frozen=True, slots=True)
class OfferedVoice:
    """A voice that can be chosen. ``key``: as the settings keep it; ``name``: as a person knows it;
    ``language``: a BCP 47 tag.
    """

    key: str
    name: str
    language: str


class Voices:
    """All voices of this computer. ``built_in`` speaks English."""

    def __init__(
        self, built_in: Voice, find: Callable[[], Sequence[ProgramVoice]] = system_voices
    ) -> None:
        self._built_in = built_in
        self._find = find
        self._found: Sequence[ProgramVoice] | None = None
        self._lock = threading.Lock()

    def offered(self, piper_folder: str) -> list[OfferedVoice]:
        """Every voice that could be chosen now; the built-in one first."""
        offered = [OfferedVoice(BUILT_IN, "", "en-US")]
        try:
            piper = piper_voice(Path(piper_folder)) if piper_folder else None
        except VoiceFailed:
            piper = None
        if piper is not None:
            offered.append(OfferedVoice(PIPER, piper.name.removeprefix("piper:"), piper.language))
        return offered + [
            OfferedVoice(voice.name, voice.name.removeprefix(SYSTEM), voice.language)
            for voice in self._of_system()
        ]

    def chosen(self, key: str, piper_folder: str) -> Voice:
        """The voice of this key. Raises VoiceFailed where it is not there."""
        if key == BUILT_IN:
            return self._built_in
        if key == PIPER:
            return piper_voice(Path(piper_folder))
        for voice in self._of_system():
            if voice.name == key:
                return voice
        raise VoiceFailed(f"this system has no voice {key.removeprefix(SYSTEM)}")

    def speaking(
        self, language: str, key: str, piper_folder: str, missing: Callable[[str], None]
    ) -> Voice:
        """The chosen voice; another one where it is not there or doesn't speak this language.

        ``missing`` is told the name of a chosen voice that can't be used. Where no voice speaks the
        language, the built-in one comes back, and there will be time to read.
        """
        with contextlib.suppress(VoiceFailed):
            wanted = self.chosen(key, piper_folder)
            if wanted.speaks(language):
                return wanted
        if key != BUILT_IN:
            missing("Piper" if key == PIPER else key.removeprefix(SYSTEM))
        if self._built_in.speaks(language):
            return self._built_in
        return self._of_system_for(language) or self._built_in

    def _of_system_for(self, language: str) -> Voice | None:
        """One of this region if there is one, else of none, else of the language's own country."""
        main = main_language(language)
        liked = [language.lower(), main, f"{main}-{main}"]

        def how_far(voice: ProgramVoice) -> int:
            tag = voice.language.lower()
            return liked.index(tag) if tag in liked else len(liked)

        speaking = [voice for voice in self._of_system() if voice.speaks(language)]
        return min(speaking, key=how_far, default=None)

    def _of_system(self) -> Sequence[ProgramVoice]:
        with self._lock:
            if self._found is None:
                self._found = self._find()
            return self._found


class VoiceOnDemand:
    """A Voice that is looked for when it is first needed, in the thread that needs it."""

    def __init__(self, look_for: Callable[[], Voice]) -> None:
        self._look_for = look_for

    @cached_property
    def _voice(self) -> Voice:
        return self._look_for()

    @property
    def name(self) -> str:
        """Its name."""
        return self._voice.name

    @property
    def version(self) -> str:
        """Its version."""
        return self._voice.version

    @property
    def loudness(self) -> float:
        """How loud it speaks by itself, in LUFS."""
        return self._voice.loudness

    @property
    def is_dry(self) -> bool:
        """Whether it was made without a room around it."""
        return self._voice.is_dry

    @property
    def writes_files(self) -> bool:
        """Whether what it speaks lies on disk for a moment."""
        return self._voice.writes_files

    def load(self) -> None:
        """Make ready to speak."""
        self._voice.load()

    def speaks(self, language: str) -> bool:
        """Whether it can speak this language."""
        return self._voice.speaks(language)

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        """Speech for one piece of text; see Voice."""
        return self._voice.speak(text, pace, seed)
