# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Finding the buses of a desktop, and doing without."""

from __future__ import annotations

from pathlib import Path

from app.ui.desktop.buses import Addresses, Bus, find_buses
from app.ui.desktop.logind import Lock
from app.ui.desktop.screen_saver import ScreenSaver
from tests.message_bus import MessageBus


def test_the_environment_says_where_they_are() -> None:
    named = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a", "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/b"}
    assert find_buses(named) == Addresses("unix:path=/a", "unix:path=/b")


def test_or_else_they_are_in_their_usual_places(bus: MessageBus, tmp_path: Path) -> None:
    found = find_buses({"XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path / "bus")
    assert found == Addresses(bus.address, bus.address)
    assert Bus(found.session).connection is not None


def test_where_there_is_none_nothing_is_held_and_nothing_said(tmp_path: Path) -> None:
    assert find_buses({}, tmp_path / "none") == Addresses("", "")
    for address in ("", f"unix:path={tmp_path}/none", "no address at all"):
        bus = Bus(address)
        assert bus.connection is None
        for way in (Lock(bus, "idle", "A test", "block"), ScreenSaver(address, "A test")):
            way.hold()
            way.let_go()
        bus.close()
