# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A long text in parts that the voice can speak one after the other.

What the voice needs in memory grows with the square of what it is given at once.
"""

from __future__ import annotations

import itertools
import re

LONGEST = 400
"""Characters that the voice is given at once."""

_OF_A_DIGIT = 5
"""As many characters are spoken, about, for a digit."""

_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+(?=[^\sa-z])")
_CLAUSE = re.compile(r"(?<=[,;:—–])[\"”’)\]]*\s+")
_SPACE = re.compile(r"\s+")


def in_breaths(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """``text`` in parts of at most ``longest`` characters, a digit counted as five.

    As few as can be, parted at the ends of sentences; of clauses, where a sentence is longer; then
    between words, and inside a word only where it alone is longer. A short text is one part, as it
    is; of a longer one, no parts are empty and no letter is lost.
    """
    if _length(text.rstrip()) <= longest:
        return (text,)
    parts = _parted(text, longest, (_SENTENCE, _CLAUSE, _SPACE))
    return tuple(part.strip() for part in parts if part.strip())


def _parted(text: str, longest: int, joints: tuple[re.Pattern[str], ...]) -> list[str]:
    if joints:
        ends = [0, *(found.end() for found in joints[0].finditer(text)), len(text)]
    else:
        ends = list(range(len(text) + 1))
    parts: list[str] = []
    held, size = "", 0
    for start, end in itertools.pairwise(ends):
        piece = text[start:end]
        if held and size + _length(piece.rstrip()) > longest:
            parts.append(held)
            held, size = "", 0
        if joints and _length(piece.rstrip()) > longest:
            parts += _parted(piece, longest, joints[1:])
        else:
            held, size = held + piece, size + _length(piece)
    return [*parts, held] if held else parts


def _length(text: str) -> int:
    return len(text) + (_OF_A_DIGIT - 1) * sum(letter.isdigit() for letter in text)
