# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of everything that can be kept beside sessions, each with all of its fields."""

from datetime import timedelta

from app.reflections.items import Belief, Entry, Experience, Item, OutwardStep, Part, Reading, Tie
from app.reflections.model import BodyMark
from app.reflections.store import ReflectionStore
from tests.reflections.samples import EVENING

LATER = EVENING + timedelta(days=2, minutes=7)

QUIET_ONE = Part(
    id="a0000000-0000-4000-8000-000000000001",
    created=EVENING,
    changed=LATER,
    name="the quiet one",
    role="exile",
    places=(BodyMark("chest", "behind the heart"), BodyMark("throat")),
    looks="small, in a grey coat",
    toward="tender",
    job="to wait",
    fear="that nobody would come",
    wants_known="It is tired. 🌧",
    since="the winter in the new town",
    appreciated="its patience",
    nearness=0.25,
    bearing=200.0,
)
PLANNER = Part(
    id="a0000000-0000-4000-8000-000000000002",
    created=EVENING,
    changed=EVENING,
    name="the planner",
    role="manager",
    ties=(Tie("protects", QUIET_ONE.id), Tie("at-odds-with", QUIET_ONE.id)),
)
CLASS = OutwardStep(
    id="c0000000-0000-4000-8000-000000000001",
    created=EVENING,
    changed=LATER,
    area="class",
    text="stay for tea after yoga",
    planned="some Thursday",
    size=2,
    part_id=PLANNER.id,
    happened="stayed a quarter of an hour",
    happened_at=LATER,
    glimmer="Ines kept a chair for me",
)
NOT_BELONGING = Belief(
    id="b0000000-0000-4000-8000-000000000001",
    created=EVENING,
    changed=LATER,
    part_id=QUIET_ONE.id,
    text="I don't belong",
    since="school",
    rather="I can find belonging in different places",
    experiences=(
        Experience(LATER, "a chair was kept for me", CLASS.id),
        Experience(LATER, "the neighbour waved"),
    ),
)
LETTER = Entry(
    id="e0000000-0000-4000-8000-000000000001",
    at=EVENING,
    changed=LATER,
    text="A letter to the quiet one\n\nI saw you today, in the café.",
    part_ids=(QUIET_ONE.id, PLANNER.id),
    themes=("befriending", "loneliness"),
)
EIGHT = Reading(
    id="d0000000-0000-4000-8000-000000000001",
    at=EVENING,
    changed=EVENING,
    values=(("calmness", 3), ("clarity", 0)),
)
BARE = (
    Entry(id="e0000000-0000-4000-8000-000000000002", at=LATER, changed=LATER),
    Part(id="a0000000-0000-4000-8000-000000000003", created=LATER, changed=LATER),
    Belief(id="b0000000-0000-4000-8000-000000000002", created=LATER, changed=LATER),
    OutwardStep(id="c0000000-0000-4000-8000-000000000002", created=LATER, changed=LATER),
    Reading(id="d0000000-0000-4000-8000-000000000002", at=LATER, changed=LATER),
)
FULL: tuple[Item, ...] = (QUIET_ONE, PLANNER, CLASS, NOT_BELONGING, LETTER, EIGHT)
"""In an order in which each finds what it points at."""

ALL: tuple[Item, ...] = (*FULL, *BARE)


def everything(store: ReflectionStore) -> set[Item]:
    """All items of a store."""
    items = store.items
    shelves = (items.entries(), items.parts(), items.beliefs(), items.steps(), items.readings())
    return {item for shelf in shelves for item in shelf}
