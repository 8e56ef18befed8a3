# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a cue's text holds besides words: inline silences ``[3s]`` and kept answers ``{word}``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.script.duration import NotADuration, in_range, parse_duration

_SILENCE = re.compile(r"\[([0-9][0-9.:ms]{0,15})\]")
_ALMOST_SILENCE = re.compile(r"\[\s*[0-9][^\[\]]{0,20}\]")
_WORD = re.compile(r"\{([a-z0-9_-]+)\}")
_ALMOST_WORD = re.compile(r"\{\s*([\w-]+)\s*\}")
_SENTENCE_END = re.compile(r"(?:^|[.!?…][\"'”’)\]]*)[\s\"'“‘«(¿¡]*$")
_SPACES = re.compile(r"[ \t]{2,}")


def split_silences(text: str) -> tuple[str | float, ...]:
    """The spoken pieces of ``text`` in order, and between them the silences in seconds.

    Empty pieces are left out; what only resembles a silence stays text.
    """
    pieces: list[str | float] = []
    at = 0
    for found in _SILENCE.finditer(text):
        seconds = _seconds(found[1])
        if seconds is None:
            continue
        pieces += [text[at : found.start()].strip(), seconds]
        at = found.end()
    pieces.append(text[at:].strip())
    return tuple(piece for piece in pieces if piece != "")


def without_silences(text: str) -> str:
    """``text`` as it is shown: with no silences in it, and no doubled spaces where they were."""
    shown = _SILENCE.sub(lambda found: found[0] if _seconds(found[1]) is None else "", text)
    return _SPACES.sub(" ", shown).strip() if shown != text else text


def silence_faults(text: str) -> tuple[tuple[str, bool], ...]:
    """What is wrong with the silences in ``text``: each as written, and whether it is a duration.

    True: a silence, too short or too long. False: it only resembles one, and would be spoken.
    """
    found: list[tuple[str, bool]] = []
    for almost in _ALMOST_SILENCE.finditer(text):
        exact = _SILENCE.fullmatch(almost[0])
        seconds = _seconds(exact[1]) if exact else None
        if seconds is None:
            found.append((almost[0], False))
        elif not in_range(seconds):
            found.append((almost[0], True))
    return tuple(found)


def words_in(text: str) -> tuple[str, ...]:
    """The names in ``{word}``, in order, each once."""
    return tuple(dict.fromkeys(_WORD.findall(text)))


def almost_words_in(text: str) -> tuple[tuple[str, str], ...]:
    """What only resembles a ``{word}``, such as ``{ Part }``: as written, and the bare word."""
    return tuple(
        (found[0], found[1])
        for found in _ALMOST_WORD.finditer(text)
        if not _WORD.fullmatch(found[0])
    )


def fill(text: str, kept: Mapping[str, str]) -> str:
    """``text`` with every ``{word}`` replaced by its kept answer.

    Where the answer is empty or missing, ``{part}`` reads "this part" and any other "it"; at the
    beginning of a sentence with a capital letter.
    """

    def answer(found: re.Match[str]) -> str:
        given = " ".join(kept.get(found[1], "").split())
        if given:
            return given
        default = "this part" if found[1] == "part" else "it"
        begins = _SENTENCE_END.search(_before(text, found.start()))
        return default[0].upper() + default[1:] if begins else default

    return _WORD.sub(answer, text)


def _before(text: str, end: int) -> str:
    """The stretch just before ``end``, without silences, enough to see a sentence begin."""
    start = max(0, end - 60)
    stretch = _SILENCE.sub("", text[start:end])
    return stretch if start == 0 else "x" + stretch


def _seconds(written: str) -> float | None:
    try:
        return parse_duration(written)
    except NotADuration:
        return None
