# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Errors of YAML syntax as sentences for people who only wanted to write a text."""

from __future__ import annotations

import re
from typing import Any

_ENTRY = re.compile(r"^(?P<lead>[ ]*(?:-[ ]+)*(?:[\w-]+:[ ]+)?)(?P<value>[^ \n].*)$")
_KEYED = re.compile(r"^[ ]*(?:-[ ]+)*(?P<key>[\w-]+):(?:[ ]|$)")
_SURPRISING = {
    "{": 'A text that begins with `{` has to be in quotes, as in `say: "{part} is here"`; '
    "if this is a group of keys, its `}` is missing.",
    "[": 'A text that begins with `[` has to be in quotes, as in `say: "[3s] Breathe"`; '
    "if this is a list, its `]` is missing.",
    "*": "A text that begins with `*` has to be in quotes.",
    "&": "A text that begins with `&` has to be in quotes.",
    "!": "A text that begins with `!` has to be in quotes.",
    "@": "A text that begins with `@` has to be in quotes.",
    "`": "A text that begins with a backtick has to be in quotes.",
    "%": "A text that begins with `%` has to be in quotes.",
    "|": "After `|` the text begins in the next line; otherwise put the text in quotes.",
    ">": "After `>` the text begins in the next line; otherwise put the text in quotes.",
    "?": "A text that begins with `? ` has to be in quotes.",
    '"': "The quotes close before the text ends; put single quotes around all of it.",
    "'": "The quotes close before the text ends; put double quotes around all of it.",
}
_UNCLOSED = "The quotes that begin here are never closed; close them at its end."
_COLON = "A text with a colon and a space in it has to be in quotes."
_BACKSLASH = "In double quotes a backslash means something of its own; use single quotes."
_LIST = "A list can't begin here; begin it in a line of its own, or put the text in quotes."
OF_ONE_VALUE = frozenset((*_SURPRISING.values(), _UNCLOSED, _COLON, _BACKSLASH, _LIST))
"""Sentences that blame a single value: with another value there, the rest can be read."""


def explain(error: Any, text: str) -> tuple[int, int, str]:
    """Line, column and sentence for an error of the YAML parser."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return 1, 1, "This can't be read as YAML."
    lines = re.split("\r\n|\r|\n", text)
    problem = str(getattr(error, "problem", None) or "")
    context = getattr(error, "context_mark", None)
    return (
        _tab(lines, mark.line)
        or _unclosed(error, problem, context)
        or _unquoted(lines, mark, context)
        or _colon(lines, mark, problem)
        or _indented(mark, context, problem)
        or (mark.line + 1, mark.column + 1, _plain(problem))
    )


def _tab(lines: list[str], at: int) -> tuple[int, int, str] | None:
    for number in (at, at - 1):
        line = lines[number] if 0 <= number < len(lines) else ""
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            return (
                number + 1,
                indent.index("\t") + 1,
                ("A tab is used to indent this line; use spaces, two for each level."),
            )
    return None


def _unclosed(error: Any, problem: str, context: Any) -> tuple[int, int, str] | None:
    if context is None or "quoted scalar" not in str(error.context):
        return None
    if "unexpected end" in problem or "document indicator" in problem:
        return context.line + 1, context.column + 1, _UNCLOSED
    return None


def _unquoted(lines: list[str], mark: Any, context: Any) -> tuple[int, int, str] | None:
    """The value of the line in question begins with a character that means something to YAML."""
    numbers = [mark.line, mark.line - 1, *([context.line] if context is not None else [])]
    for number in numbers:
        line = lines[number] if 0 <= number < len(lines) else ""
        entry = _ENTRY.match(line)
        if entry is None:
            continue
        sign = entry["value"][0]
        column = len(entry["lead"])
        if sign not in _SURPRISING or (number == mark.line and column > mark.column):
            continue
        if _closed_well(sign, entry["value"]):
            continue
        return number + 1, column + 1, _SURPRISING[sign]
    return None


def _closed_well(sign: str, value: str) -> bool:
    """Whether the value may begin with this sign, as a flow collection or quoted text does."""
    closing = {"{": "}", "[": "]", '"': '"', "'": "'"}.get(sign)
    if closing is not None:
        bare = re.sub(r"[ \t]+#.*$", "", value).rstrip()
        return len(bare) > 1 and bare.endswith(closing) and bare.count(closing) < 3
    return sign in "|>" and re.fullmatch(r"[|>][-+0-9]*[ \t]*(#.*)?", value) is not None


def _colon(lines: list[str], mark: Any, problem: str) -> tuple[int, int, str] | None:
    if "mapping values are not allowed" not in problem:
        return None
    line = lines[mark.line] if mark.line < len(lines) else ""
    keyed = _KEYED.match(line)
    if keyed and keyed.end("key") < mark.column:
        sentence = _COLON
    else:
        sentence = (
            "This line does not fit what is above it: look at its indentation, or, if it goes on "
            "with a text, put the text in quotes."
        )
    return mark.line + 1, mark.column + 1, sentence


def _indented(mark: Any, context: Any, problem: str) -> tuple[int, int, str] | None:
    if "did not find expected key" in problem or "expected <block end>" in problem:
        return (
            mark.line + 1,
            mark.column + 1,
            (
                "This line does not fit what is above it: look at its indentation, and that every "
                "key is followed by a colon and a space."
            ),
        )
    if "expected '-'" in problem or "but found '?'" in problem:
        return (
            mark.line + 1,
            mark.column + 1,
            ("This line does not fit the list above it: look at its indentation and its `- `."),
        )
    if "could not find expected ':'" in problem:
        place = context if context is not None else mark
        return (
            place.line + 1,
            place.column + 1,
            "Here a key is expected; write it as `key: value`, with a colon and a space.",
        )
    return None


def _plain(problem: str) -> str:
    if "cannot start any token" in problem:
        return "A text can't begin with this character; put it in quotes."
    if "escape" in problem:
        return _BACKSLASH
    if "sequence entries are not allowed" in problem:
        return _LIST
    if "expected ',' or" in problem:
        return "A bracket or brace is not closed; if this is a text, put it in quotes."
    return f"This can't be read as YAML ({problem or 'no reason given'})."
