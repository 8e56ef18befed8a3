# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever the bytes, reading ends soon, with a script or with faults, never with a traceback."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from app.script.estimate import estimate_for
from app.script.extent import extent
from app.script.reader import Reading, read_text

LONELY = (Path(__file__).parent / "lonely-part.yaml").read_bytes()
PIECES = (
    *(
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\t",
        "#",
        "&a",
        "*a",
        "!",
        "!!str ",
        "|",
        ">",
    ),
    *(
        "'",
        '"',
        "\\",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "---\n",
        "...\n",
        "\x00",
        "\x85",
        "\ufeff",
        "\ud800",
    ),
    *("{part}", "[3s]", "go: closing", "detour: true", "1e999", ".nan", "-.inf", "0x", "null", "~"),
    *(
        "steps:",
        "cues:",
        "choices:",
        "é",
        "🫧",
        "\r",
        "<<",
        "9" * 400,
        "ask: x",
        "go: focus",
        "end: now",
    ),
)


def _holds_together(reading: Reading) -> None:
    errors = [fault for fault in reading.faults if fault.severity == "error"]
    assert (reading.script is None) == bool(errors)
    for fault in reading.faults:
        assert fault.line >= 1
        assert fault.column >= 1
        assert str(fault).isprintable()
    if reading.script is not None:
        span = extent(reading.script, estimate_for(reading.script))
        assert 0 <= span.shortest <= span.longest


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_random_bytes_give_a_fault(raw: bytes) -> None:
    reading = read_text(raw, "a.yaml")
    _holds_together(reading)
    assert reading.faults


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@settings(max_examples=150, deadline=None)
def test_heaps_of_yaml_signs_give_a_fault(raw: str) -> None:
    reading = read_text(raw, "a.yaml")
    _holds_together(reading)
    assert reading.faults


@given(st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_a_script_that_was_damaged_gives_faults_or_still_is_one(seed: int) -> None:
    _holds_together(read_text(_damaged(random.Random(seed)), "a.yaml"))


def _damaged(chance: random.Random) -> bytes:
    """The example with a few pieces put in, cut out, or swapped."""
    raw = LONELY
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(raw))
        end = min(len(raw), start + chance.choice([0, 1, 3, 30]))
        piece = chance.choice(PIECES).encode("utf-8", "surrogatepass")
        raw = raw[:start] + chance.choice([piece, b"", raw[:40]]) + raw[end:]
    return raw


@given(st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_without_libyaml_damage_does_no_harm_either(seed: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader", raising=False)
        _holds_together(read_text(_damaged(random.Random(seed)), "a.yaml"))


STEPS = "format: 1\nid: a\ntitle: A\nsteps:\n  - id: a\n    name: A\n    cues:\n"


@pytest.mark.parametrize(
    "raw",
    [
        "[" * 1_000_000,
        "{" * 1_000_000,
        "a: " * 300_000,
        '"' * 1_000_000,
        ": " * 500_000,
        "a" * 1_000_000,
        "\n" * 1_000_000 + "a",
        "".join(f"key{number}: 1\n" for number in range(80_000)),
        "a: 1\n" * 200_000,
        STEPS + "      - foo: off\n" * 60_000,
        STEPS + "      - go: nowhere\n" * 50_000,
        STEPS + '      - say: "' + "{a}" * 300_000 + '"\n',
        STEPS
        + '      - say: "{a} [1 s] {B}'
        + "x" * 500
        + '"\n' * 1
        + "      - say: '{a}{b}'\n" * 1990,
        STEPS + "      - background: off\n" * 2000,
        "\n".join(" " * depth + "a:" for depth in range(1_000)),
        STEPS + "      - say: {a} b\n" * 45_000,
        STEPS + "      - say: x\n" * 60_000 + "      - say: @x\n" * 5_000,
        STEPS + "      - say: a: b\n" * 2_000,
    ],
    ids=range(18),
)
def test_a_file_made_to_be_slow_is_done_with_soon(raw: str) -> None:
    began = time.process_time()
    _holds_together(read_text(raw, "a.yaml"))
    assert time.process_time() - began < 6
