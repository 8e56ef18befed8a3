# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A clock to set by hand, and answers such as people give."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from app.reflections.model import (
    AnswerKind,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    Ratings,
    SessionStep,
    TextAnswer,
)

EVENING = datetime(2026, 3, 1, 20, 15, tzinfo=timezone(timedelta(hours=1)))
STEPS = (SessionStep("body-scan", "Body scan"), SessionStep("focus", "Focus on a part"))


@dataclass
class HandClock:
    """Stands still until it is moved."""

    moment: datetime = EVENING

    def __call__(self) -> datetime:
        return self.moment

    def pass_minutes(self, minutes: float) -> None:
        self.moment += timedelta(minutes=minutes)


def written(ordinal: int, text: str | None, kind: AnswerKind = "write") -> KeptAnswer:
    """A text for the question with this ordinal; None where it was passed over."""
    return KeptAnswer(
        ordinal=ordinal,
        step_id="focus",
        step_name="Focus on a part",
        kind=kind,
        keep="note",
        question="What would you like to remember?",
        answer=None if text is None else TextAnswer(text),
        at=EVENING + timedelta(minutes=ordinal),
    )


def one_of_each_kind() -> tuple[KeptAnswer, ...]:
    """An answer to each kind of question."""
    ask = KeptAnswer(
        0, "feel", "Feel toward", "ask", "toward", "How is it?", ChosenAnswer("Open", 0), EVENING
    )
    rate = KeptAnswer(
        3, "heart", "Heart", "rate", None, "", Ratings((("calmness", 3), ("clarity", 0))), EVENING
    )
    marks = BodyMarks((BodyMark("chest", "tight"), BodyMark("throat")))
    body = KeptAnswer(4, "body-scan", "Body scan", "body", "where", "Where?", marks, EVENING)
    return ask, written(1, "the quiet one", "name"), written(2, "It is tired. 🌧"), rate, body
