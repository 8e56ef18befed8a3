# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What comes out of the loudspeaker is what was rendered, sample for sample."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import soundfile
from numpy import int16
from numpy.typing import NDArray

from tests.end_to_end.practices import A_SHORT_VISIT, ITS_ANSWERS, WITHOUT_QUESTIONS
from tests.end_to_end.sound_server import SoundServer, assert_heard_whole

pytestmark = pytest.mark.alone

ROOT = Path(__file__).resolve().parents[2]


def run_app(server: SoundServer, *arguments: str | Path) -> None:
    command = [sys.executable, "-m", "app", "--home", str(server.folder / "home")]
    done = subprocess.run(
        [*command, *map(str, arguments)],
        cwd=ROOT, env=server.environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def visit(tmp_path: Path) -> tuple[Path, Path]:
    script, answers = tmp_path / "visit.yaml", tmp_path / "answers.yaml"
    script.write_text(A_SHORT_VISIT, encoding="utf-8")
    answers.write_text(ITS_ANSWERS, encoding="utf-8")
    return script, answers


def rendered(server: SoundServer, script: Path, answers: Path | None) -> NDArray[int16]:
    out = server.folder / "rendered.wav"
    extra: list[str | Path] = ["--answers", answers] if answers else []
    run_app(server, "render", script, *extra, "--out", out)
    frames: NDArray[int16]
    frames, rate = soundfile.read(out, dtype="int16")
    assert rate == 48_000
    return frames


@pytest.mark.parametrize("sink", ["qt", "simpleaudio"])
def test_a_session_is_heard_as_it_was_rendered(
    sound_server: SoundServer, visit: tuple[Path, Path], sink: str
) -> None:
    script, answers = visit
    wanted = rendered(sound_server, script, answers)
    with sound_server.listening() as listener:
        run_app(sound_server, "play", script, "--answers", answers, "--sink", sink)
        heard = listener.frames_after_silence(24_000)
    assert_heard_whole(heard, wanted)


@pytest.mark.parametrize("stall", ["asleep", "busy"])
def test_the_sound_does_not_notice_a_stalled_window(
    sound_server: SoundServer, tmp_path: Path, stall: str
) -> None:
    script = tmp_path / "listening.yaml"
    script.write_text(WITHOUT_QUESTIONS, encoding="utf-8")
    wanted = rendered(sound_server, script, None)
    with sound_server.listening() as listener:
        done = subprocess.run(
            [sys.executable, "-m", "tests.end_to_end.stalled_window", script, stall],
            cwd=ROOT, capture_output=True, text=True, check=False,
            env={**sound_server.environment, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        heard = listener.frames_after_silence(24_000)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "stalled for" in done.stdout
    assert_heard_whole(heard, wanted)
