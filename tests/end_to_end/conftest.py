# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A sound server of the test's own, and a house with a home of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.compose import House
from app.places import places_below
from tests.end_to_end.sound_server import SoundServer, running_sound_server


@pytest.fixture
def sound_server() -> Iterator[SoundServer]:
    """A server in a folder with a short path, as a socket needs it."""
    with (
        tempfile.TemporaryDirectory(prefix="pa-") as folder,
        running_sound_server(Path(folder)) as server,
    ):
        yield server


@pytest.fixture
def house(tmp_path: Path) -> House:
    """The app's parts, with everything of the person's below a folder of the test's."""
    return House(places_below(tmp_path / "home"))
