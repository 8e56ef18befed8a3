# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A look or a language that is chosen is there at once; the page that was open is made anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.ui.language import Language
from app.ui.look import Look, look_of
from app.ui.main_window import MainWindow
from app.ui.rooms import Rooms
from app.ui.same_spot import Spot
from app.ui.theme import Theme


class Dressing(QObject):
    """Follows the settings as long as it lives."""

    def __init__(
        self, theme: Theme, language: Language, rooms: Rooms, window: MainWindow, look: Look
    ) -> None:
        """``look``: what the window wears so far."""
        super().__init__(window)
        self._theme = theme
        self._language = language
        self._window = window
        self._look = look
        self.destroyed.connect(rooms.settings.listen(self._take))

    def _take(self, settings: Settings) -> None:
        before, self._look = self._look, look_of(settings)
        if _worn(before) != _worn(self._look):
            # What was pressed is done with before its page goes.
            QTimer.singleShot(0, self, lambda: self._dress(before))

    def _dress(self, before: Look) -> None:
        look, app = self._look, QApplication.instance()
        if not isinstance(app, QApplication):
            return
        spot = Spot(self._window.covered_by or self._window.page)
        if look.language != before.language:
            self._language.speak(look.language)
        self._theme.wear(app, look.palette, look.text_scale, look.reduced_motion)
        if (look.language, look.text_scale) != (before.language, before.text_scale):
            self._window.make_anew(spot)


def _worn(look: Look) -> Look:
    """What of it is seen in every widget."""
    return look._replace(window="", is_welcomed=True)
