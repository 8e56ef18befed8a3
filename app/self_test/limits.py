# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which checks there are, in their order, and how long each may take."""

from __future__ import annotations

from typing import Final

LIMITS: Final[dict[str, float]] = {
    "libraries": 60.0,
    "window": 60.0,
    "fonts": 60.0,
    "icons": 60.0,
    "translations": 60.0,
    "voice": 90.0,
    "sound_output": 45.0,
    "recordings": 60.0,
    "sounds": 60.0,
    "store": 60.0,
    "script": 90.0,
}
"""Seconds until a check counts as standing still. Most take one; a first start from a slow disk,
with a virus scanner that reads all of it, takes many."""
