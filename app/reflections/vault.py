# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether the store needs a passphrase, and the key as long as it is unlocked."""

from __future__ import annotations

from pathlib import Path

from app.reflections.connection import connect_to_inspect
from app.reflections.errors import StoreError, StoreLocked
from app.reflections.faults import from_system
from app.reflections.keys import FileKind, StoreKey, kind_of_file, salt_of


class Vault:
    """Holds the key of one store.

    Attributes:
        path: the store's file.
        key: what opens it; None while it is locked, and for a store without a passphrase.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.key: StoreKey | None = None
        self._last_seen: FileKind | None = None

    @property
    def is_encrypted(self) -> bool:
        """Whether the store needs a passphrase. Raises StoreError."""
        return self._kind() == "encrypted"

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase has to be given first. Raises StoreError."""
        return self.key is None and self.is_encrypted

    def unlock(self, passphrase: str) -> None:
        """Takes the passphrase. Raises PassphraseWrong, or another StoreError. Takes 0.2 s.

        May run in a thread of its own.
        """
        try:
            key = StoreKey.derive(passphrase, salt_of(self.path))
        except OSError as error:
            raise from_system(self.path, error) from error
        connect_to_inspect(self.path, key).close()
        self.key = key

    def lock(self) -> None:
        """Forgets the key."""
        self.key = None

    def key_for_opening(self) -> StoreKey | None:
        """The key to open the store with. Raises StoreLocked where it has to be given first."""
        if self.is_locked:
            raise StoreLocked(self.path)
        return self.key

    def key_beside(self) -> StoreKey | None:
        """The key for a file that holds what the store can't take. Asked for at any moment.

        Raises StoreLocked where the key is not at hand, and where the store can't be read, so that
        nobody can tell whether there has to be one.
        """
        if self.key is not None:
            return self.key
        before = self._last_seen
        try:
            kind = self._kind()
        except StoreError as error:
            if before is None:
                raise StoreLocked(self.path, "unknown whether it is encrypted") from error
            kind = before
        # A store that is gone, or whose beginning is, needs what it needed when it was last seen.
        if kind == "encrypted" or (kind == "new" and before == "encrypted"):
            raise StoreLocked(self.path)
        if kind == "other" and before != "plain":
            raise StoreLocked(self.path, "unknown whether it is encrypted")
        return None

    def _kind(self) -> FileKind:
        try:
            kind = kind_of_file(self.path)
        except OSError as error:
            raise from_system(self.path, error) from error
        if kind in ("plain", "encrypted"):
            self._last_seen = kind
        return kind
