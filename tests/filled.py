# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What somebody might have kept over some weeks: something of every kind, for pages to show."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from app.contacts.model import Contact
from app.contacts.own import OwnContacts
from app.reflections import sessions
from app.reflections.items import (
    Belief,
    Entry,
    Experience,
    Item,
    OutwardStep,
    Part,
    Reading,
    Tie,
)
from app.reflections.model import (
    Answer,
    AnswerKind,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    Ratings,
    SessionEnd,
    SessionStart,
    SessionStep,
    TextAnswer,
)
from app.reflections.store import ReflectionStore

EIGHT = (
    "calmness", "curiosity", "compassion", "confidence",
    "courage", "clarity", "connectedness", "creativity",
)  # fmt: skip
STEPS = (
    SessionStep("body-scan", "Body scan"),
    SessionStep("focus", "Focus on a part"),
    SessionStep("toward", "Feel toward it"),
    SessionStep("befriend", "Befriend"),
    SessionStep("heart", "Heart opening"),
)


def add_own_contacts(path: Path) -> None:
    """Two people of the person's own, and a number of the shipped list that they keep otherwise."""
    own = OwnContacts(path)
    # fmt: off
    own.put(Contact(id="tom", kind="person", name="Tom", number="01632 960 123",
                    hours="Evenings, and at the weekend"))
    own.put(Contact(id="mira", kind="therapist", name="Dr Mira Lindqvist", number="01632 960 456",
                    text="Or a message to the same number", hours="Tuesdays and Thursdays",
                    note="Between sessions she calls back within a day."))
    # fmt: on
    own.hide(("GB", "Shout"))


def fill(store: ReflectionStore, now: datetime) -> None:
    """Puts all of it into an open store; the latest is of the evening before ``now``."""
    for item in items(now):
        store.items.put(item)
    with store._file.writing() as db:
        ends: tuple[tuple[int, SessionEnd], ...] = (
            (24, "completed"), (9, "stopped"), (1, "completed"),
        )  # fmt: skip
        for number, (days, how) in enumerate(ends):
            began = now - timedelta(days=days, minutes=40)
            start = SessionStart(
                f"visit-{number}", "five-step", "The five steps", began, STEPS, ("loneliness",)
            )
            sessions.insert_session(db, start)
            for answer in answers(began, number):
                sessions.upsert_answer(db, start.id, answer)
            sessions.update_end(db, start.id, how, began + timedelta(minutes=21))


def answers(began: datetime, number: int) -> list[KeptAnswer]:
    """What was answered in one session."""
    rows: list[tuple[AnswerKind, str, str, str, str, Answer]] = [
        ("rate", "before", "body-scan", "Body scan", "How much of each is here?", rated(number)),
        ("body", "where", "body-scan", "Body scan", "Where do you notice something?",
         BodyMarks((BodyMark("chest", "tight"), BodyMark("throat")))),
        ("name", "part", "focus", "Focus on a part", "What would you like to call this part?",
         TextAnswer("the quiet one")),
        ("ask", "toward", "toward", "Feel toward it", "How do you feel toward it?",
         ChosenAnswer("Open, curious or kind", 0)),
        ("write", "want-to-know", "befriend", "Befriend", "What would it like you to know?",
         TextAnswer("That it has waited a long time, and is glad when somebody sits down.")),
        ("rate", "after", "heart", "Heart opening", "And now?", rated(number + 3)),
    ]  # fmt: skip
    return [
        KeptAnswer(at, step, name, kind, keep, question, answer, began + timedelta(minutes=2 * at))
        for at, (kind, keep, step, name, question, answer) in enumerate(rows)
    ]


def rated(shift: int) -> Ratings:
    """A reading of all eight."""
    return Ratings(tuple((word, (at * 3 + shift) % 5) for at, word in enumerate(EIGHT)))


def items(now: datetime) -> list[Item]:
    """Parts with their ties, beliefs, steps, entries and readings."""

    def ago(days: float) -> datetime:
        return now - timedelta(days=days)

    hider, quiet, planner, curious = "hider", "quiet", "planner", "curious"
    return [
        Part(id=quiet, created=ago(30), changed=ago(1), name="The quiet one", role="exile",
             places=(BodyMark("chest", "a hollow"),), looks="A child on a stair",
             toward="Tender, and a little shy", since="The year we moved",
             wants_known="That it did not mean to be difficult.", nearness=0.45, bearing=215),
        Part(id=hider, created=ago(28), changed=ago(3), name="The one who hides",
             role="protector", places=(BodyMark("throat", "closed"),),
             job="Keeps me at home when people are near",
             fear="That they would laugh", appreciated="It has kept me out of harm",
             nearness=0.5, bearing=300, ties=(Tie("protects", quiet),)),
        Part(id=planner, created=ago(20), changed=ago(6), name="The planner", role="manager",
             places=(BodyMark("face", "the jaw"),), nearness=0.55, bearing=40,
             ties=(Tie("at-odds-with", hider),)),
        Part(id=curious, created=ago(8), changed=ago(8), name="Curiosity at the door",
             nearness=0.7, bearing=120),
        Part(id="new", created=ago(2), changed=ago(2), name="Somebody new"),
        Belief(id="belong", created=ago(21), changed=ago(4), part_id=quiet,
               text="I don’t belong anywhere", since="School",
               rather="I can find belonging in different places",
               experiences=(Experience(ago(4), "Ines kept a chair for me.", "choir"),)),
        OutwardStep(id="choir", created=ago(12), changed=ago(4), area="hobby",
                    text="Go to the open evening of the choir", planned="Thursday", size=3,
                    part_id=hider, happened="I stayed until the break.", happened_at=ago(4),
                    glimmer="Someone hummed along beside me."),
        OutwardStep(id="walk", created=ago(5), changed=ago(5), area="walk",
                    text="Walk through the market, and buy one apple", planned="Saturday morning",
                    size=1),
        OutwardStep(id="group", created=ago(3), changed=ago(3), area="support-group",
                    text="Write to the group and ask when they meet", size=2),
        OutwardStep(id="yoga", created=ago(26), changed=ago(15), area="class",
                    text="Look at what the yoga class costs", resting=True),
        Entry(id="evening", at=ago(0.9), changed=ago(0.9), part_ids=(quiet,),
              themes=("evenings",),
              text="A still evening.\n\nThe light was on across the yard, and I looked."),
        Entry(id="phone", at=ago(6), changed=ago(6), themes=("belonging",),
              text="Called my brother. We talked about nothing much, and it was good."),
        Reading(id="reading", at=ago(13), changed=ago(13), values=rated(1).values),
        Reading(id="later", at=ago(2.2), changed=ago(2.2), values=rated(2).values),
    ]  # fmt: skip
