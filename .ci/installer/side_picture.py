# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The picture at the side of the Windows installer: a glow in the dusk, in the app's colours."""

import json
import math
import struct
from pathlib import Path

from tooling.folders import ROOT

PALETTE = ROOT / "resources" / "palette.json"
WIDTH, HEIGHT = 164, 314  # what Modern UI asks for
GLOW = (0.5, 0.72)  # where it is, as a share of width and height from the upper left
REACH = 230.0  # pixels, to where it is out
Colour = tuple[int, int, int]


def write_side_picture(target: Path) -> None:
    """Write the picture as a `.bmp` of 24 bits a pixel."""
    dusk = json.loads(PALETTE.read_text(encoding="utf-8"))["dusk"]
    far, middle, near = (colour(dusk[name]) for name in ("surface", "ember-low", "flame-core"))
    rows = (
        b"".join(bytes(reversed(at(x, y, far, middle, near))) for x in range(WIDTH))
        for y in reversed(range(HEIGHT))  # a .bmp begins at the bottom
    )
    padding = bytes(-WIDTH * 3 % 4)
    pixels = b"".join(row + padding for row in rows)
    head = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, len(pixels), 2835, 2835, 0, 0)
    start = 14 + len(head)
    file = struct.pack("<2sIHHI", b"BM", start + len(pixels), 0, 0, start)
    target.write_bytes(file + head + pixels)


def at(x: int, y: int, far: Colour, middle: Colour, near: Colour) -> Colour:
    """The colour of a pixel: near the glow, on the way out, or far from it."""
    distance = math.hypot(x - GLOW[0] * WIDTH, y - GLOW[1] * HEIGHT) / REACH
    light = max(0.0, 1.0 - distance) ** 3
    if light > 0.5:
        return mixed(middle, near, (light - 0.5) * 2)
    return mixed(far, middle, light * 2)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Between two colours; share: of the other, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def colour(name: str) -> Colour:
    """`#rrggbb` as red, green and blue, each 0 to 255."""
    red, green, blue = bytes.fromhex(name.removeprefix("#"))
    return red, green, blue
