# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The package alone on a bare machine: what comes with it, and whether its libraries have all."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.packaging import libraries
from tests.packaging.chroot import Bare
from tests.packaging.entries import Entry
from tests.packaging.report import Report

NAME = "inner-hearth"
INTERNAL = "/usr/lib/inner-hearth/_internal"


def install(bare: Bare, deb: Path) -> None:
    """`apt-get install ./…deb`; the file lies on a disk that is looked at by nobody."""
    shutil.copyfile(deb, bare.root / "run" / deb.name)
    bare.apt("install", f"/run/{deb.name}")


def install_alone(report: Report, bare: Bare, deb: Path, entries: list[Entry]) -> None:
    """Install it and look at what is there now."""
    before = bare.packages()
    install(bare, deb)
    came = {name: size for name, size in bare.packages().items() if name not in before}
    report.facts["came with it"] = came
    report.check(
        "apt installs it with nothing else",
        held=NAME in came,
        figure=f"{len(came) - 1} packages came with it, {_size(came) / 1024:.1f} MiB",
    )
    tools = [name for name in came if name.endswith(("-dev", "-dbg")) or _is_tool(name)]
    report.none_of("no development tool came with it", tools)
    changed = bare.run("dpkg", "--verify", NAME, wanted=None).splitlines()
    report.none_of("dpkg finds every file as it was packed", changed)
    _ask_loader(report, bare, [one.path for one in entries if one.is_elf])


def _size(came: dict[str, int]) -> int:
    return sum(size for name, size in came.items() if name != NAME)


def _is_tool(name: str) -> bool:
    return name.startswith(("gcc", "g++", "cpp", "binutils", "python3", "make", "build-essential"))


def _ask_loader(report: Report, bare: Bare, paths: list[str]) -> None:
    told = bare.run("sh", "-c", libraries.script(paths, INTERNAL), wanted=None)
    report.facts["loader"] = told.splitlines()
    looked = libraries.looked_at(told)
    report.check(
        "the loader looked at every library",
        held=bool(paths) and set(looked) == set(paths),
        figure=f"{len(looked)} of {len(paths)}",
        wrong=sorted(set(paths) - set(looked)),
    )
    report.none_of("every library finds all of its own", libraries.unmet(told))
