# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words that are looked for: as the index is asked for them, and where they stand in a text.

Whatever is typed is taken as words; nothing in it is an operator, and nothing can be wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from app.reflections.asking import Span
from app.reflections.encoding import storable
from app.reflections.folding import folded

MOST_PIECES: Final = 24
"""So many words of what was typed, or pasted, are looked for."""

_LONGEST: Final = 1_000
_READ_FOR_SPANS: Final = 50_000
_QUOTES = re.compile('["“”„«»]')
# A letter or a digit: what the tokenizer of the index takes for part of a word.
_WORD = re.compile(r"[^\W_]+")
# What would end the phrase, or the statement. Some letters fold to a quotation mark.
_OUT_OF_PLACE = re.compile('["\0]')
_BETWEEN: Final = r"[\W_]+"


@dataclass(frozen=True, slots=True)
class Piece:
    """Folded words that stand in a row. The last one may go on, unless it ``is_whole``.

    text: what they stand in, which the index parts into words by itself.
    """

    text: str
    words: tuple[str, ...]
    is_whole: bool = False

    @property
    def match(self) -> str:
        """As FTS5 is asked for it."""
        return f'"{self.text}"{"" if self.is_whole else "*"}'

    @property
    def pattern(self) -> str:
        """As a regular expression finds it in a folded text."""
        end = r"(?![^\W_])" if self.is_whole else ""
        return rf"(?<![^\W_]){_BETWEEN.join(map(re.escape, self.words))}{end}"


class Query:
    """What was typed, in pieces. Empty where there is no letter and no digit in it."""

    def __init__(self, typed: str) -> None:
        self.pieces = _pieces(typed[:_LONGEST])
        patterns = sorted((piece.pattern for piece in self.pieces), key=len, reverse=True)
        self._pattern = re.compile("|".join(patterns))

    def __bool__(self) -> bool:
        return bool(self.pieces)

    @property
    def match(self) -> str:
        """The expression for FTS5's MATCH: all pieces, in any order."""
        return " AND ".join(piece.match for piece in self.pieces)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where the pieces stand in the text, in its order. Of a very long text, its beginning."""
        text = text[:_READ_FOR_SPANS]
        if not self.pieces:
            return ()
        whole, origins = _with_origins(text)
        hits = (match.span() for match in self._pattern.finditer(whole))
        return tuple((origins[begin], origins[end - 1] + 1) for begin, end in hits)


def _pieces(typed: str) -> tuple[Piece, ...]:
    """Every other part between quotation marks is to be found as it stands."""
    found: list[Piece] = []
    parts = _QUOTES.split(typed)
    for at, part in enumerate(parts):
        # The mark that has no other one yet: somebody is still typing.
        is_closed = at < len(parts) - 1
        units = [part] if at % 2 else part.split()
        for unit in units:
            text = _OUT_OF_PLACE.sub(" ", storable(folded(unit)))
            words = tuple(_WORD.findall(text))
            if words:
                found.append(Piece(text, words, is_whole=bool(at % 2) and is_closed))
    return tuple(dict.fromkeys(found))[:MOST_PIECES]


def _with_origins(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its letters the one of ``text`` it comes from."""
    if text.isascii():
        return folded(text), range(len(text))
    letters = [_folded_letter(letter) for letter in text]
    whole = "".join(letters)
    if len(whole) == len(text) and all(map(len, letters)):
        return whole, range(len(text))
    return whole, [at for at, letter in enumerate(letters) for _ in letter]


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    return folded(letter)
