# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where things lie: what the app brings along, and what belongs to the person."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

NAME = "inner-hearth"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders. Those of the person need not exist yet.

    program: what holds ``scripts``, ``audio`` and ``resources``. data: the reflections store and
    the person's own practices. cache: what can be made again. config: settings.
    """

    program: Path
    data: Path
    cache: Path
    config: Path

    @property
    def scripts(self) -> Path:
        """The shipped practices."""
        return self.program / "scripts"

    @property
    def audio(self) -> Path:
        """The shipped recordings, bells and backgrounds."""
        return self.program / "audio"

    @property
    def resources(self) -> Path:
        """Fonts, icons, palette, contacts."""
        return self.program / "resources"

    @property
    def own_scripts(self) -> Path:
        """Practices that the person put there."""
        return self.data / "scripts"

    @property
    def store(self) -> Path:
        """The reflections store; where its name is a link, the file that this leads to."""
        return followed(self.data / "reflections.db")

    @property
    def own_contacts(self) -> Path:
        """Who the person would call, and what of the shipped list they changed."""
        return self.data / "contacts.json"

    @property
    def window_lock(self) -> Path:
        """Held by the process that has the window open."""
        return self.data / "window.lock"

    @property
    def refuges(self) -> tuple[Path, ...]:
        """Where that is put which the store can't take, the best one first: it may be full, too."""
        import tempfile

        # The system's two folders for what is passing go with a shutdown; before that they serve.
        passing = [Path(tempfile.gettempdir())]
        if run := os.environ.get("XDG_RUNTIME_DIR"):
            passing.insert(0, Path(run))
        mine = f"{NAME}-{os.getuid()}" if sys.platform != "win32" else NAME
        return (self.data, self.config, self.cache, *(folder / mine for folder in passing))

    @property
    def settings(self) -> Path:
        """What the person has chosen for good."""
        return self.config / "settings.json"

    @property
    def speech_cache(self) -> Path:
        """Speech that was made before."""
        return self.cache / "speech"

    @property
    def library_index(self) -> Path:
        """What is known of the practices without reading them anew."""
        return self.cache / "library.json"


def followed(store: Path) -> Path:
    """The file itself, where ``store`` is a link to it: its lock and its log lie beside that.

    Under two names, two windows would write to it; and a copy would be put in the link's place.
    """
    try:
        return store.resolve() if store.is_symlink() else store.absolute()
    except (OSError, RuntimeError):  # links that lead in a circle
        return store.absolute()


def program_folder() -> Path:
    """The folder that the app was started from, or unpacked to."""
    return Path(__file__).resolve().parent.parent


def usual_places() -> Places:
    """The places the system gives to this app and this person."""
    from platformdirs import PlatformDirs

    folders = PlatformDirs(NAME, appauthor=False, roaming=False)
    return Places(
        program=program_folder(),
        data=folders.user_data_path,
        cache=folders.user_cache_path,
        config=folders.user_config_path,
    )


def places_below(home: Path) -> Places:
    """All of a person's places below one folder, for a safe trial."""
    return Places(program_folder(), home / "data", home / "cache", home / "config")
