# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Times, dates and lengths, said the way a person would."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_A_LITTLE_WHILE = timedelta(hours=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def greeting(now: datetime) -> str:
    """A greeting that fits the hour."""
    if 5 <= now.hour < 12:
        return _tr("Good morning.")
    if 12 <= now.hour < 18:
        return _tr("Good afternoon.")
    return _tr("Good evening.")


def length_range(shortest: float | None, longest: float | None) -> str:
    """From ``shortest`` to ``longest``, in seconds, as whole minutes; empty where unknown."""
    if shortest is None or longest is None:
        return ""
    low, high = max(1, round(shortest / 60)), max(1, round(longest / 60))
    if low == high:
        return _tr("about {n} minutes").format(n=low) if low > 1 else _tr("about a minute")
    return _tr("{low} to {high} minutes").format(low=low, high=high)


def level_name(level: str) -> str:
    """The level of a practice in a word."""
    return {"gentle": _tr("gentle"), "steady": _tr("steady"), "deep": _tr("deep")}.get(level, level)


def day_name(day: date, today: date) -> str:
    """Today, yesterday, the weekday of this week, or the date as the system writes it."""
    if day == today:
        return _tr("Today")
    if day == today - timedelta(days=1):
        return _tr("Yesterday")
    locale, qday = QLocale(), QDate(day.year, day.month, day.day)
    if today - timedelta(days=7) < day < today:
        return locale.dayName(qday.dayOfWeek())
    return locale.toString(qday, QLocale.FormatType.LongFormat)


def when_it_was(moment: datetime, now: datetime) -> str:
    """When something was, as one would say it in passing: "Yesterday evening".

    The hours after midnight belong to the night before them. ``moment`` is read on the clock of
    its own place.
    """
    if timedelta() <= now - moment < _A_LITTLE_WHILE:
        return _tr("A little while ago")
    part = _part_of_day(moment)
    day, today = moment.date(), now.date()
    if part == "night" and moment.hour < 5:
        day -= timedelta(days=1)
    if day == today:
        return {
            "morning": _tr("This morning"),
            "afternoon": _tr("This afternoon"),
            "evening": _tr("This evening"),
        }.get(part, _tr("Tonight"))
    if day == today - timedelta(days=1):
        return {
            "morning": _tr("Yesterday morning"),
            "afternoon": _tr("Yesterday afternoon"),
            "evening": _tr("Yesterday evening"),
        }.get(part, _tr("Last night"))
    if not today - timedelta(days=7) < day < today:
        return _tr("On {day}").format(day=day_name(day, today))
    words = {
        "morning": _tr("On {day} morning"),
        "afternoon": _tr("On {day} afternoon"),
        "evening": _tr("On {day} evening"),
    }.get(part, _tr("On {day} night"))
    return words.format(day=day_name(day, today))


def _part_of_day(moment: datetime) -> str:
    for part, until in (("night", 5), ("morning", 12), ("afternoon", 18), ("evening", 23)):
        if moment.hour < until:
            return part
    return "night"


def time_of_day(moment: datetime) -> str:
    """The time on the clock, as the system writes it."""
    qtime = QTime(moment.hour, moment.minute)
    return QLocale().toString(qtime, QLocale.FormatType.ShortFormat)
