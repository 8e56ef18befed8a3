# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reading: what authors write comes out as meant, and whatever is no script gets a sentence."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.script.faults import ScriptUnreadable
from app.script.model import EIGHT_CS, Ask, Background, Bell, Pause, Rate, Say, Wait
from app.script.reader import read_script, read_text
from tests.script.making import HEAD, script_of, step

LONELY = Path(__file__).parent / "lonely-part.yaml"


def _sentence(raw: str | bytes) -> str:
    reading = read_text(raw, "a.yaml")
    assert reading.script is None
    return "\n".join(str(fault) for fault in reading.faults)


def test_the_example_of_the_format_page_reads_without_an_error() -> None:
    reading = read_script(LONELY)
    assert [fault for fault in reading.faults if fault.severity == "error"] == []
    script = reading.whole()
    assert (script.id, script.level, script.pace, script.source) == (
        "lonely-part",
        "steady",
        0.9,
        LONELY,
    )
    assert script.background is not None
    assert (script.background.sound, script.background.level) == ("rain", -30.0)
    assert dict(script.pronounce) == {"IFS": "eye eff ess"}
    assert script.author is not None
    assert script.author.url is None
    assert [each.id for each in script.steps if each.detour] == ["step-aside"]
    bell, say, pause, _ = script.steps[0].cues
    assert isinstance(bell, Bell)
    assert (bell.strokes, bell.every, bell.sound) == (1, 4.0, "bowl")
    assert isinstance(say, Say)
    assert (say.recording, say.line, say.column) == ("arrive.flac", 20, 9)
    assert isinstance(pause, Pause)
    assert pause.breathe is not None
    assert pause.breathe.cycle == 10.0
    wait = script.steps[1].cues[2]
    assert isinstance(wait, Wait)
    assert wait.at_most == 180.0
    ask = script.steps[2].cues[1]
    assert isinstance(ask, Ask)
    assert [choice.go for choice in ask.choices] == ["befriend", "step-aside", "closing"]
    rate = script.steps[5].cues[0]
    assert isinstance(rate, Rate)
    assert rate.words == EIGHT_CS


def test_words_that_older_yaml_took_for_truth_stay_words() -> None:
    script = script_of(
        step("a", "background: off", "background: on", "say: no", "pause: 1:30", "pause: 0o12")
    )
    off, on, say, pause, octal = script.steps[0].cues
    assert isinstance(off, Background)
    assert off.sound is None
    assert isinstance(on, Background)
    assert on.sound == "on"
    assert isinstance(say, Say)
    assert say.text == "no"
    assert isinstance(pause, Pause)
    assert pause.seconds == 90.0
    assert isinstance(octal, Pause)
    assert octal.seconds == 10.0


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("8", 8),
        ("8s", 8),
        ("'8'", 8),
        ("1m30s", 90),
        ("2m", 120),
        ("1:30", 90),
        ("2.5", 2.5),
        ("0.5s", 0.5),
        ("90s", 90),
        ("1.5m", 90),
        ("0.2", 0.2),
        ("30m", 1800),
        ("30:00", 1800),
        ("1e1", 10),
        ("0m20s", 20),
    ],
)
def test_a_duration_may_be_written_in_many_ways(written: str, seconds: float) -> None:
    pause = script_of(step("a", f"pause: {written}")).steps[0].cues[0]
    assert isinstance(pause, Pause)
    assert pause.seconds == seconds


def test_the_background_may_be_off_from_the_start() -> None:
    head = HEAD + "background: off\n"
    assert script_of(step("a", "pause: 5s"), head).background is None


def test_a_byte_order_mark_and_the_line_ends_of_windows_are_fine() -> None:
    raw = (HEAD + "steps:\n" + step("a", "pause: 5s")).replace("\n", "\r\n")
    script = read_text(b"\xef\xbb\xbf" + raw.encode(), "a.yaml").whole()
    assert (script.steps[0].line, script.steps[0].column) == (5, 5)


def test_a_separator_pasted_from_elsewhere_does_not_count_as_a_line() -> None:
    reading = read_text(HEAD + "summary: one\u2028two\u0085three\npase: 1\n", "a.yaml")
    assert "a.yaml:5:1: error: `pase` is not a key" in str(reading.faults[1])


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "a.yaml:1:1: error: The file is empty"),
        (b" \n\n", "a.yaml:1:1: error: The file is empty"),
        (b"# only this\n", "nothing in the file but comments"),
        ("format: 1\n".encode("utf-16"), "a.yaml:1:1: error: The file is in UTF-16"),
        ("format: 1\n".encode("utf-16-le"), "The file is in UTF-16"),
        (b"format: 1\nid: caf\xe9\n", "a.yaml:2:8: error: This is not UTF-8"),
        (b"format: 1\nid: a\x00b\n", "a.yaml:2:6: error: An invisible control character (U+0000)"),
        (b"format: 1\r\nid: a\x1bb\n", "a.yaml:2:6: error: An invisible control"),
        (b"a" * (1024 * 1024 + 1), "larger than 1 MiB"),
        (b"[" * 100_000, "nested too deeply"),
        (b"- " * 100_000, "nested too deeply"),
        (b"? " * 100_000, "nested too deeply"),
        (b"a: &a [*a]", "anchor"),
        (b"%YAML 1.2\n---\nformat: 1", "needs `id`"),
        (b"\x89PNG\r\n\x1a\n", "not UTF-8"),
        ("a: \ud800", "not UTF-8"),
    ],
)
def test_what_is_no_script_gets_a_sentence(raw: str | bytes, words: str) -> None:
    assert words in _sentence(raw)


def test_all_control_characters_are_named_at_once() -> None:
    reading = read_text(b"a\x00\n\x01b\n", "a.yaml")
    assert [(fault.line, fault.column) for fault in reading.faults] == [(1, 2), (2, 1)]


def test_a_missing_file_a_folder_and_a_pipe_get_a_sentence(tmp_path: Path) -> None:
    assert "no such file" in read_script(tmp_path / "none.yaml").faults[0].message
    assert "is a folder" in read_script(tmp_path).faults[0].message
    assert read_script(Path("a\0b")).script is None
    (tmp_path / "file").write_text("x")
    assert read_script(tmp_path / "file" / "below.yaml").faults[0].severity == "error"
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert "not an ordinary file" in read_script(tmp_path / "pipe").faults[0].message


def test_a_whole_script_is_asked_for_in_vain_where_there_are_errors() -> None:
    with pytest.raises(ScriptUnreadable, match=r"a\.yaml:1:1: error: A script needs") as caught:
        read_text("format: 1\n", "a.yaml").whole()
    assert len(caught.value.faults) == 3


def test_more_than_two_thousand_cues_are_told_of_once() -> None:
    steps = "".join(step(f"s{number}", *["pause: 1s"] * 1001) for number in range(3))
    reading = read_text(f"{HEAD}steps:\n{steps}", "a.yaml")
    assert [fault.message for fault in reading.faults if fault.severity == "error"] == [
        "A script has at most 2,000 cues; this one begins the next."
    ]
    two_thousand = "".join(step(f"s{number}", *["pause: 1s"] * 1000) for number in range(2))
    assert read_text(f"{HEAD}steps:\n{two_thousand}", "a.yaml").script is not None


def test_a_flood_of_faults_is_cut_with_a_word() -> None:
    reading = read_text("".join(f"key{number}: 1\n" for number in range(3000)), "a.yaml")
    assert len(reading.faults) <= 502
    assert any("more faults" in fault.message for fault in reading.faults)


def test_the_limits_themselves_are_allowed() -> None:
    head = f"format: 1\nid: {'i' * 64}\ntitle: {'t' * 120}\npace: 1.5\n"
    say = f"say: {'a' * 4000}"
    script = script_of("".join(step(f"s{n}", say, "bell: 12") for n in range(100)), head)
    assert len(script.steps) == 100
