# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Pages of an Ogg file (RFC 3533, section 6), and a serial number of our choosing for all of them.

libsndfile draws the stream's serial number by chance; the same session is to be the same bytes.
The checksum of a page is a CRC-32 with generator 0x04c11db7, nothing reflected, starting from zero.
zlib's CRC-32 has the same generator with every byte mirrored, so mirrored bytes go in and the
mirrored sum comes out.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

_HEAD = struct.Struct("<4sBBqIII")
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONES = 0xFFFFFFFF


class NotOgg(ValueError):
    """The file does not consist of Ogg pages."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. ``lacing``: the sizes of its segments; one below 255 ends a packet.

    flags: 1, it goes on with a packet; 2, the stream begins; 4, the stream ends.
    position: frames of sound up to the end of the page; -1 where no packet ends on it.
    """

    flags: int
    position: int
    serial: int
    number: int
    lacing: bytes
    body: bytes

    def to_bytes(self) -> bytes:
        """The page as it stands in a file, with its checksum."""
        head = _HEAD.pack(b"OggS", 0, self.flags, self.position, self.serial, self.number, 0)
        page = head + bytes([len(self.lacing)]) + self.lacing + self.body
        return page[:22] + struct.pack("<I", page_checksum(page)) + page[26:]


def pages_of(file: BinaryIO, name: str) -> Iterator[Page]:
    """The pages from where ``file`` is read on. Raises NotOgg, telling the ``name``."""
    while head := file.read(_HEAD.size + 1):
        if len(head) <= _HEAD.size or head[:4] != b"OggS":
            raise NotOgg(f"{name} has no page at byte {file.tell() - len(head)}")
        _mark, _version, flags, position, serial, number, _sum = _HEAD.unpack(head[:-1])
        lacing = file.read(head[-1])
        yield Page(flags, position, serial, number, lacing, file.read(sum(lacing)))


def set_serial(path: Path, serial: int) -> None:
    """Write ``serial`` into every page of the file. Raises NotOgg, OSError."""
    with path.open("r+b") as file:
        start = 0
        for page in pages_of(file, path.name):
            end = file.tell()
            file.seek(start)
            file.write(replace(page, serial=serial).to_bytes())
            file.seek(end)
            start = end


def page_checksum(page: bytes) -> int:
    """The checksum of a page whose own checksum field is zero."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), _ONES) ^ _ONES
    return int(f"{mirrored:032b}"[::-1], 2)
