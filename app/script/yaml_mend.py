# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reading on past an error of YAML syntax: the value that makes it gives way to a stand-in.

Only a value that ends with its line is taken out, and a stand-in is as long as what it stands for,
so that all other places in the file stay as they were.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from app.script.yaml_hints import OF_ONE_VALUE

MOST_MENDS = 50
_MOST_READ_AGAIN = 2 * 1024 * 1024
"""Characters that are read anew in all; a large file with many faults must not take minutes."""

Spot: TypeAlias = tuple[int, int]
"""Line and column of a value, from 1."""

_VALUE = re.compile(
    r"(?P<indent>[ ]*)(?P<dashes>(?:-[ ]+)*)(?P<key>[\w-]+:[ ]+)?(?P<value>[^ \r\n][^\r\n]*)"
)
_TEXT_IN_BRACKETS = re.compile(r"(?:\{[ \w-]*\}|\[[ \w.:]*\])[^,]*$")
_TAIL = re.compile(r"[\s,\]}]*$")


def rounds(text: str) -> int:
    """How often a text of this length may be read again."""
    return min(MOST_MENDS, _MOST_READ_AGAIN // max(1, len(text)))


def mend(text: str, fault: tuple[int, int, str]) -> tuple[str, Spot] | None:
    """The text with a stand-in for the value that ``fault`` names, and where that is.

    None where the fault is of another kind, or the value may go on in the next line.
    """
    line, column, sentence = fault
    if sentence not in OF_ONE_VALUE:
        return None
    pieces = re.split("(\r\n|\r|\n)", text)  # every other one is a line end
    lines = pieces[::2]
    found = _VALUE.fullmatch(lines[line - 1]) if line <= len(lines) else None
    if found is None or not (found["dashes"] or found["key"]) or column <= found.start("value"):
        return None
    if not _is_text(found["value"]) or not _ends_here(lines[line:], found):
        return None
    tail = _TAIL.search(found["value"])
    kept = tail[0] if tail and found["value"][0] not in "{['\"" else ""
    if len(kept) == len(found["value"]):
        return None
    start = found.start("value")
    stand_in = "x" * (len(found["value"]) - len(kept)) + kept
    pieces[2 * (line - 1)] = lines[line - 1][:start] + stand_in
    return "".join(pieces), (line, start + 1)


def _is_text(value: str) -> bool:
    """Whether this is not, by its looks, a list or a group of keys that went wrong."""
    return value[0] not in "{[" or _TEXT_IN_BRACKETS.match(value) is not None


def _ends_here(following: list[str], found: re.Match[str]) -> bool:
    """Whether the next line that says anything is indented no deeper than this entry."""
    own = found.start("key") if found["key"] else found.start("dashes") + found["dashes"].rfind("-")
    for line in following:
        bare = line.lstrip(" ")
        if bare and not bare.startswith("#"):
            return len(line) - len(bare) <= own
    return True
