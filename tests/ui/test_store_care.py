# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Behind the window the reflections are looked after; what broke is offered back, calmly."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.compose import House
from app.reflections.backups import Backups
from app.reflections.connection import connect
from app.reflections.keys import StoreKey, kind_of_file, new_salt
from app.reflections.store import ReflectionStore
from app.ui.pages.after import AfterPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.widgets.return_card import ReturnCard
from tests.reflections.damage import damage_pages, leaves_of
from tests.reflections.items import LETTER, PLANNER, QUIET_ONE
from tests.reflections.large import ENTRIES, SESSIONS, entry, fill
from tests.ui.conftest import EVENING, Visitor

YESTERDAY = EVENING - timedelta(days=1)


@pytest.fixture
def path(house: House) -> Path:
    return house.places.store


@pytest.fixture
def damaged(path: Path) -> int:
    """Some years, copied yesterday evening; then one entry more, and a disk that fails.

    Returns how many entries can still be had.
    """
    with closing(ReflectionStore.open(path, lambda: YESTERDAY)) as store:
        fill(store)
        Backups(path).make(YESTERDAY, None)
        store.items.put(replace(entry(ENTRIES), at=YESTERDAY + timedelta(minutes=20)))
    damage_pages(path, leaves_of(path, "entry")[10:20])
    return ENTRIES + 1


@pytest.fixture
def kept(path: Path) -> Path:
    """A few things, kept yesterday."""
    with closing(ReflectionStore.open(path, lambda: YESTERDAY)) as store:
        for item in (QUIET_ONE, PLANNER, LETTER):
            store.items.put(item)
    return path


def card_on_home(visitor: Visitor) -> ReturnCard:
    def is_offered() -> bool:
        return visitor.window.visits.care.card is not None

    visitor.qtbot.waitUntil(is_offered, timeout=15_000)
    card = visitor.window.visits.care.card
    assert card is not None
    return card


def until_done(visitor: Visitor, card: ReturnCard) -> None:
    visitor.qtbot.waitUntil(lambda: card.begin.isHidden() and card.bar.isHidden(), timeout=30_000)


def until_looked_after(visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: not visitor.window.visits.care.is_busy, timeout=15_000)


def test_damage_is_found_behind_home_and_the_copy_is_put_back(
    damaged: int, visitor: Visitor, path: Path
) -> None:
    card = card_on_home(visitor)
    assert visitor.window.page is visitor.window.home
    assert card.isVisible()
    assert f"lies untouched in {path.parent}" in card.damaged.text()
    assert card.words.text().startswith("Yesterday evening a copy was made. It is whole, and holds")
    assert f"{ENTRIES + SESSIONS} things" in card.words.text()
    assert "can't be read any more" in card.words.text()
    assert card.lacks.text() == f"·  Yesterday, 20:00: “Entry {ENTRIES}”"
    assert visitor.rooms.keeper.store().items.entries() == ()
    visitor.window.visits.go_to("reflections")
    reflections = visitor.window.page
    assert isinstance(reflections, ReflectionsPage)
    assert "can be put back" in reflections.list.notice.text()
    visitor.window.visits.go_to("home")

    card.begin.click()
    until_done(visitor, card)

    assert card.words.text() == f"{ENTRIES + SESSIONS + 1} things you kept came back."
    assert len(visitor.rooms.keeper.store().items.entries()) == damaged
    card.not_now.click()
    assert visitor.window.visits.care.card is None
    # Once more, from the settings: everything is there once.
    page = visitor.settings()
    page.backups.returns[0].click()
    visitor.qtbot.waitUntil(lambda: page.backups.card is not None, timeout=15_000)
    again = page.backups.card
    assert again is not None
    again.begin.click()
    until_done(visitor, again)
    assert again.words.text() == "Everything in it was here already. Nothing was changed."
    assert len(visitor.rooms.keeper.store().items.entries()) == damaged


@pytest.fixture
def large(path: Path) -> None:
    """Some years, copied yesterday evening; the disk is sound as yet."""
    with closing(ReflectionStore.open(path, lambda: YESTERDAY)) as store:
        fill(store)
        Backups(path).make(YESTERDAY, None)


@pytest.mark.usefixtures("large")
def test_a_session_goes_on_and_the_offer_waits_on_home(visitor: Visitor, path: Path) -> None:
    page = visitor.start()
    until_looked_after(visitor)
    damage_pages(path, leaves_of(path, "entry")[10:20])
    visitor.window.visits.care.begin()

    card = card_on_home(visitor)

    # The person sees their question, and answers it.
    assert visitor.window.page is page
    assert not card.isVisible()
    for key in (Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_Return):
        visitor.press(key)
    visitor.until_asked(page, "ask")
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    after.done.click()
    assert visitor.window.visits.care.card is card
    assert card.isVisible()
    (session,) = visitor.rooms.keeper.store().sessions()
    assert visitor.rooms.keeper.store().session(session.id).answers
    card.begin.click()
    until_done(visitor, card)
    assert len(visitor.rooms.keeper.store().sessions(limit=1000)) == SESSIONS + 1


def test_who_does_not_want_it_now_finds_it_in_the_settings(damaged: int, visitor: Visitor) -> None:
    card = card_on_home(visitor)
    card.not_now.click()
    assert visitor.window.visits.care.card is None
    assert "Settings" in visitor.window.notice.text() or "settings" in visitor.window.notice.text()

    page = visitor.settings()
    copy, broken = page.backups.returns
    assert copy.text() == "Put back what is missing"
    assert broken.text() == "Put back what can be had"
    for at in range(2):
        page.backups.returns[at].click()  # the rows are made anew with each that is put back
        visitor.qtbot.waitUntil(lambda: page.backups.card is not None, timeout=15_000)
        question = page.backups.card
        assert question is not None
        assert question.isVisible()
        question.begin.click()
        until_done(visitor, question)
        question.not_now.click()
        assert page.backups.card is None
    assert len(visitor.rooms.keeper.store().items.entries()) == damaged
    # Of what is back, nothing is told any more.
    assert "Put back what can be had" not in [button.text() for button in page.backups.returns]


def test_what_is_put_back_in_the_settings_is_no_longer_offered_on_home(
    damaged: int, visitor: Visitor
) -> None:
    card_on_home(visitor)
    page = visitor.settings()
    page.backups.returns[-1].click()
    visitor.qtbot.waitUntil(lambda: page.backups.card is not None, timeout=15_000)
    question = page.backups.card
    assert question is not None
    question.begin.click()
    until_done(visitor, question)
    assert visitor.window.visits.care.card is None
    assert not visitor.window.notice.isVisible()
    assert len(visitor.rooms.keeper.store().items.entries()) == damaged


@pytest.fixture
def never_copied(kept: Path) -> Path:
    """The page with the only entry is damaged, and there never was a copy."""
    damage_pages(kept, leaves_of(kept, "entry"))
    return kept


def test_without_any_copy_what_can_be_read_is_offered(never_copied: Path, visitor: Visitor) -> None:
    card = card_on_home(visitor)
    assert card.words.text() == (
        "There is no whole copy from before, but 2 things you kept can still be read in the file."
        " Some of the damaged file can't be read any more."
    )
    card.begin.click()
    until_done(visitor, card)
    names = {part.name for part in visitor.rooms.keeper.store().items.parts()}
    assert names == {QUIET_ONE.name, PLANNER.name}
    card.not_now.click()
    assert not visitor.window.notice.isVisible() or "settings" not in visitor.window.notice.text()
    assert never_copied.exists()


def test_what_is_offered_is_not_to_be_seen_while_the_reflections_are_locked(
    damaged: int, visitor: Visitor
) -> None:
    card_on_home(visitor)
    care = visitor.window.visits.care
    visitor.rooms.keeper.put_down()
    care.rest()
    assert care.card is None
    care.begin()
    assert care.card is None
    visitor.rooms.keeper.store()
    care.begin()
    assert card_on_home(visitor).isVisible()


def test_giving_up_while_it_is_put_back_loses_nothing(damaged: int, visitor: Visitor) -> None:
    card = card_on_home(visitor)
    card.begin.click()
    card.cancel.click()
    visitor.qtbot.waitUntil(card.bar.isHidden, timeout=15_000)
    assert not card.begin.isHidden()
    card.begin.click()
    until_done(visitor, card)
    assert len(visitor.rooms.keeper.store().items.entries()) == damaged


def test_what_is_written_meanwhile_waits_a_moment_and_nothing_is_told_of_it(
    kept: Path, visitor: Visitor
) -> None:
    keeper, copies = visitor.rooms.keeper, visitor.rooms.copies
    what = copies.of_copy(Backups(kept).make(YESTERDAY, None))
    with closing(connect(kept)) as db:
        db.execute("DELETE FROM entry")
    reports: list[object] = []
    visitor.rooms.reported.connect(reports.append)

    copies.put_back(what, lambda _share: keeper.put(entry(0)), lambda: False)

    assert keeper.pending
    keeper.retry()
    assert set(keeper.store().items.entries()) == {entry(0), LETTER}
    assert reports == []


def test_what_the_person_deletes_goes_from_the_copies_too(kept: Path, visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: len(Backups(kept).all()) == 1)
    until_looked_after(visitor)
    (before,) = Backups(kept).all()
    assert b"in a grey coat" in before.path.read_bytes()

    visitor.rooms.keeper.remove("part", QUIET_ONE.id)

    visitor.qtbot.waitUntil(lambda: not before.path.exists())
    (after,) = Backups(kept).all()
    assert b"in a grey coat" not in after.path.read_bytes()


def test_the_earlier_ones_can_be_deleted(kept: Path, visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: len(Backups(kept).all()) == 1)
    until_looked_after(visitor)
    page = visitor.settings()
    page.backups.make.click()
    visitor.qtbot.waitUntil(lambda: len(page.backups.returns) == 2)
    page.backups.renew.click()
    assert "gone then, for good" in page.backups.said.text()
    assert len(Backups(kept).all()) == 2
    page.backups.renew.click()
    visitor.qtbot.waitUntil(lambda: len(page.backups.returns) == 1)


def test_the_copy_of_the_day_is_made_behind_home(kept: Path, visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: len(Backups(kept).all()) == 1)
    (made,) = Backups(kept).all()
    assert made.at == EVENING


def test_a_new_home_holds_no_copies(visitor: Visitor, path: Path) -> None:
    page = visitor.settings()
    assert page.backups.returns == ()
    assert not Backups(path).folder.exists()


def test_one_can_be_made_at_any_time(kept: Path, visitor: Visitor) -> None:
    visitor.qtbot.waitUntil(lambda: len(Backups(kept).all()) == 1)
    until_looked_after(visitor)
    page = visitor.settings()
    assert len(page.backups.returns) == 1
    page.backups.make.click()
    visitor.qtbot.waitUntil(lambda: len(page.backups.returns) == 2)
    assert "read back" in page.backups.said.text()


def test_a_full_folder_for_copies_is_told_and_the_reflections_stay(
    kept: Path, visitor: Visitor
) -> None:
    visitor.qtbot.waitUntil(lambda: len(Backups(kept).all()) == 1)
    until_looked_after(visitor)
    page = visitor.settings()
    folder = Backups(kept).folder
    folder.rename(folder.with_name("elsewhere"))
    folder.write_text("in the way", encoding="utf-8")
    page.backups.make.click()
    visitor.qtbot.waitUntil(lambda: "saved" in page.backups.said.text())
    assert page.backups.make.isEnabled()


def test_the_copies_of_an_encrypted_store_are_encrypted(visitor: Visitor, path: Path) -> None:
    key = StoreKey.derive("a warm stone", new_salt())
    with closing(ReflectionStore.open(path, lambda: YESTERDAY, key)) as store:
        for item in (QUIET_ONE, PLANNER, LETTER):
            store.items.put(item)
    assert visitor.rooms.vault.is_locked
    visitor.window.visits.care.begin()  # nothing to be done for a locked one
    visitor.rooms.vault.unlock("a warm stone")
    visitor.rooms.keeper.store()
    visitor.window.visits.care.begin()
    visitor.qtbot.waitUntil(lambda: len(Backups(path).all()) == 1)
    (made,) = Backups(path).all()
    assert kind_of_file(made.path) == "encrypted"
    page = visitor.settings()
    page.backups.returns[0].click()
    visitor.qtbot.waitUntil(lambda: page.backups.card is not None, timeout=15_000)
    assert page.backups.card is not None
    page.backups.card.begin.click()
    until_done(visitor, page.backups.card)
    assert "here already" in page.backups.card.words.text()
    visitor.rooms.keeper.remove("entry", LETTER.id)
    visitor.qtbot.waitUntil(lambda: not made.path.exists())
    (made,) = Backups(path).all()
    assert kind_of_file(made.path) == "encrypted"
    for file in path.parent.rglob("*"):
        assert not file.is_file() or b"in a grey coat" not in file.read_bytes()
