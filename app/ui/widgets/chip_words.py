# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person's own words on a button: not too long for the smallest window, and never a mnemonic."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.ui.theme import Theme

_WIDEST: Final = 300


def chip_words(theme: Theme, words: str, after: str = "") -> str:
    """The words, shortened where they are long, and what stands ``after`` them."""
    line = " ".join(words.split())
    metrics = QFontMetrics(theme.font(15))
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, _WIDEST)
    return f"{shown}{after}".replace("&", "&&")
