# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Translations: the window can speak German, and so can what Qt itself says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.self_test.check import Bench, require
from app.ui.language import Language

_OURS: Final = ("SettingsPage", "Settings", "Einstellungen")
_QTS: Final = ("QPlatformTheme", "Cancel", "Abbrechen")


def check_translations(bench: Bench) -> None:
    """Loads German as the settings would."""
    app = QCoreApplication([])
    resources = bench.house.places.resources
    codes = sorted(file.stem for file in (resources / "translations").glob("*.qm"))
    bench.figures["languages"] = " ".join(codes)
    language = Language(app, resources)  # held: its translations go with it
    language.speak("de")
    bench.figures["spoken"] = language.code
    in_german = QCoreApplication.translate  # by another name: these are no texts to translate
    context, words, german = _OURS
    require(in_german(context, words) == german, "The window speaks no German.")
    context, words, german = _QTS
    require(in_german(context, words) == german, "Qt's own words are not there in German.")
