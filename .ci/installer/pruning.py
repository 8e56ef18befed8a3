# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What of all that PyInstaller finds goes into a package: pure questions about names.

A name is where a file comes to lie in the package, as ``PySide6/Qt/plugins/tls/libqopenssl.so``.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path, PurePosixPath
from posixpath import normpath

Entry = tuple[str, str, str]
"""As PyInstaller lists what it found: where it comes to lie, what it is made from, its kind."""

LINK = "SYMLINK"
_LONGEST_WAY = 8

MODULES_LEFT_OUT = (
    # Tools of developers, which libraries import for their own tests or on request.
    *("unittest", "doctest", "pdb", "bdb", "pydoc", "pydoc_data", "test", "lib2to3", "ensurepip"),
    *(
        "setuptools",
        "pkg_resources",
        "distutils",
        "pip",
        "wheel",
        "pytest",
        "_pytest",
        "hypothesis",
    ),
    *("numpy.testing", "numpy.f2py", "numpy.distutils", "numpy._pyinstaller", "numpy.conftest"),
    *("onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.quantization"),
    *("onnxruntime.backend", "cffi.recompiler", "cffi.setuptools_ext", "pycparser"),
    # Ways to a screen that is not ours, and to a network that is not used.
    *("tkinter", "turtle", "curses", "idlelib", "ssl", "_ssl", "_hashlib", "ftplib", "smtplib"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtWebEngineCore"),
    *("PySide6.QtMultimediaWidgets", "PySide6.QtTest"),
)
"""Modules that no way through the app comes to, though something names them."""

_QT_LEFT_OUT = re.compile(
    r"(lib)?(Qt6?)(Qml|Quick|Pdf|WebEngine|WebView|Designer|UiTools|VirtualKeyboard|EglF[sS]"
    r"|WlShell|MultimediaWidgets|MultimediaQuick|Test|Help|ShaderTools|3D|Charts|Sql"
    r"|SpatialAudio|Sensors|SerialPort|Bluetooth|Nfc|Positioning|Location|RemoteObjects|Scxml"
    r"|StateMachine|WebChannel|WebSockets|HttpServer|DataVisualization|Graphs|Labs|Lottie)"
)
"""Parts of Qt that are not imported here, but hang on a plugin or a hook."""

_QT_PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    "multimedia": ("ffmpegmediaplugin", "darwinmediaplugin", "windowsmediaplugin"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""The plugins that stay, by their folder; of other folders none does."""

_EVERYWHERE = (
    # The system's own pictures, fonts, sound and C++, which its drivers must find alone.
    *("libGL", "libEGL", "libGLX", "libGLdispatch", "libOpenGL", "libdrm", "libgbm", "libX11"),
    *(
        "libX11-xcb",
        "libxcb",
        "libxcb-glx",
        "libXau",
        "libXdmcp",
        "libXext",
        "libXrender",
        "libXrandr",
    ),
    *("libwayland-client", "libwayland-cursor", "libwayland-egl", "libfontconfig", "libfreetype"),
    *(
        "libharfbuzz",
        "libgraphite2",
        "libpng16",
        "libexpat",
        "libz",
        "libbz2",
        "libstdc++",
        "libgcc_s",
    ),
    *(
        "libpulse",
        "libpulsecommon-16.1",
        "libasound",
        "libdbus-1",
        "libsystemd",
        "libglib-2.0",
        "libgthread-2.0",
        "libcups",
        "libgomp",
    ),
    *("libcom_err", "libgpg-error", "libp11-kit", "libuuid", "libmvec", "libavahi-common"),
    *("libavahi-client", "libgnutls", "libpcre2-8", "libbrotlicommon", "libbrotlidec"),
)
"""Libraries of Linux that every desktop has, and that must be its own."""


def is_wanted(name: str, languages: Collection[str]) -> bool:
    """Whether this file belongs into a package.

    languages: codes of the languages that the window speaks, as ``de``.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if any(_QT_LEFT_OUT.match(part) for part in path.parts):  # on macOS each is a folder
        return False
    if "PySide6" in path.parts:
        return _is_wanted_of_qt(path, languages)
    return not _is_for_developers(path)


def pruned(entries: Sequence[Entry], languages: Collection[str]) -> list[Entry]:
    """Those that stay of PyInstaller's entries; of a link, what it leads to has to stay, too."""
    kept = [entry for entry in entries if is_wanted(entry[0], languages)]
    files = [_posix(name) for name, _, kind in kept if kind != LINK]
    links = {
        _posix(name): normpath(PurePosixPath(_posix(name)).parent / _posix(target))
        for name, target, kind in kept
        if kind == LINK
    }
    held = {*files, *(str(folder) for file in files for folder in PurePosixPath(file).parents)}
    return [entry for entry in kept if entry[2] != LINK or _end(_posix(entry[0]), links) in held]


def _end(name: str, links: Mapping[str, str]) -> str:
    """Where a name leads in the end, by way of links in the middle of it, too."""
    for _ in range(_LONGEST_WAY):
        parts = [name, *(str(folder) for folder in PurePosixPath(name).parents)]
        link = next((part for part in parts if part in links), None)
        if link is None:
            break
        name = links[link] + name[len(link) :]
    return name


def _posix(name: str) -> str:
    return name.replace("\\", "/")


def is_everywhere(name: str) -> bool:
    """Whether a library at the root of the package is one that every Linux desktop has."""
    return PurePosixPath(name).name.split(".so")[0] in _EVERYWHERE


def _is_wanted_of_qt(path: PurePosixPath, languages: Collection[str]) -> bool:
    if "plugins" in path.parts:
        folder, name = path.parts[-2], path.name.split(".")[0].removeprefix("lib")
        return name in _QT_PLUGINS.get(folder, ())
    if "translations" in path.parts:
        return path.name in {f"qtbase_{language}.qm" for language in languages}
    return not _is_for_developers(path)


def _is_for_developers(path: PurePosixPath) -> bool:
    if {"tests", "testing", "include", "__pycache__", "_pyinstaller"} & set(path.parts[:-1]):
        return True
    return path.suffix in (
        ".ts",
        ".pyi",
        ".h",
        ".hpp",
        ".c",
        ".pxd",
        ".pyx",
        ".a",
        ".lib",
        ".pc",
        ".typed",
    )


def modules_of(package: Path) -> list[str]:
    """Every module of ours: many are imported by name, in the quiet after the first frame."""
    files = sorted(path.relative_to(package.parent) for path in package.rglob("*.py"))
    return [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in files]
