# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with the store. The window turns these into sentences.

Neither the messages nor the fields ever hold anything a person wrote.
"""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """The store could not do what it was asked to.

    Attributes:
        path: the store's file.
        reason: what the system said, for a log; may be empty.
    """

    def __init__(self, path: Path, reason: str = "") -> None:
        super().__init__(f"{path}: {reason}" if reason else str(path))
        self.path = path
        self.reason = reason


class StoreFull(StoreError):
    """The disk, or what this person may use of it, is full."""


class StoreHeld(StoreError):
    """Somebody else is writing to the store.

    Attributes:
        by_this_app: True where it is a second window of this app, False for another program.
    """

    def __init__(self, path: Path, reason: str = "", *, by_this_app: bool = False) -> None:
        super().__init__(path, reason)
        self.by_this_app = by_this_app


class NotWipedYet(StoreError):
    """What was deleted is in the store no more, but bytes of it still are in its files."""


class StoreReadOnly(StoreError):
    """The folder or the disk of the store can only be read."""


class StoreUnreachable(StoreError):
    """The store can't be reached: a failing or missing disk, a file in a folder's place."""


class StoreBroken(StoreError):
    """The file is not a sound store, and could not be set aside either."""


class StoreForeign(StoreError):
    """The file is a database of another program. It is left as it is."""


class StoreTooNew(StoreError):
    """The store was written by a later version of the app.

    Attributes:
        found: the store's version.
        known: the latest version this app can read.
    """

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, f"version {found}, known are versions up to {known}")
        self.found = found
        self.known = known


class StoreLocked(StoreError):
    """The store is encrypted, and its passphrase has not been given."""


class PassphraseWrong(StoreError):
    """The store does not open with this passphrase, or recovery key.

    Where the first page of the file is damaged, other pages, or the newest backup, still tell
    whether the passphrase is right: then it is StoreBroken.
    """


class PassphraseEmpty(StoreError):
    """A passphrase has at least one character. Nothing was changed."""


class TooSoon(StoreError):
    """After several wrong tries in a row, the next one has to wait. This one was not looked at.

    Attributes:
        seconds: until the next try.
    """

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(path, f"{seconds:.1f} s too soon")
        self.seconds = seconds


class RecoveryKeyMistyped(StoreError):
    """What was typed is no recovery key: it has a slip in it, and is not counted as a try.

    Attributes:
        group: the first group that is off, from 1.
        groups: how many there are.
    """

    def __init__(self, path: Path, group: int, groups: int) -> None:
        super().__init__(path, f"group {group} of {groups} of the recovery key")
        self.group = group
        self.groups = groups


class CopyDiffers(StoreError):
    """The copy under the new key did not read back as the original, which is as it was."""


class NotAllErased(StoreError):
    """Not every file could be deleted; all others are gone.

    Attributes:
        left: those that are still there.
    """

    def __init__(self, path: Path, left: tuple[Path, ...]) -> None:
        super().__init__(path, f"{len(left)} files could not be deleted")
        self.left = left


class CopyUnsound(StoreError):
    """A copy of the store did not read back as what it was made of, and was not kept."""


class ItemUnknown(StoreError):
    """The store holds no item of this kind with this id."""

    def __init__(self, path: Path, kind: str, item_id: str) -> None:
        super().__init__(path, f"no {kind} {item_id}")
        self.kind = kind
        self.item_id = item_id


class SessionUnknown(StoreError):
    """The store holds no session with this id."""

    def __init__(self, path: Path, session_id: str) -> None:
        super().__init__(path, f"no session {session_id}")
        self.session_id = session_id
