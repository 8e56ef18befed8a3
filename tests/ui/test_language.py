# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The look and the language that are set: there in the first frame, and at once when changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.settings import Settings, SettingsFile
from app.ui.dressing import Dressing
from app.ui.language import Language
from app.ui.look import Look, look_of, read_look
from app.ui.theme import Theme
from tests.ui.conftest import ROOT, Visitor


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp, ROOT / "resources")
    yield language
    language.speak("en")
    QLocale.setDefault(QLocale.system())


def test_what_is_set_is_read_before_the_first_frame(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.change(palette="morning", text_size=1.5, motion="reduced", language="de", window="AdnQ")
    expected = Look("morning", 1.5, True, "de", "AdnQ")
    assert read_look(tmp_path / "settings.json") == look_of(file.now) == expected


@pytest.mark.parametrize(
    "held",
    ["", "{", "[]", '{"palette": 3, "text_size": "big", "motion": [], "language": 1, "window": 2}'],
)
def test_what_cant_be_understood_is_as_if_it_had_not_been_set(tmp_path: Path, held: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(held, encoding="utf-8")
    assert read_look(path) == look_of(Settings()) == Look()
    assert read_look(tmp_path / "missing.json") == Look()


def test_a_language_that_is_not_there_is_english(language: Language) -> None:
    language.speak("../../etc/passwd")
    assert language.code == "en"
    language.speak("xx")
    assert language.code == "en"


def test_larger_text_is_there_at_once_on_the_page_that_was_open(
    visitor: Visitor, theme: Theme, language: Language
) -> None:
    window, settings = visitor.window, visitor.rooms.settings
    Dressing(theme, language, visitor.rooms, window, look_of(settings.now))
    window.visits.go_to("help")
    before, bar = window.page, window.side_bar
    settings.change(text_size=1.5)
    visitor.qtbot.waitUntil(lambda: window.page is not before)
    assert theme.text_scale == 1.5
    assert window.page.accessibleName() == "Help now"
    assert window.side_bar is not bar
    assert window.side_bar.buttons["help"].isChecked()
    settings.change(text_size=1.0)
    visitor.qtbot.waitUntil(lambda: theme.text_scale == 1.0)


def test_another_palette_leaves_the_page_as_it_is(
    visitor: Visitor, theme: Theme, language: Language
) -> None:
    settings, page = visitor.rooms.settings, visitor.window.page
    Dressing(theme, language, visitor.rooms, visitor.window, look_of(settings.now))
    settings.change(palette="morning")
    visitor.qtbot.waitUntil(lambda: theme.palette.name == "morning")
    assert visitor.window.page is page


def test_the_window_is_where_it_was(visitor: Visitor, theme: Theme) -> None:
    window = visitor.window
    window.resize(760, 600)
    window.close()
    kept = read_look(visitor.rooms.settings_file)
    other = type(window)(theme, visitor.rooms, visitor.rooms.now)
    visitor.qtbot.addWidget(other)
    other.take_place(kept.window)
    assert (other.width(), other.height()) == (760, 600)
    other.take_place("not what Qt wrote")
    assert (other.width(), other.height()) == (760, 600)
