# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A file that is written anew beside itself, from what it held, and then takes its own place."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.sound.part_file import part_beside


@contextlib.contextmanager
def rewritten(path: Path) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Gives the old file to read and the new one to write; the old one stays if that fails."""
    part = part_beside(path)
    try:
        with part.open("wb") as new, path.open("rb") as old:
            yield old, new
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def copy_rest(old: BinaryIO, new: BinaryIO) -> None:
    """Everything from where ``old`` is read on."""
    shutil.copyfileobj(old, new, 1024 * 1024)
