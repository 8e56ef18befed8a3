# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A real message bus of the test's own: a dbus-daemon that nobody else finds."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class MessageBus:
    """A running bus. ``end`` ends it as a crash would."""

    address: str
    process: subprocess.Popen[str]

    def end(self) -> None:
        """No farewell; returns when it is gone."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@contextmanager
def running_message_bus(folder: Path) -> Iterator[MessageBus]:
    """A bus that ends with the block; its socket lies in ``folder``."""
    configuration = folder / "bus.conf"
    socket = folder / "bus"
    configuration.write_text(_CONFIGURATION.format(socket=socket), encoding="utf-8")
    process = subprocess.Popen(
        ["dbus-daemon", "--nofork", f"--config-file={configuration}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    bus = MessageBus(f"unix:path={socket}", process)
    try:
        if process.stdout is None or not process.stdout.readline():
            raise RuntimeError("dbus-daemon did not start")
        yield bus
    finally:
        bus.end()
