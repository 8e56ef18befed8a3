# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words of a session over the light behind them: they can be read where it is brightest."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.palette import PaletteName, contrast
from app.ui.theme import Theme
from app.ui.widgets.prompt import PromptText
from tests.stage import VIEWS, Stage, View
from tests.ui.conftest import ROOT

INKS = {"lead": "ink-soft", "soft": "ink-soft", "faint": "ink-faint", "small": "ink-soft"}
OVER_LIGHT = [v for v in VIEWS if v.name in {"session", "session-ask", "session-write"}]


@pytest.mark.parametrize("view", OVER_LIGHT, ids=str)
@pytest.mark.parametrize("palette", ["dusk", "morning"])
def test_words_over_the_light_can_be_read(
    qapp: QApplication, qtbot: object, tmp_path: Path, palette: PaletteName, view: View
) -> None:
    theme = Theme(ROOT / "resources", palette=palette, reduced_motion=True)
    theme.put_on(qapp)
    stage = Stage(theme, tmp_path)
    stage.show()
    view.show(stage)
    stage.settle()
    words = [w for w in stage.window.findChildren(QWidget) if w.isVisible() and _is_words(w)]
    faint = {
        w.accessibleName() or getattr(w, "text", str)(): _faintest(stage, theme, w) for w in words
    }
    stage.close()
    assert words
    assert {said: at for said, at in faint.items() if at < 4.5} == {}


def _is_words(widget: QWidget) -> bool:
    return isinstance(widget, PromptText) or (isinstance(widget, QLabel) and bool(widget.text()))


def _faintest(stage: Stage, theme: Theme, words: QWidget) -> float:
    """The contrast of these words with the brightest and the darkest that is behind them."""
    ink = theme.palette[INKS.get(str(words.property("role")), "ink")]
    policy = words.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    words.setSizePolicy(policy)
    box = QRect(words.mapTo(stage.window, QPoint(0, 0)), words.size())
    words.hide()
    stage.settle()
    behind = stage.window.grab(box).toImage()
    words.show()
    grounds = {
        behind.pixelColor(x, y).name()
        for x in range(0, behind.width(), 3)
        for y in range(0, behind.height(), 3)
    }
    return min(contrast(ink, ground) for ground in grounds)
