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

VERSION_3: tuple[str, ...] = (
    """
    CREATE TABLE entry (
        id             TEXT PRIMARY KEY NOT NULL,
        at             TEXT NOT NULL,
        at_offset      INTEGER NOT NULL,
        changed        TEXT NOT NULL,
        changed_offset INTEGER NOT NULL,
        text           TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE part (
        id             TEXT PRIMARY KEY NOT NULL,
        created        TEXT NOT NULL,
        created_offset INTEGER NOT NULL,
        changed        TEXT NOT NULL,
        changed_offset INTEGER NOT NULL,
        name           TEXT NOT NULL,
        folded         TEXT NOT NULL,
        role           TEXT NOT NULL,
        looks          TEXT NOT NULL,
        toward         TEXT NOT NULL,
        job            TEXT NOT NULL,
        fear           TEXT NOT NULL,
        wants_known    TEXT NOT NULL,
        since          TEXT NOT NULL,
        appreciated    TEXT NOT NULL,
        nearness       REAL,
        bearing        REAL
    ) STRICT
    """,
    "CREATE INDEX part_by_name ON part (folded)",
    """
    CREATE TABLE part_place (
        part_id  TEXT NOT NULL REFERENCES part (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        place    TEXT NOT NULL,
        word     TEXT NOT NULL,
        PRIMARY KEY (part_id, position)
    ) STRICT
    """,
    """
    CREATE TABLE tie (
        part_id  TEXT NOT NULL REFERENCES part (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind     TEXT NOT NULL CHECK (kind IN ('protects', 'at-odds-with')),
        other_id TEXT NOT NULL
                 REFERENCES part (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (part_id, position)
    ) STRICT
    """,
    "CREATE INDEX tie_by_other ON tie (other_id)",
    """
    CREATE TABLE belief (
        id             TEXT PRIMARY KEY NOT NULL,
        created        TEXT NOT NULL,
        created_offset INTEGER NOT NULL,
        changed        TEXT NOT NULL,
        changed_offset INTEGER NOT NULL,
        part_id        TEXT REFERENCES part (id) ON DELETE SET NULL,
        text           TEXT NOT NULL,
        since          TEXT NOT NULL,
        rather         TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX belief_by_part ON belief (part_id)",
    """
    CREATE TABLE step (
        id              TEXT PRIMARY KEY NOT NULL,
        created         TEXT NOT NULL,
        created_offset  INTEGER NOT NULL,
        changed         TEXT NOT NULL,
        changed_offset  INTEGER NOT NULL,
        area            TEXT NOT NULL,
        text            TEXT NOT NULL,
        planned         TEXT NOT NULL,
        size            INTEGER,
        part_id         TEXT REFERENCES part (id) ON DELETE SET NULL,
        happened        TEXT NOT NULL,
        happened_at     TEXT,
        happened_offset INTEGER,
        glimmer         TEXT NOT NULL,
        resting         INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX step_by_part ON step (part_id)",
    """
    CREATE TABLE experience (
        belief_id TEXT NOT NULL REFERENCES belief (id) ON DELETE CASCADE,
        position  INTEGER NOT NULL,
        at        TEXT NOT NULL,
        at_offset INTEGER NOT NULL,
        text      TEXT NOT NULL,
        step_id   TEXT REFERENCES step (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (belief_id, position)
    ) STRICT
    """,
    "CREATE INDEX experience_by_step ON experience (step_id)",
    """
    CREATE TABLE reading (
        id             TEXT PRIMARY KEY NOT NULL,
        at             TEXT NOT NULL,
        at_offset      INTEGER NOT NULL,
        changed        TEXT NOT NULL,
        changed_offset INTEGER NOT NULL,
        value          TEXT NOT NULL
    ) STRICT
    """,
    # Everything there is to find: what it is, and the moment under which the timeline has it.
    """
    CREATE TABLE item (
        number    INTEGER PRIMARY KEY,
        kind      TEXT NOT NULL
                  CHECK (kind IN ('session', 'entry', 'part', 'belief', 'step', 'reading')),
        id        TEXT NOT NULL,
        at        TEXT NOT NULL,
        at_offset INTEGER NOT NULL,
        UNIQUE (kind, id)
    ) STRICT
    """,
    "CREATE INDEX item_by_time ON item (at DESC, number)",
    """
    CREATE TABLE item_part (
        item    INTEGER NOT NULL REFERENCES item (number) ON DELETE CASCADE,
        part_id TEXT NOT NULL
                REFERENCES part (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (part_id, item)
    ) STRICT
    """,
    "CREATE INDEX item_part_by_item ON item_part (item)",
    """
    CREATE TABLE item_theme (
        item  INTEGER NOT NULL REFERENCES item (number) ON DELETE CASCADE,
        theme TEXT NOT NULL,
        PRIMARY KEY (theme, item)
    ) STRICT
    """,
    "CREATE INDEX item_theme_by_item ON item_theme (item)",
    # The words are folded before they come here (folding.py), and lie here as an index only.
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        text, content = '', contentless_delete = 1, prefix = '1 2 3',
        tokenize = "unicode61 remove_diacritics 0"
    )
    """,
)
"""Free entries, parts and their ties, beliefs, steps outward, readings; and a way to find them."""

VERSIONS: tuple[tuple[str, ...], ...] = (VERSION_1, VERSION_2, VERSION_3)
"""``VERSIONS[n]`` leads from version n to version n + 1; version 0 is an empty file."""

LATEST = len(VERSIONS)
