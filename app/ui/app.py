# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Opens the window. The order matters, and is told here:

1. the application, since nothing of Qt's that is seen can be made without it;
2. the look and the language that are set, and the theme, which brings fonts and the style sheet;
3. the window with Home alone, where it was when it was closed; it paints its first frame;
4. after that frame: its icon, and the library; every other page when it is first visited.

Until the first frame Python's cyclic garbage collector rests. Nearly everything that is made then
stays for good, and looking through it again and again costs a tenth of the start. Afterwards it
works in the window's thread alone, and at the end it has nothing more to do.
"""

from __future__ import annotations

import functools
import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.ui.language import Language
    from app.ui.look import Look
    from app.ui.main_window import MainWindow
    from app.ui.rooms import Rooms
    from app.ui.theme import Theme


def run_window(
    rooms: Rooms,
    now: Callable[[], datetime],
    *,
    listen_for: Path | None = None,
    quit_after_first_paint: bool = False,
    file: Path | None = None,
    painted: Callable[[MainWindow], None] | None = None,
) -> int:
    """Shows the window until it is closed, and returns the exit code of the program.

    listen_for: the data folder of which this process alone has the window, so that later starts
    raise it; None where that is not known.
    file: a practice to be shown once the window is there.
    painted: looks at the window when its first frame is there; that is then the end of it.
    """
    gc.disable()
    from app.ui.language import Language
    from app.ui.look import read_look
    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme

    # The same style on every system, named here: by itself Qt would first make the system's own.
    app = _application([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("inner-hearth")
    app.setApplicationDisplayName("Inner Hearth")
    app.setDesktopFileName("org.innerhearth.InnerHearth")  # by which a desktop knows whose it is
    look = read_look(rooms.settings_file)
    language = Language(app, rooms.resources)
    language.speak(look.language)
    theme = Theme(
        rooms.resources,
        palette=look.palette,
        text_scale=look.text_scale,
        reduced_motion=look.reduced_motion,
    )
    theme.put_on(app)
    window = MainWindow(theme, rooms, now)
    window.take_place(look.window)
    # In a moment of its own: the first frame needs none of it.
    settle = functools.partial(_settle, window, theme, language, rooms, look)
    window.first_painted.connect(lambda: QTimer.singleShot(0, window, settle))
    if painted is not None:
        window.first_painted.connect(lambda: _show_to(painted, window, app))
    elif quit_after_first_paint:
        window.first_painted.connect(app.quit)
    else:
        _welcome(window, rooms, look)
        window.first_painted.connect(lambda: _open_files(window, app, listen_for, file))
    window.show()
    code = app.exec()
    # All that is left goes with the process; to look through it first would take longer than that.
    gc.freeze()
    return code


def _show_to(painted: Callable[[MainWindow], None], window: MainWindow, app: QApplication) -> None:
    try:
        painted(window)
    finally:
        app.quit()


def _application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from app.ui.application import Application

        return Application(arguments)
    return QApplication(arguments)


def _welcome(window: MainWindow, rooms: Rooms, look: Look) -> None:
    """The very first start: its pages come upon the bare ground, so that Home does not flash up."""
    if not look.is_welcomed:
        if rooms.is_untouched:
            window.wait_for_cover()
        # Not a bound method: ``visits`` is made once the frame is painted.
        window.first_painted.connect(lambda: window.visits.welcome.begin())  # noqa: PLW0108


def _open_files(
    window: MainWindow, app: QApplication, data: Path | None, file: Path | None
) -> None:
    """What was asked for at the start, by later starts, and by the system."""
    from app.ui.handed_over import HandedOver

    handed = HandedOver(window, data, file)
    if sys.platform == "darwin":
        from app.ui.application import Application

        if isinstance(app, Application):
            app.take_files(handed.take_path)


def _settle(window: MainWindow, theme: Theme, language: Language, rooms: Rooms, look: Look) -> None:
    from PySide6.QtGui import QIcon

    from app.ui.collector import Collector
    from app.ui.dressing import Dressing

    window.setWindowIcon(QIcon(str(rooms.resources / "app-icon.svg")))
    Collector(window)
    Dressing(theme, language, rooms, window, look)
