# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Readings of the eight Cs in words: when, on which side of a session, how much. Never a number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.reflections.eight import EIGHT_CS, EightReading, Which
from app.ui.words import day_name, time_of_day


def _tr(text: str) -> str:
    return QCoreApplication.translate("EightWords", text)


def quality_name(word: str) -> str:
    """One of the eight in the language of the window."""
    names = (
        _tr("calmness"),
        _tr("curiosity"),
        _tr("compassion"),
        _tr("confidence"),
        _tr("courage"),
        _tr("clarity"),
        _tr("connectedness"),
        _tr("creativity"),
    )
    return dict(zip(EIGHT_CS, names, strict=True)).get(word, word)


def how_much(value: int) -> str:
    """0 to 4 in words."""
    words = (_tr("not at all"), _tr("a little"), _tr("some"), _tr("much"), _tr("very much"))
    return words[min(max(value, 0), 4)]


def how_much_or_open(value: int | None) -> str:
    """The same, or that nothing was said."""
    return _tr("left open") if value is None else how_much(value)


def side_name(which: Which) -> str:
    """Before or after a session, or by itself."""
    return {"before": _tr("before"), "after": _tr("after")}.get(which, _tr("by itself"))


def short_day(day: date) -> str:
    """The date as the system writes it in short."""
    locale = QLocale()
    qday = QDate(day.year, day.month, day.day)
    return locale.toString(qday, QLocale.FormatType.ShortFormat)


def reading_title(reading: EightReading, today: date) -> str:
    """When it was, and on which side of a session: "Yesterday, 20:15, before"."""
    day, time = day_name(reading.at.date(), today), time_of_day(reading.at)
    return f"{day}, {time}, {side_name(reading.which)}"


def values_in_words(reading: EightReading) -> str:
    """What was given, each of the eight with how much of it."""
    return given_in_words(reading.values)


def given_in_words(values: Iterable[tuple[str, int]]) -> str:
    """Each quality with how much of it (0 to 4): "calmness much, courage a little"."""
    return ", ".join(f"{quality_name(word)} {how_much(value)}" for word, value in values)


def reading_in_words(reading: EightReading, today: date) -> str:
    """The whole of it in a line."""
    return f"{reading_title(reading, today)}: {values_in_words(reading)}"


def value_in_words(reading: EightReading, word: str, today: date) -> str:
    """This one quality in a reading, or that it was left out."""
    value = reading.value_of(word)
    told = _tr("left out") if value is None else how_much(value)
    return f"{reading_title(reading, today)}: {told}"
