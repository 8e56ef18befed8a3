# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a script file, each with its place and a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

MOST_FAULTS = 500
"""No more are told of one file; who has so many begins with these."""
Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; ``line``, ``column`` from 1. str() gives ``FILE:12:9: error: sentence``."""

    file: str
    line: int
    column: int
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}"


class ScriptUnreadable(Exception):
    """A script that can't be practised; ``faults`` holds all that is wrong with it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


def by_place(fault: Fault) -> tuple[int, int, bool, str]:
    """Sorting key: in the order of the file, at one place errors first."""
    return (fault.line, fault.column, fault.severity == "warning", fault.message)


def shown(found: str, longest: int = 40) -> str:
    """``found`` made fit for a message: shortened, on one line, invisible characters as escapes."""
    short = found if len(found) <= longest else found[: longest - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
