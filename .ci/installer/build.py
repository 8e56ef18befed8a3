# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""From the source to a package: frozen, put into its form, and told about."""

import platform
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from installer import changelog, debian, icons, report
from installer.desktop_files import build_day, write_share
from installer.freezing import Origins, freeze
from installer.frozen import Frozen
from installer.licences import copyright_file
from installer.macos import make_dmg
from installer.self_extracting import make_run
from installer.targets import can_be_made
from installer.windows import compile_installer
from tooling.folders import ROOT
from tooling.report import NotReady

WORK = ROOT / "build" / "installer"

_TOOLS = {"deb": ("dpkg-deb", "dpkg-query"), "run": ("dpkg-query",), "dir": ("dpkg-query",)}
"""What is asked of the system, beside what freezing needs."""


@dataclass(frozen=True)
class Made:
    """file: the package, or the folder. program: what runs without being installed."""

    file: Path
    program: Path


def make(target: str, out: Path) -> Made:
    """Makes one package in ``out``, with SHA256SUMS and build.json beside it.

    Raises NotReady where this system can't, or a tool fails.
    """
    if not can_be_made(target, sys.platform):
        raise NotReady(f"A package for {target} has to be made on such a system.")
    for tool in _TOOLS.get(target, ()):
        if sys.platform == "linux" and shutil.which(tool) is None:
            raise NotReady(f"`{tool}` is missing; a system that is kin to Debian has it.")
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    frozen, origins = freeze(Path(sys.executable), WORK / "frozen", __version__, _icon())
    file = _MAKERS[target](frozen, origins, out)
    report.write(out, target, file, time.monotonic() - began)
    return Made(file, _program(target, frozen))


def _program(target: str, frozen: Frozen) -> Path:
    """What runs as it is in the package."""
    if target == "deb":
        return WORK / "deb" / "usr" / "lib" / "inner-hearth" / "inner-hearth"
    if target == "macos":
        app = frozen.folder.with_name("Inner Hearth.app")
        return app / "Contents" / "MacOS" / "inner-hearth"
    return frozen.folder / ("inner-hearth.exe" if sys.platform == "win32" else "inner-hearth")


def _icon() -> Path | None:
    """Windows and macOS have it in the program itself."""
    if sys.platform == "linux":
        return None
    WORK.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        icons.ico(icons.APP_ICON, WORK / "inner-hearth.ico")
        return WORK / "inner-hearth.ico"
    icons.icns(icons.APP_ICON, WORK / "inner-hearth.icns")
    return WORK / "inner-hearth.icns"


def _dir(frozen: Frozen, origins: Origins, out: Path) -> Path:
    target = out / "inner-hearth"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(frozen.folder, target, symlinks=True)
    (target / "copyright").write_text(copyright_file(frozen, origins.of), encoding="utf-8")
    return target


def _deb(frozen: Frozen, origins: Origins, out: Path) -> Path:
    gone = origins.of_the_system()
    told = changelog.debian(changelog.read(version=frozen.version), build_day())
    papers = debian.Papers(told, copyright_file(frozen, origins.of, without=gone))
    target = out / f"inner-hearth_{frozen.version}_{debian.architecture()}.deb"
    debian.make_deb(frozen, origins, _share(frozen), papers, WORK / "deb", target)
    return target


def _run(frozen: Frozen, origins: Origins, out: Path) -> Path:
    target = out / f"inner-hearth-{frozen.version}-linux-{platform.machine()}.run"
    make_run(frozen, _share(frozen), target, copyright_file(frozen, origins.of))
    return target


def _windows(frozen: Frozen, origins: Origins, out: Path) -> Path:
    licences = copyright_file(frozen, origins.of)
    (frozen.folder / "copyright.txt").write_text(licences, encoding="utf-8")
    target = out / f"inner-hearth-{frozen.version}-windows-setup.exe"
    compile_installer(frozen, WORK / "inner-hearth.ico", target)
    return target


def _macos(frozen: Frozen, origins: Origins, out: Path) -> Path:
    app = frozen.folder.with_name("Inner Hearth.app")
    licences = copyright_file(frozen, origins.of)
    (app / "Contents" / "Resources" / "copyright.txt").write_text(licences, encoding="utf-8")
    target = out / f"inner-hearth-{frozen.version}-macos.dmg"
    make_dmg(app, target)
    return target


_MAKERS = {"deb": _deb, "run": _run, "dir": _dir, "windows": _windows, "macos": _macos}


def _share(frozen: Frozen) -> Path:
    root = WORK / "usr"
    shutil.rmtree(root, ignore_errors=True)
    write_share(root, frozen.version)
    return root / "share"
