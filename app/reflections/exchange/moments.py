# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Moments as the document writes them: ISO 8601, in the offset that the person's clock had."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

_FORM = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d(:\d\d)?)", re.ASCII)
PATTERN = f"^{_FORM.pattern}$"
"""For the schema."""

_NOT_ONE = "expected a moment such as 2026-03-01T20:15:00+01:00"
_EDGE = timedelta(days=2)
_EARLIEST = datetime.min.replace(tzinfo=UTC) + _EDGE
_LATEST = datetime.max.replace(tzinfo=UTC) - _EDGE


class Moment(datetime):
    """An aware datetime. Its offset is in whole seconds, as the store has it."""

    @classmethod
    def of(cls, moment: datetime) -> Moment:
        """The same moment."""
        return cls.combine(moment.date(), moment.timetz())

    @classmethod
    def read(cls, text: str) -> Moment:
        """The moment that was written so. Raises ValueError, which does not quote the text."""
        if not _FORM.fullmatch(text):
            raise ValueError(_NOT_ONE)
        try:
            moment = datetime.fromisoformat(text)
            fits = _EARLIEST < moment < _LATEST
        except (ValueError, OverflowError):
            raise ValueError(_NOT_ONE) from None
        if not fits:
            raise ValueError("expected a moment in the years that calendars know")
        return cls.of(moment)

    @property
    def written(self) -> str:
        """As the document has it."""
        return self.isoformat()


def decoded(kind: type, value: Any) -> Any:
    """For msgspec: a Moment from its text, or from a datetime."""
    if kind is not Moment:
        raise NotImplementedError(kind)
    if isinstance(value, str):
        return Moment.read(value)
    if isinstance(value, datetime):
        return Moment.of(value)
    raise ValueError(_NOT_ONE)


def encoded(value: Any) -> Any:
    """For msgspec: how a Moment is written."""
    if isinstance(value, Moment):
        return value.written
    raise NotImplementedError(type(value))


def schema_of(kind: type) -> dict[str, Any]:
    """For msgspec: what the schema says of a Moment."""
    if kind is not Moment:
        raise NotImplementedError(kind)
    return {
        "type": "string",
        "pattern": PATTERN,
        "examples": ["2026-03-01T20:15:00+01:00"],
    }
