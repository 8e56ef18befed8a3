# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that came as a file, and the practices a person has: is it one, can it become one?

What is kept is copied, with the recordings that lie beside it, into the person's own folder; the
file that it came from stays. A practice of the person's own that is replaced is put aside there.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeAlias

from app.script.audio_folders import ENDINGS, AudioFolders
from app.script.library import Library, Practice, read_practice
from app.script.model import Background, Bell, Say, Script

Standing: TypeAlias = Literal["there", "new", "other", "taken"]
"""there: it is among the person's practices. new: not yet. other: they have another one with its
id, which it would replace. taken: its id belongs to a practice of the app's own.
"""

EARLIER = "earlier"
"""The folder, within their own, of what was replaced."""


class PracticeNotKept(Exception):
    """It could not be copied; ``reason`` is the system's."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OwnPractices:
    """library: all practices there are. folder: the person's own, which need not exist yet."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder

    def standing(self, practice: Practice) -> Standing:
        """How this practice stands to those that are there."""
        namesake = self._namesake(practice)
        if namesake is None:
            return "new"
        if _same_words(namesake.path, practice.path):
            return "there"
        return "other" if self._is_own(namesake.path) else "taken"

    def keep(self, practice: Practice, script: Script) -> Practice:
        """Copies it, and gives it as it is there. Raises PracticeNotKept; nothing is lost then."""
        namesake = self._namesake(practice)
        if namesake is not None and not self._is_own(namesake.path):
            raise PracticeNotKept(f"the id `{practice.id}` is taken")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._keep_sounds(script)
            # The id, not the name it came under: two files of one name can be two practices.
            place = namesake.path if namesake is not None else self._folder / f"{practice.id}.yaml"
            if place.exists():
                self._put_aside(place)
            _copy(practice.path, place)
        except OSError as failure:
            raise PracticeNotKept(failure.strerror or str(failure)) from failure
        return read_practice(place)

    def _namesake(self, practice: Practice) -> Practice | None:
        there = (each for each in self._library.practices() if each.problem is None)
        return next((each for each in there if each.id == practice.id), None)

    def _is_own(self, path: Path) -> bool:
        return path.parent.resolve() == self._folder.resolve()

    def _put_aside(self, path: Path) -> None:
        aside = self._folder / EARLIER / path.parent.relative_to(self._folder)
        aside.mkdir(parents=True, exist_ok=True)
        number = 1
        while (to := aside / f"{path.stem}-{number}{path.suffix}").exists():
            number += 1
        _copy(path, to)

    def _keep_sounds(self, script: Script) -> None:
        """Its recordings, bells and backgrounds, where they lie beside it and not in the app."""
        beside = AudioFolders(script.source, None)
        cues = [cue for step in script.steps for cue in step.cues]
        said = {cue.recording for cue in cues if isinstance(cue, Say) and cue.recording}
        bells = {cue.sound for cue in cues if isinstance(cue, Bell)}
        grounds = {cue.sound for cue in cues if isinstance(cue, Background) and cue.sound}
        if script.background is not None:
            grounds.add(script.background.sound)
        for name in said:
            self._keep_sound(beside.recording(script.id, name), script.id, name)
        for name in bells:
            found = beside.bell(name)
            self._keep_sound(found, "bells", _with_ending(name, found))
        for name in grounds:
            found = beside.background(name)
            self._keep_sound(found, "backgrounds", _with_ending(name, found))

    def _keep_sound(self, found: Path | None, kind: str, name: str) -> None:
        """By the name that the script has for it, which a link may have led from."""
        if found is None:
            return
        place = self._folder / "audio" / kind / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and not _same_words(found, place):
            self._put_aside(place)  # it may be of the person's own voice
        _copy(found, place)


def _with_ending(name: str, found: Path | None) -> str:
    """The script may leave out the ending of a bell or a background."""
    if found is None or Path(name).suffix.lower() in ENDINGS:
        return name
    return name + found.suffix


def _copy(source: Path, to: Path) -> None:
    """Written beside and renamed into place: a full disk leaves what was there before."""
    if to.exists() and source.samefile(to):
        return
    handle, name = tempfile.mkstemp(".part", f".{to.name}.", to.parent)
    try:
        with os.fdopen(handle, "wb") as written, source.open("rb") as read:
            shutil.copyfileobj(read, written)
        Path(name).replace(to)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise


def _same_words(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other) or one.read_bytes() == other.read_bytes()
    except OSError:
        return False
