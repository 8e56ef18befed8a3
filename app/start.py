# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What happens without a command: the window, or, where there is no display, the terminal."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys

from app.compose import House

NO_DISPLAY = "There is no display here, so the five-step practice plays in the terminal."


def open_window_or_terminal(house: House, *, quit_after_first_paint: bool) -> int:
    """Open the window; where none can be, play the five-step practice as text and sound."""
    why_not = _why_no_window()
    if why_not is None:
        try:
            from app.ui.app import run_window
            from app.ui.house_rooms import HouseRooms
        except ImportError as failure:
            why_not = f"Qt's window libraries cannot be loaded ({failure}); {_lower(NO_DISPLAY)}"
        else:
            return run_window(
                HouseRooms(house), house.now, quit_after_first_paint=quit_after_first_paint
            )
    sys.stdout.write(why_not + "\n")
    if quit_after_first_paint:
        return 1
    from app.commands import readable
    from app.terminal import play_in_terminal

    script = readable(house.places.scripts / "five-step.yaml")
    return 1 if script is None else play_in_terminal(house, script, "auto", None)


def _why_no_window() -> str | None:
    """None where there is a display, or Qt is told to do without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY")
    return None if wayland or (display and _answers(display)) else NO_DISPLAY


def _answers(display: str) -> bool:
    """Whether an X server listens on a display of this computer; Qt would end us if none does.

    One on another computer is taken at its word.
    """
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 (where X servers listen)
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as asking, contextlib.suppress(OSError):
            asking.connect(address)
            return True
    return False


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
