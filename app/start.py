# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What happens without a command: the window, or, where there is no display, the terminal."""

from __future__ import annotations

import os
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
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return NO_DISPLAY


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
