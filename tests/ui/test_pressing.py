# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What stays down when it is pressed does the same for a screen reader as for a hand."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_row import ChoiceRow
from tests.ui.conftest import Visitor


def press_by_name(button: QAbstractButton) -> None:
    """As Qt does it for the first action of such a button: see ``QAccessibleButton``."""
    QAbstractButton.toggle(button)
    QApplication.processEvents()


def test_a_chip_is_chosen_once_and_called_one_of_several(qtbot: QtBot, theme: Theme) -> None:
    row = ChoiceRow(theme, "Bell", [("bowl", "Bowl"), ("wood", "Wood")], "bowl")
    qtbot.addWidget(row)
    chosen: list[str] = []
    row.chosen.connect(chosen.append)
    press_by_name(row.buttons["wood"])
    assert chosen == ["wood"]
    assert not row.buttons["bowl"].isChecked()
    spoken = QAccessible.queryAccessibleInterface(row.buttons["wood"])
    assert spoken.role() == QAccessible.Role.RadioButton


def test_the_bar_leads_to_the_page_that_is_pressed(visitor: Visitor) -> None:
    for name in ("parts", "parts", "home"):
        press_by_name(visitor.window.side_bar.buttons[name])
        assert [n for n, b in visitor.window.side_bar.buttons.items() if b.isChecked()] == [name]
    assert visitor.window.page is visitor.window.home


def test_what_the_code_sets_is_no_press(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Show the words", "chip")
    qtbot.addWidget(button)
    button.setCheckable(True)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setChecked(True)
    QApplication.processEvents()
    assert pressed == []
    button.click()
    QApplication.processEvents()
    assert pressed == [True]


def test_long_words_on_a_button_go_on_in_a_second_line(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Voices for all of the other languages that this computer can speak")
    qtbot.addWidget(button)
    whole = button.sizeHint()
    assert button.minimumSizeHint().width() < whole.width()
    button.resize(button.minimumSizeHint().width(), 200)
    assert button.heightForWidth(button.width()) > whole.height()
    assert button.text().startswith("Voices for all")  # as it was given
