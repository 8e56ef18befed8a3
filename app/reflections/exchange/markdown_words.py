# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The words of the app in the Markdown: in English, or as the window translates them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Headings and the names of fields.

    named: for what the store knows by a key: roles, ends of a session, ties, and, if wanted, places
    of the body, areas of life and the words of the eight Cs. A key without a name stays as it is.
    """

    title: str = "Reflections"
    session: str = "Session"
    entry: str = "Entry"
    reading: str = "The eight Cs"
    step: str = "A small step"
    belief: str = "A belief"
    parts: str = "Parts"
    part: str = "A part"
    met: str = "With"
    themes: str = "Themes"
    passed_over: str = "passed over"
    of_four: str = "{value} of 4"
    role: str = "Role"
    where: str = "Where in the body"
    looks: str = "How it looks"
    toward: str = "How I feel toward it"
    job: str = "What it does"
    fear: str = "What it fears would happen if it stopped"
    wants_known: str = "What it wants me to know"
    since: str = "Since when"
    appreciated: str = "What I appreciate in it"
    nearness: str = "How near it feels"
    percent: str = "{value} of 100"
    ties: str = "Ties"
    rather: str = "What would rather be held"
    experiences: str = "What spoke for it"
    area: str = "Area of life"
    planned: str = "When"
    size: str = "How big it feels"
    happened: str = "What happened"
    glimmer: str = "A glimmer"
    resting: str = "Let rest"
    named: Mapping[str, str] = field(
        default_factory=lambda: {
            "unknown": "not known yet",
            "protects": "protects",
            "at-odds-with": "is at odds with",
        }
    )

    def name(self, key: str) -> str:
        """What a person calls this key."""
        return self.named.get(key, key)
