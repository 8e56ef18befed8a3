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
_BRACES = re.compile(r"\{[^{}]*\}")
_OPENING = re.compile(r"[\s\"'“‘«„‚(\[¿¡*_]*")
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


def stray_braces_in(text: str) -> tuple[str, ...]:
    """Braces around what can't be a word at all, such as ``{}`` or ``{a b}``: as written."""
    return tuple(
        found[0] for found in _BRACES.finditer(text) if not _ALMOST_WORD.fullmatch(found[0])
    )


def fill(text: str, kept: Mapping[str, str]) -> str:
    """``text`` with every ``{word}`` replaced by its kept answer.

    Where the answer is empty or missing, ``{part}`` reads "this part" and any other "it", in small
    letters wherever it stands; see sentence_case for what is shown.
    """

    def answer(found: re.Match[str]) -> str:
        given = " ".join(kept.get(found[1], "").split())
        return given or ("this part" if found[1] == "part" else "it")

    return _WORD.sub(answer, text)


def sentence_case(text: str) -> str:
    """``text`` with its first letter made a capital, and nothing else changed.

    Quotes and brackets before the letter stay; a text that begins with a number stays as it is.

    >>> sentence_case("this part is here. it is.")
    'This part is here. it is.'
    """
    found = _OPENING.match(text)
    at = found.end() if found else 0
    capital = text[at : at + 1].upper()
    return text[:at] + capital + text[at + 1 :] if len(capital) == 1 else text


def _seconds(written: str) -> float | None:
    try:
        return parse_duration(written)
    except NotADuration:
        return None
