# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What docs/writing-scripts.md tells people to write is what the app reads."""

import re
import textwrap
from pathlib import Path

import pytest

from app.script.grammar import CUE, SCRIPT, STEP
from app.script.reader import read_text

GUIDE = Path(__file__).parents[2] / "docs" / "writing-scripts.md"
TEXT = GUIDE.read_text(encoding="utf-8")
FENCED = re.compile(r"^ *```yaml\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
EXAMPLES = [textwrap.dedent(text) for text in FENCED.findall(TEXT)]

TOP = "format: 1\nid: example\ntitle: Example\n"
AROUND = """\
steps:
  - id: start
    name: Start
    cues:
      - name: What would you like to call this part?
        keep: part
      - ask: Where to?
        choices:
          - label: Here
          - label: Aside
            go: step-aside
          - label: On
            go: befriend
          - label: Out
            go: closing
  - id: here
    name: Here
    cues:
      - pause: 5s
CUES
  - {id: step-aside, name: Aside, cues: [pause: 5s]}
  - {id: befriend, name: Befriend, cues: [pause: 5s]}
  - {id: closing, name: Closing, cues: [pause: 5s]}
"""


def section(title: str) -> str:
    """What stands below a heading, up to the next of the same rank."""
    rank = title.split(" ", 1)[0]
    _, _, after = f"\n{TEXT}".partition(f"\n{title}")
    assert after, f"the guide has no part that begins with “{title}”"
    return re.split(rf"\n{rank} ", after)[0]


def told(text: str) -> set[str]:
    """Words that are set as code."""
    return set(re.findall(r"`(\w+)`", text))


@pytest.mark.parametrize("kind", CUE.kinds)
def test_every_cue_is_explained_with_all_its_options(kind: str) -> None:
    about = section(f"### `{kind}`")
    assert set(CUE.kinds[kind].options) <= told(about) | set(re.findall(r"^ +(\w+):", about, re.M))


def test_every_key_at_the_top_and_of_a_step_is_explained() -> None:
    assert set(SCRIPT.fields) <= told(section("## The top of the file"))
    assert set(STEP.fields) <= told(section("## Steps"))
    assert set(CUE.common) <= told(section("## Cues"))


def test_the_first_practice_can_be_used_as_it_stands() -> None:
    reading = read_text(EXAMPLES[0], "three-breaths.yaml")
    assert reading.faults == ()
    assert reading.whole().title == "Three breaths"


@pytest.mark.parametrize("cues", [text for text in EXAMPLES if text.startswith("- ")])
def test_every_cue_in_the_guide_can_be_copied_into_a_practice(cues: str) -> None:
    if cues.startswith("- id:"):
        script = f"{TOP}steps:\n{textwrap.indent(cues, '  ')}"
    else:
        script = TOP + AROUND.replace("CUES\n", textwrap.indent(cues, "      "))
    assert [str(each) for each in read_text(script, "x").faults if each.severity == "error"] == []
