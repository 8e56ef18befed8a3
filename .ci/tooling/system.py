# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What must come from the Linux system: Qt's and sound's libraries, a compiler, test programs.

Every need knows how to tell whether it is met, so nothing is asked of a package manager on a
machine that has all of it. On Windows and macOS the wheels bring everything; nothing here applies.
"""

import ctypes
import importlib
import importlib.util
import os
import platform
import shlex
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tooling.programs import quietly
from tooling.report import say, tail

THIS_PYTHON = f"python3.{sys.version_info.minor}"


@dataclass(frozen=True)
class Need:
    """Something a package of Debian's brings.

    ``kind``: library, program, header, module or file.
    """

    package: str
    kind: str
    name: str

    def met(self) -> bool:
        """Whether this machine has it."""
        if self.kind == "library":
            return _loads(self.name)
        if self.kind == "program":
            return shutil.which(self.name) is not None
        if self.kind == "module":
            importlib.invalidate_caches()
            return importlib.util.find_spec(self.name) is not None
        if self.kind == "file":
            return Path(self.name).is_file()
        return any((folder / self.name).is_file() for folder in _include_folders())


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _include_folders() -> list[Path]:
    multiarch = sysconfig.get_config_var("MULTIARCH") or f"{platform.machine()}-linux-gnu"
    folders = ["/usr/include", f"/usr/include/{multiarch}", "/usr/local/include"]
    return [Path(sysconfig.get_path("include")), *map(Path, folders)]


def _libraries(names: dict[str, str]) -> tuple[Need, ...]:
    return tuple(Need(package, "library", library) for package, library in names.items())


ENVIRONMENT = (Need(f"{THIS_PYTHON}-venv", "module", "ensurepip"),)

WINDOW = _libraries(
    {
        "libegl1": "libEGL.so.1",
        "libgl1": "libGL.so.1",
        "libglib2.0-0": "libglib-2.0.so.0",
        "libdbus-1-3": "libdbus-1.so.3",
        "libfontconfig1": "libfontconfig.so.1",
        "libxkbcommon0": "libxkbcommon.so.0",
        "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
        "libx11-xcb1": "libX11-xcb.so.1",
        "libxcb-cursor0": "libxcb-cursor.so.0",
        "libxcb-icccm4": "libxcb-icccm.so.4",
        "libxcb-image0": "libxcb-image.so.0",
        "libxcb-keysyms1": "libxcb-keysyms.so.1",
        "libxcb-randr0": "libxcb-randr.so.0",
        "libxcb-render-util0": "libxcb-render-util.so.0",
        "libxcb-shape0": "libxcb-shape.so.0",
        "libxcb-shm0": "libxcb-shm.so.0",
        "libxcb-sync1": "libxcb-sync.so.1",
        "libxcb-xfixes0": "libxcb-xfixes.so.0",
        "libxcb-xkb1": "libxcb-xkb.so.1",
    }
)

SOUND = _libraries(
    {
        "libpulse0": "libpulse.so.0",
        "libgssapi-krb5-2": "libgssapi_krb5.so.2",
        "libxext6": "libXext.so.6",
        "libxrandr2": "libXrandr.so.2",
        "libdrm2": "libdrm.so.2",
    }
)

SIMPLEAUDIO = (
    Need("libasound2-dev", "header", "alsa/asoundlib.h"),
    Need("gcc", "program", "gcc"),
    Need("libc6-dev", "header", "stdio.h"),
    Need(f"{THIS_PYTHON}-dev", "header", "Python.h"),
)

FREEZER = (
    Need("binutils", "program", "objdump"),
    Need("xz-utils", "program", "xz"),
    # PyInstaller takes Python as a library; a Python of one's own has it with --enable-shared.
    Need(f"lib{THIS_PYTHON}", "library", f"lib{THIS_PYTHON}.so.1.0"),
    # The libraries that QtMultimedia, printing and Wayland take from the system.
    *_libraries(
        {
            "libcups2": "libcups.so.2",
            "libwayland-client0": "libwayland-client.so.0",
            "libwayland-cursor0": "libwayland-cursor.so.0",
        }
    ),
)

TESTS = (
    Need("xvfb", "program", "Xvfb"),
    Need("xdotool", "program", "xdotool"),
    Need("x11-utils", "program", "xprop"),
    Need("pulseaudio", "program", "pulseaudio"),
    Need("pulseaudio-utils", "program", "pactl"),
    Need("ffmpeg", "program", "ffmpeg"),
    Need("espeak-ng", "program", "espeak-ng"),
    Need("dbus", "program", "dbus-daemon"),
    Need("dbus", "program", "dbus-send"),
    Need("playerctl", "program", "playerctl"),
    Need("nsis", "program", "makensis"),
    Need("at-spi2-core", "file", "/usr/libexec/at-spi-bus-launcher"),
    # What a package brings for the desktop is looked over by the desktop's own tools.
    Need("desktop-file-utils", "program", "desktop-file-validate"),
    Need("shared-mime-info", "program", "update-mime-database"),
    Need("appstream", "program", "appstreamcli"),
    Need("libglib2.0-bin", "program", "gio"),
    Need("groff-base", "program", "groff"),
    Need("dpkg-dev", "program", "dpkg-parsechangelog"),
    Need("shellcheck", "program", "shellcheck"),
    Need("xz-utils", "program", "xz"),
)

PROOF = (
    Need("debootstrap", "program", "debootstrap"),
    Need("debian-archive-keyring", "file", "/usr/share/keyrings/debian-archive-keyring.gpg"),
    Need("dpkg", "program", "dpkg-deb"),
    Need("util-linux", "program", "unshare"),
)

BENCH = (Need("mpv", "program", "mpv"),)


def missing(needs: Iterable[Need]) -> list[Need]:
    """Those of the needs that this machine does not meet; always none outside Linux."""
    return [need for need in needs if not need.met()] if sys.platform == "linux" else []


def bring(needs: Iterable[Need]) -> list[Need]:
    """Install what is missing, where we may; return what is missing still."""
    lacking = missing(needs)
    if lacking and shutil.which("apt-get") and os.geteuid() == 0:
        say(f"Installing packages of the system ({len(lacking)}, once) …")
        _apt_install([need.package for need in lacking])
        lacking = missing(lacking)
    return lacking


def advice(needs: Iterable[Need]) -> str:
    """What a person would do to bring the needs; the end of a sentence."""
    packages = [need.package for need in needs]
    if shutil.which("apt-get"):
        command = ["sudo", "apt-get", "install", "--no-install-recommends", *packages]
        return f"please run: {shlex.join(command)}"
    return f"please install what Debian calls {', '.join(packages)}."


def _apt_install(packages: list[str]) -> None:
    """Ask for all packages at once, and one by one if this system knows some by another name."""
    _apt("update")
    install = ("install", "--yes", "--no-install-recommends")
    if _apt(*install, *packages, quiet=True):
        return
    for package in packages:
        _apt(*install, package)


def _apt(*arguments: str, quiet: bool = False) -> bool:
    done = quietly(
        ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )
    if done.returncode != 0 and not quiet:
        say(f"apt-get {arguments[0]} did not go through; it said:\n{tail(done.stdout)}")
    return done.returncode == 0
