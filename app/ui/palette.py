# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The colours, read from ``resources/palette.json`` and named for what they are for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QJsonDocument

PaletteName: TypeAlias = Literal["dusk", "morning"]


class Palette:
    """One set of colours. ``colours`` maps a purpose to ``#rrggbb``."""

    __slots__ = ("colours", "name")

    def __init__(self, name: PaletteName, colours: Mapping[str, str]) -> None:
        self.name: Final = name
        self.colours: Final = colours

    def __getitem__(self, purpose: str) -> str:
        """The colour for this purpose, ``#rrggbb``. Raises KeyError where there is none."""
        return self.colours[purpose]


def read_palettes(path: Path) -> dict[PaletteName, Palette]:
    """Both palettes of the file at ``path``. Raises OSError, or KeyError where one is missing."""
    # Qt's reader is loaded already; Python's would cost the start five milliseconds.
    found = QJsonDocument.fromJson(path.read_bytes()).toVariant()
    return {
        "dusk": Palette("dusk", dict(found["dusk"])),
        "morning": Palette("morning", dict(found["morning"])),
    }


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
