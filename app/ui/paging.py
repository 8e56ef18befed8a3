# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Long narration, parted into pieces that can be read at a glance, and which piece is due when."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"(?<=[.!?…:])[\"')”’]*\s+")


def pages(text: str, longest: int = 280) -> tuple[str, ...]:
    """``text`` in whole sentences, as few pieces as ``longest`` characters allow, evenly filled.

    A single sentence is never parted, however long.
    """
    words = " ".join(text.split())
    if len(words) <= longest:
        return (words,)
    wanted = len(words) / _pieces(len(words), longest)
    found: list[str] = []
    for sentence in _SENTENCE.split(words):
        if found and len(found[-1]) + len(sentence) / 2 < wanted:
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
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
