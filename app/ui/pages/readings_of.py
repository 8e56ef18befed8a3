# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the page on which one thing that was kept is read, each kind in its own way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Choice, Found
from app.reflections.errors import StoreError
from app.reflections.items import Belief, Entry, Item, ItemKind, OutwardStep, Reading
from app.reflections.keeper import Keeper
from app.reflections.model import KeptAnswer, SessionRecord, TextAnswer
from app.ui.found_words import title_of
from app.ui.pages.reading import ReadingPage, Subject
from app.ui.theme import Theme
from app.ui.widgets.answer_card import AnswerCard
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.eight_cs import ReadingsSideBySide
from app.ui.widgets.kept import NOTE, KeptAnswers, in_words
from app.ui.widgets.labels import Label


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingPage", text)


class ReadingPages:
    """What is written or deleted there goes by way of the keeper."""

    def __init__(self, theme: Theme, keeper: Keeper, now: Callable[[], datetime]) -> None:
        self._theme = theme
        self._keeper = keeper
        self._now = now

    def page_of(self, found: Found, write_on: Callable[[Entry], None]) -> ReadingPage:
        """The page. ``write_on``: the person wants to change this entry. Raises StoreError."""
        if found.kind == "session":
            return self._session(self._keeper.store().session(found.id))
        match self._item(found.kind, found.id):
            case Entry() as item:
                return self._entry(item, write_on)
            case Reading() as item:
                return self._reading(item, title_of(found))
            case Belief() as item:
                lines = self._belief_lines(item)
                parts = self._parts([item.part_id] if item.part_id else [])
                return self._lines(found, lines, parts)
            case OutwardStep() as item:
                parts = self._parts([item.part_id] if item.part_id else [])
                return self._lines(found, self._step_lines(item), parts)
        return self._lines(found, [("", found.excerpt)], self._parts([found.id]))

    def _item(self, kind: ItemKind, item_id: str) -> Item:
        """As it is now, be it in the store yet or not. Raises StoreError."""
        unsaved = (item for item in self._keeper.unsaved_items if item.id == item_id)
        return next(unsaved, None) or self._keeper.store().items.find(kind, item_id)

    def _session(self, record: SessionRecord) -> ReadingPage:
        of = record.summary
        kept = KeptAnswers(
            self._theme, record, keep=lambda answer: self._keep_answer(of.id, answer)
        )
        content: list[QWidget] = [kept]
        if not kept.count:
            content.append(Label(_tr("You were here. Nothing was written."), "soft"))
        ways_on = []
        if not any(answer.step_id == NOTE and in_words(answer) for answer in record.answers):
            ways_on.append(self._add_note(record, kept))
        parts = self._parts(record.part_ids)
        subject = Subject("session", of.id, of.title, of.began, parts, record.themes)
        page = ReadingPage(self._theme, subject, content, ways_on, self._now())
        page.can_be_deleted(
            _tr("Delete this session?"),
            _tr(
                "All you answered and wrote in it goes, from this computer and from the backups"
                " on it. So does a part that was named in it and of which nothing else is kept."
                " It can't be brought back."
            ),
            lambda: self._keeper.delete_session(of.id),
        )
        return page

    def _add_note(self, record: SessionRecord, kept: KeptAnswers) -> Button:
        button = Button(self._theme, _tr("Add a note"), "plain", "note")

        def begin() -> None:
            question = _tr("Is there anything to add?")
            empty = self._empty_note(record, question)

            def keep(text: str) -> None:
                note = replace(empty, answer=TextAnswer(text), at=self._now())
                self._keep_answer(record.summary.id, note)

            card = AnswerCard(self._theme, question, "", keep)
            kept.add_card(card)
            card.show()
            button.hide()
            card.write_on()

        button.clicked.connect(begin)
        return button

    def _empty_note(self, record: SessionRecord, question: str) -> KeptAnswer:
        """The one that was left empty before, or a new one after all answers."""
        for answer in record.answers:
            if answer.step_id == NOTE:
                return answer
        last = max((answer.ordinal for answer in record.answers), default=-1)
        step, at = _tr("Afterwards"), self._now()
        return KeptAnswer(last + 1, NOTE, step, "write", NOTE, question, None, at)

    def _keep_answer(self, session_id: str, answer: KeptAnswer) -> None:
        # Where the store can't be read just now, the keeper has told so; the words stay on the
        # screen, and go with the next keystroke.
        with suppress(StoreError):
            self._keeper.edit(session_id, answer)

    def _entry(self, entry: Entry, write_on: Callable[[Entry], None]) -> ReadingPage:
        edit = Button(self._theme, _tr("Edit"), "plain", "note")
        edit.clicked.connect(lambda: write_on(entry))
        parts = self._parts(entry.part_ids)
        # Its first line would stand there twice.
        title = _tr("Written freely")
        subject = Subject("entry", entry.id, title, entry.at, parts, entry.themes)
        words = entry.text.strip() or _tr("Nothing was written here.")
        content = [AnswerCard(self._theme, "", words)]
        page = ReadingPage(self._theme, subject, content, [edit], self._now())
        self._can_be_deleted(page, "entry", entry.id, _tr("Delete this page?"))
        return page

    def _reading(self, reading: Reading, title: str) -> ReadingPage:
        card = Card()
        picture = ReadingsSideBySide(self._theme, (), reading.values, by_itself=True)
        card.box.addWidget(picture)
        subject = Subject("reading", reading.id, title, reading.at)
        page = ReadingPage(self._theme, subject, [card], [], self._now())
        self._can_be_deleted(page, "reading", reading.id, _tr("Delete this reading?"))
        return page

    def _lines(
        self, found: Found, lines: Sequence[tuple[str, str]], parts: tuple[Choice, ...]
    ) -> ReadingPage:
        content = [AnswerCard(self._theme, name, words) for name, words in lines if words.strip()]
        subject = Subject(found.kind, found.id, title_of(found), found.at, parts)
        return ReadingPage(self._theme, subject, content, [], self._now())

    def _belief_lines(self, belief: Belief) -> list[tuple[str, str]]:
        spoke = [(_tr("What spoke for it"), each.text) for each in belief.experiences]
        return [
            (_tr("What it believes"), belief.text),
            (_tr("Since when"), belief.since),
            (_tr("What it would rather hold"), belief.rather),
            *spoke,
        ]

    def _step_lines(self, step: OutwardStep) -> list[tuple[str, str]]:
        return [
            (_tr("A small step"), step.text),
            (_tr("When"), step.planned),
            (_tr("What happened"), step.happened),
            (_tr("A glimmer"), step.glimmer),
        ]

    def _parts(self, ids: Sequence[str]) -> tuple[Choice, ...]:
        parts = self._keeper.store().items.parts(ids)
        return tuple(Choice(part.id, part.name) for part in parts if part.name)

    def _can_be_deleted(
        self, page: ReadingPage, kind: ItemKind, item_id: str, question: str
    ) -> None:
        page.can_be_deleted(
            question,
            _tr(
                "It goes from this computer and from the backups on it, and can't be brought back."
            ),
            lambda: self._keeper.remove(kind, item_id),
        )
