# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every text and every edge stands out enough to be read, in both palettes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.ui.palette import Palette, contrast, read_palettes

ROOT = Path(__file__).parents[2]
PALETTES = read_palettes(ROOT / "resources" / "palette.json")
GROUNDS = ("surface", "surface-low", "raised", "raised-warm", "raised-high")
INKS = ("ink", "ink-soft", "ink-faint", "help")
SHAPES = ("focus", "ember", "line", "rose", "sand", "sage", "sky", "plum")
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
@pytest.mark.parametrize("ember", ["ember", "ember-bright"])
def test_the_warm_button_can_be_read(palette: Palette, ember: str) -> None:
    assert contrast(palette["on-ember"], palette[ember]) >= 4.5


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
