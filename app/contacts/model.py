# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a contact is, and what can be wrong with a file of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

Layer: TypeAlias = Literal["shipped", "pack", "own"]
Kind: TypeAlias = Literal["emergency", "line", "therapist", "person"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

What: TypeAlias = Literal[
    "missing",
    "unreadable",
    "too-large",
    "not-json",
    "not-object",
    "not-list",
    "not-text",
    "too-long",
    "no-name",
    "no-country",
    "not-date",
    "not-kind",
    "unknown-field",
    "twice",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to call or to write to. Everything but the name may be empty.

    country: ISO 3166, two letters, of a service; "" for somebody of the person's own.
    country_name: in the language of the country. text: how to write a message, or to which number.
    checked: an ISO date, the day on which it was last compared with ``source``; checked_how: with
    what it was compared. layer: whose file it comes from. id: of the person's own alone.
    """

    name: str
    country: str = ""
    country_name: str = ""
    kind: Kind = "line"
    number: str = ""
    text: str = ""
    hours: str = ""
    note: str = ""
    url: str = ""
    source: str = ""
    checked: str = ""
    checked_how: str = ""
    layer: Layer = "shipped"
    id: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """By this it is hidden, corrected or replaced: country and name."""
        return self.country, self.name


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a file, and where: ``contacts[3].checked``; "" is the whole of it.

    detail: more of it, as it was found: the text that is no date, the field that was meant.
    """

    path: Path
    place: str
    what: What
    detail: str = ""

    def __str__(self) -> str:
        where = f"{self.path.name}: {self.place}" if self.place else self.path.name
        return f"{where}: {self.what}{f' ({self.detail})' if self.detail else ''}"
