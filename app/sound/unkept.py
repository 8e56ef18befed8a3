# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A prepared recording that is heard before it is kept: it waits beside the name it would get."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

from app.sound.prepare import WouldOverwrite
from app.sound.prepared_file import CannotKeep, check_place

_MOST_OF_A_NAME = 40


def unkept_beside(source: Path, target: Path) -> Path:
    """Where to prepare ``source``, before it is kept as ``target``; nothing is written yet.

    Raises CannotKeep where ``target`` has no place, WouldOverwrite where it is the source itself.
    """
    check_place(target)
    if target.exists() and source.exists() and target.samefile(source):
        raise WouldOverwrite(f"{source.name} would be overwritten; please take another name.")
    name = target.stem.lstrip(".")[:_MOST_OF_A_NAME]
    return target.with_name(f".{name}.{secrets.token_hex(4)}.unkept.flac")


def keep(unkept: Path, target: Path) -> None:
    """Gives it its name; what had that name before goes. Raises CannotKeep."""
    try:
        unkept.replace(target)
    except OSError as failure:
        why = (failure.strerror or "it is gone").lower()
        raise CannotKeep(f"{target} cannot be written ({why}).") from failure


def let_go(unkept: Path) -> None:
    """It is not to be kept."""
    with contextlib.suppress(OSError):
        unkept.unlink(missing_ok=True)
