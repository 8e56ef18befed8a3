# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Captions: what is spoken, when it is spoken."""

from __future__ import annotations

import subprocess
from pathlib import Path

from app.session.rehearsal import Rehearsal
from app.session.timeline import Layout, lay_out
from app.sound.captions import captions_of, webvtt
from tests.parts import ToneVoice, layout_of, practice, seconds, tone_room


def written(layout: Layout) -> str:
    cues = lay_out(layout, Rehearsal({"part": "Mo"}))
    return webvtt(caption for placed in cues for caption in captions_of(placed))


def captions(cues: str) -> str:
    """Every speech takes a second, and nothing is known of its pieces."""
    return written(layout_of(practice(cues)))


def test_each_speech_has_its_own_times_and_silences_have_none() -> None:
    assert captions("- say: One. [1s] Two.\n- pause: 2.5s\n- bell: 1\n- say: Three.") == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:01.000\nOne. Two.\n\n"
        "00:00:04.500 --> 00:00:05.500\nThree.\n"
    )


def test_the_pieces_between_inline_silences_have_the_times_at_which_they_sound() -> None:
    room = tone_room(ToneVoice())
    script = practice("- pause: 1s\n- say: One. [2s] And two. [0.5s]\n- say: … [1s] Three.")
    placed = list(lay_out(Layout(script, room.frames_of), Rehearsal()))
    found = [each for cue in placed for each in captions_of(cue, room.starts_of)]
    assert [each.text for each in found] == ["One.", "And two.", "Three."]
    # The voice of the tests speaks 20 ms a letter.
    assert [(each.start, each.end) for each in found] == [
        (seconds(1), seconds(1.08)),
        (seconds(3.08), seconds(3.24)),
        (seconds(4.74), seconds(4.86)),
    ]


def test_what_is_spoken_stands_there_and_not_the_prompt_and_with_the_name() -> None:
    text = captions("- name: N?\n  keep: part\n- say: Hello {part}.\n  prompt: Hi")
    assert "\nHello Mo.\n" in text
    assert "Hi" not in text


def test_a_text_in_paragraphs_stays_one_caption() -> None:
    text = captions("- say: |\n    One.\n\n    Two.\n\n    WEBVTT\n- pause: 1s")
    assert text.split("\n\n") == ["WEBVTT", "00:00:00.000 --> 00:00:01.000\nOne. Two. WEBVTT\n"]


def test_signs_that_mean_something_in_captions_are_escaped() -> None:
    assert "a &lt;b&gt; &amp; --&gt; c" in captions('- say: "a <b> & --> c"\n- pause: 1s')


def test_an_hour_is_written_as_one_and_a_caption_ends_later_than_it_begins() -> None:
    script = practice("- pause: 30m\n- pause: 29m\n- pause: 59.9996s\n- say: Late.")
    assert "01:00:00.000 --> 01:00:00.001" in written(Layout(script, lambda _speech: 24))


def test_another_program_reads_the_same_times(tmp_path: Path) -> None:
    path = tmp_path / "c.vtt"
    path.write_text(captions("- pause: 2.5s\n- say: a <b> & Größe ☺."), encoding="utf-8")
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "srt", "-"]
    read = subprocess.run(command, capture_output=True, text=True, check=True)
    assert read.stderr == ""
    assert read.stdout.startswith("1\n00:00:02,500 --> 00:00:03,500\n")
    assert "Größe ☺." in read.stdout
