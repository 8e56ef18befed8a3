# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The built-in voice: text in, 24 kHz speech out.

It is ``hibari-tts`` with the one voice that lies inside its package. Its other voices would have
to be downloaded, and are never asked for. Loading takes about a second, so it happens on the first
sentence, in whichever thread speaks it: the narrator's, never the window's.
"""

from __future__ import annotations

import gc
import os
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np

from app.sound.clip import Samples
from app.sound.margins import with_margins

VOICE_RATE = 24_000

_BUNDLED = "heart"


class VoiceFailed(Exception):
    """A text could not be spoken; the message says why."""


class Voice(Protocol):
    """A way to speak. ``name`` and ``version`` tell apart what it made before."""

    @property
    def name(self) -> str:
        """Its name, the same for ever."""

    @property
    def version(self) -> str:
        """Its version: raised when the same text would sound otherwise."""

    @property
    def loudness(self) -> float:
        """How loud it speaks by itself, in LUFS. Raises VoiceFailed where that can't be told."""

    @property
    def is_dry(self) -> bool:
        """Whether it was made without a room around it, and may be finished with one."""

    @property
    def writes_files(self) -> bool:
        """Whether what it speaks lies on disk for a moment; then it is given nothing private."""

    def load(self) -> None:
        """Make ready to speak; speaking does it too where this was not. Raises VoiceFailed."""

    def speaks(self, language: str) -> bool:
        """Whether it can speak this language (a BCP 47 tag)."""

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        """Speech: float32, shape (n,), VOICE_RATE. The same samples every time.

        Raises VoiceFailed where nothing could be spoken.
        """


class BuiltInVoice:
    """The bundled American English voice. One model for all threads, loaded once, when needed."""

    name = f"hibari-{_BUNDLED}"
    loudness = -25.8
    """Measured over the five-step practice, at paces from 0.35 to 1.8."""

    is_dry = True
    writes_files = False

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._model: Any = None
        self._give_back = _memory_returner()

    @property
    def version(self) -> str:
        """The installed version of the voice."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("hibari-tts")
        except PackageNotFoundError:
            return "unknown"

    def speaks(self, language: str) -> bool:
        """English, of any region."""
        return language.split("-", maxsplit=1)[0].lower() == "en"

    def load(self) -> None:
        """Make the voice ready: model, dictionary, and one short breath. Raises VoiceFailed."""
        with self._lock:
            if self._model is not None:
                return
            # As in app/__init__.py: nothing of a person's computer is told to anybody. Once more,
            # because after the next import it would be too late.
            os.environ["ORT_DISABLE_TELEMETRY"] = "1"
            try:
                from hibari import Hibari

                model = Hibari(voice=_BUNDLED, threads=1)
                model.sess = _without_arena(model.model_path)
                model("Here.", seed=0)
            except Exception as failure:  # a voice that is broken or not there must stop no session
                raise VoiceFailed(f"{type(failure).__name__}: {failure}") from failure
            # The dictionary is half a million objects that stay: no collection need walk them again
            # and hold up the sound's thread meanwhile.
            gc.freeze()
            self._model = model

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        """Speech for one piece of text; see Voice."""
        self.load()
        try:
            with self._lock:
                speech = self._model(text, speed=pace, seed=seed)
                self._give_back()
        except Exception as failure:  # the model may raise anything on odd text; the caller goes on
            raise VoiceFailed(f"{type(failure).__name__}: {failure}") from failure
        samples = with_margins(np.asarray(speech, np.float32), VOICE_RATE)
        if samples.size == 0:
            raise VoiceFailed("nothing in this text can be spoken")
        return samples


def _without_arena(model_path: str) -> Any:
    """The model in a session that gives memory back after every sentence.

    onnxruntime's arena keeps what its longest sentence needed: eighty megabytes for forty words.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = options.enable_mem_pattern = False
    return onnxruntime.InferenceSession(model_path, options, providers=["CPUExecutionProvider"])


def _memory_returner() -> Callable[[], object]:
    """Gives memory that is free back to the system: what one sentence needed, the next rarely does.

    By itself the GNU C library keeps it, some ten megabytes that come and go by chance.
    """
    import ctypes

    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):  # another C library
        return lambda: None
    return lambda: trim(0)


def pronounced(text: str, pronounce: Sequence[tuple[str, str]]) -> str:
    """The text with every listed word replaced by how to say it; whole words, any case."""
    if not pronounce:
        return text
    sayings = {word.lower(): saying for word, saying in pronounce}
    longest_first = sorted(sayings, key=len, reverse=True)
    pattern = "|".join(re.escape(word) for word in longest_first)
    return re.sub(
        rf"(?<!\w)(?:{pattern})(?!\w)",
        # A letter such as a dotless i matches another without being one when it is made small.
        lambda found: sayings.get(found.group().lower(), found.group()),
        text,
        flags=re.IGNORECASE,
    )
