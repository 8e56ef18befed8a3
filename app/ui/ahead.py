# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The pages are read in the quiet after the first frame, so that none is waited for when visited.

One module at a time, while nothing else is to be done: each takes ten to a hundred milliseconds.
Nothing is opened or made by it.
"""

from __future__ import annotations

import importlib
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAGES: Final = (
    "app.ui.pages.practices",
    "app.ui.pages.practice",
    "app.script.reader",
    "numpy",  # the sound's
    "app.session.check_in",
    "app.ui.session_driver",
    "app.ui.widgets.sound_choices",
    "app.ui.pages.reflections",
    "app.ui.widgets.part_choices",
    "app.ui.pages.parts",
    "app.ui.pages.part",
    "app.ui.pages.steps",
    "app.ui.pages.understand",
    "app.ui.pages.help",
    "app.copies",
    "app.reflections.caretaking",
    "app.reflections.erasing",
    "app.sound.voices",
    "app.output.qt",
    "app.ui.widgets.voice_settings",
    "app.ui.widgets.backup_settings",
    "app.ui.printing",
    "app.ui.widgets.privacy_settings",
    "app.ui.widgets.deep_settings",
    "app.ui.pages.settings",
    "app.ui.pages.beliefs",
    "app.ui.pages.eight_over_time",
)
"""In the order of the bar; before a large one, what it is made of."""

_FIRST_AFTER_MS = 300
_EVERY_MS = 20


class Ahead(QObject):
    """Begins by itself, and goes when all are read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(PAGES)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._read_one)
        self._turns.start(_FIRST_AFTER_MS)

    def _read_one(self) -> None:
        if self._left:
            importlib.import_module(self._left.pop(0))
            self._turns.setInterval(_EVERY_MS)
        else:
            self._turns.stop()
            self.deleteLater()
