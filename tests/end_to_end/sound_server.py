# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A real sound server of the test's own: PulseAudio with a null sink, and what is heard from it."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.x_server import Rights

PATIENCE = 60.0
_CHANNELS = 2


def wait_until(reached: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Wait for something outside of this process. Fails with ``what`` when patience ends."""
    until = time.monotonic() + patience
    moment = threading.Event()
    while not reached():
        if time.monotonic() > until:
            raise AssertionError(f"{what} did not happen within {patience:g} s")
        moment.wait(0.02)


class SoundServer:
    """A running server. ``environment`` makes a program find it, and no other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "PULSE_SERVER"},
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "ALSA_CONFIG_PATH": str(self._alsa_through_pulse()),
        }
        self.process: subprocess.Popen[bytes] | None = None

    def _alsa_through_pulse(self) -> Path:
        """ALSA's default device leads to this server, as on a desktop."""
        path = self.folder / "asound.conf"
        through_pulse = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
        path.write_text(f"</usr/share/alsa/alsa.conf>\n{through_pulse}", encoding="utf-8")
        return path

    def start(self) -> None:
        """Start, and wait until there is a device."""
        with (self.folder / "pulseaudio.log").open("wb") as log:
            self.process = subprocess.Popen(
                ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                 "-L", "module-native-protocol-unix",
                 "-L", "module-null-sink sink_name=out rate=48000"],
                env=self.environment, stdout=log, stderr=log,
            )  # fmt: skip
        wait_until(lambda: "out" in self.control("list", "short", "sinks"), "the sound server")

    def end(self) -> None:
        """End, as a server does that is updated or crashes; what plays is not asked."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def plug_in(self, sink: str) -> None:
        """Another device appears."""
        self.control("load-module", "module-null-sink", f"sink_name={sink}", "rate=48000")
        wait_until(lambda: sink in self.control("list", "short", "sinks"), f"the device {sink}")

    def unplug(self, sink: str) -> None:
        """A device goes away."""
        for line in self.control("list", "short", "modules").splitlines():
            if f"sink_name={sink}" in line.split("\t")[2].split():
                self.control("unload-module", line.split("\t")[0])

    def control(self, *arguments: str) -> str:
        """Run pactl."""
        done = subprocess.run(
            ["pactl", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    @contextmanager
    def listening(self, sink: str = "out") -> Iterator[Listener]:
        """Record what the sink plays, from before the block is entered to its end."""
        with recorded(self.folder / f"heard-{sink}.raw", sink, self.environment) as heard:
            yield heard


@contextmanager
def recorded(
    raw: Path, sink: str, environment: Mapping[str, str], rights: Rights | None = None
) -> Iterator[Listener]:
    """What a sink plays, written into ``raw`` until the end of the block."""
    with raw.open("wb") as file:
        recorder = subprocess.Popen(
            ["parec", "-d", f"{sink}.monitor", "--rate=48000", "--format=s16le", "--channels=2",
             "--latency-msec=20"],
            env=environment, stdout=file, **(rights or Rights()),
        )  # fmt: skip
    try:
        wait_until(lambda: raw.stat().st_size > 0, "recording")
        yield Listener(raw)
    finally:
        recorder.terminate()
        recorder.wait()


class Listener:
    """What has been heard so far."""

    def __init__(self, raw: Path) -> None:
        self._raw = raw

    def frames(self) -> NDArray[np.int16]:
        """int16, shape (n, 2), 48 kHz."""
        data = self._raw.read_bytes()
        whole = len(data) // (2 * _CHANNELS) * _CHANNELS
        return np.frombuffer(data, np.int16, count=whole).reshape(-1, _CHANNELS)

    def frames_after_silence(self, frames: int) -> NDArray[np.int16]:
        """Waits until this many more frames were recorded, so that nothing is on its way."""
        size = self._raw.stat().st_size + frames * 2 * _CHANNELS
        wait_until(lambda: self._raw.stat().st_size >= size, "recording")
        return self.frames()


@contextmanager
def running_sound_server(folder: Path) -> Iterator[SoundServer]:
    """A server that ends with the block."""
    folder.chmod(0o700)
    server = SoundServer(folder)
    try:
        server.start()
        yield server
    finally:
        server.end()


def offset_of(heard: NDArray[np.int16], wanted: NDArray[np.int16]) -> int:
    """At which frame of ``heard`` the stream ``wanted`` begins: found where it is loudest."""
    energy = np.abs(wanted[:, 0].astype(np.int32))
    middle = int(np.argmax(np.convolve(energy, np.ones(480), "valid")))
    key = wanted[middle : middle + 256, 0]
    candidates = np.flatnonzero(heard[: len(heard) - len(key), 0] == key[0])
    for at in candidates:
        if np.array_equal(heard[at : at + len(key), 0], key):
            return int(at) - middle
    raise AssertionError("what was rendered was not heard at all")


def assert_heard_whole(heard: NDArray[np.int16], wanted: NDArray[np.int16]) -> None:
    """``wanted`` is in ``heard``, sample for sample, at one offset."""
    offset = offset_of(heard, wanted)
    assert offset >= 0, f"the recording began {-offset} frames too late"
    part = heard[offset : offset + len(wanted)]
    # The last moments may still be on their way when the player lets go, as silence.
    padded = np.zeros_like(wanted)
    padded[: len(part)] = part
    step = np.abs(padded.astype(np.int32) - wanted.astype(np.int32)).max(axis=1)
    wrong = np.flatnonzero(step > 1)
    assert wrong.size == 0, f"{wrong.size} of {len(wanted)} frames differ, first at {wrong[:3]}"
