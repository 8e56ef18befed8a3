# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the window needs from those who put the parts together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:  # The window paints its first frame before any of these are imported.
    from app.contacts.layers import Layers
    from app.copies import Copies
    from app.exporting import Exporting, Order
    from app.keeping import Continued
    from app.out_and_in import OutAndIn
    from app.output.base import FrameSource, Output
    from app.reflections.keeper import Keeper
    from app.reflections.model import LeftSession
    from app.reflections.reports import Unsaved
    from app.reflections.vault import Vault
    from app.script.library import Practice
    from app.script.model import Script
    from app.script.own import OwnPractices
    from app.settings import SettingsFile
    from app.sound.clip import Clip
    from app.sound.prepare import Preparer
    from app.sound.voices import OfferedVoice
    from app.ui.session_driver import SessionDriver
    from app.ui.sound_words import SoundNames


class Rooms(Protocol):
    """The parts of the house. Nothing behind these is opened or imported before it is asked for."""

    @property
    def resources(self) -> Path:
        """The folder with fonts, icons, palette, style sheet and contacts."""

    @property
    def settings_file(self) -> Path:
        """Where the settings are kept: what the first frame needs is read from it before them."""

    @property
    def settings(self) -> SettingsFile:
        """What the person has chosen for good."""

    @property
    def data(self) -> Path:
        """The folder in which what the person keeps lies."""

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever kept here: there is no store of reflections yet."""

    @property
    def contact_layers(self) -> Layers:
        """Where the files with contacts lie."""

    @property
    def keeper(self) -> Keeper:
        """Where answers go, and where pages read what was kept."""

    @property
    def vault(self) -> Vault:
        """The passphrase of the reflections, if there is one."""

    @property
    def copies(self) -> Copies:
        """The copies of the reflections."""

    @property
    def out_and_in(self) -> OutAndIn:
        """Reflections that go out, and what comes in."""

    @property
    def has_open_store(self) -> bool:
        """Whether the store is open just now: not locked, and not out of reach."""

    def now(self) -> datetime:
        """Now, with the offset of the person's clock."""

    @property
    def reported(self) -> SignalInstance:
        """Carries what the keeper reports of saving."""

    @property
    def deleted(self) -> SignalInstance:
        """The person has deleted something for good: the copies are not to have it either."""

    def unsaved(self) -> Unsaved | None:
        """What can't be saved, after one more try; None where all is."""

    def close(self) -> None:
        """Let go of the store, at the very end."""

    def practices(self) -> tuple[Practice, ...]:
        """All practices, in the order of the library."""

    def own_practices(self) -> OwnPractices:
        """What keeps a practice that came as a file."""

    def script(self, practice: Practice) -> Script | None:
        """The whole script of a practice; None where it can't be practised (any more)."""

    def left_sessions(self) -> tuple[LeftSession, ...]:
        """Sessions that can be gone on with, the latest first. Makes nothing on the disk."""

    def make_driver(self, script: Script, continued: Continued | None = None) -> SessionDriver:
        """A session as the settings have it, that makes no sound before it is begun.

        ``continued``: the session that was left and goes on.
        """

    def begin_export(self, order: Order) -> Exporting:
        """Files of a practice, written from now on in a thread of their own."""

    def sound_names(self, script: Script | None = None) -> SoundNames:
        """Backgrounds and bells there are: those of the app, and beside this script."""

    def open_output(
        self, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        """Where sound goes that is to be heard, as the settings have it."""

    def available_voices(self) -> list[OfferedVoice]:
        """Voices that can be chosen. Asks the system: not in the window's thread."""

    def voice_sample(self, key: str) -> Clip:
        """A sentence by the voice of this key. Not in the window's thread. Raises VoiceFailed."""

    def preparer(self) -> Preparer:
        """What brings recordings in."""
