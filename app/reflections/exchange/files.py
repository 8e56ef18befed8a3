# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes what goes out: a file is there whole or not at all, and for this person only."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from app.reflections.connection import make_private_folder
from app.reflections.durable import sync_folder
from app.reflections.exchange.markdown import MarkdownFile


def write_private(path: Path, content: bytes) -> None:
    """Writes the file (mode 0600), in the place of one that is there. Raises OSError.

    Until all of it is on the disk, what was there stays.
    """
    part = path.with_name(f".{path.name}-{uuid4().hex}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)


def write_files(
    folder: Path,
    files: tuple[MarkdownFile, ...],
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Writes the files into the folder, which is made where it is missing. Raises OSError.

    Those of the same names are replaced; other files there are left alone.
    """
    make_private_folder(folder)
    for number, file in enumerate(files, start=1):
        write_private(folder / file.name, file.text.encode())
        if progress is not None:
            progress(number, len(files))
