# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Narration: what a speech sounds like, from its recording or from the voice.

A recording that is missing or broken falls back to the voice, and a voice that cannot speak a
text, or speaks it in a way that can't be played, falls back to silence for as long as reading
takes. Each says so once, and the session goes on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np

from app.session.timeline import Speech
from app.sound.breaths import in_breaths
from app.sound.cache import SpeechCache
from app.sound.clip import FULL_SCALE, RATE, Clip, Pcm, silent_clip, to_pcm
from app.sound.clip_check import ClipUnfit
from app.sound.finish import Finish
from app.sound.recording import RecordingUnusable, load_recording
from app.sound.speaker import Speaker
from app.sound.voice import VOICE_RATE, Voice, VoiceFailed, pronounced

Trouble: TypeAlias = Literal[
    "recording-missing", "recording-broken", "voice-failed", "clip-unfit", "language"
]

FindRecording: TypeAlias = Callable[[str, str], Path | None]
"""Where the recording of this name for this script lies, or None."""

READING_PACE = 14.0
"""Characters a person reads in a second, calmly: the length of a text that nobody speaks."""


@dataclass(frozen=True, slots=True, eq=False)
class Narration:
    """A clip, and what went wrong while it was made, with the name it concerns.

    starts: the frame at which each piece of the speech begins; empty where that is not known.
    """

    clip: Clip
    trouble: Trouble | None = None
    about: str = ""
    starts: tuple[int, ...] = ()


class Narrator:
    """Makes narration, in the caller's thread; see Speaker for ``seed`` and ``finish``."""

    def __init__(
        self,
        voice: Voice,
        cache: SpeechCache,
        find: FindRecording,
        seed: int = 0,
        finish: Finish = "soft",
    ) -> None:
        self._voice = voice
        self._speaker = Speaker(voice, finish, seed)
        self._cache = cache
        self._find = find

    def load_voice(self) -> None:
        """Load the voice, which takes about a second, before it is asked to speak."""
        with contextlib.suppress(VoiceFailed):  # told when it is to speak
            self._voice.load()

    def narrate(self, speech: Speech) -> Narration:
        """The narration of a speech. Never fails; never empty."""
        if speech.recording is None:
            return self._spoken(speech)
        path = self._find(speech.script_id, speech.recording)
        if path is None:
            return self._instead(speech, "recording-missing")
        try:
            return Narration(load_recording(path))
        except RecordingUnusable:
            return self._instead(speech, "recording-broken")

    def to_speak(self, speech: Speech) -> int:
        """How many characters the voice would have to speak for this: what is not at hand."""
        recorded = speech.recording and self._find(speech.script_id, speech.recording)
        spoken = self._voice.speaks(speech.language) and self._may_speak(speech)
        if recorded or not spoken:
            return 0
        texts = (piece for piece in speech.pieces if isinstance(piece, str))
        breaths = (
            each for text in texts for each in in_breaths(pronounced(text, speech.pronounce))
        )
        return sum(
            len(each)
            for each in breaths
            if speech.private or not self._cache.holds(self._speaker.key(each, speech.pace))
        )

    def _may_speak(self, speech: Speech) -> bool:
        """Whether no word of the person's would lie on disk for it, even for a moment."""
        return not (speech.private and self._voice.writes_files)

    def _instead(self, speech: Speech, trouble: Trouble) -> Narration:
        spoken = self._spoken(speech)
        return Narration(spoken.clip, trouble, speech.recording or "", spoken.starts)

    def _spoken(self, speech: Speech) -> Narration:
        if not self._voice.speaks(speech.language):
            return Narration(unspoken(speech), "language", speech.language)
        if not self._may_speak(speech):
            return Narration(unspoken(speech), "voice-failed", speech.text)
        try:
            pieces = [self._piece(speech, piece) for piece in speech.pieces]
        except VoiceFailed:
            return Narration(unspoken(speech), "voice-failed", speech.text)
        except ClipUnfit:
            return Narration(unspoken(speech), "clip-unfit", speech.text)
        pcm = np.concatenate([*pieces, np.zeros(0, np.int16)])
        starts = tuple(accumulate((piece.size for piece in pieces[:-1]), initial=0))
        return Narration(Clip(pcm) if pcm.size else silent_clip(1), starts=starts)

    def _piece(self, speech: Speech, piece: str | int) -> Pcm:
        """One piece at 48 kHz: a silence, or text, a breath at a time."""
        if isinstance(piece, int):
            return np.zeros(piece, np.int16)
        breaths = in_breaths(pronounced(piece, speech.pronounce))
        made = [self._breath(speech, text) for text in breaths]
        return np.concatenate([*made, np.zeros(0, np.int16)])

    def _breath(self, speech: Speech, text: str) -> Pcm:
        """What the voice speaks at once, at 48 kHz, through the cache."""
        if not any(letter.isalnum() for letter in text):
            return np.zeros(0, np.int16)  # an ellipsis or a dash between two silences
        key = self._speaker.key(text, speech.pace)
        pcm = None if speech.private else self._cache.get(key)
        if pcm is None:
            pcm = self._speaker.piece(text, speech.pace)
            if not speech.private:
                self._cache.put(key, pcm)
        return _at_full_rate(pcm)


def _at_full_rate(pcm: Pcm) -> Pcm:
    """24 kHz to 48 kHz: exactly twice as many frames."""
    import soxr

    # As floats: from 16 bit, soxr gives other samples each time for a very short piece.
    floats = pcm.astype(np.float32) / FULL_SCALE
    doubled = to_pcm(soxr.resample(floats, VOICE_RATE, RATE, quality="HQ"))
    out = np.zeros(pcm.size * 2, np.int16)
    out[: min(out.size, doubled.size)] = doubled[: out.size]
    return out


def unspoken(speech: Speech) -> Clip:
    """Silence for as long as the text takes to read, and for the silences in it."""
    silences = sum(piece for piece in speech.pieces if isinstance(piece, int))
    reading = max(2.0, len(speech.text) / READING_PACE)
    return silent_clip(silences + round(reading * RATE))
