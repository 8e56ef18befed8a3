# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema says what the reader says, and the committed file is as the grammar makes it."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.script import yaml12
from app.script.duration import NotADuration, parse_duration
from app.script.grammar import SCRIPT
from app.script.schema import json_schema
from app.script.values import Values

COMMITTED = Path(__file__).parents[2] / "resources" / "script.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(json_schema())
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))
VALID: dict[str, Any] = {
    "format": 1,
    "id": "a-1",
    "title": "A",
    "language": "en-GB",
    "summary": "S",
    "author": {"name": "Ada", "url": None, "contact": "a@b"},
    "license": None,
    "level": "deep",
    "themes": ["shame"],
    "notes": ["N"],
    "pace": 1,
    "background": {"sound": "rain", "level": -30},
    "pronounce": {"IFS": "eye"},
    "steps": [
        {
            "id": "one",
            "name": "One",
            "aim": "x",
            "detour": False,
            "cues": [
                {"say": "Hi", "recording": "a/b.flac", "prompt": "p", "id": "c"},
                {"pause": "1m30s", "breathe": {"in": 4, "out": 6, "hold": 0, "rest": 1}},
                {"pause": 8, "least": "4s", "most": "1:30", "prompt": "p"},
                {"wait": "w", "at_most": 3},
                {"bell": 2, "every": 0.5, "sound": "bowl"},
                {
                    "ask": "q",
                    "choices": [{"label": "a", "go": "one"}, {"label": "b"}],
                    "keep": "k_1",
                },
                {"name": "n", "keep": "part"},
                {"write": "w"},
                {"rate": "eight-cs", "keep": "before"},
                {"rate": ["a", "b"]},
                {"body": "b"},
                {"background": "off", "fade": 2},
                {"background": "rain", "level": -20},
                {"go": "one"},
                {"end": "now"},
            ],
        }
    ],
}
ODD: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        13,
        2.5,
        1e9,
        "",
        " ",
        "off",
        "now",
        "1m90s",
        "8 s",
        "Part",
        "a b",
    ),
    *(
        "../x",
        "/x",
        "x/",
        "a//b",
        "C:x",
        "a\\b",
        "x" * 65,
        "x" * 5000,
        [],
        [1],
        ["a", "a"],
        {},
        {"in": 1},
    ),
    *(
        {"label": "x"},
        [{"label": "x"}] * 2,
        [{"say": "x"}],
        {"say": "x", "pause": 1},
        "eight-cs",
        "gently",
    ),
)


def _reader_accepts(value: Any) -> bool:
    """Whether the grammar's reader finds nothing wrong; JSON is YAML."""
    root, told = yaml12.compose(json.dumps(value))
    values = Values()
    if root is None or told:
        return False
    values.read(root, SCRIPT, ())
    return not values.told


def _schema_accepts(value: Any) -> bool:
    return bool(VALIDATOR.is_valid(value)) and not _out_of_range(value["steps"])


def _out_of_range(value: Any, key: str = "") -> bool:
    """Written durations have a range that no pattern can tell; everything else the schema knows."""
    if isinstance(value, dict):
        return any(_out_of_range(each, name) for name, each in value.items())
    if isinstance(value, list):
        return any(_out_of_range(each) for each in value)
    if key not in ("pause", "least", "most", "at_most", "every", "fade"):
        return False
    try:
        return isinstance(value, str) and not 0.2 <= parse_duration(value) <= 1800
    except NotADuration:
        return True


def _all_ways(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = [way] if way else []
    for key, each in inner:
        nested = isinstance(each, dict | list)
        found += _all_ways(each, (*way, key)) if nested else [(*way, key)]
    return found


def _changed(chance: random.Random) -> Any:
    """The valid script with one place replaced, removed, renamed or added to."""
    value = copy.deepcopy(VALID)
    way = chance.choice(_all_ways(value))
    parent: Any = value
    for key in way[:-1]:
        parent = parent[key]
    act = chance.choice(["replace", "replace", "remove", "add"])
    if act == "replace":
        parent[way[-1]] = copy.deepcopy(chance.choice(ODD))
    elif act == "remove":
        del parent[way[-1]]
    elif isinstance(parent, dict):
        parent[chance.choice(["id", "keep", "go", "say", "prompt", "fade", "odd"])] = chance.choice(
            ODD
        )
    return value


def test_the_committed_schema_is_the_one_the_grammar_makes() -> None:
    assert json.loads(COMMITTED.read_text("utf-8")) == json_schema(), (
        "write it anew: python -m app schema > resources/script.schema.json"
    )


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_both_accept_a_script_with_everything_in_it() -> None:
    assert _schema_accepts(VALID)
    assert _reader_accepts(VALID)


@given(st.integers(0, 2**32))
@settings(max_examples=300, deadline=None)
def test_schema_and_reader_agree_on_every_change(seed: int) -> None:
    value = _changed(random.Random(seed))
    assert _schema_accepts(value) == _reader_accepts(value), value


def test_the_schema_too_refuses_every_key_and_value_that_broken_files_have() -> None:
    for name in ("unknown-keys", "top-values", "bells", "asks", "rates", "ends", "recordings"):
        raw = next(path for path in BROKEN if path.stem == name).read_text("utf-8")
        assert not VALIDATOR.is_valid(yaml.safe_load(raw)), name


def test_the_reference_names_every_key() -> None:
    reference = (Path(__file__).parents[2] / "docs" / "script-format.md").read_text("utf-8")
    schema = json_schema()
    objects = [schema, schema["$defs"]["step"], *schema["$defs"]["cue"]["oneOf"]]
    keys = {key for each in objects for key in each["properties"]}
    assert {key for key in keys if f"`{key}`" not in reference} == set()
