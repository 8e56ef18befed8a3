# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Turns what SQLite and the system say into the store's own errors."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from app.reflections.errors import (
    StoreBroken,
    StoreError,
    StoreFull,
    StoreHeld,
    StoreReadOnly,
    StoreUnreachable,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}

# Primary result codes, https://www.sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 8, 10, 11
_DISK_FULL, _CANTOPEN, _NOTADB = 13, 14, 26

_DIRECT: dict[int, type[StoreError]] = {
    _BUSY: StoreHeld,
    _LOCKED: StoreHeld,
    _READONLY: StoreReadOnly,
    _CORRUPT: StoreBroken,
    _NOTADB: StoreBroken,
    _DISK_FULL: StoreFull,
}
# Connection.backup passes on no code, only SQLite's own words for it.
_BY_WORDS = {
    "database or disk is full": _DISK_FULL,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "disk I/O error": _IOERR,
    "attempt to write a readonly database": _READONLY,
    "database is locked": _BUSY,
}
_PROBE_SIZE = 64 * 1024


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Inside this, errors of SQLite and of the system are raised as StoreErrors about ``path``.

    Misuse by our own code (ProgrammingError, InterfaceError) goes through as it is.
    """
    from sqlcipher3 import dbapi2

    try:
        yield
    except (dbapi2.ProgrammingError, dbapi2.InterfaceError):
        raise
    except dbapi2.Error as error:
        raise _from_sqlite(path, error) from error
    except OSError as error:
        raise from_system(path, error) from error


def from_system(path: Path, error: OSError) -> StoreError:
    """The StoreError that this error of the system stands for."""
    reason = error.strerror or type(error).__name__
    if error.errno in _FULL:
        return StoreFull(path, reason)
    if error.errno in _READ_ONLY:
        return StoreReadOnly(path, reason)
    return StoreUnreachable(path, reason)


def _from_sqlite(path: Path, error: Exception) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF or _BY_WORDS.get(str(error), 0)
    if code in _DIRECT:
        return _DIRECT[code](path, str(error))
    if code in (_IOERR, _CANTOPEN, _PERM):
        return _probed(path) or StoreUnreachable(path, str(error))
    return StoreUnreachable(path, str(error))


def _probed(path: Path) -> StoreError | None:
    """Writes a little beside the store, to learn from the system what SQLite doesn't pass on.

    A disk quota, or a full disk under the shared memory file, reaches us only as "disk I/O error".
    """
    probe = path.with_name(f"{path.name}-probe-{uuid4().hex}")
    try:
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            if os.write(handle, bytes(_PROBE_SIZE)) < _PROBE_SIZE:
                return StoreFull(path, os.strerror(errno.ENOSPC))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        return from_system(path, error)
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return None
