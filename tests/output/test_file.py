# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output that writes a WAV file."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from app.output.base import OutputFailed
from app.output.file import WavOutput
from tests.output.listening import Listener
from tests.parts import ROOT


def test_it_writes_what_is_laid_out_and_nothing_beyond(tmp_path: Path) -> None:
    source, laid_out = Listener(), 100_000
    output = WavOutput(tmp_path / "o.wav", lambda: laid_out - source.taken)
    output.start(source)
    output.pump()
    output.pump()
    assert source.taken == source.played == 100_000
    laid_out = 100_007
    output.pump()
    output.stop()
    with wave.open(str(tmp_path / "o.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 48_000)
        frames = np.frombuffer(file.readframes(200_000), "<i2").reshape(-1, 2)
    assert np.array_equal(frames, Listener().render(100_007))


def test_it_writes_a_few_seconds_at_a_time_so_that_answers_keep_up(tmp_path: Path) -> None:
    source = Listener()
    output = WavOutput(tmp_path / "o.wav", lambda: 10**9)
    output.start(source)
    output.pump()
    assert 48_000 <= source.taken <= 10 * 48_000
    output.stop()


def test_it_is_as_open_to_others_as_the_file_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "o.wav"
    path.touch()
    path.chmod(0o600)
    output = WavOutput(path, lambda: 10)
    output.start(Listener())
    output.stop()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["nowhere/o.wav", "."])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    output = WavOutput(tmp_path / name, lambda: 0)
    with pytest.raises(OutputFailed, match="cannot be written"):
        output.start(Listener())
    output.pump()
    output.stop()


def test_stopping_twice_or_before_the_start_is_no_fault(tmp_path: Path) -> None:
    output = WavOutput(tmp_path / "o.wav", lambda: 10)
    output.stop()
    output.start(Listener())
    output.stop()
    output.stop()
    output.pump()


def test_a_disk_that_runs_full_is_told() -> None:
    code = (
        "import resource, sys, tempfile, pathlib\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, -1))\n"
        "from app.output.file import WavOutput\n"
        "from app.output.base import OutputFailed\n"
        "from tests.output.listening import Listener\n"
        "output = WavOutput(pathlib.Path(tempfile.mkdtemp(), 'o.wav'), lambda: 10**6)\n"
        "output.start(Listener())\n"
        "try:\n    output.pump()\n"
        "except OutputFailed as failure:\n    print(failure)\n"
        "output.stop()\n"
    )
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, check=True
    )
    assert b"cannot be written (File too large)" in told.stdout
    assert told.stderr == b""
