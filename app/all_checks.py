# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All checks of the self-test: those of the core and those of the window put together.

Each is loaded when it is carried out, so that one which cannot be loaded is told of like others.
"""

from __future__ import annotations

from typing import Final

from app.self_test.check import Bench, Check


def _libraries(bench: Bench) -> None:
    from app.self_test.libraries import check_libraries
    from app.ui.self_testing.libraries import check_qt

    check_libraries(bench)
    check_qt(bench)


def _window(bench: Bench) -> None:
    from app.ui.self_testing.window import check_window

    check_window(bench)


def _fonts(bench: Bench) -> None:
    from app.ui.self_testing.fonts import check_fonts

    check_fonts(bench)


def _icons(bench: Bench) -> None:
    from app.ui.self_testing.icons import check_icons

    check_icons(bench)


def _translations(bench: Bench) -> None:
    from app.ui.self_testing.translations import check_translations

    check_translations(bench)


def _voice(bench: Bench) -> None:
    from app.self_test.voice import check_voice

    check_voice(bench)


def _sound_output(bench: Bench) -> None:
    from app.self_test.sound_output import check_sound_output

    check_sound_output(bench)


def _recordings(bench: Bench) -> None:
    from app.self_test.recordings import check_recordings

    check_recordings(bench)


def _sounds(bench: Bench) -> None:
    from app.self_test.sounds import check_sounds

    check_sounds(bench)


def _store(bench: Bench) -> None:
    from app.self_test.store import check_store

    check_store(bench)


def _script(bench: Bench) -> None:
    from app.self_test.script import check_script

    check_script(bench)


CHECKS: Final[dict[str, Check]] = {
    "libraries": _libraries,
    "window": _window,
    "fonts": _fonts,
    "icons": _icons,
    "translations": _translations,
    "voice": _voice,
    "sound_output": _sound_output,
    "recordings": _recordings,
    "sounds": _sounds,
    "store": _store,
    "script": _script,
}
"""By the names that app.self_test.limits has."""
