# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How far long work has come, and the way to end it early."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[float], None]
"""Is told, several times a second, how far the work is: 0 to 1. What it raises ends the work."""


class Cancelled(Exception):
    """The person wants the work no more. Raised by whoever is told of the progress."""


def share_of(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a piece of work that takes the whole from ``start`` to ``end``."""
    return lambda fraction: progress(start + (end - start) * min(1.0, max(0.0, fraction)))


def unheeded(_fraction: float) -> None:
    """For work that nobody watches."""
