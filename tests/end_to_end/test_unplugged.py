# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Headphones come out in the middle: it waits at the last sample heard, and goes on by hand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy import int16
from numpy.typing import NDArray

from tests.end_to_end.practices import A_WHILE_OF_RAIN
from tests.end_to_end.sound_server import SoundServer, offset_of, wait_until
from tests.end_to_end.test_heard import rendered

pytestmark = pytest.mark.alone

ROOT = Path(__file__).resolve().parents[2]
MOST_LOST = 48_000 * 50 // 1000
FADE = 1440

Frames = NDArray[int16]


class Window:
    """The window in a process of its own."""

    def __init__(self, process: subprocess.Popen[str], out: Path) -> None:
        self._process = process
        self._out = out

    def says(self, line: str, times: int = 1) -> None:
        wait_until(lambda: self._lines.count(line) >= times, f"“{line}” {self._lines}")

    def go_on(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def ends(self) -> int:
        return self._process.wait(60)

    @property
    def _lines(self) -> list[str]:
        return self._out.read_text(encoding="utf-8").splitlines()


@contextmanager
def playing(server: SoundServer, script: Path) -> Iterator[Window]:
    out = server.folder / "said"
    with out.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.unplugged_window", script],
            cwd=ROOT, env={**server.environment, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE, stdout=file, text=True,
        )  # fmt: skip
    try:
        yield Window(process, out)
    finally:
        process.kill()
        process.wait()
        if process.stdin is not None:
            process.stdin.close()


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "listening.yaml"
    path.write_text(A_WHILE_OF_RAIN, encoding="utf-8")
    return path


def same(heard: Frames, wanted: Frames) -> NDArray[np.bool_]:
    """For each frame, whether it is the same, to the rounding of 16 bits."""
    length = min(len(heard), len(wanted))
    step = np.abs(heard[:length].astype(np.int32) - wanted[:length].astype(np.int32))
    equal: NDArray[np.bool_] = step.max(axis=1) <= 1
    return equal


def heard_up_to(heard: Frames, wanted: Frames) -> int:
    """How many frames of ``wanted`` were heard from its beginning, without a fault."""
    begin = offset_of(heard, wanted[: 2 * 48_000])
    wrong = np.flatnonzero(~same(heard[begin:], wanted))
    return int(wrong[0]) if wrong.size else min(len(heard) - begin, len(wanted))


def stretches(heard: Frames) -> list[tuple[int, int]]:
    """Where something was heard, parted by silences of a twentieth of a second or more."""
    at = np.flatnonzero(heard.any(axis=1))
    breaks = np.flatnonzero(np.diff(at) > 2400)
    firsts = at[np.concatenate([[0], breaks + 1])].tolist()
    lasts = at[np.concatenate([breaks, [at.size - 1]])].tolist()
    return list(zip(firsts, lasts, strict=True))


def heard_from(heard: Frames, wanted: Frames) -> int:
    """From which frame of ``wanted`` on its rest was heard at last, but for a fade at the front."""
    first, _ = stretches(heard)[-1]
    last_third = 2 * len(wanted) // 3
    begin = first - (offset_of(heard[first:], wanted[last_third:]) + first - last_third)
    assert same(heard[first + FADE :], wanted[begin + FADE :]).all()
    return begin


def hear_some(server: SoundServer, heard: Callable[[], Frames]) -> None:
    """Let it play for two seconds and a half."""
    wait_until(lambda: int(np.count_nonzero(heard()[:, 0])) > 120_000, "some sound")


def take_out_before(server: SoundServer) -> None:
    """The only device goes; after that another one comes."""
    server.unplug("out")


def take_out_after(server: SoundServer) -> None:
    """Another device is there already: the system would play on through it."""
    server.plug_in("other")
    server.unplug("out")


@pytest.mark.parametrize("take_out", [take_out_before, take_out_after])
def test_nothing_is_lost_or_repeated_when_the_device_goes(
    sound_server: SoundServer, script: Path, take_out: Callable[[SoundServer], None]
) -> None:
    wanted = rendered(sound_server, script, None)
    with playing(sound_server, script) as window:
        with sound_server.listening() as first:
            hear_some(sound_server, first.frames)
            take_out(sound_server)
            window.says("PAUSED")
        if take_out is take_out_before:
            sound_server.plug_in("other")
        with sound_server.listening("other") as second:
            before = len(second.frames_after_silence(24_000))
            assert not second.frames()[before - 12_000 :].any(), "no sound of its own accord"
            window.go_on()
            assert window.ends() == 0
            rest = second.frames_after_silence(24_000)
    until, since = heard_up_to(first.frames(), wanted), heard_from(rest, wanted)
    leaked = np.count_nonzero(first.frames()[:, 0]) - until
    print(f"{(since - until) / 48:.1f} ms lost; {leaked / 48:.1f} ms heard on the other device")
    assert abs(since - until) <= MOST_LOST + (480 if take_out is take_out_before else 0)


def test_it_follows_the_default_device_and_loses_nothing(
    sound_server: SoundServer, script: Path
) -> None:
    wanted = rendered(sound_server, script, None)
    sound_server.plug_in("other")
    sound_server.control("set-default-sink", "out")
    with (
        playing(sound_server, script) as window,
        sound_server.listening() as first,
        sound_server.listening("other") as second,
    ):
        hear_some(sound_server, first.frames)
        sound_server.control("set-default-sink", "other")
        assert window.ends() == 0
        rest = second.frames_after_silence(24_000)
    until, since = heard_up_to(first.frames(), wanted), heard_from(rest, wanted)
    # The server moves the stream at once, and loses what it held itself. It fades away there, and
    # goes on with the very next frame after that.
    meanwhile = sum(last - begin for begin, last in stretches(rest)[:-1])
    print(f"lost by the server: {(since - until - meanwhile) / 48:.1f} ms")
    assert abs(since - until - meanwhile) <= 2 * MOST_LOST
