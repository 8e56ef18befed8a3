# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which packages of Debian bring the libraries that an app needs and does not hold itself."""

import re
import shutil
from pathlib import Path

from installer.debian_files import package_of
from installer.elf import needed_by
from tooling.programs import must
from tooling.report import NotReady

OLDEST_LIBC = "2.36"
"""Of Debian 12, on which packages are made."""


def packages(folder: Path) -> list[str]:
    """Names of Debian packages, in order. Raises NotReady as ``outside`` does."""
    return sorted({_package_of(file) for file in outside(folder).values()})


def outside(folder: Path) -> dict[str, Path]:
    """The libraries that a folder does not hold itself, and where this system has them.

    Raises NotReady where a library is needed that neither the folder nor this system has.
    """
    needed = needed_by(folder)
    held = {path.name for path in folder.rglob("*") if ".so" in path.name}
    found: dict[str, Path] = {}
    for library in sorted(set(needed) - held):
        where = _where(library)
        if where is None:
            raise NotReady(
                f"{needed[library]} needs {library}, which is neither in the package nor on this"
                " system."
            )
        found[library] = where
    return found


def _where(library: str) -> Path | None:
    """The file that the loader of this system would take."""
    listed = must(
        [shutil.which("ldconfig") or "/sbin/ldconfig", "--print-cache"],
        "The loader's libraries could not be listed",
    )
    found = re.search(rf"^\s+{re.escape(library)} .*x86-64.*=> (\S+)$", listed, re.MULTILINE)
    if found := found or re.search(rf"^\s+{re.escape(library)} .*=> (\S+)$", listed, re.MULTILINE):
        return Path(found[1])
    # A second name of a library is not in the loader's list, but it looks into its folders, too.
    folders = {str(Path(line).parent) for line in re.findall(r"=> (\S+)$", listed, re.MULTILINE)}
    second = (Path(folder) / library for folder in sorted(folders))
    return next((path for path in second if path.exists()), None)


def _package_of(file: Path) -> str:
    package = package_of(file)
    if package is None:
        raise NotReady(f"{file} is needed, and belongs to no package of this system.")
    return package
