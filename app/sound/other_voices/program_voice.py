# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A voice whose speech a program makes: brought to our rate and margins, its loudness known."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from app.sound.clip import RATE, Samples
from app.sound.loudness import integrated_loudness
from app.sound.margins import with_margins
from app.sound.voice import VOICE_RATE, VoiceFailed

Speak: TypeAlias = Callable[[str, float], tuple[Samples, int]]
"""Text and pace in; float32 samples, shape (n,), and their rate out. Raises VoiceFailed."""

_RATES = range(1_000, 768_001)
"""Rates that sound may have; a program may say anything."""

_MEASURED_BY = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."
"""What any voice can say, in whatever language, to find out how loud it is."""


class ProgramVoice:
    """A Voice for one ``language`` (a BCP 47 tag), spoken by a program. It knows no seed.

    writes_files: whether the program gives its speech as a file.
    """

    is_dry = False
    """Such a voice was finished by those who made it."""

    def __init__(
        self, name: str, version: str, language: str, speak: Speak, *, writes_files: bool = False
    ) -> None:
        self.name = name
        self.version = version
        self.language = language
        self.writes_files = writes_files
        self._speak = speak
        self._loudness: float | None = None
        self._lock = threading.Lock()

    @property
    def loudness(self) -> float:
        """In LUFS, found out once, from ten numbers. Raises VoiceFailed."""
        with self._lock:
            if self._loudness is None:
                self._loudness = self._measured()
            return self._loudness

    def load(self) -> None:
        """Find out how loud it is. Raises VoiceFailed."""
        _ = self.loudness

    def speaks(self, language: str) -> bool:
        """Its own language, of any region."""
        return main_language(language) == main_language(self.language)

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        """Speech for one piece of text; see Voice. The ``seed`` changes nothing."""
        del seed
        samples, rate = self._speak(text, pace)
        if rate not in _RATES:
            raise VoiceFailed(f"no sound has a rate of {rate} Hz")
        import soxr

        speech = with_margins(_padded(soxr.resample(samples, rate, VOICE_RATE)), VOICE_RATE)
        if speech.size == 0:
            raise VoiceFailed("nothing in this text can be spoken")
        return speech

    def _measured(self) -> float:
        import soxr

        speech = soxr.resample(self.speak(_MEASURED_BY, 1.0, 0), VOICE_RATE, RATE)
        loudness = integrated_loudness(speech)
        if not np.isfinite(loudness):
            raise VoiceFailed("nothing is heard of this voice")
        return loudness


_KNOWN_AS = {"cmn": "zh", "nb": "no"}
"""Languages that go by two names."""


def main_language(tag: str) -> str:
    """The language of a tag without its region: "en" of "en-GB"."""
    main = tag.replace("_", "-").split("-", maxsplit=1)[0].lower()
    return _KNOWN_AS.get(main, main)


def _padded(speech: Samples) -> Samples:
    """Room for the margins: some programs stop with the last sound."""
    quiet = np.zeros(VOICE_RATE // 4, np.float32)
    return np.concatenate([quiet, np.asarray(speech, np.float32), quiet])
