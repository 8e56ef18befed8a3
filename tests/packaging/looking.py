# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Finds the button to go on with on a picture of the screen, by the colour it is filled with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

Colour = tuple[int, int, int]

NEAR = 4
"""How far each of red, green and blue may be off the palette's colour."""
WIDE, TALL = 60, 30
"""The smallest button in pixels; its letters are left out by looking above and below them."""


def colours_named(name: str, palette: Path) -> list[Colour]:
    """What a colour of the palette is in every look: "ember" for a button that stands out."""
    looks = json.loads(palette.read_text(encoding="utf-8")).values()
    colours = [bytes.fromhex(look[name].lstrip("#")) for look in looks if name in look]
    return [(colour[0], colour[1], colour[2]) for colour in colours]


def tallest_button(picture: Picture, colours: list[Colour]) -> tuple[int, int] | None:
    """The middle (x, y) of the tallest rectangle of one of the colours; None without one.

    Where several are as tall, it is the lowest of them, and the last in its row.
    """
    masks = [_like(picture, colour) for colour in colours]
    best = max((found for mask in masks for found in _rectangles(mask)), default=None)
    return None if best is None else (best[2], best[1] - best[0] // 2)


def is_another_page(before: Picture, after: Picture) -> bool:
    """Whether more than a flame's flicker has changed: one pixel in a hundred."""
    changed = np.abs(before.astype(np.int16) - after).max(axis=2) > 24
    return bool(changed.mean() > 0.01)


def _like(picture: Picture, colour: tuple[int, int, int]) -> NDArray[np.bool_]:
    like: NDArray[np.bool_] = np.abs(picture.astype(np.int16) - colour).max(axis=2) <= NEAR
    return like


def _rectangles(mask: NDArray[np.bool_]) -> Iterator[tuple[int, int, int]]:
    """(height, bottom, middle) of each; what is written in it doesn't matter."""
    below = np.zeros(mask.shape[1], bool)
    for bottom in range(len(mask) - 1, TALL - 1, -1):
        for left, right in _runs(mask[bottom]):
            middle = (left + right) // 2
            if below[middle]:
                continue
            column = mask[bottom::-1, left + 1]
            height = len(column) if column.all() else int(np.argmin(column))
            if height >= TALL:
                yield height, bottom, middle
        below = mask[bottom]


def _runs(row: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(np.int8), [0]])))
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(int(begin), int(end)) for begin, end in pairs if end - begin >= WIDE]
