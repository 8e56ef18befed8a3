# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The names of the Python modules that lie inside a program frozen by PyInstaller.

They are no files of the package, so a test or a tool would hide there. The layout is that of
PyInstaller's `archive/writers.py`: a cookie at the end of the program leads to a table, and in that
an archive of modules has a table of its own, written by `marshal`.
"""

from __future__ import annotations

import io
import marshal
import struct
import zipfile
from typing import Any

COOKIE = b"MEI\014\013\012\013\016"
_COOKIE_LAYOUT = "!8sIIII64s"
_ROW = "!IIIIBc"


def modules_in(program: bytes) -> list[str]:
    """Every module's full name, sorted. Raises ValueError where no such archive is in it."""
    at = program.rfind(COOKIE)
    if at < 0:
        raise ValueError("no archive of modules is in the program")
    _, length, table, table_size, _, _ = struct.unpack_from(_COOKIE_LAYOUT, program, at)
    begin = at + struct.calcsize(_COOKIE_LAYOUT) - length
    found: set[str] = set()
    row = begin + table
    while row < begin + table + table_size:
        row_size, offset, size, _, _, kind = struct.unpack_from(_ROW, program, row)
        head = struct.calcsize(_ROW)
        name = program[row + head : row + row_size].rstrip(b"\0").decode()
        if kind in (b"z", b"Z"):
            found.update(_archived(program[begin + offset : begin + offset + size]))
        elif kind in (b"m", b"M", b"s"):
            found.add(name)
        row += row_size
    return sorted(found)


def modules_in_zip(content: bytes) -> list[str]:
    """The modules of the standard library that a frozen program reads from a zip, sorted."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".pyc", ".py"))]
    modules = (name.rsplit(".", 1)[0].replace("/", ".") for name in names)
    return sorted(name.removesuffix(".__init__") for name in modules)


def _archived(archive: bytes) -> list[str]:
    (table,) = struct.unpack_from("!i", archive, 8)
    told: Any = marshal.loads(archive[table:])
    return [str(row[0]) for row in told] if isinstance(told, list) else [str(name) for name in told]
