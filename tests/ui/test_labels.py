# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Lines of a label are short enough to be read, and a text does not end in one word alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.labels import Label, measure, selectable
from app.ui.widgets.last_line import narrowed
from tests.ui.every_page.painted import PaintedText, texts_of

LONG = (
    "This list is not encrypted with your reflections: it is to be there while they are locked,"
    " so whoever uses this account of the computer can read it."
)


def shown(qtbot: QtBot, label: Label, width: int) -> list[PaintedText]:
    """Its lines, in a label that is so wide and as high as it asks to be."""
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    label.show()
    label.resize(width, label.heightForWidth(width))
    return texts_of(label)


@pytest.mark.parametrize("width", range(180, 460, 7))
def test_the_last_of_a_few_lines_is_never_one_word(theme: Theme, qtbot: QtBot, width: int) -> None:
    words = "Small steps toward people. None of them is ever late, and none is counted."
    label = Label(words, "lead")
    lines = shown(qtbot, label, width)
    assert " ".join(line.text.strip() for line in lines) == words
    assert label.height() == len(lines) * label.fontMetrics().lineSpacing()
    assert len(lines) == 1 or len(lines[-1].text.split()) > 1 or len(lines) > 4


def test_no_line_of_running_text_is_longer_than_the_measure(qtbot: QtBot) -> None:
    label = Label(LONG, "soft")
    lines = shown(qtbot, label, 1000)
    assert len(lines) == 3
    assert max(line.box.right() for line in lines) <= measure(label.fontMetrics()) + 1
    assert label.heightForWidth(1000) == label.heightForWidth(measure(label.fontMetrics()))


def test_a_title_may_be_longer(qtbot: QtBot) -> None:
    assert len(shown(qtbot, Label("A title " * 14, "title"), 4000)) == 1


def test_words_in_the_middle_stay_there(qtbot: QtBot) -> None:
    label = Label("Press Enter or click to come back. Anyone.", "lead")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    one_line = round(QFontMetricsF(label.font()).horizontalAdvance(label.text()))
    lines = shown(qtbot, label, one_line - 4)
    assert len(lines) == 2
    for line in lines:
        assert line.box.center().x() == pytest.approx(label.width() / 2, abs=2)


def test_new_words_are_set_anew(qtbot: QtBot) -> None:
    label = Label("Short.", "soft")
    assert len(shown(qtbot, label, 400)) == 1
    one = label.heightForWidth(400)
    label.setText(LONG)
    assert label.heightForWidth(400) >= 3 * one


def test_what_can_be_marked_keeps_the_measure_too(qtbot: QtBot) -> None:
    label = selectable(Label(LONG, "small"))
    shown(qtbot, label, 1000)
    assert label.contentsRect().width() == measure(label.fontMetrics())


def test_what_no_width_would_mend_stays_as_it_comes() -> None:
    assert narrowed([100.0, 30.0], 4.0, 110.0) == 110.0
    assert narrowed([30.0], 4.0, 110.0) == 110.0
    assert narrowed([10.0] * 100, 4.0, 110.0) == 110.0
