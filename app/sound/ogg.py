# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Gives an Ogg file a serial number of our choosing, so that the same session is the same bytes.

libsndfile draws the stream's serial number by chance. It stands in the head of every page, under
the page's checksum (RFC 3533, section 6: CRC-32 with generator 0x04c11db7, nothing reflected,
starting from zero). zlib's CRC-32 has the same generator with every byte mirrored, so mirrored
bytes go in and the mirrored sum comes out.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

_HEAD = 27
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONES = 0xFFFFFFFF


class NotOgg(ValueError):
    """The file does not consist of Ogg pages."""


def set_serial(path: Path, serial: int) -> None:
    """Write ``serial`` into every page of the file. Raises NotOgg, OSError."""
    with path.open("r+b") as file:
        while head := file.read(_HEAD):
            start = file.tell() - len(head)
            if len(head) < _HEAD or head[:4] != b"OggS":
                raise NotOgg(f"{path.name} has no page at byte {start}")
            lengths = file.read(head[26])
            body = file.read(sum(lengths))
            bare = head[:14] + struct.pack("<I", serial) + head[18:22] + bytes(4) + head[26:]
            file.seek(start + 14)
            file.write(struct.pack("<I", serial))
            file.seek(start + 22)
            file.write(struct.pack("<I", page_checksum(bare + lengths + body)))
            file.seek(start + _HEAD + len(lengths) + len(body))


def page_checksum(page: bytes) -> int:
    """The checksum of a page whose own checksum field is zero."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), _ONES) ^ _ONES
    return int(f"{mirrored:032b}"[::-1], 2)
