# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Programs and libraries of Linux: which there are, and what they ask for."""

import re
from pathlib import Path

from tooling.programs import must


def needed_by(folder: Path) -> dict[str, Path]:
    """Every library that is asked for below a folder, and one of the files that ask for it.

    Raises NotReady where `objdump` fails.
    """
    files = [str(file) for file in elf_files(folder)]
    said = must(["objdump", "--private-headers", *files], "Libraries could not be read")
    asking, needed = folder, dict[str, Path]()
    for line in said.splitlines():
        if found := re.fullmatch(r"(\S.*):\s+file format .*", line):
            asking = Path(found[1]).relative_to(folder)
        elif found := re.fullmatch(r"\s+NEEDED\s+(\S+)", line):
            needed.setdefault(found[1], asking)
    return needed


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries of Linux below a folder, links aside, in order."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [file for file in files if _begins_as_elf(file)]


def _begins_as_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"
