# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A piece of speech as it is played: spoken, looked over, finished, and looked over again."""

from __future__ import annotations

from typing import Final

from app.sound.cache import cache_key
from app.sound.clip import Pcm, to_pcm
from app.sound.clip_check import ClipUnfit, check_finished, check_speech
from app.sound.finish import Finish, finished
from app.sound.voice import Voice

ANOTHER_SEED: Final = 104_729
"""Added to the seed where a piece has to be made again."""


class Speaker:
    """One voice, with one finish; ``seed`` fixes its breath noise.

    A finish is for a voice without a room around it; any other gets the plain one.
    """

    def __init__(self, voice: Voice, finish: Finish, seed: int) -> None:
        self._voice = voice
        self._wanted = finish
        self._seed = seed

    @property
    def voice(self) -> Voice:
        """The voice."""
        return self._voice

    def key(self, text: str, pace: float) -> str:
        """The name of this piece in the cache."""
        voice = self._voice
        return cache_key(text, voice.name, voice.version, pace, self._seed, self._finish)

    def piece(self, text: str, pace: float) -> Pcm:
        """One piece: int16, shape (n,), VOICE_RATE. It ends in silence.

        One that is unfit is made once more, with another seed. Raises VoiceFailed where the voice
        can't speak it, and ClipUnfit where both were unfit.
        """
        try:
            return self._made(text, pace, self._seed)
        except ClipUnfit:
            return self._made(text, pace, self._seed + ANOTHER_SEED)

    @property
    def _finish(self) -> Finish:
        return self._wanted if self._voice.is_dry else "plain"

    def _made(self, text: str, pace: float, seed: int) -> Pcm:
        speech = self._voice.speak(text, pace, seed)
        check_speech(speech, text, pace)
        samples, loudness = finished(speech, self._finish, self._voice.loudness)
        check_finished(samples, loudness)
        return to_pcm(samples)
