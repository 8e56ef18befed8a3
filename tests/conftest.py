# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""For every test: a home of its own, and windows that are drawn but not shown.

No test reads or writes the home of the person who runs it, nor finds their display or sound server.
"""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

XDG_FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
THEIR_OWN = ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS")


def pytest_configure(config: pytest.Config) -> None:
    """Before anything of ours is imported: move into a fresh home, which goes at the end."""
    home = tempfile.TemporaryDirectory(prefix="hearth-")
    config.add_cleanup(home.cleanup)
    place = pytest.MonkeyPatch()
    config.add_cleanup(place.undo)
    for variable, folder in XDG_FOLDERS.items():
        path = Path(home.name, folder)
        path.mkdir(parents=True, mode=0o700)
        place.setenv(variable, str(path))
    place.setenv("HOME", home.name)
    for variable in THEIR_OWN:
        place.delenv(variable, raising=False)
    # Nor do they ask this computer to stay awake.
    place.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={home.name}/run/no-system-bus")
    if "QT_QPA_PLATFORM" not in os.environ:
        place.setenv("QT_QPA_PLATFORM", "offscreen")
    # What a person is spared must still fail a test.
    place.setenv("QT_LOGGING_RULES", "default.warning=true")


@pytest.fixture(autouse=True)
def _collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Widgets are destroyed in the thread of the windows, as in the app; never in a narrator's."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()
