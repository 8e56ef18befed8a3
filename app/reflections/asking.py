# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be asked of all that was kept, and how what was found is shown in a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeAlias

from app.reflections.items import FindableKind

Span: TypeAlias = tuple[int, int]
"""Where a word that was asked for begins in a text, and where it has ended."""

TIMELINE: Final[frozenset[FindableKind]] = frozenset({"session", "entry", "step", "reading"})
"""What has its moment, and stands in the timeline. Of the steps, those that happened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is looked for: all that fits every one of these. None lets everything through.

    words: as they were typed. Each finds what begins with it, all must be there; in quotation
    marks they stand beside one another. kinds: None is the timeline, and everything where there are
    words. script_id: the practice. since, until: days on the person's own clock, both included.
    """

    words: str = ""
    kinds: frozenset[FindableKind] | None = None
    part_id: str | None = None
    script_id: str | None = None
    theme: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A row of what was found.

    number: what ``LookBack`` knows it by. title: of a session its practice's, of an entry its first
    line, the name of a part, else the text; may be empty, and is for a reading. excerpt: a line of
    the rest, from its beginning or around the first word that was asked for. title_spans,
    excerpt_spans: those words in them. values: of a reading, each quality that was given, 0 to 4.
    """

    number: int
    kind: FindableKind
    id: str
    at: datetime
    title: str
    excerpt: str
    title_spans: tuple[Span, ...] = ()
    excerpt_spans: tuple[Span, ...] = ()
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose by: ``value`` is asked for, ``name`` is shown."""

    value: str
    name: str
