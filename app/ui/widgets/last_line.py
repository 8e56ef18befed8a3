# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where lines break, so that a text of a few lines does not end in one with a single word."""

from __future__ import annotations

from collections.abc import Sequence

_FEW = range(2, 5)
_LEAST = 0.3
"""A last line is at least so wide, beside the widest one."""

Line = tuple[float, int]
"""How wide a line is, in pixels, and how many words it has."""


def narrowed(words: Sequence[float], space: float, widest: float) -> float:
    """The greatest width up to ``widest`` at which as many lines as before end well. In pixels.

    ``words``: how wide each is, in pixels; ``space``: how wide one between them is. ``widest``
    itself for one line, for many, and where no width would do.
    """
    lines = _broken(words, space, widest)
    many, tried, longest = len(lines), widest, max(words, default=0.0)
    if many not in _FEW:
        return widest
    while not _ends_well(lines):
        # The next narrower width at which any line breaks sooner.
        tried = max(width for width, _ in lines) - 1.0
        if tried < longest:
            return widest
        lines = _broken(words, space, tried)
        if len(lines) > many:
            return widest
    # In the middle of what breaks alike, far from where roundings would matter.
    return widest if tried == widest else (tried + max(width for width, _ in lines)) / 2


def _ends_well(lines: Sequence[Line]) -> bool:
    last, words = lines[-1]
    return words > 1 and last >= _LEAST * max(width for width, _ in lines)


def _broken(words: Sequence[float], space: float, widest: float) -> list[Line]:
    lines: list[Line] = []
    for word in words:
        taken, many = lines[-1] if lines else (widest, 0)
        if taken + space + word <= widest:
            lines[-1] = (taken + space + word, many + 1)
        else:
            lines.append((word, 1))
    return lines
