# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The command that makes the sounds: those that are asked for, each in its folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound.loudness import RATE
from app.sound.tones import main
from tests.sound.made.shipped import shipped


def test_it_makes_the_file_that_is_shipped_and_says_how_loud_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["wood", "drone", "--out", str(tmp_path)]) == 0
    made = {path.relative_to(tmp_path) for path in tmp_path.rglob("*.flac")}
    assert made == {Path("bells/wood.flac"), Path("backgrounds/drone.flac")}
    for path in made:
        frames, rate = soundfile.read(tmp_path / path)
        assert rate == RATE
        assert np.abs(frames - shipped(path.as_posix())).max() <= 1.5 / 32768
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("-30.03 LUFS, highest sample -9.00 dBFS, loudest moment -27.13 LUFS")
    assert said[1].endswith("-30.00 LUFS, highest sample -19.65 dBFS")


def test_a_name_it_does_not_know_is_told_with_those_it_knows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["gong", "--out", str(tmp_path)])
    assert (
        "there is no gong; known: bowl, small-bell, wood, rain, stream" in capsys.readouterr().err
    )
    assert not list(tmp_path.iterdir())
