# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where lines break, so that a text of a few lines does not end in one with a single word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from app.ui.early import WRAPPED

_SOME = 3
"""Fewer words can't stand in two lines that end well."""
_FEW = range(2, 5)
_LEAST = 0.3
"""A last line is at least so wide, beside the widest one."""

Line = tuple[float, int]
"""How wide a line is, in pixels, and how many words it has."""


def width_of_lines(text: str, font: QFont, widest: int) -> int:
    """How wide a place for ``text`` is in which it ends well and is no higher than in ``widest``.

    In pixels. Text with lines of its own stays as it comes.
    """
    words = text.split(" ")
    if len(words) < _SOME or "\n" in text:
        return widest
    metrics = QFontMetricsF(font)
    advances = [metrics.horizontalAdvance(word) for word in words]
    narrow = int(narrowed(advances, metrics.horizontalAdvance(" "), widest))
    # Qt breaks at more than spaces: what it would set higher is left as it comes.
    as_high = narrow == widest or _height(text, font, narrow) <= _height(text, font, widest)
    return narrow if as_high else widest


def _height(text: str, font: QFont, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100_000), WRAPPED, text).height()


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
