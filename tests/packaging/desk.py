# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's desk: a screen, keys, a mouse and a loudspeaker, all outside of the bare machine.

The X server and the sound server run on this machine, as the person and not as root, and reach into
the bare one by sockets alone: no package of the test's comes between the app and what it lacks.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from tests.end_to_end.sound_server import Listener, wait_until
from tests.packaging.chroot import RUNTIME, UID, Bare
from tests.packaging.report import Unfinished

WIDTH, HEIGHT = 1280, 800
SINK = "out"


@dataclass(frozen=True)
class Desk:
    """A running one. display: its name; folder: the person's runtime folder, seen from outside."""

    display: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """For a tool of this machine, run as the person."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "DISPLAY": self.display,
        }

    def do(self, *command: str) -> bytes:
        """Run a tool at the desk, as xdotool; what it printed."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, check=False, **as_person()
        )
        return done.stdout

    def seen(self) -> NDArray[np.uint8]:
        """The screen as it is: red, green and blue, shape (height, width, 3)."""
        raw = self.do(
            "ffmpeg", "-loglevel", "error", "-f", "x11grab", "-draw_mouse", "0",
            "-video_size", f"{WIDTH}x{HEIGHT}", "-i", self.display,
            "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", "-",
        )  # fmt: skip
        return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 3)

    def click(self, x: int, y: int) -> None:
        """Press the mouse there, and take it out of the picture."""
        self.do("xdotool", "mousemove", str(x), str(y), "click", "1", "mousemove", "0", "0")

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """Record what the loudspeaker plays, from before the block is entered to its end."""
        raw = self.folder / "heard.raw"
        with raw.open("wb") as file:
            recorder = subprocess.Popen(
                ["parec", "-d", f"{SINK}.monitor", "--rate=48000", "--format=s16le", "--channels=2",
                 "--latency-msec=20"],
                env=self.environment, stdout=file, **as_person(),
            )  # fmt: skip
        try:
            wait_until(lambda: raw.stat().st_size > 0, "recording")
            yield Listener(raw)
        finally:
            recorder.terminate()
            recorder.wait()


class Rights(TypedDict):
    """With what rights a program is started."""

    user: int
    group: int
    extra_groups: list[int]


def as_person() -> Rights:
    """With no more than the person has."""
    return {"user": UID, "group": UID, "extra_groups": []}


@contextmanager
def desk_for(bare: Bare, log: Path) -> Iterator[Desk]:
    """A desk for the person of a bare machine; its servers end with the block."""
    folder = bare.root / RUNTIME.lstrip("/")
    with ExitStack() as stack:
        display = stack.enter_context(_screen())
        desk = Desk(display, folder)
        stack.enter_context(_loudspeaker(desk, log))
        bare.desk = {"DISPLAY": display, "XDG_RUNTIME_DIR": RUNTIME}
        stack.callback(bare.desk.clear)
        yield desk


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
         "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **as_person(),
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise Unfinished("the X server of the desk did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _loudspeaker(desk: Desk, log: Path) -> Iterator[None]:
    """PulseAudio with a null sink, found by a program where it looks for one by itself."""
    (desk.folder / "pulse").mkdir(mode=0o700, exist_ok=True)
    os.chown(desk.folder / "pulse", UID, UID)
    with log.open("wb") as file:
        server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
             "-L", "module-native-protocol-unix auth-anonymous=1",
             "-L", f"module-null-sink sink_name={SINK} rate=48000"],
            env=desk.environment, stdout=file, stderr=file, **as_person(),
        )  # fmt: skip
    try:
        sinks = ("pactl", "list", "short", "sinks")
        wait_until(lambda: SINK.encode() in desk.do(*sinks), "the sound server")
        yield
    finally:
        server.terminate()
        server.wait()
