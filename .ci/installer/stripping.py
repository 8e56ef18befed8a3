# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What nobody asks for goes: symbols for debuggers, and libraries of plugins that did not stay."""

from collections.abc import Collection
from pathlib import Path

from installer.elf import elf_files, needed_by
from installer.frozen import Frozen
from tooling.programs import must

_LEFT_ALONE = ("numpy", "PySide6", "shiboken6")
"""Stripped already by who made them; OpenBLAS would be broken by it, being aligned as it is."""


def strip(frozen: Frozen) -> None:
    """Strips what can be stripped without harm. Raises NotReady where `strip` fails."""
    files = [str(file) for file in elf_files(frozen.folder) if not _is_left_alone(file, frozen)]
    must(["strip", "--strip-unneeded", *files], "Libraries could not be stripped")


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


def _is_left_alone(file: Path, frozen: Frozen) -> bool:
    inside = file.relative_to(frozen.folder)
    # PyInstaller's own program carries what it needs behind its end.
    is_program = len(inside.parts) == 1
    return is_program or any(part.split(".")[0] in _LEFT_ALONE for part in inside.parts)
