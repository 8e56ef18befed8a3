# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The open file of the store, as its parts share it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.reflections.connection import Database, forget_deleted, transaction
from app.reflections.errors import NotWipedYet, StoreFull, StoreHeld, StoreUnreachable
from app.reflections.faults import store_errors


class StoreFile:
    """Reads and writes by way of one connection.

    Attributes:
        db: the connection; for statements inside ``reading`` and ``writing`` only.
        path: the store's file.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self.db = db
        self.path = path
        self._identity = _identity(path)

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """All of what happens inside is written for good, or none of it. Raises StoreError."""
        with transaction(self.db, self.path):
            self._require_in_place()
            yield self.db

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Errors inside are raised as StoreError."""
        with store_errors(self.path):
            yield self.db

    def forget_deleted(self) -> None:
        """Leaves no byte of what was deleted in the file or its log.

        Raises NotWipedYet where another one reads it just now, or the disk is full; or StoreError.
        """
        try:
            forget_deleted(self.db, self.path)
        except (StoreHeld, StoreFull) as error:
            raise NotWipedYet(self.path, error.reason) from error

    def close(self) -> None:
        """Raises StoreError."""
        with store_errors(self.path):
            self.db.close()

    def _require_in_place(self) -> None:
        """Somebody may have removed the file: SQLite would go on writing to one without a name."""
        if _identity(self.path) != self._identity:
            raise StoreUnreachable(self.path, "the file was removed or replaced")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
