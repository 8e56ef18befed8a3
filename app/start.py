# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What happens without a command: the window, or, where there is no display, the terminal."""

from __future__ import annotations

import gc
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.compose import House

if TYPE_CHECKING:
    from app.reflections.file_lock import FileLock

NO_DISPLAY = "There is no display here, so the five-step practice plays in the terminal."

NO_ANSWER = (
    "Inner Hearth is open already, but does not answer. Please look for its window; if there is"
    " none, end the program and start it again. Nothing that was saved is lost."
)


def open_window_or_terminal(
    house: House, *, quit_after_first_paint: bool, file: Path | None = None
) -> int:
    """Open the window; where none can be, play the five-step practice as text and sound.

    file: a practice that is to be shown in the window, or played in its place.
    """
    why_not = why_no_window()
    if why_not is None:
        try:
            from app.ui.app import run_window
            from app.ui.house_rooms import HouseRooms
        except ImportError as failure:
            why_not = f"Qt's window libraries cannot be loaded ({failure}); {_lower(NO_DISPLAY)}"
        else:
            lock = _window_lock(house)
            if lock == "held":
                return _raise_the_first(house, file)
            data = house.places.data if lock else None
            return run_window(
                HouseRooms(house),
                house.now,
                listen_for=data,
                quit_after_first_paint=quit_after_first_paint,
                file=file,
            )
    gc.enable()
    sys.stdout.write(why_not + "\n")
    if quit_after_first_paint:
        return 1
    from app.commands import readable
    from app.terminal import play_in_terminal

    script = readable(file or house.places.scripts / "five-step.yaml")
    return 1 if script is None else play_in_terminal(house, script, "auto", None)


def _window_lock(house: House) -> FileLock | Literal["held"] | None:
    """The right to the window, as long as this process lives; None where it can't be asked for.

    Without it the window opens too: the store has a lock of its own.
    """
    from app.reflections.file_lock import FileLock, LockHeld

    path = house.places.window_lock
    try:
        if not path.parent.is_dir():
            from app.reflections.connection import make_private_folder

            make_private_folder(path.parent)
        return FileLock(path)
    except LockHeld:
        return "held"
    except OSError:
        return None


def _raise_the_first(house: House, file: Path | None) -> int:
    """There is a window already: it comes to the front with the file, and this start ends."""
    from app.ui.instance import Asked, hand_over

    if hand_over(house.places.data, Asked(file)):
        return 0
    sys.stderr.write(NO_ANSWER + "\n")
    return 1


def why_no_window() -> str | None:
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
    # What the module ``socket`` is made of: itself, it takes longer than all that is asked here.
    import _socket

    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 (where X servers listen)
    for address in (path, f"\0{path}"):
        asking = _socket.socket(_socket.AF_UNIX)
        try:
            asking.connect(address)
        except OSError:
            continue
        finally:
            asking.close()
        return True
    return False


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
