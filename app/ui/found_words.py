# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How a row of what was found is said: its title, what kind of thing it is, and when it was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.reflections.asking import Found
from app.ui.eight_words import given_in_words
from app.ui.words import time_of_day


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoundWords", text)


def title_of(found: Found) -> str:
    """Its title; where it has none, what it is."""
    if found.title:
        return found.title
    return {
        "reading": _tr("A reading of the eight qualities"),
        "entry": _tr("A page without words"),
        "part": _tr("A part without a name"),
        "belief": _tr("A belief"),
        "step": _tr("A small step"),
    }.get(found.kind, _tr("A practice"))


def excerpt_of(found: Found) -> str:
    """A line of the rest; of a reading, what was given in it."""
    given = given_in_words(found.values)
    return found.excerpt or given[:1].upper() + given[1:]


def kind_word(found: Found) -> str:
    """What it is, where the title alone would not tell; else empty."""
    return {"part": _tr("Part"), "belief": _tr("Belief"), "step": _tr("Step outward")}.get(
        found.kind, ""
    )


def asides(found: Found) -> tuple[str, str]:
    """What stands at the right of the title; and what of it, where there is less room."""
    hour = time_of_day(found.at)
    return "  ·  ".join(word for word in (kind_word(found), hour) if word), hour


def spoken(found: Found) -> str:
    """The whole row, as a screen reader says it."""
    at = found.at
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)
    said = (day, time_of_day(at), kind_word(found), title_of(found), excerpt_of(found))
    return ", ".join(word for word in said if word)
