# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One measured figure and its limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` is held at most to ``most``, or at least to ``least``."""

    name: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None
    remark: str = ""

    @property
    def is_held(self) -> bool:
        """Whether the limit is kept."""
        above = self.most is not None and self.value > self.most
        below = self.least is not None and self.value < self.least
        return not above and not below

    def __str__(self) -> str:
        limit = f"at most {self.most:g}" if self.most is not None else f"at least {self.least:g}"
        mark = "ok  " if self.is_held else "OVER"
        line = f"{mark}  {self.name}: {self.value:.3g} {self.unit} ({limit})"
        return f"{line}  {self.remark}" if self.remark else line
