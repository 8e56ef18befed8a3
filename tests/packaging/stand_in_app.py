# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A folder laid out as a frozen app for Windows is, and an icon: small, and made in no time."""

import struct
from pathlib import Path


def a_frozen_folder(folder: Path, program: bytes = b"MZ") -> Path:
    """Both programs and ``_internal``, with names as they come, and odd ones."""
    files = {
        "inner-hearth.exe": program,
        "inner-hearth-console.exe": program,
        "_internal/python312.dll": b"a library",
        "_internal/scripts/five-step.yaml": b"title: Five steps\n",
        "_internal/resources/fonts/Literata-Regular.ttf": b"a font",
        "_internal/resources/Wärme $5 für ${ALLE}.txt": "wärmend".encode(),
    }
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (folder / "_internal" / "empty").mkdir()
    return folder


def an_icon(target: Path, side: int = 16) -> Path:
    """A plain square as an `.ico` with one picture of 32 bits a pixel."""
    pixels = b"\x30\x60\xd0\xff" * side * side
    mask = bytes(4 * side)  # one bit a pixel, rows of 32 bits
    header = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    picture = header + pixels + mask
    entry = struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), 22)
    target.write_bytes(struct.pack("<HHH", 0, 1, 1) + entry + picture)
    return target
