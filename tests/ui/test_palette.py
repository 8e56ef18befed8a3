# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text and every edge stands out enough to be read, in both palettes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.ui.palette import Palette, contrast, read_palettes
from tests.ui.style_pairs import edges, looks, meeting

ROOT = Path(__file__).parents[2]
PALETTES = read_palettes(ROOT / "resources" / "palette.json")
GROUNDS = ("surface", "surface-low", "raised", "raised-warm", "raised-high")
INKS = ("ink", "ink-soft", "ink-faint", "help")
SHAPES = ("focus", "ember", "line", "rose", "sand", "sage", "sky", "plum")
PARTS = ("rose", "sand", "sage", "sky", "plum")
MARKS = (
    ("light-out", "surface"),  # the lights of the steps that are still to come
    ("ember-low", "surface"),  # those behind, and strokes between readings
    ("ember-low", "raised"),
    ("ink-faint", "line-soft"),  # the empty mark of what can be picked, under the pointer
    *((each, "line-soft") for each in ("ember", "focus", *PARTS)),
    ("ember", "raised-high"),
    ("ember-bright", "surface-low"),
)
"""Marks that tell something, on the grounds on which they are painted."""

WORDS_ON = {"on-ember": "ember", "on-flame": "flame-core"}
"""Inks for one ground alone."""

GLOWS = ("flame-core", "line-soft")
"""Light and soft lines: nothing is told by them alone."""

STYLE = (ROOT / "resources" / "style.qss").read_text("utf-8")
both = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())


@both
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_text_can_be_read_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(palette[ink], palette[ground]) >= 4.5


@both
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_edges_and_marks_stand_out_from_every_ground(
    palette: Palette, shape: str, ground: str
) -> None:
    assert contrast(palette[shape], palette[ground]) >= 3


@both
def test_every_look_of_the_style_sheet_can_be_read(palette: Palette) -> None:
    """Each kind of widget in each state, on each ground it may lie on: a new rule is held too."""
    faint = {
        (ink, ground, str(look.subject))
        for look in looks(STYLE)
        for ink, ground in meeting(look, GROUNDS)
        if contrast(palette[ink], palette[ground]) < (3 if look.is_large else 4.5)
    }
    assert faint == set()


@both
def test_every_edge_of_the_style_sheet_can_be_seen(palette: Palette) -> None:
    lost = {
        (edge, ground, str(look.subject))
        for look in looks(STYLE)
        for edge, ground in edges(look, GROUNDS)
        if contrast(palette[edge], palette[ground]) < 3
    }
    assert lost == set()


def test_the_looks_are_read_from_the_style_sheet() -> None:
    found = {str(look.subject): (look.ink, look.ground) for look in looks(STYLE)}
    assert found['QPushButton[kind="chip"]:checked'] == ("on-ember", "ember")
    assert found["QMenu::item:selected"] == ("ink", "line-soft")
    assert found['QPushButton[kind="primary"]:disabled'] == ("ink-faint", "raised")


@both
def test_an_ink_for_one_ground_can_be_read_on_it(palette: Palette) -> None:
    for ink, ground in WORDS_ON.items():
        if ink in palette.colours:
            assert contrast(palette[ink], palette[ground]) >= 4.5


@both
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_that_are_painted_stand_out(palette: Palette, mark: str, ground: str) -> None:
    assert contrast(palette[mark], palette[ground]) >= 3


@both
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("part", PARTS)
def test_words_can_be_read_on_the_light_around_a_part(
    palette: Palette, part: str, ground: str
) -> None:
    tinted = mixed(palette[part], palette[ground], 0.16)
    assert contrast(palette["ink"], tinted) >= 4.5


def test_every_colour_that_is_painted_with_is_held_to_one_of_these() -> None:
    """A purpose that is new says here what it has to stand out from."""
    held = {*GROUNDS, *INKS, *SHAPES, *(mark for mark, _ in MARKS), *WORDS_ON, *GLOWS}
    used = {
        purpose
        for file in (ROOT / "app" / "ui").rglob("*.py")
        for call in re.findall(r"\.(?:color|brush|blend)\(([^)]*)", file.read_text("utf-8"))
        for purpose in re.findall(r'"([a-z-]+)"', call)
    }
    assert used & PALETTES["dusk"].colours.keys() <= held
    assert PALETTES["dusk"].colours.keys() <= held


@both
@pytest.mark.parametrize("ember", ["ember", "ember-bright"])
def test_the_warm_button_can_be_read(palette: Palette, ember: str) -> None:
    assert contrast(palette["on-ember"], palette[ember]) >= 4.5


def mixed(colour: str, ground: str, share: float) -> str:
    """``share`` of the colour over the ground."""
    over, under = (tuple(int(c[at : at + 2], 16) for at in (1, 3, 5)) for c in (colour, ground))
    parts = [round(share * a + (1 - share) * b) for a, b in zip(over, under, strict=True)]
    return "#" + "".join(f"{part:02x}" for part in parts)


def test_both_palettes_name_the_same_purposes() -> None:
    assert PALETTES["dusk"].colours.keys() == PALETTES["morning"].colours.keys()


def test_contrast_agrees_with_the_known_ends_of_the_scale() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_no_colour_is_written_down_anywhere_else() -> None:
    files = [*(ROOT / "app" / "ui").rglob("*.py"), ROOT / "resources" / "style.qss"]
    files += (ROOT / "resources" / "icons").glob("*.svg")
    colour = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?\b|\brgba?\(|Qt\.(?:white|black)\b")
    strays = [f"{f.name}: {m[0]}" for f in files for m in colour.finditer(f.read_text("utf-8"))]
    assert strays == []
