# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A file on its way: written beside the name that it takes when it is whole."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

_MOST_OF_A_NAME = 40
"""Letters; a name on disk holds some 255 bytes at most."""


def part_beside(path: Path) -> Path:
    """An empty file to write into, which will replace ``path``. Raises OSError.

    Others may read it as they may read the file of that name, or a new one of the person's.
    """
    name = path.name.lstrip(".")[:_MOST_OF_A_NAME]
    part = path.with_name(f".{name}.{secrets.token_hex(4)}.part")
    try:
        mode = stat.S_IMODE(path.stat().st_mode) | stat.S_IRUSR | stat.S_IWUSR
    except FileNotFoundError:
        mode = None
    # A new file's mode is left to the system, which knows what the person has forbidden.
    open_to = 0o666 if mode is None else 0o600
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, open_to))
    if mode is not None:
        part.chmod(mode)
    return part
