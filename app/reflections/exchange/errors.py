# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be wrong with a file that is to be brought in. The window turns these into sentences.

Neither the messages nor the fields ever hold anything a person wrote.
"""

from __future__ import annotations


class ImportRefused(Exception):
    """A file can't be brought in. Nothing was changed."""


class DocumentForeign(ImportRefused):
    """The file holds no reflections: it is JSON, or something else, of another kind."""


class DocumentTooNew(ImportRefused):
    """The document is in a later version of the format.

    Attributes:
        found: the version of the document.
        known: the latest version this app can read.
    """

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"version {found} of the format, known are versions up to {known}")
        self.found = found
        self.known = known


class DocumentTooLarge(ImportRefused):
    """The document has more than ``limit`` bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit // 1_000_000} MB")
        self.limit = limit


class DocumentBroken(ImportRefused):
    """The document is no whole JSON.

    Attributes:
        line, column: where it goes wrong, both from 1; None where that can't be told.
    """

    def __init__(self, reason: str, line: int | None = None, column: int | None = None) -> None:
        where = "" if line is None else f"line {line}, column {column}: "
        super().__init__(f"{where}{reason}")
        self.reason = reason
        self.line = line
        self.column = column


class DocumentUnfit(ImportRefused):
    """The document is JSON, but something in it is not as the format says.

    Attributes:
        place: where, such as ``sessions[3].answers[0].at``; empty for the document itself.
        reason: what was expected there.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}" if place else reason)
        self.place = place
        self.reason = reason


class TextRefused(ImportRefused):
    """A file is not a text that could become an entry.

    Attributes:
        reason: ``too large``, ``not a text`` or ``empty``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
