# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What nobody asks for goes: symbols for debuggers, and libraries of plugins that did not stay."""

import re
import subprocess
from collections.abc import Collection
from pathlib import Path

from installer.frozen import Frozen
from tooling.report import NotReady, tail

_LEFT_ALONE = ("numpy", "PySide6", "shiboken6")
"""Stripped already by who made them; OpenBLAS would be broken by it, being aligned as it is."""


def strip(frozen: Frozen) -> None:
    """Strips what can be stripped without harm. Raises NotReady where `strip` fails."""
    files = [str(file) for file in elf_files(frozen.folder) if not _is_left_alone(file, frozen)]
    done = subprocess.run(
        ["strip", "--strip-unneeded", *files], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise NotReady(f"Libraries could not be stripped; `strip` said:\n{tail(done.stderr)}")


def drop_unneeded(frozen: Frozen, names: Collection[str]) -> None:
    """Removes those of these libraries (names below ``_internal``) that no other one needs.

    Raises NotReady where `objdump` fails.
    """
    inside = frozen.folder / "_internal"
    left = {name for name in names if (inside / name).exists()}
    while unneeded := left - set(needed_by(frozen.folder)):
        for name in unneeded:
            (inside / name).unlink()
        left -= unneeded


def needed_by(folder: Path) -> dict[str, Path]:
    """Every library that is asked for below a folder, and one of the files that ask for it."""
    files = [str(file) for file in elf_files(folder)]
    done = subprocess.run(
        ["objdump", "--private-headers", *files], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise NotReady(f"Libraries could not be read; `objdump` said:\n{tail(done.stderr)}")
    asking, needed = folder, dict[str, Path]()
    for line in done.stdout.splitlines():
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


def _is_left_alone(file: Path, frozen: Frozen) -> bool:
    inside = file.relative_to(frozen.folder)
    # PyInstaller's own program carries what it needs behind its end.
    is_program = len(inside.parts) == 1
    return is_program or any(part.split(".")[0] in _LEFT_ALONE for part in inside.parts)
