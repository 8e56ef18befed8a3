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

import numpy as np
from numpy.typing import NDArray

from tests.end_to_end.sound_server import Listener, recorded, wait_until
from tests.packaging.chroot import RUNTIME, UID, Bare
from tests.x_server import Rights, running_x_server

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
        with recorded(self.folder / "heard.raw", SINK, self.environment, as_person()) as heard:
            yield heard


def as_person() -> Rights:
    """With no more than the person has."""
    return {"user": UID, "group": UID, "extra_groups": []}


@contextmanager
def desk_for(bare: Bare, log: Path) -> Iterator[Desk]:
    """A desk for the person of a bare machine; its servers end with the block."""
    folder = bare.root / RUNTIME.lstrip("/")
    with ExitStack() as stack:
        display = stack.enter_context(running_x_server(f"{WIDTH}x{HEIGHT}x24", as_person()))
        desk = Desk(display, folder)
        stack.enter_context(_loudspeaker(desk, log))
        bare.desk = {"DISPLAY": display, "XDG_RUNTIME_DIR": RUNTIME}
        stack.callback(bare.desk.clear)
        yield desk


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
