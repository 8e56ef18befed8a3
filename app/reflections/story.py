# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The story of a part: each time it was met or told of, and what was said about it then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeAlias

from app.reflections.folding import folded_name
from app.reflections.items import Belief, Entry, OutwardStep, Part, known_from
from app.reflections.model import (
    Answer,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    SessionRecord,
    TextAnswer,
    excerpt_of,
)
from app.reflections.store import ReflectionStore

StoryKind: TypeAlias = Literal["session", "entry", "belief", "step"]

TOLD: Final = ("where", "sensations", "toward", "want-to-know", "since", "appreciate")
"""The names under which a practice keeps what a person says about the part that they visit."""

_NAME: Final = "part"
"""The name under which it keeps what the part is called."""


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One moment of the story.

    title: the practice; the first line of an entry; what is believed; the step. words: a line to
    know it by, may be empty. said: what was told under the names of TOLD; only for sessions.
    """

    kind: StoryKind
    id: str
    at: datetime
    title: str
    words: str = ""
    said: tuple[KeptAnswer, ...] = ()


def story_of(store: ReflectionStore, part_id: str) -> tuple[StoryLine, ...]:
    """All that tells of this part, the oldest first. Raises StoreError."""
    items = store.items
    lines: list[StoryLine] = []
    for session_id in items.telling_of(part_id, "session"):
        record = store.session(session_id)
        others = items.parts([id_ for id_ in record.part_ids if id_ != part_id])
        lines.append(_session_line(record, others))
    lines += [_item_line(entry) for entry in items.entries(items.telling_of(part_id, "entry"))]
    lines += [_item_line(belief) for belief in items.beliefs(items.telling_of(part_id, "belief"))]
    lines += [_item_line(step) for step in items.steps(items.telling_of(part_id, "step"))]
    return tuple(sorted(lines, key=lambda line: (line.at, line.kind, line.id)))


def last_said(story: Sequence[StoryLine], keep: str) -> KeptAnswer | None:
    """What was said last under this name; None where nothing was."""
    found = (said for line in reversed(story) for said in reversed(line.said) if said.keep == keep)
    return next(found, None)


def _session_line(record: SessionRecord, others: Sequence[Part]) -> StoryLine:
    summary = record.summary
    names = frozenset(folded_name(part.name) for part in others)
    said = tuple(
        kept
        for kept in _about(record.answers, names)
        if kept.keep in TOLD and _is_said(kept.answer)
    )
    return StoryLine("session", summary.id, summary.began, summary.title, summary.excerpt, said)


def _about(answers: Sequence[KeptAnswer], others: frozenset[str]) -> Iterator[KeptAnswer]:
    """The answers but those that were given while another part, by its name, was the one visited.

    What came before any name is about the first one named. By elimination, since the part itself
    may have been given another name later.
    """
    names = [_name_in(kept) for kept in answers]
    is_other = next((name in others for name in names if name), False)
    for kept, name in zip(answers, names, strict=True):
        if name:
            is_other = name in others
        elif not is_other:
            yield kept


def _name_in(kept: KeptAnswer) -> str:
    """The folded name that a part was given here, or nothing."""
    if kept.keep == _NAME and isinstance(kept.answer, TextAnswer):
        return folded_name(kept.answer.text)
    return ""


def _is_said(answer: Answer | None) -> bool:
    match answer:
        case TextAnswer(text=text) | ChosenAnswer(label=text):
            return bool(text.strip())
        case BodyMarks(marks=marks):
            return bool(marks)
        case _:
            return False


def _item_line(item: Entry | Belief | OutwardStep) -> StoryLine:
    at = known_from(item)
    match item:
        case Entry():
            title, _, rest = item.text.strip().partition("\n")
            return StoryLine("entry", item.id, at, title, excerpt_of([("write", rest)]))
        case Belief():
            return StoryLine("belief", item.id, at, item.text, item.rather)
        case OutwardStep():
            return StoryLine("step", item.id, at, item.text, item.happened)
