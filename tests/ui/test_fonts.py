# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The fonts that come with the app."""

import string

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from app.ui.theme import FAMILIES, Theme


@pytest.mark.parametrize("family", sorted(FAMILIES.values()))
def test_every_letter_is_set_by_the_glyph_that_bears_its_name(theme: Theme, family: str) -> None:
    """A look-alike in its place prints well, but can't be found or copied in a PDF."""
    for letter in f"{string.ascii_letters}{string.digits} ":
        font = QFont(family)
        layout = QTextLayout(letter, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        (run,) = layout.glyphRuns()
        assert run.glyphIndexes() == QRawFont.fromFont(font).glyphIndexesForString(letter), letter
