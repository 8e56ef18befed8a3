# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which outputs can be chosen, with devices on a real sound server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.sound_server import SoundServer, wait_until

pytestmark = pytest.mark.alone

ROOT = Path(__file__).resolve().parents[2]
OURS = "Another way to the same loudspeaker | Silence: words on the screen only"
BOTH = "Null Output (out) | {}Null Output (headphones)"

Says = Callable[[str], None]
Presses = Callable[[str], None]


@contextmanager
def window(server: SoundServer, settings: Path, out: Path) -> Iterator[tuple[Says, Presses]]:
    """A window with the choice: waits for what it says last, and presses what it is told."""
    with out.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.outputs_window", str(settings)],
            cwd=ROOT, env=server.environment, stdin=subprocess.PIPE, stdout=file, text=True,
        )  # fmt: skip

    def says(line: str) -> None:
        wait_until(lambda: out.read_text().splitlines()[-1:] == [line], line)

    def presses(words: str) -> None:
        assert process.stdin is not None
        process.stdin.write(f"{words}\n")
        process.stdin.flush()

    try:
        yield says, presses
        presses("")
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.communicate()


def test_a_device_that_comes_can_be_chosen_and_is_still_named_when_it_is_away(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    settings, out = tmp_path / "settings.json", tmp_path / "said"
    with window(sound_server, settings, out) as (says, presses):
        says(f"*The system's own | Null Output | {OURS}")
        sound_server.plug_in("headphones")
        says(f"*The system's own | {BOTH.format('')} | {OURS}")
        presses("headphones")
        says(f"The system's own | {BOTH.format('*')} | {OURS}")
    kept = json.loads(settings.read_text("utf-8"))
    assert (kept["output"], kept["output_name"]) == (
        "device:headphones", "Null Output (headphones)",
    )  # fmt: skip
    sound_server.unplug("headphones")
    with window(sound_server, settings, out) as (says, _presses):
        away = "*Null Output (headphones) (not connected)"
        says(f"The system's own | Null Output | {away} | {OURS}")
