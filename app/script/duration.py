# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Durations as people write them: ``8``, ``8s``, ``1m30s``, ``2m``, ``1:30``."""

from __future__ import annotations

import re

SHORTEST = 0.2
"""Seconds; a shorter silence would not be heard as one."""
LONGEST = 1800.0
"""Seconds; half an hour."""

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
PATTERN = (
    rf"^(?:{_NUMBER}s?|{_NUMBER}m|[0-9]+m[0-5]?[0-9](?:\.[0-9]+)?s|[0-9]+:[0-5][0-9](?:\.[0-9]+)?)$"
)
"""What a written duration looks like; valid in Python and in a JSON Schema."""

_WRITTEN = re.compile(PATTERN)
_LOOSE = re.compile(
    r"^\s*(?:(?P<minutes>[0-9]+(?:[.,][0-9]+)?)\s*m(?:in(?:ute)?s?)?\.?)?"
    r"\s*(?P<seconds>[0-9]+(?:[.,][0-9]+)?)?\s*(?:s(?:ec(?:ond)?s?)?\.?)?\s*$",
    re.IGNORECASE,
)
_MOST_CHARACTERS = 24


class NotADuration(ValueError):
    """The text is not written as a duration. ``meant`` is a correct spelling, where one is near."""

    def __init__(self, text: str, meant: str | None) -> None:
        super().__init__(text)
        self.meant = meant


def parse_duration(text: str) -> float:
    """Seconds that ``text`` stands for, whatever their range. Raises NotADuration."""
    if len(text) > _MOST_CHARACTERS or not _WRITTEN.fullmatch(text):
        raise NotADuration(text, _meant(text))
    if ":" in text:
        minutes, seconds = text.split(":")
        return int(minutes) * 60 + float(seconds)
    if "m" in text:
        minutes, seconds = text.rstrip("s").split("m")
        return float(minutes) * 60 + float(seconds or 0)
    return float(text.rstrip("s"))


def in_range(seconds: float) -> bool:
    """Whether a duration may be used in a script: 0.2 s to 30 minutes."""
    return SHORTEST <= seconds <= LONGEST


def format_duration(seconds: float) -> str:
    """``seconds`` as ``12m40s``, ``40s``, ``2m00s``; tenths of seconds only below ten seconds.

    >>> format_duration(760), format_duration(0.5), format_duration(120)
    ('12m40s', '0.5s', '2m00s')
    """
    tenths = round(seconds, 1)
    if tenths < 10 and tenths != int(tenths):
        return f"{tenths:.1f}s"
    whole = int(seconds + 0.5)
    if whole < 60:
        return f"{whole}s"
    return f"{whole // 60}m{whole % 60:02d}s"


def _meant(text: str) -> str | None:
    """What was probably meant, spelt correctly: ``8 sec`` is ``8s``, ``1m30`` is ``1m30s``."""
    found = _LOOSE.match(text) if len(text) <= _MOST_CHARACTERS else None
    if found is None or not (found["minutes"] or found["seconds"]):
        return None
    minutes = float((found["minutes"] or "0").replace(",", "."))
    seconds = minutes * 60 + float((found["seconds"] or "0").replace(",", "."))
    if not in_range(seconds):
        return None
    rest = f"{seconds % 60:g}s" if seconds % 60 else ""
    return f"{int(seconds // 60)}m{rest}" if seconds >= 60 else rest
