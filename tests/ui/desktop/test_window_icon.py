# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""On a desktop the window is known as Inner Hearth's: by its icon, and by its entry in the menu."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.x_server import running_x_server

ROOT = Path(__file__).parents[3]
ENTRY = ROOT / ".ci" / "installer" / "files" / "org.innerhearth.InnerHearth.desktop"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks an X server")


def test_the_window_has_an_icon_and_the_class_of_its_entry(tmp_path: Path) -> None:
    with running_x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        app = subprocess.Popen(
            [sys.executable, "-m", "app", "--home", str(tmp_path / "home")],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        try:
            window = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(app.pid)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.split()[0]
            told = properties_once_there_is_an_icon(window, environment)
        finally:
            app.terminate()
            app.wait()
    named = re.search(r"(?m)^StartupWMClass=(.+)$", ENTRY.read_text(encoding="utf-8"))
    assert named is not None
    of_window = re.search(r'WM_CLASS\(STRING\) = "[^"]*", "([^"]*)"', told)
    assert of_window is not None, told
    assert of_window[1] == named[1]
    assert "org.innerhearth.InnerHearth" in told
    sizes = {int(size) for size in re.findall(r"Icon \((\d+) x \d+\)", told)}
    assert {16, 32, 64} <= sizes


def properties_once_there_is_an_icon(window: str, environment: dict[str, str]) -> str:
    """What xprop tells of the window, which it follows until the icon is there, or for a minute."""
    names = ["WM_CLASS", "_KDE_NET_WM_DESKTOP_FILE", "_NET_WM_ICON"]
    told = ""
    with subprocess.Popen(
        ["timeout", "60", "xprop", "-spy", "-id", window, *names],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        errors="replace",
    ) as following:
        assert following.stdout is not None
        for line in following.stdout:
            told += line
            if "Icon (64" in line:
                break
        following.terminate()
    return told
