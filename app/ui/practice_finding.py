# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What one can ask of the practices, and which of them fit. No window, and nothing is read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reflections.folding import folded

if TYPE_CHECKING:
    from app.script.library import Practice

FIVE_STEPS: Final = "five-step"
DEEP: Final = "deep"
LEVELS: Final = ("gentle", "steady", DEEP)
LENGTHS: Final = {"short": (0.0, 10.0), "middle": (10.0, 20.0), "long": (20.0, math.inf)}
"""Minutes from and to. A practice that can take 6 to 23 minutes is of all three."""

_KINDS: Final[dict[str, frozenset[str]]] = {
    "lonely": frozenset({"loneliness", "lonely part", "isolation", "longing"}),
    "unease": frozenset({"social anxiety", "anxiety", "unease", "people"}),
    "rejection": frozenset({"fear of rejection", "rejection"}),
    "hiding": frozenset({"avoidance", "self-isolation", "isolation", "withdrawal", "hiding"}),
    "heavy": frozenset({"depression", "shut down", "shut-down", "heaviness", "numbness"}),
    "shame": frozenset({"shame"}),
    "critic": frozenset({"inner critic", "criticism", "critic"}),
    "at-odds": frozenset({"inner conflict", "polarization", "conflict", "two parts"}),
}
"""The themes that go with each tile of Home, as docs/writing-scripts.md tells authors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: all that fits every one of these. None lets everything through.

    words: as they were typed; each finds what begins with it. length: one of LENGTHS.
    """

    words: str = ""
    theme: str | None = None
    level: str | None = None
    length: str | None = None
    author: str | None = None


def practicable(practices: Iterable[Practice], *, with_deep: bool) -> tuple[Practice, ...]:
    """Those that can be practised, the five steps first; deep ones where they are wanted."""
    whole = [
        each for each in practices if each.problem is None and (with_deep or each.level != DEEP)
    ]
    return tuple(sorted(whole, key=lambda each: each.id != FIVE_STEPS))


def has_deep(practices: Iterable[Practice]) -> bool:
    """Whether there is a deep one that can be practised."""
    return any(each.problem is None and each.level == DEEP for each in practices)


def fitting_kind(practices: Iterable[Practice], kind: str, words: str) -> tuple[Practice, ...]:
    """The five steps, which fit whatever is here, and then those with a theme of this kind.

    kind: a key of a tile on Home. words: the tile's own, which may be a theme, too.
    """
    themes = {folded(theme) for theme in _KINDS.get(kind, ())} | {folded(words)}
    return tuple(
        each
        for each in practices
        if each.id == FIVE_STEPS or themes.intersection(map(folded, each.themes))
    )


def fits(practice: Practice, wanted: Wanted) -> bool:
    """Whether the practice is what is looked for."""
    return (
        (wanted.theme is None or wanted.theme in practice.themes)
        and (wanted.level is None or wanted.level == practice.level)
        and (wanted.author is None or wanted.author == practice.author)
        and (wanted.length is None or _takes(practice, *LENGTHS[wanted.length]))
        and _has_words(practice, wanted.words)
    )


def themes_of(practices: Iterable[Practice]) -> Sequence[str]:
    """The themes there are, by the alphabet."""
    return sorted({theme for each in practices for theme in each.themes}, key=folded)


def authors_of(practices: Iterable[Practice]) -> Sequence[str]:
    """Who wrote them, by the alphabet."""
    return sorted({each.author for each in practices if each.author}, key=folded)


def _takes(practice: Practice, low: float, high: float) -> bool:
    if practice.shortest is None or practice.longest is None:
        return False
    return practice.shortest <= high * 60 and practice.longest >= low * 60


def _has_words(practice: Practice, words: str) -> bool:
    asked = folded(words).split()
    if not asked:
        return True
    said = (practice.title, practice.summary, practice.author, *practice.themes, *practice.steps)
    text = f" {' '.join(folded(' '.join(said)).split())}"
    return all(f" {word}" in text for word in asked)
