# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Captions: what is spoken, when it is spoken."""

from __future__ import annotations

from pathlib import Path

from app.session.rehearsal import Rehearsal
from app.session.timeline import Layout, lay_out
from app.sound.captions import webvtt, write_captions
from tests.parts import layout_of, practice


def captions(cues: str) -> str:
    return webvtt(lay_out(layout_of(practice(cues)), Rehearsal({"part": "Mo"})))


def test_each_speech_has_its_own_times_and_silences_have_none() -> None:
    assert captions("- say: One. [1s] Two.\n- pause: 2.5s\n- bell: 1\n- say: Three.") == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:01.000\nOne. Two.\n\n"
        "00:00:04.500 --> 00:00:05.500\nThree.\n"
    )


def test_what_is_spoken_stands_there_and_not_the_prompt_and_with_the_name() -> None:
    text = captions("- name: N?\n  keep: part\n- say: Hello {part}.\n  prompt: Hi")
    assert "\nHello Mo.\n" in text
    assert "Hi" not in text


def test_a_text_in_paragraphs_stays_one_caption() -> None:
    text = captions("- say: |\n    One.\n\n    Two.\n\n    WEBVTT\n- pause: 1s")
    assert text.split("\n\n") == ["WEBVTT", "00:00:00.000 --> 00:00:01.000\nOne. Two. WEBVTT\n"]


def test_signs_that_mean_something_in_captions_are_escaped() -> None:
    assert "a &lt;b&gt; &amp; --&gt; c" in captions('- say: "a <b> & --> c"\n- pause: 1s')


def test_an_hour_is_written_as_one_and_times_are_rounded_once() -> None:
    script = practice("- pause: 30m\n- pause: 29m\n- pause: 59.9996s\n- say: Late.")
    layout = Layout(script, lambda _speech: 24)
    assert "01:00:00.000 --> 01:00:00.000" in webvtt(lay_out(layout, Rehearsal()))


def test_a_file_of_captions_is_utf_8(tmp_path: Path) -> None:
    cues = lay_out(layout_of(practice("- say: Größe ☺.\n- pause: 1s")), Rehearsal())
    write_captions(cues, tmp_path / "c.vtt")
    assert "Größe ☺." in (tmp_path / "c.vtt").read_text(encoding="utf-8")
