# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Answers, texts and moments as they lie in the columns of the store, and back.

The JSON of an answer by kind: ``{"label", "index"}`` for ask, ``{"text"}`` for name and write,
``{"values": [[word, 0..4], …]}`` for rate, ``{"marks": [{"place", "word"}, …]}`` for body. A
question that was passed over has no value at all (NULL).
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

from app.reflections.model import (
    Answer,
    AnswerKind,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    Ratings,
    TextAnswer,
)


def answer_to_json(answer: Answer | None) -> str | None:
    """The value column of this answer."""
    if answer is None:
        return None
    return storable(json.dumps(_plain(answer), ensure_ascii=False, separators=(",", ":")))


def answer_from_json(kind: AnswerKind, value: str | None) -> Answer | None:
    """The answer that a value column of this kind holds."""
    if value is None:
        return None
    plain = json.loads(value)
    match kind:
        case "ask":
            return ChosenAnswer(plain["label"], plain["index"])
        case "name" | "write":
            return TextAnswer(plain["text"])
        case "rate":
            return Ratings(tuple((word, place) for word, place in plain["values"]))
        case "body":
            return BodyMarks(
                tuple(BodyMark(mark["place"], mark["word"]) for mark in plain["marks"])
            )


def moment_to_columns(moment: datetime) -> tuple[str, int]:
    """UTC as fixed-width text, and the offset of the person's clock in whole seconds."""
    local = moment if moment.tzinfo else moment.astimezone()
    offset = local.utcoffset() or timedelta()
    text = local.astimezone(UTC).isoformat(timespec="microseconds")
    return text, round(offset.total_seconds())


def moment_from_columns(text: str, offset: int) -> datetime:
    """The moment, in the offset it was written with."""
    return datetime.fromisoformat(text).astimezone(timezone(timedelta(seconds=offset)))


def storable(text: str) -> str:
    """The text with half characters repaired, which a keyboard may give and UTF-8 can't hold.

    Two halves that belong together are joined; one that stands alone becomes U+FFFD.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _plain(answer: Answer) -> dict[str, object]:
    match answer:
        case ChosenAnswer(label, index):
            return {"label": label, "index": index}
        case TextAnswer(text):
            return {"text": text}
        case Ratings(values):
            return {"values": [list(value) for value in values]}
        case BodyMarks(marks):
            return {"marks": [{"place": mark.place, "word": mark.word} for mark in marks]}
