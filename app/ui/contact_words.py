# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said about contacts: how they were checked, what is wrong with a file, which country."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.contacts.layers import Listed
from app.contacts.model import Contact, Fault


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactWords", text)


def country_here(chosen: str) -> str:
    """The code of the person's country: as it is ``chosen``, else as the system has it."""
    return chosen.upper() or QLocale.territoryToCode(QLocale.system().territory())


def country_name(listed: Listed, code: str) -> str:
    """What the list calls a country; where it doesn't, what Qt does. "" where nobody knows."""
    return dict(listed.countries).get(code) or territory_name(code)


def territory_name(code: str) -> str:
    """What Qt calls a country; "" where it doesn't know it."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return ""  # Qt would call it "Default"
    return QLocale.territoryToString(territory)


def day_words(iso: str) -> str:
    """An ISO date as the system writes it; "" where there is none."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def checked_line(contact: Contact) -> str:
    """When it was checked, in a line; of a contact of the person's own nothing is to be said."""
    if not contact.country:
        return ""
    day = day_words(contact.checked)
    if contact.layer == "own":
        return _tr("As you wrote it on {day}").format(day=day) if day else _tr("As you wrote it")
    if not day:
        return _tr("Nobody said when it was checked")
    return _tr("Checked on {day}").format(day=day)


def checked_with(contact: Contact) -> str:
    """When it was checked, and with whose page."""
    line = checked_line(contact)
    if not contact.checked or not contact.source or contact.layer == "own":
        return line
    return f"{line}  ·  {contact.source}"


def checked_sentence(contact: Contact) -> str:
    """When, against what and how it was checked."""
    line = checked_line(contact)
    if contact.layer == "own" or not contact.checked:
        return line
    how = how_words(contact.checked_how)
    if contact.source and how:
        words = _tr("{checked}, {how}: {source}")
        return words.format(checked=line, how=how, source=contact.source)
    rest = contact.source or how
    return _tr("{checked}: {rest}").format(checked=line, rest=rest) if rest else line


def how_words(how: str) -> str:
    """How a number was checked: the shipped list has two ways; another's words stay as they are."""
    return {
        "stored copy of the organisation's page": _tr(
            "against a stored copy of the organisation's own page"
        ),
        "stored copy of a public page that names the number": _tr(
            "against a stored copy of a public page that names the number"
        ),
    }.get(how, how)


def fault_sentence(fault: Fault) -> str:
    """What is wrong in a file, and where."""
    words = _what_is_wrong(fault).format(detail=fault.detail)
    if not fault.place:
        return _tr("{path}: {words}").format(path=fault.path, words=words)
    return _tr("{path}, at {place}: {words}").format(
        path=fault.path, place=fault.place, words=words
    )


def _what_is_wrong(fault: Fault) -> str:
    if fault.what == "unknown-field" and fault.detail:
        return _tr("this field is not known. Perhaps {detail} was meant.")
    if fault.what == "not-json" and not fault.detail:
        return _tr("it can't be read as JSON.")
    return {
        "missing": _tr("the file is not there."),
        "unreadable": _tr("the file can't be read."),
        "too-large": _tr("the file is larger than a megabyte."),
        "not-json": _tr("it can't be read as JSON. What is wrong begins at line:column {detail}."),
        "not-object": _tr("an object was expected here, in curly braces."),
        "not-list": _tr("a list was expected here, in square brackets."),
        "not-text": _tr("a text was expected here, in quotes."),
        "too-long": _tr("the text is longer than 2,000 letters."),
        "no-name": _tr("a contact needs a name."),
        "no-country": _tr("a service needs its country in two letters, such as GB."),
        "not-date": _tr("“{detail}” is not a date such as 2026-11-22."),
        "not-kind": _tr("“{detail}” is none of emergency, line, therapist and person."),
        "unknown-field": _tr("this field is not known."),
        "twice": _tr("“{detail}” stands in this country twice; the first one counts."),
    }[fault.what]
