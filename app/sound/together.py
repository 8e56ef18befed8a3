# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that appear together and whole, or not at all.

Each is written beside its name. When all are there they take their names; if one can't, those that
did give them back, and what stood there before is there again.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypeAlias

from app.sound.part_file import part_beside

Obstacle: TypeAlias = Literal["folder", "no-folder", "forbidden"]
_SAID: dict[Obstacle, str] = {
    "folder": "it is a folder",
    "no-folder": "there is no folder {folder}",
    "forbidden": "it may not be written",
}


class Unwritable(OSError):
    """There can be no file of this name. ``obstacle``: why, which is known before any work."""

    def __init__(self, path: Path, obstacle: Obstacle) -> None:
        super().__init__(None, _SAID[obstacle].format(folder=path.parent))
        self.obstacle = obstacle


class Together:
    """Leave it with an error, or before ``take_names``, and nothing of it stays."""

    def __init__(self) -> None:
        self._parts: dict[Path, Path] = {}
        self._aside: dict[Path, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for part in self._parts.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def beside(self, path: Path) -> Path:
        """An empty file to write into, which will be ``path``. Raises Unwritable, OSError."""
        if path.is_dir():
            raise Unwritable(path, "folder")
        if not path.parent.is_dir():
            raise Unwritable(path, "no-folder")
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise Unwritable(path, "forbidden")
        self._parts[path] = part_beside(path)
        return self._parts[path]

    def take_names(self) -> None:
        """Every file under its own name. Raises OSError, and then all is as it was before."""
        taken: list[Path] = []
        try:
            for path, part in self._parts.items():
                self._set_aside(path, is_last=len(taken) == len(self._parts) - 1)
                part.replace(path)
                taken.append(path)
        except BaseException:
            for path in taken:
                path.unlink(missing_ok=True)
            for path, held in self._aside.items():
                held.replace(path)
            raise
        for held in self._aside.values():
            with contextlib.suppress(OSError):
                held.unlink()

    def _set_aside(self, path: Path, *, is_last: bool) -> None:
        """What stands there now, until all are in place. The last one takes its name in one go."""
        if is_last or not path.is_file():
            return
        # Under a name of nobody's: the file of that name goes, whether or not it is replaced.
        aside = part_beside(path)
        aside.unlink()
        path.replace(aside)
        self._aside[path] = aside
