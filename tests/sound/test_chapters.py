# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Chapters: a step each time it is walked, and the file that podcast players read."""

from __future__ import annotations

import json

from app.session.rehearsal import Rehearsal
from app.session.timeline import lay_out
from app.sound.chapters import (
    MOST_CHAPTERS,
    Chapter,
    chapters_of,
    clock_time,
    podcast_json,
)
from tests.parts import SMALL, layout_of, script_from, seconds

TWICE = ["Annoyed, afraid or something else"] * 2 + ["Open or curious"]


def chapters(text: str, toward: list[str] | None = None) -> list[tuple[str, float, float]]:
    """Titles and seconds of the chapters of a practice in which every speech takes a second."""
    script = script_from(text)
    cues = list(lay_out(layout_of(script), Rehearsal({"toward": toward or []})))
    found = chapters_of(cues, {step.id: step.name for step in script.steps})
    assert [chapter.start for chapter in found[1:]] == [chapter.end for chapter in found[:-1]]
    assert (found[0].start, found[-1].end) == (0, cues[-1].end)
    return [(each.title, each.start / seconds(1), each.end / seconds(1)) for each in found]


def test_a_detour_that_is_walked_twice_is_two_chapters() -> None:
    assert chapters(SMALL, TWICE) == [
        ("Arrive", 0.0, 2.0),
        ("Feel toward it", 2.0, 3.0),
        ("Another part is here", 3.0, 4.5),
        ("Another part is here", 4.5, 6.0),
        ("Befriend", 6.0, 7.0),
        ("Closing", 7.0, 8.53),
    ]


def steps(*written: str) -> str:
    return "format: 1\nid: s\ntitle: S\nsteps:\n" + "\n".join(f"  - {{{step}}}" for step in written)


def test_a_step_in_which_nothing_sounds_is_none_and_the_one_around_it_goes_on() -> None:
    ask = "{ask: So?, keep: toward, choices: [{label: Look, go: look}, {label: On}]}"
    text = steps(
        f"id: a, name: A, cues: [{{pause: 2s}}, {ask}, {{pause: 3s}}]",
        "id: look, name: Look, detour: true, cues: [{write: What is there?}]",
        "id: only, name: Only asked, cues: [{write: And now?}]",
        "id: b, name: B, cues: [{pause: 1s}, {end: now}]",
    )
    assert chapters(text, ["Look", "On"]) == [("A", 0.0, 5.0), ("B", 5.0, 6.03)]


def test_more_than_any_format_counts_are_told_as_one_at_the_end() -> None:
    ask = "{ask: So?, keep: toward, choices: [{label: Again, go: a}, {label: On}]}"
    text = steps(f"id: a, name: A, cues: [{{pause: 1s}}, {ask}, {{end: now}}]")
    found = chapters(text, ["Again"] * 299 + ["On"])
    assert len(found) == MOST_CHAPTERS
    assert found[-1] == ("A", 254.0, 300.03)


def test_the_file_for_podcast_players_has_times_to_the_millisecond() -> None:
    chapters = (Chapter("Eins", 0, 60_000), Chapter("Zwei", 60_000, 61_199))
    found = json.loads(podcast_json("Übung ☺", chapters))
    assert found["version"] == "1.2.0"
    assert found["title"] == "Übung ☺"
    assert found["chapters"] == [
        {"startTime": 0.0, "endTime": 1.25, "title": "Eins"},
        {"startTime": 1.25, "endTime": 1.275, "title": "Zwei"},
    ]


def test_a_time_on_the_clock_is_rounded_once() -> None:
    assert clock_time(seconds(3599.9996)) == "01:00:00.000"
