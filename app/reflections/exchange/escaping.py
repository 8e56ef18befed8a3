# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person's text as Markdown that shows it as it was typed, and back.

By the rules of CommonMark (https://spec.commonmark.org/0.31.2/): signs that would mean something
get a backslash, spaces at the beginning of a line are spelled out, and a line stays a line.
"""

from __future__ import annotations

import re

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&~|]")
_AT_START = re.compile(r"[#+\-=]")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)", re.ASCII)
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>&~|#+\-=.)])|(&nbsp;|&#9;)")
_BREAK = "  "


def as_typed(text: str) -> str:
    """The text in Markdown, over as many lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    escaped = [_line(line) for line in lines]
    return "\n".join(
        line + _BREAK if line.strip() and index + 1 < len(escaped) and escaped[index + 1] else line
        for index, line in enumerate(escaped)
    )


def in_a_line(text: str) -> str:
    """The text in Markdown on one line, for a heading or a row of a list."""
    return _line(" ".join(text.split()))


def typed(markdown: str) -> str:
    """What ``as_typed`` was given, with one kind of line end."""
    lines = markdown.split("\n")
    for index, line in enumerate(lines[:-1]):
        if lines[index + 1] and line.strip():
            lines[index] = line.removesuffix(_BREAK)
    return _ESCAPED.sub(_unescaped, "\n".join(lines))


def _line(line: str) -> str:
    words = line.lstrip(" \t")
    if not words:
        return ""
    indent = line[: len(line) - len(words)].replace(" ", "&nbsp;").replace("\t", "&#9;")
    escaped = _ANYWHERE.sub(r"\\\g<0>", words)
    if _AT_START.match(escaped):
        escaped = f"\\{escaped}"
    numbered = _NUMBERED.match(escaped)
    if numbered:
        escaped = f"{numbered[1]}\\{escaped[numbered.start(2) :]}"
    return indent + escaped


def _unescaped(found: re.Match[str]) -> str:
    if found[1] is not None:
        return found[1]
    return " " if found[2] == "&nbsp;" else "\t"
