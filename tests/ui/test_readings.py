# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The short readings as files: what they may hold, and what is said where one can't be read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.readings import Block, ReadingFault, read_reading, read_readings

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "readings"
HEAD = "---\n# a note\ntitle: Rain\nsummary: What rain is.\norder: 2\nminutes: 3\n"
BODY = "---\n\nIt falls\nfrom above.\n\n## And then\n- It stops,\n  mostly.\n- Or not.\nWhatever.\n"


def write(folder: Path, text: str, name: str = "rain.md") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_reading_is_its_head_and_its_paragraphs(tmp_path: Path) -> None:
    head = HEAD + "ways: steps, ground\ntouches: harm\n"
    reading = read_reading(write(tmp_path, head + BODY.replace("Whatever", "\nWhatever")))
    assert (reading.name, reading.title, reading.summary) == ("rain", "Rain", "What rain is.")
    assert (reading.order, reading.minutes, reading.touches_harm) == (2, 3, True)
    assert reading.ways == ("steps", "ground")
    assert reading.blocks == (
        Block("paragraph", "It falls from above."),
        Block("heading", "And then"),
        Block("point", "It stops, mostly."),
        Block("point", "Or not."),
        Block("paragraph", "Whatever."),
    )


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "begins with a line of three dashes"),
        ("Rain\n", 1, "begins with a line of three dashes"),
        (HEAD, 1, "a second --- is missing"),
        (HEAD + "---\n\n", 7, "there is no text"),
        ("---\nsummary: x\norder: 1\nminutes: 1\n" + BODY, 5, "“title” is missing"),
        ("---\ntitle:\n" + BODY, 2, "“title” is missing"),
        (HEAD + "colour: grey\n" + BODY, 7, "“colour” is not known here"),
        (HEAD + "title: Snow\n" + BODY, 7, "“title” is said twice"),
        (HEAD + "just words\n" + BODY, 7, "a word, a colon"),
        (HEAD.replace("order: 2", "order: second") + BODY, 5, "whole number from 1 on"),
        (HEAD.replace("minutes: 3", "minutes: 0") + BODY, 6, "whole number from 1 on"),
        (HEAD + "ways: steps, moon\n" + BODY, 7, "“moon” is no way on"),
        (HEAD + "touches: water\n" + BODY, 7, "“touches” is harm"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_would_help(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ReadingFault, match=re.escape(what)) as raised:
        read_reading(path)
    assert raised.value.line == line
    assert str(raised.value).startswith(f"rain.md, line {line}: ")


def test_what_is_no_text_is_told_too(tmp_path: Path) -> None:
    path = tmp_path / "rain.md"
    path.write_bytes(HEAD.encode() + BODY.encode() + b"\xff\xfe")
    with pytest.raises(ReadingFault, match="save the file as UTF-8"):
        read_reading(path)
    path.write_bytes(b"x" * 200_001)
    with pytest.raises(ReadingFault, match="larger than"):
        read_reading(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(ReadingFault, match="can't be opened"):
        read_reading(path)


def test_a_fault_in_one_hides_no_other(tmp_path: Path) -> None:
    write(tmp_path, HEAD + BODY)
    write(tmp_path, HEAD.replace("order: 2", "order: 1").replace("Rain", "Fog") + BODY, "fog.md")
    write(tmp_path, "snow", "snow.md")
    write(tmp_path, "About these files", "README.md")
    found = read_readings(tmp_path)
    assert [reading.title for reading in found.readings] == ["Fog", "Rain"]
    assert [fault.path.name for fault in found.faults] == ["snow.md"]
    before, after = found.neighbours("fog")
    assert (before, after and after.name) == (None, "rain")
    assert read_readings(tmp_path / "nowhere").readings == ()


def test_a_translation_is_shown_in_its_language_and_needs_no_numbers(tmp_path: Path) -> None:
    write(tmp_path, HEAD + "ways: steps\ntouches: harm\n" + BODY)
    write(tmp_path, "---\ntitle: Regen\nsummary: Was er ist.\n---\nEr fällt.\n", "rain.de.md")
    (german,) = read_readings(tmp_path, "de").readings
    assert (german.name, german.title, german.order, german.minutes) == ("rain", "Regen", 2, 3)
    assert (german.ways, german.touches_harm) == (("steps",), True)
    assert german.blocks == (Block("paragraph", "Er fällt."),)
    (english,) = read_readings(tmp_path, "fr").readings
    assert english.title == "Rain"
    write(tmp_path, "Regen", "rain.de.md")
    broken = read_readings(tmp_path, "de")
    assert [reading.title for reading in broken.readings] == ["Rain"]
    assert [fault.path.name for fault in broken.faults] == ["rain.de.md"]


def test_the_reader_needs_no_qt() -> None:
    code = "import sys, app.ui.readings; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_shipped_ones_are_whole() -> None:
    found = read_readings(SHIPPED)
    assert found.faults == ()
    assert [reading.order for reading in found.readings] == [*range(1, 13)]
    for path in SHIPPED.glob("*.md"):
        assert "SPDX-License-Identifier: CC-BY-4.0" in path.read_text("utf-8"), path


@pytest.mark.parametrize("reading", read_readings(SHIPPED).readings, ids=lambda one: one.name)
def test_a_shipped_one_is_short_and_kind(reading: object) -> None:
    from app.ui.readings import ShortReading

    assert isinstance(reading, ShortReading)
    text = " ".join(block.text for block in reading.blocks)
    assert 150 <= len(text.split()) <= 400
    assert len(reading.summary) <= 100
    assert abs(reading.minutes - len(text.split()) / 150) <= 1
    assert not re.search(r"you should|you must|you need to|\bcure|heals?\b|healing", text, re.I)
    assert not re.search(r"[*_<>\[\]`'\"]", text)  # no markup, and the quotes of a printed page
    if re.search(r"abuse|violence|harm", text, re.I):
        assert reading.touches_harm
