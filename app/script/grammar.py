# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The script format, version 1, said once: every key, its shape and its limits."""

from __future__ import annotations

from typing import Final

from app.script.shape import (
    CueTable,
    Duration,
    Field,
    Kind,
    ListOf,
    Mapping,
    Nullable,
    Number,
    OneOf,
    Shape,
    Table,
    Text,
    Truth,
    WordOr,
)

MOST_CUES: Final = 2000
MOST_TEXT: Final = 4000
"""Characters of text in one cue, all its texts together."""

_ID = Text(
    64, r"^[a-z0-9-]+$", "may hold only lower-case letters, digits and `-`, as in `body-scan`"
)
_KEEP = Text(
    64, r"^[a-z0-9_-]+$", "may hold only lower-case letters, digits, `-` and `_`, as in `where`"
)
_LANGUAGE = Text(
    35, r"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", "has to be a language tag, as in `en` or `en-GB`"
)
_THEME = Text(60, r"^[^A-Z]*[^A-Z\s][^A-Z]*$", "is written in lower case")
_PATH = Text(
    200,
    # Not blank, relative, forward slashes, no part that is empty, "." or "..", no drive letter.
    r"^(?=.*\S)(?!.*(^|/)\.{1,2}(/|$))(?!.*//)[^/\\:\n]([^\\:\n]*[^/\\:\n])?$",
    "has to be a file name inside its folder: no `..`, no `/` at the beginning, no `\\` and no `:`",
)
_LEVEL = Number(-80, 12)
_TEXT = Text(MOST_TEXT)

_BREATHE = Mapping(
    "a breath",
    {
        "in": Field(Number(0, 60, above=True), required=True),
        "hold": Field(Number(0, 60)),
        "out": Field(Number(0, 60, above=True), required=True),
        "rest": Field(Number(0, 60)),
    },
    "as in `breathe: {in: 4, out: 6}`, in seconds",
)
_CHOICE = Mapping(
    "a choice",
    {"label": Field(_TEXT, required=True), "go": Field(_ID)},
    "as in `- label: Not today`",
)


def _kept(value: Shape) -> Kind:
    return Kind(value, {"keep": Field(_KEEP)})


CUE: Final = CueTable(
    kinds={
        "say": Kind(_TEXT, {"recording": Field(_PATH), "prompt": Field(_TEXT)}),
        "pause": Kind(
            Duration(),
            {
                "prompt": Field(_TEXT),
                "breathe": Field(_BREATHE),
                "least": Field(Duration()),
                "most": Field(Duration()),
            },
        ),
        "wait": Kind(_TEXT, {"at_most": Field(Duration())}),
        "bell": Kind(
            Number(1, 12, whole=True), {"every": Field(Duration()), "sound": Field(_PATH)}
        ),
        "ask": Kind(
            _TEXT,
            {
                "choices": Field(ListOf(_CHOICE, 2, 8, "choices"), required=True),
                "keep": Field(_KEEP),
            },
        ),
        "name": _kept(_TEXT),
        "write": _kept(_TEXT),
        "rate": _kept(WordOr("eight-cs", ListOf(Text(60), 1, 12, "words", distinct=True))),
        "body": _kept(_TEXT),
        "background": Kind(_PATH, {"level": Field(_LEVEL), "fade": Field(Duration())}),
        "go": Kind(_ID),
        "end": Kind(OneOf(("gently", "now"))),
    },
    common={"id": Field(_ID)},
)

STEP: Final = Mapping(
    "a step",
    {
        "id": Field(_ID, required=True),
        "name": Field(Text(120), required=True),
        "aim": Field(Text(400)),
        "detour": Field(Truth()),
        "cues": Field(ListOf(CUE, 1, MOST_CUES, "cues"), required=True),
    },
    "with `id`, `name` and `cues`",
)

_AUTHOR = Mapping(
    "an author",
    {
        "name": Field(Text(200), required=True),
        "url": Field(Nullable(Text(500))),
        "contact": Field(Nullable(Text(500))),
    },
    "as in `author: {name: Ada}`",
)
_BACKGROUND = Mapping(
    "a background",
    {"sound": Field(_PATH, required=True), "level": Field(_LEVEL)},
    "as in `background: {sound: rain}`",
)

SCRIPT: Final = Mapping(
    "a script",
    {
        "format": Field(OneOf((1,)), required=True),
        "id": Field(_ID, required=True),
        "title": Field(Text(120), required=True),
        "language": Field(_LANGUAGE),
        "summary": Field(Text(2000)),
        "author": Field(Nullable(_AUTHOR)),
        "license": Field(Nullable(Text(200))),
        "level": Field(OneOf(("gentle", "steady", "deep"))),
        "themes": Field(ListOf(_THEME, 0, 50, "themes")),
        "notes": Field(ListOf(Text(2000), 0, 50, "notes")),
        "pace": Field(Number(0.5, 1.5)),
        "background": Field(WordOr("off", _BACKGROUND)),
        "pronounce": Field(Table(Text(100), Text(200), 500, "`IFS: eye eff ess`")),
        "steps": Field(ListOf(STEP, 1, 100, "steps"), required=True),
    },
    "with `format`, `id`, `title` and `steps`",
)
