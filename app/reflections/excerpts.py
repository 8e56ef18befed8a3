# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A line of a longer text: its beginning, or what stands around the words that were asked for."""

from __future__ import annotations

from typing import Final

from app.reflections.asking import Span
from app.reflections.query import Query

LENGTH: Final = 240
"""The most letters of an excerpt: two lines of a wide window."""

_BEFORE: Final = 32
_IN_SIGHT: Final = 64
_CUT: Final = "…"


def excerpt_around(text: str, query: Query) -> tuple[str, tuple[Span, ...]]:
    """The excerpt, in one line, and where the words of the query stand in it."""
    line = in_a_line(text)
    spans = query.spans(line)
    begin = _begin(line, spans[0]) if spans else 0
    shown = _shortened(line[begin:])
    lead = _CUT if begin else ""
    moved = ((one - begin + len(lead), other - begin + len(lead)) for one, other in spans)
    end = len(lead) + len(shown)
    return lead + shown, tuple((one, min(other, end)) for one, other in moved if one < end)


def in_a_line(text: str) -> str:
    """The text with single spaces and no line ends."""
    return " ".join(text.split())


def _begin(line: str, first: Span) -> int:
    """Where to begin, so that the first word is in sight: a little ahead, at the start of one."""
    if first[1] <= _IN_SIGHT:
        return 0
    space = line.find(" ", max(0, first[0] - _BEFORE), first[0])
    return first[0] if space < 0 else space + 1


def _shortened(line: str) -> str:
    if len(line) <= LENGTH:
        return line
    return line[: LENGTH - 1].rstrip() + _CUT
