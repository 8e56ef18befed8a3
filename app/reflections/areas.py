# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The areas of life in which a small step outward can be taken, by the keys they are kept under."""

from __future__ import annotations

from typing import Final

AREAS: Final[tuple[str, ...]] = (
    "support-group",
    "class",
    "movement",
    "hobby",
    "therapy",
    "community",
    "walk",
    "people",
)
"""In the order shown. Any other area of a step is a word of the person's own; "" is none.

class: a course, such as yoga or salsa. movement: a gym, a walk. community: a spiritual or other
one. walk: one where others are. people: those whom the person knows.
"""
