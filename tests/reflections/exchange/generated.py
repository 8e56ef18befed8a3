# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Stores such as nobody would think of: for hypothesis."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from app.reflections.items import ROLES, Belief, Entry, Experience, Item, OutwardStep, Part, Reading
from app.reflections.items import Tie as PartTie
from app.reflections.model import (
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    Ratings,
    SessionEnd,
    SessionStep,
    TextAnswer,
)
from app.reflections.store import ReflectionStore

# With halves of characters, which a keyboard may give, and with no characters at all.
TEXTS = st.one_of(
    st.sampled_from(("", "It is tired. 🌧", "the quiet one", "a\r\nb\tc", "\0", "ﷺ", "e\u0301")),
    st.text(st.characters(exclude_categories=()), max_size=12),
)
OFFSETS = st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
MOMENTS = st.builds(
    lambda moment, offset: moment.replace(tzinfo=UTC).astimezone(offset),
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.one_of(st.just(UTC), OFFSETS),
)
MARKS = st.lists(st.builds(BodyMark, TEXTS, TEXTS), max_size=2).map(tuple)
VALUES = st.lists(st.tuples(TEXTS, st.integers(0, 4)), max_size=3).map(tuple)
THEMES = st.sets(st.sampled_from(("loneliness", "shame", "Ä", "𝒳", "")), max_size=2)
PART_IDS = ("part-1", "part-2", "part-3")
STEP_IDS = ("step-1", "step-2")


@dataclass(frozen=True)
class MadeSession:
    """What is to be done with a store to get a session."""

    id: str
    began: datetime
    steps: tuple[SessionStep, ...]
    themes: frozenset[str]
    answers: tuple[KeptAnswer, ...]
    met: str | None
    bookmark: tuple[str, datetime] | None
    end: tuple[SessionEnd, datetime] | None


@dataclass(frozen=True)
class Made:
    """All that one store has."""

    items: tuple[Item, ...]
    sessions: tuple[MadeSession, ...]

    def put_into(self, store: ReflectionStore) -> None:
        for item in self.items:
            store.items.put(item)
        for session in self.sessions:
            _begin(store, session)


def _begin(store: ReflectionStore, session: MadeSession) -> None:
    store.begin_session(
        "five-step", "Five steps", session.steps, themes=session.themes,
        session_id=session.id, began=session.began,
    )  # fmt: skip
    for kept in session.answers:
        store.keep(session.id, kept)
    if session.met is not None:
        store.items.meet(session.id, session.met, session.began, f"met-{session.id}")
    if session.bookmark is not None:
        store.put_bookmark(session.id, session.bookmark[0], at=session.bookmark[1])
    if session.end is not None:
        store.end_session(session.id, session.end[0], at=session.end[1])


@st.composite
def _answers(draw: st.DrawFn) -> tuple[KeptAnswer, ...]:
    made = []
    for ordinal in sorted(draw(st.sets(st.integers(0, 4), max_size=3))):
        kind = draw(st.sampled_from(("ask", "name", "write", "rate", "body")))
        values = {
            "ask": st.builds(ChosenAnswer, TEXTS, st.integers(0, 7)),
            "name": st.builds(TextAnswer, TEXTS),
            "write": st.builds(TextAnswer, TEXTS),
            "rate": st.builds(Ratings, VALUES),
            "body": st.builds(BodyMarks, MARKS),
        }
        value = draw(st.one_of(st.none(), values[kind]))
        keep, question, at = draw(st.one_of(st.none(), TEXTS)), draw(TEXTS), draw(MOMENTS)
        made.append(KeptAnswer(ordinal, "focus", "Focus", kind, keep, question, value, at))  # type: ignore[arg-type]
    return tuple(made)


_SESSIONS = st.builds(
    MadeSession,
    id=st.sampled_from(("session-1", "session-2")),
    began=MOMENTS,
    steps=st.lists(st.builds(SessionStep, TEXTS, TEXTS), max_size=2).map(tuple),
    themes=THEMES.map(frozenset),
    answers=_answers(),
    met=st.one_of(st.none(), st.sampled_from(("the quiet one", "a planner"))),
    bookmark=st.one_of(st.none(), st.tuples(TEXTS, MOMENTS)),
    end=st.one_of(st.none(), st.tuples(st.sampled_from(("completed", "stopped", "left")), MOMENTS)),
)


def _parts(ids: frozenset[str]) -> st.SearchStrategy[tuple[Part, ...]]:
    ties = st.builds(
        PartTie, st.sampled_from(("protects", "at-odds-with")), st.sampled_from(sorted(ids) or [""])
    )

    def part(part_id: str) -> st.SearchStrategy[Part]:
        return st.builds(
            Part, id=st.just(part_id), created=MOMENTS, changed=MOMENTS, name=TEXTS,
            role=st.sampled_from(ROLES), places=MARKS, looks=TEXTS, job=TEXTS, fear=TEXTS,
            wants_known=TEXTS, since=TEXTS, appreciated=TEXTS, toward=TEXTS,
            nearness=st.one_of(st.none(), st.floats(0, 1)),
            bearing=st.one_of(st.none(), st.floats(0, 360)),
        )  # fmt: skip

    def tied(parts: tuple[Part, ...]) -> st.SearchStrategy[tuple[Part, ...]]:
        # Each may point at all: first they are there, then they are tied.
        again = (
            st.builds(
                lambda one, these: _with_ties(one, tuple(these)),
                st.just(part),
                st.lists(ties, max_size=2),
            )
            for part in parts
        )
        return st.tuples(*again).map(lambda those: (*parts, *those))

    return st.tuples(*(part(part_id) for part_id in sorted(ids))).flatmap(tied)


def _with_ties(part: Part, ties: tuple[PartTie, ...]) -> Part:
    from dataclasses import replace

    return replace(part, ties=ties)


@st.composite
def stores(draw: st.DrawFn) -> Made:
    """What a store may hold. Ids come from a few, so that two stores have some in common."""
    part_ids = draw(st.frozensets(st.sampled_from(PART_IDS)))
    a_part = st.one_of(st.none(), st.sampled_from(PART_IDS))
    dated = {"created": MOMENTS, "changed": MOMENTS}
    steps = [
        draw(
            st.builds(
                OutwardStep, id=st.just(step_id), **dated, area=TEXTS, text=TEXTS, planned=TEXTS,
                size=st.one_of(st.none(), st.integers(0, 4)), part_id=a_part, happened=TEXTS,
                happened_at=st.one_of(st.none(), MOMENTS), glimmer=TEXTS, resting=st.booleans(),
            )
        )
        for step_id in sorted(draw(st.frozensets(st.sampled_from(STEP_IDS))))
    ]  # fmt: skip
    a_step = st.sampled_from([None, *(step.id for step in steps)])
    experiences = st.lists(st.builds(Experience, MOMENTS, TEXTS, a_step), max_size=2).map(tuple)
    belief = st.builds(
        Belief, id=st.sampled_from(("belief-1", "belief-2")), **dated, part_id=a_part, text=TEXTS,
        since=TEXTS, rather=TEXTS, experiences=experiences,
    )  # fmt: skip
    entry = st.builds(
        Entry, id=st.sampled_from(("entry-1", "entry-2")), at=MOMENTS, changed=MOMENTS, text=TEXTS,
        part_ids=st.lists(st.sampled_from(PART_IDS), max_size=2).map(tuple),
        themes=THEMES.map(tuple),
    )  # fmt: skip
    reading = st.builds(
        Reading, id=st.just("reading-1"), at=MOMENTS, changed=MOMENTS, values=VALUES
    )
    others = draw(st.lists(st.one_of(belief, entry, reading), max_size=4))
    sessions = draw(st.lists(_SESSIONS, max_size=2, unique_by=lambda session: session.id))
    return Made((*draw(_parts(part_ids)), *steps, *others), tuple(sessions))
