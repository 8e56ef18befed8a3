# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The house as the window sees it: each part made when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:  # The window paints its first frame before any of these are imported.
    from app.compose import House
    from app.contacts.layers import Layers
    from app.copies import Copies
    from app.exporting import Exporting, Order
    from app.keeping import Continued
    from app.out_and_in import OutAndIn
    from app.output.base import FrameSource, Output
    from app.reflections.keeper import Keeper, Report
    from app.reflections.model import LeftSession
    from app.reflections.reports import Unsaved
    from app.reflections.vault import Vault
    from app.script.library import Library, Practice
    from app.script.model import Script
    from app.script.own import OwnPractices
    from app.settings import SettingsFile
    from app.sound.clip import Clip
    from app.sound.prepare import Preparer
    from app.sound.voices import OfferedVoice
    from app.ui.session_driver import OpenDevice, SessionDriver
    from app.ui.sound_words import SoundNames


RETRY_MS = 1000
"""How often saving is tried again while it does not work."""


class HouseRooms(QObject):
    """Implements Rooms. ``reported`` carries what the keeper reports; ``deleted``: see Rooms.

    ``open_device``: where the sound goes; None is the first output that works.
    """

    reported = Signal(object)
    deleted = Signal()

    def __init__(self, house: House, open_device: OpenDevice | None = None) -> None:
        super().__init__()
        self._house = house
        self._open_device = open_device
        self._keeper: Keeper | None = None
        self._copies: Copies | None = None
        self._out_and_in: OutAndIn | None = None
        self._waits_for_copies = False
        self._library: Library | None = None
        self._retries = QTimer(self)
        self._retries.setInterval(RETRY_MS)
        self._retries.timeout.connect(self._retry)

    @property
    def resources(self) -> Path:
        """The folder with fonts, icons, palette, style sheet and contacts."""
        return self._house.places.resources

    @property
    def settings_file(self) -> Path:
        """Where the settings are kept."""
        return self._house.places.settings

    @property
    def settings(self) -> SettingsFile:
        """What the person has chosen for good."""
        return self._house.settings

    @property
    def data(self) -> Path:
        """The folder in which what the person keeps lies."""
        return self._house.places.data

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever kept here: there is no store of reflections yet."""
        return not self._house.places.store.exists()

    @property
    def contact_layers(self) -> Layers:
        """Where the files with contacts lie."""
        return self._house.contact_layers()

    @property
    def keeper(self) -> Keeper:
        """Where answers go, and where pages read what was kept."""
        if self._keeper is None:
            self._keeper = self._house.keeper(self._report, self._tell_deleted)
        return self._keeper

    @property
    def vault(self) -> Vault:
        """The passphrase of the reflections, if there is one."""
        return self._house.vault

    @property
    def copies(self) -> Copies:
        """The copies of the reflections."""
        if self._copies is None:
            self._copies = self._house.copies()
        return self._copies

    @property
    def out_and_in(self) -> OutAndIn:
        """Reflections that go out, and what comes in."""
        if self._out_and_in is None:
            self._out_and_in = self._house.out_and_in()
        return self._out_and_in

    @property
    def has_open_store(self) -> bool:
        """Whether the store is open just now: not locked, and not out of reach."""
        return self._keeper is not None and self._keeper.is_open

    def now(self) -> datetime:
        """Now, with the offset of the person's clock."""
        return self._house.now()

    def unsaved(self) -> Unsaved | None:
        """What can't be saved, after one more try; None where all is."""
        if self._keeper is None:
            return None
        self._keeper.retry()
        return self._keeper.unsaved if self._keeper.pending else None

    def close(self) -> None:
        """Let go of the store, at the very end."""
        self._retries.stop()
        if self._keeper is not None:
            self._keeper.close()

    def practices(self) -> tuple[Practice, ...]:
        """All practices, in the order of the library."""
        if self._library is None:
            self._library = self._house.library()
        return self._library.practices()

    def own_practices(self) -> OwnPractices:
        """What keeps a practice that came as a file."""
        return self._house.own_practices()

    def script(self, practice: Practice) -> Script | None:
        """The whole script of a practice; None where it can't be practised (any more)."""
        from app.script.reader import read_script

        return read_script(practice.path).script

    def preparer(self) -> Preparer:
        """What brings recordings in."""
        return self._house.preparer()

    def left_sessions(self) -> tuple[LeftSession, ...]:
        """Sessions that can be gone on with, the latest first. Makes nothing on the disk."""
        recovery = self.keeper.recovery
        is_there = self._house.places.store.exists() or (recovery is not None and recovery.has_left)
        return self.keeper.left_sessions() if is_there else ()

    def make_driver(self, script: Script, continued: Continued | None = None) -> SessionDriver:
        """A session as the settings have it, that makes no sound before it is begun.

        ``continued``: the session that was left and goes on.
        """
        from app.ui.session_driver import SessionDriver

        return SessionDriver(
            self._house, script, self.keeper, self._open_for_session, self, continued
        )

    def _open_for_session(
        self, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        """Where the sound of a session goes: to no device, where it is to be read only."""
        from app.output.choose import started_output

        if self.settings.now.text_only:
            return started_output("silent", source, lost)
        return self.open_output(source, lost)

    def open_output(
        self, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        """Where sound goes that is to be heard, as the settings have it."""
        from app.output.choose import started_as_chosen

        if self._open_device is not None:
            return self._open_device(source, lost)
        return started_as_chosen(self.settings.now.output, source, lost)

    def sound_names(self, script: Script | None = None) -> SoundNames:
        """Backgrounds and bells there are: those of the app, and beside this script."""
        from app.ui.sound_words import SoundNames

        audio = self._house.audio_beside(script.source if script else None)
        return SoundNames(audio.backgrounds(), audio.bells())

    def available_voices(self) -> list[OfferedVoice]:
        """Voices that can be chosen. Asks the system: not in the window's thread."""
        return self._house.available_voices()

    def voice_sample(self, key: str) -> Clip:
        """A sentence by the voice of this key. Not in the window's thread. Raises VoiceFailed."""
        return self._house.voice_sample(key)

    def begin_export(self, order: Order) -> Exporting:
        """Files of a practice, written from now on in a thread of their own."""
        from app.exporting import Exporting

        exporting = Exporting(self._house, replace(order, choices=self.settings.now))
        exporting.begin()
        return exporting

    def _report(self, report: Report) -> None:
        from app.reflections.reports import AllSaved, TroubleBegan

        if isinstance(report, TroubleBegan):
            self._retries.start()
        elif isinstance(report, AllSaved) and not self.keeper.has_to_wipe:
            self._retries.stop()
        if not self._is_of_our_own_making(report):
            self.reported.emit(report)

    def _is_of_our_own_making(self, report: Report) -> bool:
        """While something is put back or taken in, writing waits for it: nothing to tell of."""
        from app.reflections.errors import StoreHeld
        from app.reflections.keeper import AllSaved, TroubleBegan

        if isinstance(report, TroubleBegan):
            is_ours = self._is_written_to_aside
            self._waits_for_copies = is_ours and isinstance(report.error, StoreHeld)
            return self._waits_for_copies
        waited, self._waits_for_copies = self._waits_for_copies, False
        return waited and isinstance(report, AllSaved)

    @property
    def _is_written_to_aside(self) -> bool:
        returns = self._copies is not None and self._copies.is_putting_back
        return returns or (self._out_and_in is not None and self._out_and_in.is_taking_in)

    def _tell_deleted(self) -> None:
        if self.keeper.has_to_wipe:
            self._retries.start()
        self.deleted.emit()

    def _retry(self) -> None:
        if self._keeper is not None:
            self._keeper.retry()
            if not self._keeper.has_to_wipe and self._keeper.trouble is None:
                self._retries.stop()
