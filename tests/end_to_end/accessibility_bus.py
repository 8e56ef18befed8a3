# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A desktop with an accessibility bus of the test's own, and the app on it.

The bus is the one that screen readers use: at-spi2-core's launcher on a session bus of the test's.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.message_bus import running_message_bus
from tests.x_server import running_x_server

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PATIENCE = 30.0
T = TypeVar("T")


@dataclass(frozen=True)
class Desktop:
    """Where the app finds its display and its buses; ``accessible``: the accessibility bus."""

    environment: dict[str, str]
    accessible: str


@contextmanager
def running_desktop(folder: Path) -> Iterator[Desktop]:
    """A display and both buses, which end with the block; their sockets lie in ``folder``."""
    run = folder / "run"
    run.mkdir(mode=0o700)
    with running_x_server() as display, running_message_bus(folder) as bus:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "XDG_RUNTIME_DIR": str(run),
        }
        with _started([str(LAUNCHER), "--launch-immediately"], environment):
            yield Desktop(environment, _asked_for_address(bus.address))


@contextmanager
def running_app(desktop: Desktop, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The window on this desktop, with everything of the person's below ``home``."""
    environment = {
        **desktop.environment,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
    }
    command = [sys.executable, "-m", "app", "--home", str(home)]
    with _started(command, environment) as process:
        yield process


def until(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """What ``look`` finds, once it does. Raises AssertionError where it never does."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if (found := look()) is not None:
            return found
        time.sleep(0.03)
    raise AssertionError(f"there was no {what}")


@contextmanager
def _started(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program in a group of its own, which ends with the block, and its children with it."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _asked_for_address(session_bus: str) -> str:
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(session_bus) as connection:

        def ask() -> str | None:
            reply = connection.send_and_get_reply(new_method_call(launcher, "GetAddress"))
            (said,) = reply.body
            return said if said.startswith("unix:") else None

        return until(ask, "accessibility bus")
