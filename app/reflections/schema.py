# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The tables of the store, one list of statements for each version that changed them.

A version that was shipped is never edited: the next one is added below it, with a fixture of the
version before in ``tests/reflections/fixtures``. Moments are two columns: UTC in ISO 8601 with
microseconds (so that text order is time order), and the seconds by which the person's clock was
ahead of it.
"""

from __future__ import annotations

APPLICATION_ID = int.from_bytes(b"Hrth", "big")
"""Tells our file from any other SQLite database."""

VERSION_1: tuple[str, ...] = (
    """
    CREATE TABLE session (
        id           TEXT PRIMARY KEY NOT NULL,
        script_id    TEXT NOT NULL,
        title        TEXT NOT NULL,
        began        TEXT NOT NULL,
        began_offset INTEGER NOT NULL,
        ended        TEXT,
        ended_offset INTEGER,
        how          TEXT CHECK (how IN ('completed', 'stopped', 'left')),
        CHECK ((ended IS NULL) = (how IS NULL)),
        CHECK ((ended IS NULL) = (ended_offset IS NULL))
    ) STRICT
    """,
    "CREATE INDEX session_by_time ON session (began DESC, id)",
    """
    CREATE TABLE session_step (
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        position   INTEGER NOT NULL,
        step_id    TEXT NOT NULL,
        name       TEXT NOT NULL,
        PRIMARY KEY (session_id, position)
    ) STRICT
    """,
    """
    CREATE TABLE answer (
        id         INTEGER PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        ordinal    INTEGER NOT NULL,
        step_id    TEXT NOT NULL,
        step_name  TEXT NOT NULL,
        kind       TEXT NOT NULL CHECK (kind IN ('ask', 'name', 'write', 'rate', 'body')),
        keep       TEXT,
        question   TEXT NOT NULL,
        value      TEXT,
        at         TEXT NOT NULL,
        at_offset  INTEGER NOT NULL,
        UNIQUE (session_id, ordinal)
    ) STRICT
    """,
)

VERSION_2: tuple[str, ...] = (
    """
    CREATE TABLE bookmark (
        session_id TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,
        place      TEXT NOT NULL,
        at         TEXT NOT NULL,
        at_offset  INTEGER NOT NULL
    ) STRICT
    """,
)
"""Where a session that was left can be gone on with."""

VERSIONS: tuple[tuple[str, ...], ...] = (VERSION_1, VERSION_2)
"""``VERSIONS[n]`` leads from version n to version n + 1; version 0 is an empty file."""

LATEST = len(VERSIONS)
