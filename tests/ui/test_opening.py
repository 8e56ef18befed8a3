# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that is opened in the file manager is shown in the window, and takes nothing away."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.compose import House
from app.ui.handed_over import HandedOver
from app.ui.pages.after import AfterPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.pages.unreadable import UnreadablePage
from app.ui.theme import Theme
from app.ui.widgets.keeping_practice import KeepingPractice
from app.ui.widgets.labels import Label
from tests.ui.conftest import ROOT, SCRIPT, Visitor
from tests.ui.locks import give_passphrase, lock_page, unlock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Downloads" / "Für dich.yaml"
    path.parent.mkdir()
    text = SCRIPT.replace("id: five-step", "id: for-you").replace("The five steps", "For you")
    path.write_text(text, encoding="utf-8")
    return path


def card_of(visitor: Visitor) -> KeepingPractice:
    card = visitor.window.page.findChild(KeepingPractice)
    assert card is not None
    return card


def words_of(page: UnreadablePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_it_is_shown_on_its_page_and_can_be_kept(visitor: Visitor, file: Path) -> None:
    visitor.window.visits.open_file(file)
    page = visitor.window.page
    assert isinstance(page, PracticePage)
    assert page.accessibleName() == "For you"
    assert visitor.opened == 0
    card_of(visitor).keep.click()
    assert card_of(visitor).words.text() == "It is among your practices now."
    titles = [practice.title for practice in visitor.rooms.practices()]
    assert "For you" in titles
    visitor.window.visits.open_file(file)
    assert visitor.window.page.findChild(KeepingPractice) is None


def test_it_waits_until_a_session_is_over(visitor: Visitor, file: Path) -> None:
    page = visitor.start()
    visitor.window.visits.open_file(file)
    assert visitor.window.page is page
    assert visitor.window.notice.text() == "Für dich.yaml waits until this practice is over."
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    opening = visitor.window.visits._opening
    assert opening is not None
    opening._open_what_waits()
    assert visitor.window.page is after
    after.left.emit()
    visitor.qtbot.waitUntil(lambda: visitor.window.page.accessibleName() == "For you")


def test_it_waits_behind_what_covers_the_window(visitor: Visitor, file: Path) -> None:
    visitor.window.visits.locking.lock()
    visitor.window.visits.open_file(file)
    assert visitor.window.page is visitor.window.home
    visitor.window.uncover()
    visitor.qtbot.waitUntil(lambda: visitor.window.page.accessibleName() == "For you")


def test_a_later_start_hands_its_file_to_the_window(visitor: Visitor, file: Path) -> None:
    data = visitor.rooms._house.places.data
    HandedOver(visitor.window, data)
    second = """
import sys
from pathlib import Path
from app.ui.instance import Asked, hand_over
sys.exit(0 if hand_over(Path(sys.argv[1]), Asked(Path(sys.argv[2]))) else 1)
"""
    command = [sys.executable, "-c", second, str(data), str(file)]
    with subprocess.Popen(command, cwd=ROOT) as started:
        visitor.qtbot.waitUntil(lambda: started.poll() is not None)
    assert started.returncode == 0
    assert isinstance(visitor.window.page, PracticePage)
    assert not isinstance(visitor.window.page, SessionPage)


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        ("gone.yaml", None, "isn't there any more"),
        (f"{'so ' * 100}long.yaml", None, "isn't there any more"),
        ("letter.txt", b"Dear you", "This isn't a practice"),
        ("broken.yaml", b"format: 1\nid: x\nsteps: 3\n", "can't be read yet"),
        ("bytes.yaml", b"\x00\xff\x00", "can't be read yet"),
    ],
)
def test_what_cant_be_opened_says_so_kindly(
    visitor: Visitor, tmp_path: Path, name: str, held: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if held is not None:
        path.write_bytes(held)
    visitor.window.visits.open_file(path)
    page = visitor.window.page
    assert isinstance(page, UnreadablePage)
    assert said in words_of(page)
    if name == "broken.yaml":
        assert "3:8" in words_of(page)
    page.back.click()
    assert visitor.window.page is visitor.window.home


def test_a_pack_or_a_folder_is_told_of_as_what_it_is(visitor: Visitor, tmp_path: Path) -> None:
    pack = tmp_path / "a.hearth"
    with zipfile.ZipFile(pack, "w") as written:
        written.writestr("manifest.json", "{}")
    visitor.window.visits.open_file(pack)
    assert isinstance(visitor.window.page, UnreadablePage)
    assert "practice pack" in words_of(visitor.window.page)
    visitor.window.visits.open_file(tmp_path)
    assert isinstance(visitor.window.page, UnreadablePage)


def test_at_the_start_it_waits_until_the_reflections_are_unlocked(
    qtbot: QtBot, house: House, theme: Theme, file: Path
) -> None:
    give_passphrase(house)
    visitor = Visitor(qtbot, house, theme)
    lock_page(visitor)
    visitor.window.uncover()  # as it is in the moment after the first frame
    visitor.window.visits.open_file(file)
    assert visitor.window.page is visitor.window.home
    assert visitor.window.notice.text() == ""
    visitor.window.visits.locking.settle_in()
    unlock(visitor)
    qtbot.waitUntil(lambda: visitor.window.page.accessibleName() == "For you")
    assert visitor.window.notice.text() == ""
    visitor.rooms.keeper.close()


def test_files_that_the_system_opened_before_the_window_was_there_are_not_lost() -> None:
    child = """
import sys
from app.ui.application import Application
app = Application(["", "-platform", "offscreen"])
heard = []
app.open_file("/one.yaml")
app.take_files(heard.append)
app.open_file("/two.yaml")
sys.exit(0 if heard == ["/one.yaml", "/two.yaml"] else 1)
"""
    command = [sys.executable, "-c", child]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
