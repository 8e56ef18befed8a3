# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A copy of the program in which things can be broken for real, a display, and a sound server."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.sound_server import SoundServer, running_sound_server
from tests.self_test.trial import Trial, copied_program
from tests.x_server import running_x_server


@pytest.fixture
def sound_server() -> Iterator[SoundServer]:
    """A server in a folder with a short path, as a socket needs it."""
    with (
        tempfile.TemporaryDirectory(prefix="pa-") as folder,
        running_sound_server(Path(folder)) as server,
    ):
        yield server


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server for all tests of a module."""
    with running_x_server() as name:
        yield name


@pytest.fixture
def trial(tmp_path: Path, display: str) -> Trial:
    """A copy of the program, and a person's folders."""
    return Trial(copied_program(tmp_path / "program"), tmp_path / "somebody", display)
