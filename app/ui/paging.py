# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Long narration, parted into pieces that can be read at a glance, and which piece is due when."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def pages(text: str, longest: int = 280) -> tuple[str, ...]:
    """``text`` in whole sentences, as few pieces as ``longest`` characters allow, evenly filled.

    A sentence that is longer by itself is parted between its words.
    """
    words = " ".join(text.split())
    if len(words) <= longest:
        return (words,)
    wanted = len(words) / _pieces(len(words), longest)
    found: list[str] = []
    for unit in _units(words, longest):
        if (
            found
            and len(found[-1]) + len(unit) / 2 < wanted
            and len(found[-1]) + len(unit) < longest
        ):
            found[-1] += f" {unit}"
        else:
            found.append(unit)
    return tuple(found)


def page_at(fraction: float, parts: tuple[str, ...]) -> int:
    """Which of ``parts`` is being spoken when this ``fraction`` of the whole time is over."""
    whole = sum(len(part) for part in parts) or 1
    passed = 0
    for at, part in enumerate(parts):
        passed += len(part)
        if fraction * whole < passed:
            return at
    return len(parts) - 1


def _pieces(length: int, longest: int) -> int:
    return -(-length // longest)


def _units(words: str, longest: int) -> Iterator[str]:
    """Sentences, and parts of those that are too long."""
    for sentence in _SENTENCE.split(words):
        yield from textwrap.wrap(sentence, longest, break_on_hyphens=False)
