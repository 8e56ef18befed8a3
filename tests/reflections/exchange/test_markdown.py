# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Markdown shows what was written as it was written, and names no file by it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reflections.exchange.document import Picked, document_of
from app.reflections.exchange.escaping import as_typed, in_a_line, typed
from app.reflections.exchange.markdown import Words, as_files, as_one_file
from app.reflections.store import ReflectionStore
from tests.reflections.exchange.conftest import NewStore
from tests.reflections.items import (
    CLASS,
    EIGHT,
    LETTER,
    NOT_BELONGING,
    PLANNER,
    QUIET_ONE,
)
from tests.reflections.samples import EVENING, written

ONE_FILE = """\
# Reflections

## 2026-03-01

### 20:15 · Session: Five steps

*completed*

With: the quiet one

Themes: loneliness

**What would you like to remember?**

It is tired. 🌧

**What would you like to remember?**

*passed over*

### 20:15 · The eight Cs

- calmness: 3 of 4
- clarity: 0 of 4

### 20:15 · Entry

A letter to the quiet one

I saw you today, in the café.

With: the quiet one, the planner

Themes: befriending, loneliness

## Parts

### the quiet one

Role: exile

**Where in the body**

- chest: behind the heart
- throat

**How it looks**

small, in a grey coat

**How I feel toward it**

tender

**What it does**

to wait

**What it fears would happen if it stopped**

that nobody would come

**What it wants me to know**

It is tired. 🌧

**Since when**

the winter in the new town

**What I appreciate in it**

its patience

How near it feels: 25 of 100

#### A belief, 2026-03-01

I don't belong

**Since when**

school

**What would rather be held**

I can find belonging in different places

**What spoke for it**

- 2026-03-03: a chair was kept for me
- 2026-03-03: the neighbour waved

### the planner

Role: manager

**Ties**

- protects the quiet one
- is at odds with the quiet one

#### A small step, 2026-03-03

stay for tea after yoga

**Area of life**

class

**When**

some Thursday

How big it feels: 2 of 4

**What happened**

stayed a quarter of an hour

**A glimmer**

Ines kept a chair for me
"""


@pytest.fixture
def store(new_store: NewStore) -> ReflectionStore:
    store = new_store()
    for item in (QUIET_ONE, PLANNER, CLASS, NOT_BELONGING, LETTER, EIGHT):
        store.items.put(item)
    store.begin_session(
        "five-step", "Five steps", themes=("loneliness",), session_id="a", began=EVENING
    )
    store.keep("a", written(0, "It is tired. 🌧"))
    store.keep("a", written(1, None))
    store.items.meet("a", QUIET_ONE.name, EVENING)
    store.end_session("a", "completed", at=EVENING)
    return store


def test_one_file_reads_from_top_to_bottom(store: ReflectionStore) -> None:
    assert as_one_file(document_of(store)) == ONE_FILE


def test_files_are_named_by_day_and_kind_alone(store: ReflectionStore) -> None:
    store.items.put(replace(LETTER, id="another", text="# x"))
    files = {file.name: file.text for file in as_files(document_of(store))}
    assert list(files) == [
        "2026-03-01 2015 session.md",
        "2026-03-01 2015 entry.md",
        "2026-03-01 2015 reading.md",
        "2026-03-01 2015 entry 2.md",
        "part 01.md",
        "part 02.md",
    ]
    assert files["2026-03-01 2015 entry.md"] == (
        "---\ndate: 2026-03-01T20:15:00+01:00\nkind: entry\n"
        'with: ["the quiet one", "the planner"]\nthemes: ["befriending", "loneliness"]\n---\n\n'
        "\\# x\n"
    )
    assert files["part 02.md"].startswith(
        "---\ndate: 2026-03-01T20:15:00+01:00\nkind: part\n---\n\n# the planner\n\nRole: manager\n"
    )


def test_no_part_is_named_that_was_not_picked(store: ReflectionStore) -> None:
    picked = Picked(
        sessions=frozenset({"a"}), entries=frozenset({LETTER.id}), parts=frozenset({PLANNER.id})
    )
    document = document_of(store, picked)
    for text in (as_one_file(document), *(file.text for file in as_files(document))):
        assert "the quiet one" not in text.replace("A letter to the quiet one", "")
    assert "With: the planner" in as_one_file(document)


def test_its_words_can_be_those_of_another_language(store: ReflectionStore) -> None:
    words = Words(
        title="Reflexionen", entry="Eintrag", named={"calmness": "Ruhe", "chest": "Brust"}
    )
    text = as_one_file(document_of(store), words)
    assert text.startswith("# Reflexionen\n")
    assert "20:15 · Eintrag" in text
    assert "- Ruhe: 3 of 4\n- clarity: 0 of 4" in text
    assert "- Brust: behind the heart" in text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# no heading", "\\# no heading"),
        ("#1 of all", "\\#1 of all"),
        ("- a\n+ b\n* c", "\\- a  \n\\+ b  \n\\* c"),
        ("1. one\n2) two\n3.5 km", "1\\. one  \n2\\) two  \n3.5 km"),
        ("a\n---\nb\n===", "a  \n\\---  \nb  \n\\==="),
        ("> no quote", "\\> no quote"),
        ("*a* _b_ `c` ~d~ a|b", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ a\\|b"),
        ("[e](f) <g> &amp;", "\\[e\\](f) \\<g\\> \\&amp;"),
        ("    no code", "&nbsp;&nbsp;&nbsp;&nbsp;no code"),
        ("\tno code", "&#9;no code"),
        ("  - no list", "&nbsp;&nbsp;\\- no list"),
        ("```\nno fence\n```", "\\`\\`\\`  \nno fence  \n\\`\\`\\`"),
        ("back\\slash", "back\\\\slash"),
        ("one\r\ntwo\rthree", "one  \ntwo  \nthree"),
        ("a paragraph\n\nand another", "a paragraph\n\nand another"),
        ("&nbsp; as typed", "\\&nbsp; as typed"),
    ],
)  # fmt: skip
def test_signs_are_shown_as_they_were_typed(text: str, markdown: str) -> None:
    assert as_typed(text) == markdown
    assert typed(markdown) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_a_name_stays_on_its_line() -> None:
    assert in_a_line("# the\nquiet  *one*") == "\\# the quiet \\*one\\*"


@given(st.text(st.sampled_from("a#*_`-+=>1.) \t\n\\&~|[]<;nbsp"), max_size=30))
def test_what_was_typed_comes_back_but_for_spaces_on_empty_lines(text: str) -> None:
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    assert typed(as_typed(text)) == "\n".join(lines)
