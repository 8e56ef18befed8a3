# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A translation into what takes as much room as German does, for as long as there is no German."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_VOWEL_OR_PLACEHOLDER = re.compile(r"\{[^}]*\}|[aeiouAEIOU]")
_LONGER = dict(
    zip("aeiouAEIOU", ("ää", "ee", "ïï", "öö", "üü", "Äa", "Ee", "Ïi", "Öo", "Üu"), strict=True)
)


class PseudoGerman(QTranslator):
    """Every text is two fifths longer, word by word, with dots on its vowels."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text ``source`` made longer; its ``{placeholders}`` are left as they are."""
        return lengthened(source)

    def isEmpty(self) -> bool:
        """Qt asks nothing of a translator that is empty."""
        return False


def lengthened(text: str) -> str:
    """The text with each vowel twice: a good third longer, and still of words."""
    return _VOWEL_OR_PLACEHOLDER.sub(lambda found: _LONGER.get(found[0], found[0]), text)
