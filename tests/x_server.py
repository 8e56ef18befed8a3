# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A real X server of the test's own: Xvfb on a display that is free."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypedDict


class Rights(TypedDict, total=False):
    """With what rights a program is started: our own, where nothing is said."""

    user: int
    group: int
    extra_groups: list[int]


@contextmanager
def running_x_server(size: str = "1280x800x24", rights: Rights | None = None) -> Iterator[str]:
    """The display's name, ``:N``; the server picks a free one, and ends with the block."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        # It would begin anew when its last window closes, and turn away who comes just then.
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **(rights or Rights()),
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
