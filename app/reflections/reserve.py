# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Room kept beside the store for the moment in which the disk is full."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

RESERVE_BYTES = 256 * 1024
"""More than anybody writes by hand in an evening."""

_MADE_FROM = 4 * RESERVE_BYTES
"""Free bytes from which it is made: the last room of a disk is of more use to what is written."""


class Reserve:
    """The file ``<store>-reserve``: it holds nothing but room."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_name(f"{store.name}-reserve")

    @property
    def is_there(self) -> bool:
        """Whether there is room to give up."""
        try:
            return self.path.stat().st_size >= RESERVE_BYTES
        except OSError:
            return False

    def make(self) -> None:
        """Takes the room where it isn't taken yet, and the disk has plenty. Never raises."""
        if self.is_there:
            return
        with suppress(OSError):
            if shutil.disk_usage(self.path.parent).free >= _MADE_FROM:
                self._take()

    def give_up(self) -> bool:
        """Gives the room back to the disk; False where there was none."""
        if not self.is_there:
            return False
        try:
            self.path.unlink()
        except OSError:
            return False
        return True

    def _take(self) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            # Noise, since a disk may keep zeros in no room at all.
            taken = os.write(handle, os.urandom(RESERVE_BYTES))
            os.fsync(handle)
        except OSError:
            taken = 0
        finally:
            os.close(handle)
        if taken < RESERVE_BYTES:
            self.path.unlink()
