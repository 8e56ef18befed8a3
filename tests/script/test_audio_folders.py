# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sounds are found beside the script first, and never outside of their folders."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.script.audio_folders import AudioFolders

ROOT = Path(__file__).parents[2]


def _put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"sound")
    return path


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return _put(tmp_path / "pack" / "scripts" / "calm.yaml")


def test_a_recording_beside_the_script_comes_first(script: Path, tmp_path: Path) -> None:
    audio = AudioFolders(script, tmp_path / "app")
    assert audio.recording("calm", "a.flac") is None
    app = _put(tmp_path / "app" / "calm" / "a.flac")
    assert audio.recording("calm", "a.flac") == app
    parent = _put(tmp_path / "pack" / "audio" / "calm" / "a.flac")
    assert audio.recording("calm", "a.flac") == parent
    beside = _put(tmp_path / "pack" / "scripts" / "audio" / "calm" / "a.flac")
    assert audio.recording("calm", "a.flac") == beside
    assert audio.recording("other", "a.flac") is None


def test_backgrounds_and_bells_go_by_name_or_by_file(script: Path, tmp_path: Path) -> None:
    audio = AudioFolders(script, tmp_path / "app")
    rain = _put(tmp_path / "app" / "backgrounds" / "rain.ogg")
    gong = _put(tmp_path / "pack" / "audio" / "bells" / "gong.wav")
    assert audio.background("rain") == audio.background("rain.ogg") == rain
    assert audio.background("rain.wav") is None
    assert audio.bell("gong") == gong
    assert audio.bell("bowl") is None
    assert audio.backgrounds() == ("rain",)
    assert audio.bells() == ("gong",)


@pytest.mark.parametrize(
    "name", ["", "..", "../secret.flac", "sub/../../secret.flac", "sub", "a\0b"]
)
def test_nothing_outside_is_given(script: Path, tmp_path: Path, name: str) -> None:
    _put(tmp_path / "app" / "secret.flac")
    _put(tmp_path / "app" / "calm" / "sub" / "a.flac")
    audio = AudioFolders(script, tmp_path / "app")
    assert audio.recording("calm", name) is None
    assert audio.recording("calm", str(tmp_path / "app" / "secret.flac")) is None
    assert audio.recording("calm", "sub/a.flac") is not None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_that_leads_out_is_refused_and_one_that_stays_in_is_not(
    script: Path, tmp_path: Path
) -> None:
    secret = _put(tmp_path / "secret.flac")
    inside = _put(tmp_path / "app" / "calm" / "a.flac")
    (inside.parent / "out.flac").symlink_to(secret)
    (inside.parent / "in.flac").symlink_to(inside)
    (inside.parent / "round.flac").symlink_to(inside.parent / "round.flac")
    audio = AudioFolders(script, tmp_path / "app")
    assert audio.recording("calm", "out.flac") is None
    assert audio.recording("calm", "round.flac") is None
    assert audio.recording("calm", "in.flac") == inside


def test_a_script_without_a_file_has_the_apps_sounds(tmp_path: Path) -> None:
    rain = _put(tmp_path / "backgrounds" / "rain.flac")
    assert AudioFolders(None, tmp_path).background("rain") == rain
    assert AudioFolders(None, None).backgrounds() == AudioFolders(None, None).bells() == ()


def test_every_sound_that_the_guide_for_writers_names_is_there() -> None:
    audio = AudioFolders(None, ROOT / "audio")
    assert audio.backgrounds() == ("drone", "hearth", "noise", "rain", "stream", "wind")
    assert audio.bells() == ("bowl", "small-bell", "wood")
    guide = (ROOT / "docs" / "writing-scripts.md").read_text("utf-8")
    assert all(f"`{name}`" in guide for name in (*audio.backgrounds(), *audio.bells()))
