# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Fonts: those that come with the app are those that Qt really uses."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from app.self_test.check import Bench, require
from app.ui.self_testing.application import application
from app.ui.theme import FAMILIES

_STRONG: Final = FAMILIES["text"]


def check_fonts(bench: Bench) -> None:
    """Loads each file, and asks Qt for each family as the pages do."""
    app = application()
    brought = _families_in(bench.house.places.resources / "fonts")
    bench.figures["families_count"] = len(brought)
    for use, family in FAMILIES.items():
        styles = sorted(style for name, style in brought if name == family)
        require("Regular" in styles, f"The font {family} does not come with the app.")
        used = QFontInfo(QFont(family))
        bench.figures[f"{use}_family"] = used.family()
        is_it = used.exactMatch() and used.family() == family
        require(is_it, f"Qt uses {used.family()} in the place of {family}.")
    strong = QFont(_STRONG)
    strong.setWeight(QFont.Weight.DemiBold)
    bench.figures["strong_weight"] = QFontInfo(strong).weight()
    is_strong = any(name == _STRONG and style == "SemiBold" for name, style in brought)
    is_strong = is_strong and QFontInfo(strong).weight() == QFont.Weight.DemiBold
    require(is_strong, f"The font {_STRONG} does not come with the app in semibold.")
    del app


def _families_in(folder: Path) -> list[tuple[str, str]]:
    """The families of the files in the folder, each with its style. Raises Amiss."""
    found: list[tuple[str, str]] = []
    for file in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        require(families, f"The font file {file.name} cannot be read.")
        style = file.stem.rpartition("-")[2]
        found.extend((family, style) for family in families)
    return found
