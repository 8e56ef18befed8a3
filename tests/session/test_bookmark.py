# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A bookmark comes back from its text as it was, and any other text is none."""

from __future__ import annotations

import json
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.script.model import Background
from app.session.answers import Kept
from app.session.bookmark import Bookmark, Mark, content_of, fingerprint_of, from_text, to_text
from tests.parts import SMALL, practice, script_from

ANY = st.text(st.characters(), max_size=12)
"""Any characters at all; halves of them too, which a keyboard may give."""
MARKS = st.builds(Mark, ANY, st.integers(0, 2000), st.none() | ANY, ANY)
LEVELS = st.none() | st.floats(-60, 0)
BACKGROUNDS = st.none() | st.builds(Background, st.none() | ANY, LEVELS)
KEPT = st.dictionaries(ANY, ANY, max_size=3).map(lambda words: Kept(MappingProxyType(words)))
BOOKMARKS = st.builds(
    Bookmark,
    ANY,
    ANY,
    ANY,
    MARKS,
    st.lists(MARKS, max_size=3).map(tuple),
    st.none() | MARKS,
    KEPT,
    BACKGROUNDS,
    BACKGROUNDS,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY, inner, max_size=4),
    max_leaves=8,
)

WHOLE = to_text(
    Bookmark("small", "f", "Arrive", Mark("arrive", 1, None, "c"), background=Background("rain"))
)


@given(BOOKMARKS)
@settings(max_examples=150, deadline=None)
def test_a_bookmark_comes_back_from_its_text_as_it_was(bookmark: Bookmark) -> None:
    text = to_text(bookmark)
    assert from_text(text) == bookmark
    assert text.isascii()


@given(st.sampled_from(sorted(json.loads(WHOLE))), JSON)
@settings(max_examples=300, deadline=None)
def test_a_bookmark_with_anything_in_it_is_one_or_none(name: str, value: object) -> None:
    plain = {**json.loads(WHOLE), name: value}
    bookmark = from_text(json.dumps(plain))
    assert bookmark is None or from_text(to_text(bookmark)) == bookmark


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "{",
        WHOLE[:-1],
        WHOLE.replace('"version":1', '"version":2'),
        WHOLE.replace('"at":["arrive",1,', '"at":["arrive",-1,'),
        WHOLE.replace('"at":["arrive",1,', '"at":["arrive",true,'),
        WHOLE.replace('["rain",null]', '["rain",NaN]'),
        WHOLE.replace('["rain",null]', f'["rain",{"9" * 400}]'),
        "[" * 100_000,
        "1" * 10_000,
    ],
    ids=lambda text: text[:24],
)
def test_what_is_no_bookmark_is_none(text: str) -> None:
    assert from_text(text) is None


def test_the_same_practice_in_another_file_is_the_same() -> None:
    plain = script_from(SMALL)
    other = script_from(
        SMALL.replace("steps:", "# A note for myself\nsummary: With a summary now\nsteps:", 1)
        .replace("title: A small practice", "title: Another title")
        .replace("name: Arrive", "name: Arriving")
        .replace(
            "- say: Welcome", "- id: welcome\n        recording: hello.flac\n        say: Welcome"
        )
    )
    assert fingerprint_of(other) == fingerprint_of(plain)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Stay near.", "Stay close."),
        ("pause: 0.5s", "pause: 0.6s"),
        ("label: Open or curious", "label: Open"),
        ("id: befriend", "id: be-friend"),
        ("    detour: true\n", ""),
        ("      - bell: 1\n", ""),
        ("keep: want-to-know", "keep: wants"),
    ],
)
def test_whatever_is_said_or_done_otherwise_makes_it_another_one(before: str, after: str) -> None:
    changed = SMALL.replace(before, after)
    if "be-friend" in changed:
        changed = changed.replace("go: befriend", "go: be-friend")
    assert changed != SMALL
    assert fingerprint_of(script_from(changed)) != fingerprint_of(script_from(SMALL))


def test_a_pause_and_a_wait_of_the_same_words_are_not_the_same() -> None:
    cues = practice("- pause: 1s\n  prompt: Stay\n- wait: Stay\n- name: Stay\n- write: Stay").steps[
        0
    ]
    assert len({content_of(cue) for cue in cues.cues}) == 4
