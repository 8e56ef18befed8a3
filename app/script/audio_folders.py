# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a script's sounds lie: beside the script first, then in the app's folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ENDINGS = (".flac", ".ogg", ".opus", ".wav", ".mp3")
"""Kinds of sound files, in the order in which they are preferred."""
MADE_BELLS = ("bowl",)
"""Bells that the app makes itself and that need no file."""


class AudioFolders:
    """Looks sounds up for one script. Files outside of the folders are never given, even by a link.

    script_file: the script, or None where it has no file; its folder's ``audio`` and its parent
    folder's ``audio`` come first. app_audio: the app's own audio folder. made_bells: names that
    need no file.
    """

    def __init__(
        self,
        script_file: Path | None,
        app_audio: Path | None,
        made_bells: tuple[str, ...] = MADE_BELLS,
    ) -> None:
        self.made_bells = made_bells
        folder = script_file.absolute().parent if script_file is not None else None
        beside = [folder / "audio", folder.parent / "audio"] if folder is not None else []
        self._folders = tuple(
            dict.fromkeys([*beside, *([app_audio.absolute()] if app_audio is not None else [])])
        )

    def recording(self, script_id: str, name: str) -> Path | None:
        """The recording ``name`` of the script, its ending as written; None if there is none."""
        return self._first(script_id, (name,))

    def background(self, name: str) -> Path | None:
        """The background called ``name``, or the file of that name; None if there is none."""
        return self._first("backgrounds", _candidates(name))

    def bell(self, name: str) -> Path | None:
        """The file of the bell ``name``; None if there is none, also for a bell the app makes."""
        return self._first("bells", _candidates(name))

    def backgrounds(self) -> tuple[str, ...]:
        """Names of all backgrounds there are, sorted."""
        return tuple(sorted(set(self._names("backgrounds"))))

    def bells(self) -> tuple[str, ...]:
        """Names of all bells there are, those the app makes among them, sorted."""
        return tuple(sorted({*self._names("bells"), *self.made_bells}))

    def _first(self, kind: str, names: tuple[str, ...]) -> Path | None:
        for folder in self._folders:
            for name in names:
                found = _inside(folder / kind, name)
                if found is not None:
                    return found
        return None

    def _names(self, kind: str) -> Iterator[str]:
        for folder in self._folders:
            try:
                files = sorted((folder / kind).iterdir())
            except OSError:
                continue
            yield from (file.stem for file in files if file.suffix.lower() in ENDINGS)


def _candidates(name: str) -> tuple[str, ...]:
    if Path(name).suffix.lower() in ENDINGS:
        return (name,)
    return tuple(name + ending for ending in ENDINGS)


def _inside(folder: Path, name: str) -> Path | None:
    """The file ``name`` where it really is one and, links followed, lies inside ``folder``."""
    if not name or Path(name).is_absolute():
        return None
    try:
        root = folder.resolve(strict=True)
        found = (folder / name).resolve(strict=True)
    except (OSError, ValueError, RuntimeError):
        return None
    return found if found.is_file() and found.is_relative_to(root) else None
