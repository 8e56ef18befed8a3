# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that came as a file is kept with its sounds, and nothing is ever lost by it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.script.library import Library, Practice, read_practice
from app.script.model import Script
from app.script.own import EARLIER, OwnPractices, PracticeNotKept
from app.script.reader import read_script

TEXT = """\
format: 1
id: evening
title: An evening
background: {sound: stream}
steps:
  - id: rest
    name: Rest
    cues:
      - say: You are welcome.
        recording: welcome.flac
      - pause: 5s
"""


@pytest.fixture
def came(tmp_path: Path) -> Path:
    """The file, as it was unpacked from a message."""
    file = tmp_path / "Downloads" / "from Ines.yaml"
    file.parent.mkdir()
    file.write_text(TEXT, encoding="utf-8")
    for sound in ("evening/welcome.flac", "evening/unused.flac", "backgrounds/stream.ogg"):
        path = file.parent / "audio" / sound
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"a sound")
    return file


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "program" / "scripts"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def own(tmp_path: Path, shipped: Path) -> OwnPractices:
    mine = tmp_path / "mine"
    return OwnPractices(Library((shipped, mine), None), mine)


def script_of(path: Path) -> Script:
    script = read_script(path).script
    assert script is not None
    return script


def keep(own: OwnPractices, path: Path) -> Practice:
    return own.keep(read_practice(path), script_of(path))


def test_it_is_kept_with_the_sounds_it_uses(tmp_path: Path, own: OwnPractices, came: Path) -> None:
    assert own.standing(read_practice(came)) == "new"
    kept = keep(own, came)
    assert kept.title == "An evening"
    assert kept.path == tmp_path / "mine" / "evening.yaml"
    files = sorted(str(p.relative_to(tmp_path / "mine")) for p in (tmp_path / "mine").rglob("*.*"))
    assert files == ["audio/backgrounds/stream.ogg", "audio/evening/welcome.flac", "evening.yaml"]
    assert own.standing(read_practice(came)) == "there"
    assert own.standing(kept) == "there"
    assert came.exists()


def test_what_it_replaces_is_put_aside(tmp_path: Path, own: OwnPractices, came: Path) -> None:
    keep(own, came)
    for title in ("Another evening", "A third one"):
        came.write_text(TEXT.replace("An evening", title), encoding="utf-8")
        assert own.standing(read_practice(came)) == "other"
        assert keep(own, came).title == title
    earlier = sorted((tmp_path / "mine" / EARLIER).iterdir())
    assert [file.name for file in earlier] == ["evening-1.yaml", "evening-2.yaml"]
    assert [read_practice(file).title for file in earlier] == ["An evening", "Another evening"]


def test_a_practice_of_the_app_is_not_replaced(
    shipped: Path, own: OwnPractices, came: Path
) -> None:
    (shipped / "evening.yaml").write_text(TEXT.replace("An evening", "Ours"), encoding="utf-8")
    assert own.standing(read_practice(came)) == "taken"
    with pytest.raises(PracticeNotKept):
        keep(own, came)


def test_a_folder_that_cant_be_made_is_told(tmp_path: Path, own: OwnPractices, came: Path) -> None:
    (tmp_path / "mine").write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(PracticeNotKept) as failure:
        keep(own, came)
    assert failure.value.reason
    assert (tmp_path / "mine").read_text("utf-8") == "a file is in the way"


def test_a_recording_that_it_replaces_is_put_aside_too(
    tmp_path: Path, own: OwnPractices, came: Path
) -> None:
    keep(own, came)
    mine = tmp_path / "mine" / "audio" / "evening" / "welcome.flac"
    mine.write_bytes(b"in my own voice")
    came.write_text(TEXT.replace("An evening", "Another evening"), encoding="utf-8")
    keep(own, came)
    assert mine.read_bytes() == b"a sound"
    aside = tmp_path / "mine" / EARLIER / "audio"
    assert [path.name for path in aside.rglob("*.*")] == ["welcome-1.flac"]
    assert (aside / "evening" / "welcome-1.flac").read_bytes() == b"in my own voice"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_recording_behind_a_link_is_kept_by_the_name_that_the_script_has(
    tmp_path: Path, own: OwnPractices, came: Path
) -> None:
    sound = came.parent / "audio" / "evening" / "welcome.flac"
    sound.rename(sound.with_name("second take.flac"))
    sound.symlink_to("second take.flac")
    keep(own, came)
    assert (tmp_path / "mine" / "audio" / "evening" / "welcome.flac").read_bytes() == b"a sound"


def test_its_bells_and_later_backgrounds_are_kept_with_it(
    tmp_path: Path, own: OwnPractices, came: Path
) -> None:
    more = "      - bell: 1\n        sound: chime\n      - background: sea\n"
    came.write_text(TEXT + more, encoding="utf-8")
    for sound in ("bells/chime.wav", "backgrounds/sea.mp3"):
        path = came.parent / "audio" / sound
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"a sound")
    keep(own, came)
    audio = tmp_path / "mine" / "audio"
    files = sorted(str(path.relative_to(audio)) for path in audio.rglob("*.*"))
    assert files == [
        *("backgrounds/sea.mp3", "backgrounds/stream.ogg"),
        *("bells/chime.wav", "evening/welcome.flac"),
    ]
