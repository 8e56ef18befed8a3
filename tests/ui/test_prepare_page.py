# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Bringing a recording in by the window: chosen or dropped, worked on aside, told in quiet rows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QThread, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.compose import House
from app.sound.decoding import OtherDecoderMissing
from app.sound.prepare import WouldOverwrite
from app.sound.prepared_file import CannotKeep
from app.sound.recording import NothingHeard, NotSound, RecordingMissing, TooLong, TooShort
from app.ui.pages.prepare import PreparePage
from app.ui.pages.settings import SettingsPage
from app.ui.recording_sentences import refusal
from app.ui.theme import Theme
from app.ui.widgets.hear_first import HearFirst
from app.ui.widgets.prepared_card import PreparedCard
from tests.sound import recordings
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words


@pytest.fixture
def page(visitor: Visitor) -> PreparePage:
    visitor.window.visits.go_to("prepare")
    page = visitor.window.page
    assert isinstance(page, PreparePage)
    return page


@pytest.fixture
def long_recording(tmp_path: Path) -> Path:
    """Five minutes: long enough that one can press cancel."""
    return recordings.written(tmp_path / "long.wav", recordings.noise(300 * 48_000, -30.0))


def brought_in(qtbot: QtBot, page: PreparePage) -> str:
    """Press the button, wait for the end, keep what it is, and return the words before that."""
    page.begin.click()
    until_ended(qtbot, page)
    said = words(page)
    if page.findChild(HearFirst) is not None:
        page.hear_first.keep.click()
    return said


def until_ended(qtbot: QtBot, page: PreparePage) -> None:
    qtbot.waitUntil(lambda: page._work is None, timeout=20_000)


def threads() -> list[QThread]:
    """Threads in which a recording is being brought in."""
    program = QApplication.instance()
    return [] if program is None else program.findChildren(QThread, "prepare")


def dropping(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(page: PreparePage, data: QMimeData) -> bool:
    """Drop this on the middle of the page; returns whether it would be taken."""
    middle = page.viewport().rect().center()
    hand = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(middle), Qt.DropAction.CopyAction, data, *hand)
    enter.ignore()
    QApplication.sendEvent(page.viewport(), enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(
        page.viewport(), QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, *hand)
    )
    return True


def test_a_recording_is_chosen_and_brought_in(
    qtbot: QtBot, page: PreparePage, tmp_path: Path
) -> None:
    source = recordings.from_a_phone(tmp_path)
    assert not page.chosen.isVisible()
    page.choose.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(source))
    dialog.accept()
    assert page.name.text() == "phone.m4a"
    assert page.begin.isVisible()
    said = brought_in(qtbot, page)
    out = tmp_path / "phone-prepared.flac"
    assert soundfile.info(out).samplerate == 48_000
    assert "It is ready" in said
    assert "AAC (m4a), stereo, 44.1 kHz" in said
    assert "FLAC, mono, 48 kHz" in said
    assert "−19.1 LUFS" in said or "−19.0 LUFS" in said
    assert source.is_file()


def test_it_is_heard_before_it_is_kept(
    qtbot: QtBot, visitor: Visitor, page: PreparePage, tmp_path: Path
) -> None:
    page.take(recordings.vorbis(tmp_path))
    page.begin.click()
    until_ended(qtbot, page)
    first = page.hear_first
    assert visitor.opened == 0, "nothing sounds by itself"
    first.hear.click()
    qtbot.waitUntil(lambda: first.player.doing == "playing", timeout=10_000)
    assert (visitor.opened, first.hear.text()) == (1, "Stop")
    assert not (tmp_path / "vorbis-prepared.flac").exists()
    first.keep.click()
    assert first.player.doing == "nothing"
    assert (tmp_path / "vorbis-prepared.flac").is_file()
    assert "It is kept" in words(page)
    assert not list(tmp_path.glob(".*"))


def test_what_is_left_after_hearing_leaves_nothing_behind(
    qtbot: QtBot, visitor: Visitor, page: PreparePage, tmp_path: Path
) -> None:
    source = recordings.vorbis(tmp_path)
    page.take(source)
    for way in ("leave", "back"):
        page.begin.click()
        until_ended(qtbot, page)
        (page.hear_first.leave if way == "leave" else page.back).click()
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [source.name]


def test_what_was_prepared_is_still_there_after_a_rest(
    qtbot: QtBot, page: PreparePage, visitor: Visitor, tmp_path: Path
) -> None:
    page.take(recordings.vorbis(tmp_path))
    page.begin.click()
    until_ended(qtbot, page)
    visitor.window.visits.locking.lock()
    assert visitor.window.covered_by is not None
    visitor.window.uncover()
    page.hear_first.keep.click()
    assert page.target.is_file()


def test_a_recording_is_dropped_on_the_page(page: PreparePage, tmp_path: Path) -> None:
    source = recordings.vorbis(tmp_path)
    assert drop(page, dropping(source))
    assert page.source == source
    assert str(tmp_path / "vorbis-prepared.flac") in words(page)


def test_what_is_no_single_file_cannot_be_dropped(page: PreparePage, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("hello")
    far = QMimeData()
    far.setUrls([QUrl("https://127.0.0.1/far.wav")])
    for data in (text, far, dropping(tmp_path), dropping(tmp_path / "missing.wav")):
        assert not drop(page, data)
    assert page.source is None


def test_what_was_brought_in_before_keeps_its_place(
    qtbot: QtBot, page: PreparePage, tmp_path: Path
) -> None:
    source = recordings.vorbis(tmp_path)
    for name in ("vorbis-prepared.flac", "vorbis-prepared-2.flac"):
        page.take(source)
        brought_in(qtbot, page)
        assert (tmp_path / name).is_file()


def test_it_is_kept_where_the_person_says(qtbot: QtBot, page: PreparePage, tmp_path: Path) -> None:
    (tmp_path / "my-practice").mkdir()
    page.take(recordings.vorbis(tmp_path))
    page.save_as.click()
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(tmp_path / "my-practice"))
    dialog.selectFile("welcome")
    dialog.accept()
    brought_in(qtbot, page)
    assert (tmp_path / "my-practice" / "welcome.flac").is_file()


def test_what_is_no_recording_is_told_kindly_and_nothing_is_left(
    qtbot: QtBot, page: PreparePage, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.mp3"
    letter.write_bytes(b"Dear you,\n" * 500)
    page.take(letter)
    said = brought_in(qtbot, page)
    assert "This can't be read as a recording." in said
    assert page.begin.isVisible()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["letter.mp3"]


def test_it_can_be_cancelled(qtbot: QtBot, page: PreparePage, long_recording: Path) -> None:
    page.take(long_recording)
    page.begin.click()
    assert page.waiting.isVisible()
    assert not page.choose.isEnabled()
    qtbot.waitUntil(lambda: page.progress.value() > 0)
    page.cancel.click()
    until_ended(qtbot, page)
    assert not page.waiting.isVisible()
    assert page.begin.isVisible()
    assert "Cancelled. Nothing was kept." in words(page)
    assert [path.name for path in long_recording.parent.glob("long*")] == ["long.wav"]
    assert not list(long_recording.parent.glob("*.part"))


def test_leaving_the_page_ends_the_work(
    qtbot: QtBot, visitor: Visitor, page: PreparePage, long_recording: Path
) -> None:
    page.take(long_recording)
    page.begin.click()
    qtbot.waitUntil(lambda: page.progress.value() > 0)
    assert threads()
    page.back.click()
    qtbot.waitUntil(lambda: not threads(), timeout=20_000)
    assert isinstance(visitor.window.page, SettingsPage), "one came from there"
    assert not list(long_recording.parent.glob("*.flac"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_findings_can_be_read_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    visitor.window.visits.go_to("prepare")
    page = visitor.window.page
    assert isinstance(page, PreparePage)
    page.take(recordings.opposite_sides(tmp_path))
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    said = brought_in(qtbot, page)
    QApplication.processEvents()
    assert "only the first of them is kept" in said
    assert page.findChild(PreparedCard) is not None
    assert clipped(visitor.window) == []
    visitor.rooms.keeper.close()


def test_every_refusal_is_a_sentence_of_its_own() -> None:
    errors = [
        NotSound("x"),
        NothingHeard("x"),
        TooShort("x"),
        TooLong("x"),
        RecordingMissing("x"),
        OtherDecoderMissing("x"),
        WouldOverwrite("x"),
        CannotKeep("x"),
    ]
    sentences = [refusal(error) for error in errors]
    assert len(set(sentences)) == len(errors)
    assert all(sentence.endswith((".", "?")) for sentence in sentences)
    assert np.all([len(sentence) < 220 for sentence in sentences])
