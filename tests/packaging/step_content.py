# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The package as it lies there: what is in it, and what must not be."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.content import broken_rules, tools_among_modules
from tests.packaging.entries import Entry, entries_of, field_of, md5sums_of
from tests.packaging.frozen_modules import modules_in, modules_in_zip
from tests.packaging.report import Report

LIMIT = 100_000_000
"""Bytes of the packed package."""
FIELDS = (
    "Package",
    "Version",
    "Architecture",
    "Maintainer",
    "Installed-Size",
    "Depends",
    "Section",
    "Priority",
    "Description",
)
PROGRAM = "usr/lib/inner-hearth/inner-hearth"
BASE = "usr/lib/inner-hearth/_internal/base_library.zip"


def look_through(report: Report, deb: Path, unpacked: Path) -> list[Entry]:
    """Hold the package to its rules; ``unpacked``: its files, below a folder."""
    entries = entries_of(deb)
    files = [one for one in entries if one.kind == "file"]
    size = deb.stat().st_size
    report.facts["package"] = {
        "name": deb.name,
        "version": field_of(deb, "Version"),
        "packed": size,
        "unpacked": sum(one.size for one in files),
        "files": len(files),
    }
    report.none_of(
        "nothing is left out of its description", [f for f in FIELDS if not field_of(deb, f)]
    )
    report.check("at most 100 MB packed", held=size <= LIMIT, figure=f"{size / 1e6:.1f} MB")
    for name, wrong in broken_rules(entries).items():
        report.none_of(name, wrong)
    sums = md5sums_of(deb)
    report.none_of(
        "dpkg can verify every file",
        [one.path for one in files if sums.get(one.path) != one.md5],
        f"{len(sums)} sums for {len(files)} files",
    )
    _look_into_program(report, unpacked)
    return entries


def _look_into_program(report: Report, unpacked: Path) -> None:
    try:
        modules = modules_in((unpacked / PROGRAM).read_bytes())
        modules += modules_in_zip((unpacked / BASE).read_bytes())
    except (OSError, ValueError) as reason:
        report.check("the program's modules can be looked through", held=False, figure=str(reason))
        return
    report.check(
        "the program's modules can be looked through",
        held="app.cli" in modules,
        figure=f"{len(modules)} modules",
    )
    report.none_of("no tool and no test among them", tools_among_modules(modules))
