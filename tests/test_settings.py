# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person's choices stay, and a file that makes no sense does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings import Settings, SettingsFile


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    SettingsFile(path).change(bell_volume=0.0, silences=1.75, background="stream")
    again = SettingsFile(path).now
    assert again == Settings(bell_volume=0.0, silences=1.75, background="stream")


@pytest.mark.parametrize("held", [b"", b"{", b"[1]", b"\xff\xfe", b'"soft"', b"[" * 100_000])
def test_a_broken_file_is_no_file(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(held)
    assert SettingsFile(path).now == Settings()


def test_what_makes_no_sense_is_passed_over_and_the_rest_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    held = {"voice_volume": 7, "bell_volume": True, "finish": "loud", "output": 3, "silences": 2}
    path.write_text(json.dumps(held))
    assert SettingsFile(path).now == Settings(silences=2)
    path.write_text('{"voice_volume": NaN, "settling_seconds": 1e999, "voice_pace": 0.8}')
    assert SettingsFile(path).now == Settings(voice_pace=0.8)
    path.write_text(f'{{"voice_volume": {"9" * 400}, "voice_pace": 0.8}}')
    assert SettingsFile(path).now == Settings(voice_pace=0.8)


def test_half_a_letter_in_the_file_does_not_keep_a_choice_from_being_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(r'{"later": "\ud800", "piper_folder": "/v\udcf6ices", "output_name": "Hörer"}')
    SettingsFile(path).change(voice_pace=1.1)
    again = SettingsFile(path).now
    assert again == Settings(voice_pace=1.1, piper_folder="/v\udcf6ices", output_name="Hörer")
    assert json.loads(path.read_text())["later"] == "\ud800"
    assert list(tmp_path.iterdir()) == [path]


def test_what_another_version_wrote_is_left_in_place(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"later": [1, 2], "finish": "warm"}')
    SettingsFile(path).change(voice_pace=1.1)
    held = json.loads(path.read_text())
    assert held["later"] == [1, 2]
    assert held["finish"] == "warm"
    assert held["voice_pace"] == 1.1


def test_listeners_hear_of_changes_alone(tmp_path: Path) -> None:
    file, heard = SettingsFile(tmp_path / "settings.json"), list[Settings]()
    leave = file.listen(heard.append)
    file.change(silences=2.0)
    file.change(silences=2.0)
    leave()
    file.change(silences=1.0)
    assert heard == [Settings(silences=2.0)]


def test_where_nothing_can_be_written_a_choice_holds_until_the_end(tmp_path: Path) -> None:
    taken = tmp_path / "config"
    taken.write_text("a file where a folder should be")
    file = SettingsFile(taken / "settings.json")
    assert file.change(finish="plain").finish == "plain"
    assert file.now.finish == "plain"


def test_a_mark_that_an_editor_put_at_its_beginning_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"palette": "morning"}', "utf-8-sig")
    assert SettingsFile(path).now.palette == "morning"
