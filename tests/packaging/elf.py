# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The name under which a shared library is looked for, read from the library itself."""

from __future__ import annotations

import struct

_DYNAMIC, _LOAD = 2, 1
_STRTAB, _SONAME = 5, 14
_BITS_64, _LITTLE = 2, 1


def soname_of(content: bytes) -> str:
    """The DT_SONAME of a 64-bit little-endian ELF file; "" where it has none.

    The layout is told in elf(5). Raises ValueError for any other class of ELF file.
    """
    if content[4] != _BITS_64 or content[5] != _LITTLE:
        raise ValueError("only 64-bit little-endian libraries can be read")
    headers = list(_program_headers(content))
    dynamic = [header for header in headers if header[0] == _DYNAMIC]
    if not dynamic:
        return ""
    _, offset, _, size = dynamic[0]
    known = dict(struct.iter_unpack("<QQ", content[offset : offset + size // 16 * 16]))
    if _SONAME not in known or _STRTAB not in known:
        return ""
    at = _offset_of(known[_STRTAB], headers) + known[_SONAME]
    return content[at : content.index(b"\0", at)].decode()


def _program_headers(content: bytes) -> list[tuple[int, int, int, int]]:
    """(type, offset in the file, address, size in the file) of each segment."""
    (table,) = struct.unpack_from("<Q", content, 32)
    each, count = struct.unpack_from("<HH", content, 54)
    found = []
    for index in range(count):
        kind, _, offset, address, _, size = struct.unpack_from(
            "<IIQQQQ", content, table + index * each
        )
        found.append((kind, offset, address, size))
    return found


def _offset_of(address: int, headers: list[tuple[int, int, int, int]]) -> int:
    for kind, offset, start, size in headers:
        if kind == _LOAD and start <= address < start + size:
            return offset + address - start
    raise ValueError(f"no segment holds the address {address:#x}")
