# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The figure of a body, as it is drawn: large to mark places on, small to show where one lives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.theme import Theme
from app.ui.widgets.body_drawing import SPOTS, paint_body, view_for, width_for
from app.ui.widgets.body_line import HEIGHT, View, outline


def drawn(theme: Theme, height: int, *places: str, view: View = "front") -> QImage:
    """A picture of the figure with these places glowing in sage."""
    image = QImage(round(width_for(height)), height, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    paint_body(painter, theme, QRectF(image.rect()), places, view=view, colour="sage")
    painter.end()
    return image


@pytest.mark.parametrize("view", SPOTS)
def test_every_place_lies_on_the_body(view: View) -> None:
    inside = outline().boundingRect()
    for spots in SPOTS[view].values():
        for spot in spots:
            assert inside.contains(spot.x, spot.y)


@pytest.mark.parametrize("height", [40, 64, 240])
@pytest.mark.parametrize("view", SPOTS)
def test_a_place_glows_where_it_is_and_nowhere_else(theme: Theme, height: int, view: View) -> None:
    for place, spots in SPOTS[view].items():
        without, glowing = drawn(theme, height, view=view), drawn(theme, height, place, view=view)
        scale = height / HEIGHT
        for spot in spots:
            x, y = int(spot.x * scale), int(spot.y * scale)
            assert glowing.pixelColor(x, y) != without.pixelColor(x, y), place
        assert glowing.pixelColor(0, 0) == without.pixelColor(0, 0)


def test_all_over_and_around_are_seen_too(theme: Theme) -> None:
    plain = drawn(theme, 64)
    assert drawn(theme, 64, "all over") != plain
    assert drawn(theme, 64, "around me") != plain


def test_the_back_is_seen_past_the_trunk_from_the_front(theme: Theme) -> None:
    assert drawn(theme, 64, "back") != drawn(theme, 64)


def test_a_place_nobody_knows_is_passed_over(theme: Theme) -> None:
    assert drawn(theme, 64, "elbow") == drawn(theme, 64)


def test_one_figure_alone_turns_round_only_for_what_lies_behind() -> None:
    assert view_for(["back", "shoulders"]) == "back"
    assert view_for(["back", "heart"]) == "front"
    assert view_for([]) == "front"
