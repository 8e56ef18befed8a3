# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The two icon files that hold many sizes: Windows' `.ico` and macOS' `.icns`.

Both are a table of contents and then pictures. Sizes are in pixels, pictures are square.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass

MAC_KINDS = {
    "ic11": 32,  # 16 points, on a screen with two pixels to a point
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,  # 128 points, twice
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
}
"""Pictures are PNG under these names; for a plain 16 and 32 the system makes ic11 smaller."""


@dataclass(frozen=True)
class Picture:
    """png: the file as it is. bgra: size² pixels of four bytes, from the top, alpha not in them."""

    size: int
    png: bytes
    bgra: bytes


def ico(pictures: list[Picture]) -> bytes:
    """A Windows icon. Up to 128 pixels plain bitmaps, which every reader knows; above, PNG."""
    bodies = [p.png if p.size > 128 else _bitmap(p) for p in pictures]
    table, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for picture, body in zip(pictures, bodies, strict=True):
        side = picture.size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), place)
        place += len(body)
    return table + b"".join(bodies)


def _bitmap(picture: Picture) -> bytes:
    """A header, the rows from the bottom, and a mask that the alpha of each pixel overrules."""
    size = picture.size
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack(
        "<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 4 * size * size + len(mask), 0, 0, 0, 0
    )
    rows = [picture.bgra[4 * size * y : 4 * size * (y + 1)] for y in reversed(range(size))]
    return header + b"".join(rows) + mask


def icns(png_of: Mapping[int, bytes]) -> bytes:
    """A macOS icon from PNG files by their size, which must have all of ``MAC_KINDS``."""
    chunks = b"".join(
        kind.encode() + struct.pack(">I", 8 + len(png_of[size])) + png_of[size]
        for kind, size in MAC_KINDS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks
