# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The house as the window sees it: each part made when it is first asked for, and then kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # The window paints its first frame before any of these are imported.
    from app.compose import House
    from app.reflections.keeper import Keeper, Report
    from app.script.library import Library, Practice
    from app.script.model import Script
    from app.ui.session_driver import OpenDevice, SessionDriver


class HouseRooms(QObject):
    """Implements Rooms. ``reported`` carries what the keeper reports.

    ``open_device``: where the sound goes; None is the first output that works.
    """

    reported = Signal(object)

    def __init__(self, house: House, open_device: OpenDevice | None = None) -> None:
        super().__init__()
        self._house = house
        self._open_device = open_device
        self._keeper: Keeper | None = None
        self._library: Library | None = None

    @property
    def resources(self) -> Path:
        """The folder with fonts, icons, palette, style sheet and contacts."""
        return self._house.places.resources

    @property
    def keeper(self) -> Keeper:
        """Where answers go, and where pages read what was kept."""
        if self._keeper is None:
            self._keeper = self._house.keeper(self._report)
        return self._keeper

    def practices(self) -> tuple[Practice, ...]:
        """All practices, in the order of the library."""
        if self._library is None:
            self._library = self._house.library()
        return self._library.practices()

    def script(self, practice: Practice) -> Script | None:
        """The whole script of a practice; None where it can't be practised (any more)."""
        from app.script.reader import read_script

        return read_script(practice.path).script

    def make_driver(self, script: Script, silences: float) -> SessionDriver:
        """A session that makes no sound before it is begun; ``silences`` stretches its pauses."""
        from app.output.choose import started_output
        from app.session.timeline import Pacing
        from app.ui.session_driver import SessionDriver

        open_device = self._open_device or (
            lambda source, lost: started_output("auto", source, lost)
        )
        pacing = Pacing(silences=silences)
        return SessionDriver(self._house, script, self.keeper, open_device, pacing, self)

    def _report(self, report: Report) -> None:
        self.reported.emit(report)
