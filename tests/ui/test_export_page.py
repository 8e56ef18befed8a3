# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Save as a sound file: the way is picked, the place is chosen, and the writing can be left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.session.pacing import Pacing
from app.session.timeline import WayTooLong
from app.sound.export import ExportFailed, Reason
from app.ui.asking_for_files import ask_for_place
from app.ui.export_sentences import failure_sentence, file_name
from app.ui.house_rooms import HouseRooms
from app.ui.pages.export import ExportPage
from app.ui.pages.practice import PracticePage
from app.ui.theme import Theme
from tests.parts import SMALL, script_from
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words

LONG = SMALL.replace("- pause: 0.5s\n", "- pause: 30m\n")
ROUND = """\
format: 1
id: round
title: Round
steps:
  - id: a
    name: A
    cues:
      - ask: Again?
        choices: [{label: Once more, go: a}, {label: Again, go: a}]
"""


class Saving:
    """A page on which a practice is saved, and a person who chooses ``place`` when asked for one.

    Attributes:
        proposed: what the dialog was opened with.
    """

    def __init__(self, qtbot: QtBot, house: House, theme: Theme, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.place: Path | None = folder / "o.flac"
        self.proposed: Path | None = None
        self._rooms = HouseRooms(house)
        self._theme = theme

    def page(self, text: str = SMALL) -> ExportPage:
        page = ExportPage(
            self._theme, script_from(text), Pacing(), self._rooms.begin_export, self._ask
        )
        self.qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        return page

    def _ask(self, _parent: QWidget, _heading: str, proposal: Path, _kinds: str) -> Path | None:
        self.proposed = proposal
        return self.place

    def save(self, page: ExportPage) -> None:
        """Saves, and waits until it is over."""
        page.save.click()
        self.qtbot.waitUntil(lambda: page._exporting is None, timeout=20_000)

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def saving(qtbot: QtBot, house: House, theme: Theme, tmp_path: Path) -> Saving:
    (tmp_path / "out").mkdir()
    return Saving(qtbot, house, theme, tmp_path / "out")


def labels(page: ExportPage) -> list[list[str]]:
    """For each question, the choice that is marked, or what stands in the line."""
    return [
        [pick.text() for pick in row.picks if pick.isChecked()]
        or [row.line.text() if row.line else ""]
        for row in page.picker.rows
    ]


def test_the_practice_s_page_leads_there_and_back(visitor: Visitor) -> None:
    visitor.open_practice().save.click()
    page = visitor.window.page
    assert isinstance(page, ExportPage)
    assert "How do you feel toward it?" in words(page)
    page.back.click()
    assert isinstance(visitor.window.page, PracticePage)


def test_a_pick_changes_what_follows_and_a_change_of_mind_brings_it_back(saving: Saving) -> None:
    page = saving.page()
    assert labels(page) == [[""], ["Open or curious"]]
    page.picker.rows[1].picks[1].click()
    annoyed = "Annoyed, afraid or something else"
    assert labels(page) == [[""], [annoyed], ["Open or curious"]]
    page.picker.rows[2].picks[2].click()
    page.picker.rows[1].picks[0].click()
    assert labels(page) == [[""], ["Open or curious"]]
    page.picker.rows[1].picks[1].click()
    assert labels(page) == [[""], [annoyed], ["I would rather stop here"]]


def test_a_name_is_typed_on_while_it_appears_in_the_questions_after_it(saving: Saving) -> None:
    page = saving.page()
    line = page.picker.rows[0].line
    assert line is not None
    QTest.keyClicks(line, "Mo")
    assert page.picker.rows[0].line is line
    assert "How do you feel toward Mo?" in words(page)


def test_it_is_saved_with_captions_and_chapters_where_the_person_said(saving: Saving) -> None:
    page = saving.page()
    page.choice.formats[".flac"].click()
    page.choice.captions.click()
    page.choice.chapters.click()
    saving.save(page)
    assert saving.proposed is not None
    assert saving.proposed.name == "A small practice.flac"
    assert saving.files == ["o.flac", "o.json", "o.vtt"]
    assert f"Saved at {saving.place}" in words(page)
    assert page.card.open_folder.isVisible()
    assert page.way_card.isVisible()
    assert soundfile.info(saving.folder / "o.flac").duration == pytest.approx(6, abs=2)


def test_it_can_be_given_up_and_leaves_nothing(saving: Saving) -> None:
    page = saving.page(LONG)
    page.save.click()
    assert page.card.bar.isVisible()
    assert not page.file_card.isVisible()
    assert page.goes_on_by_itself, "the idle lock does not cut it short"
    page.card.cancel.click()
    saving.qtbot.waitUntil(lambda: page._exporting is None, timeout=20_000)
    assert not page.goes_on_by_itself
    assert "Cancelled. Nothing was kept." in words(page)
    assert saving.files == []
    assert page.save.isVisible()


def test_leaving_the_page_gives_it_up(saving: Saving) -> None:
    page = saving.page(LONG)
    page.save.click()
    exporting = page._exporting
    assert exporting is not None
    page.hide()
    saving.qtbot.waitUntil(lambda: exporting.outcome is not None, timeout=20_000)
    assert saving.files == []


def test_turning_away_from_the_dialog_writes_nothing(saving: Saving) -> None:
    saving.place = None
    page = saving.page()
    page.save.click()
    assert page._exporting is None
    assert saving.files == []


def test_a_name_without_an_ending_gets_the_chosen_one(saving: Saving) -> None:
    saving.place = saving.folder / "Evening 2.5"
    page = saving.page()
    page.choice.formats[".ogg"].click()
    saving.save(page)
    assert saving.files == ["Evening 2.5.ogg"]


def test_a_file_that_nobody_asked_about_is_not_replaced(saving: Saving) -> None:
    (saving.folder / "o.vtt").write_text("mine", encoding="utf-8")
    page = saving.page()
    page.choice.captions.click()
    page.save.click()
    assert page._exporting is None
    assert "“o.vtt” already" in words(page)
    assert (saving.folder / "o.vtt").read_text(encoding="utf-8") == "mine"


def test_a_place_that_is_gone_gets_a_kind_sentence(saving: Saving) -> None:
    saving.place = saving.folder / "gone" / "o.flac"
    page = saving.page()
    saving.save(page)
    assert "That folder is not there any more." in words(page)
    assert page.save.isVisible()


def test_a_way_without_an_end_can_not_be_saved(saving: Saving) -> None:
    page = saving.page(ROUND)
    assert "goes round and round" in words(page)
    assert not page.save.isEnabled()


@pytest.mark.parametrize(
    "reason",
    ["full", "forbidden", "folder", "no-folder", "too-long", "unknown", "one-name", "ending"],
)
def test_every_failure_has_a_sentence_without_the_system_s_words(reason: Reason) -> None:
    told = failure_sentence(ExportFailed("[Errno 28] of /some/path", reason))
    assert told.endswith(".")
    assert "Errno" not in told
    assert "/" not in told
    assert "twelve hours" in failure_sentence(WayTooLong())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The five steps", "The five steps"),
        ('Why? A/B: "me"\\you', "Why A B me you"),
        ("..", "Practice"),
        ("Übung 🌲", "Übung 🌲"),
        ("x" * 120, "x" * 80),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shown", ["choosing", "writing", "saved"])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, shown: str, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    visitor.open_practice().save.click()
    page = visitor.window.page
    assert isinstance(page, ExportPage)
    show: dict[str, Callable[[], None]] = {
        "choosing": lambda: None,
        "writing": page.card.show_begun,
        "saved": lambda: page.card.show_saved(Path("/home/someone/Music/The five steps.mp3"), ""),
    }
    show[shown]()
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    visitor.rooms.keeper.close()


def test_everything_can_be_reached_and_picked_by_keyboard(visitor: Visitor) -> None:
    visitor.open_practice().save.click()
    page = visitor.window.page
    assert isinstance(page, ExportPage)
    page.back.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(12):
        visitor.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert page.save in reached
    assert page.choice.captions in reached
    first = page.picker.rows[0].picks[0]
    assert first in reached
    first.setFocus()
    visitor.press(Qt.Key.Key_Right)
    assert page.picker.rows[0].picks[1].isChecked()
    assert page.way.crossings[0].chosen == 1


@pytest.mark.parametrize("agreed", [True, False])
def test_the_system_s_dialog_gives_a_place_or_none(
    qtbot: QtBot, theme: Theme, tmp_path: Path, agreed: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        QTimer.singleShot(0, dialog.accept if agreed else dialog.reject)

    QTimer.singleShot(0, answer)
    chosen = ask_for_place(window, "Save as a sound file", tmp_path / "The five steps.mp3", "*.mp3")
    assert chosen == (tmp_path / "The five steps.mp3" if agreed else None)


def test_the_page_says_how_it_will_sound(visitor: Visitor) -> None:
    visitor.rooms.settings.change(silences=2.0, voice_pace=0.9)
    visitor.open_practice().save.click()
    page = visitor.window.page
    assert isinstance(page, ExportPage)
    assert page.made_with.text() == (
        "With the built-in voice. Pace of the voice 10 % slower, silences 2 times as long,"
        " the background as written."
    )
