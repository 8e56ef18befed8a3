# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window on a page, in a language and a size of text; the checks of one page share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui.language import Language
from app.ui.theme import Theme
from tests.stage import Stage, View
from tests.ui.conftest import ROOT
from tests.ui.every_page.pseudo_german import PseudoGerman

Show = Callable[[View, str, float], Stage]


@pytest.fixture
def show(qapp: QApplication, qtbot: object, tmp_path: Path) -> Iterator[Show]:
    """Opens a window on a view: in a language, with text at 1 or 2 times its size."""
    language, longer = Language(qapp, ROOT / "resources"), PseudoGerman()
    shown: list[Stage] = []

    def open_on(view: View, spoken: str, scale: float) -> Stage:
        if spoken == "longer":
            qapp.installTranslator(longer)
        else:
            language.speak(spoken)
        theme = Theme(ROOT / "resources", palette="dusk", text_scale=scale, reduced_motion=True)
        theme.put_on(qapp)
        stage = Stage(theme, tmp_path, filled=view.filled)
        shown.append(stage)
        stage.show()
        stage.window.activateWindow()
        stage.until(lambda: QApplication.activeWindow() is stage.window)
        view.show(stage)
        stage.settle()
        return stage

    yield open_on
    for stage in shown:
        stage.close()
    qapp.removeTranslator(longer)
    language.speak("en")
    QLocale.setDefault(QLocale.system())
