# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store to be read while a window may be writing to it, whatever its version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.reflections.connection import Database, connect_to_inspect
from app.reflections.errors import StoreUnreachable
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file
from app.reflections.migrations import migrate, require_ours

_PAGES_AT_ONCE = 4096


@contextmanager
def copy_in_memory(path: Path, key: StoreKey | None) -> Iterator[Database]:
    """The store as it is at this moment, brought up to date in memory; the file stays as it is.

    Takes no lock. Raises StoreError: StoreUnreachable where there is no store.
    """
    with store_errors(path):
        is_missing = kind_of_file(path) == "new"
    if is_missing:
        raise StoreUnreachable(path, "there is none")
    with closing(_empty(path, key)) as memory:
        with closing(connect_to_inspect(path, key)) as source, store_errors(path):
            require_ours(source, path)
            source.backup(memory, pages=_PAGES_AT_ONCE)
        migrate(memory, path)
        with store_errors(path):
            yield memory


def _empty(path: Path, key: StoreKey | None) -> Database:
    from sqlcipher3 import dbapi2

    with store_errors(path):
        memory: Database = dbapi2.connect(":memory:", isolation_level=None)
        if key is not None and kind_of_file(path) == "encrypted":
            # Pages are copied as they are, so both sides need the key.
            memory.execute(f'PRAGMA key = "{key.pragma}"').fetchall()
        memory.execute("PRAGMA temp_store = MEMORY").fetchall()
        return memory
