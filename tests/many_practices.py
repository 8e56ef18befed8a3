# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A folder full of small practices, as packs could bring them: of every level, theme and author."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_TITLES: Final = (
    "Meeting a lonely part", "Before a room full of people", "When somebody does not answer",
    "The one who hides", "Heavy mornings", "A hand for shame", "Listening to the critic",
    "Two parts at odds", "A younger one, and you beside it", "Resting",
)  # fmt: skip
_THEMES: Final = (
    "loneliness", "social anxiety", "fear of rejection", "avoidance", "depression", "shame",
    "inner critic", "inner conflict", "reparenting", "resting",
)  # fmt: skip
_LEVELS: Final = (*("steady",) * 8, "deep", "gentle")
_SUMMARIES: Final = (
    "A short way to sit beside it.",
    "You arrive, see who is here, and let the one who speaks loudest speak first. Nothing more.",
    "For the hours after something hurt. It begins with the ground, and comes back to it.",
)
_AUTHORS: Final = ("Inner Hearth", "Ana Silva", "Jonas Weber")

_SCRIPT: Final = """format: 1
id: made-{number}
title: {title}
summary: {summary}
author: {{name: {author}}}
level: {level}
themes: [{theme}]
notes: [You can stop at any moment.]
steps:
  - id: here
    name: Being here
    cues:
      - ask: How is it with you today?
        choices:
          - {{label: I can be with this}}
          - {{label: Not today, go: ground}}
      - pause: 2m
  - id: near
    name: Coming near
    cues:
      - pause: {minutes}m
        prompt: Come a little nearer
  - id: ground
    name: The ground
    detour: true
    cues:
      - pause: 30s
        prompt: Feel the ground
      - end: gently
"""


def add_practices(folder: Path, count: int) -> None:
    """Writes so many of them into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        kind = number % len(_TITLES)
        text = _SCRIPT.format(
            number=number,
            title=_TITLES[kind] if number < len(_TITLES) else f"{_TITLES[kind]}, {number}",
            summary=_SUMMARIES[number % len(_SUMMARIES)],
            author=_AUTHORS[number % len(_AUTHORS)],
            level=_LEVELS[kind],
            theme=_THEMES[kind],
            minutes=2 + number % 27,
        )
        (folder / f"made-{number:03}.yaml").write_text(text, encoding="utf-8")
