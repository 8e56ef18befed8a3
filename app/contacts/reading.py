# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads one file of contacts, whoever wrote it: what is wrong is named with its place.

The format stands in docs/contacts-format.md. A fault in one entry hides no other; a field that is
wrong is left out, and the entry stays where it still says whom to call.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.contacts.model import KINDS, Contact, Fault, Kind, Layer, What

LARGEST: Final = 1_000_000
"""Bytes of a file; a list of contacts is far smaller."""

_LONGEST: Final = 2_000
_TEXTS: Final = (
    *("name", "number", "text", "hours", "note", "url"),
    *("source", "checked", "checked_how", "country", "country_name"),
)
_KNOWN: Final = {*_TEXTS, "kind", "languages", "id"}
_TOP: Final = {
    *("contacts", "own", "hidden", "note"),
    *("SPDX-FileCopyrightText", "SPDX-License-Identifier"),
}


@dataclass(frozen=True, slots=True)
class ContactFile:
    """What a file says. ``hidden``: countries and names of what the person wants out of sight.

    raw: the whole document, None where it could not be understood.
    """

    contacts: tuple[Contact, ...] = ()
    own: tuple[Contact, ...] = ()
    hidden: tuple[tuple[str, str], ...] = ()
    faults: tuple[Fault, ...] = ()
    raw: dict[str, Any] | None = None


def read_contact_file(path: Path, layer: Layer) -> ContactFile:
    """The contacts in the file. Raises nothing: what is wrong is in ``faults``."""
    try:
        if path.stat().st_size > LARGEST:
            return _nothing(path, "too-large")
        text = path.read_text("utf-8-sig")  # an editor may have put a mark at its beginning
    except FileNotFoundError:
        return _nothing(path, "missing")
    except (OSError, UnicodeDecodeError):
        return _nothing(path, "unreadable")
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        return _nothing(path, "not-json", f"{error.lineno}:{error.colno}")
    except (ValueError, RecursionError):
        return _nothing(path, "not-json")
    if not isinstance(found, dict):
        return _nothing(path, "not-object")
    return _Reader(path, layer).read(found)


def ids_of(entries: Sequence[object]) -> list[str]:
    """By what each of the person's own contacts is known, one for each of ``entries``.

    Whoever was written by hand without an id, or with that of somebody before them, has one from
    their place.
    """
    ids: list[str] = []
    for at, entry in enumerate(entries):
        value = entry.get("id", "") if isinstance(entry, dict) else ""
        its = str(value).strip() if is_text(value) else ""
        ids.append(its if its and its not in ids else f"at-{at}")
    return ids


def is_text(value: object) -> bool:
    """Whether this can be a field: a text that is not too long; a number may have no quotes."""
    is_one = isinstance(value, str | int) and not isinstance(value, bool)  # true is none
    return is_one and len(str(value).strip()) <= _LONGEST


def _nothing(path: Path, what: What, detail: str = "") -> ContactFile:
    return ContactFile(faults=(Fault(path, "", what, detail),))


@dataclass
class _Reader:
    path: Path
    layer: Layer
    faults: list[Fault] = field(default_factory=list)

    def read(self, found: dict[str, Any]) -> ContactFile:
        checked = self._checked(found, "")
        for name in sorted(set(found) - _TOP - {"checked"}):
            self._tell(name, "unknown-field", _meant(name, _TOP))
        contacts = self._services(found, checked)
        own = tuple(self._people(found))
        hidden = tuple(self._hidden(found))
        return ContactFile(contacts, own, hidden, tuple(self.faults), found)

    def _services(self, found: Mapping[str, Any], checked: str) -> tuple[Contact, ...]:
        read: dict[tuple[str, str], Contact] = {}
        for at, entry in self._entries(found, "contacts"):
            place = f"contacts[{at}]"
            contact = self._contact(entry, place, "line", checked)
            if not contact.name:
                self._tell(f"{place}.name", "no-name")
            elif not contact.country:
                self._tell(f"{place}.country", "no-country", _shown(entry.get("country", "")))
            elif contact.key in read:
                self._tell(place, "twice", contact.name)
            else:
                read[contact.key] = contact
        return tuple(read.values())

    def _people(self, found: Mapping[str, Any]) -> list[Contact]:
        read = []
        entries = self._entries(found, "own")
        ids = ids_of(found["own"]) if entries else []
        for at, entry in entries:
            contact = self._contact(entry, f"own[{at}]", "person", "", own_id=ids[at])
            if contact.name or contact.number or contact.text:
                read.append(contact)
            else:
                self._tell(f"own[{at}].name", "no-name")
        return read

    def _hidden(self, found: Mapping[str, Any]) -> list[tuple[str, str]]:
        return [
            (self._text(entry, "country", place).upper(), self._text(entry, "name", place))
            for at, entry in self._entries(found, "hidden")
            if (place := f"hidden[{at}]")
        ]

    def _entries(self, found: Mapping[str, Any], name: str) -> list[tuple[int, dict[str, Any]]]:
        entries = found.get(name, [])
        if not isinstance(entries, list):
            self._tell(name, "not-list")
            return []
        read = []
        for at, entry in enumerate(entries):
            if isinstance(entry, dict):
                read.append((at, entry))
            else:
                self._tell(f"{name}[{at}]", "not-object")
        return read

    def _contact(
        self,
        entry: Mapping[str, Any],
        place: str,
        kind: Kind,
        checked: str,
        own_id: str = "",
    ) -> Contact:
        for name in sorted(set(entry) - _KNOWN):
            self._tell(f"{place}.{name}", "unknown-field", _meant(name, _KNOWN))
        texts = {name: self._text(entry, name, place) for name in _TEXTS if name != "checked"}
        texts["country"] = _country(texts["country"]) if kind == "line" else ""
        return Contact(
            **texts,
            checked=self._checked(entry, f"{place}.") or checked,
            kind=self._kind(entry, place, kind),
            layer=self.layer,
            id=own_id,
        )

    def _kind(self, entry: Mapping[str, Any], place: str, usual: Kind) -> Kind:
        kind = self._text(entry, "kind", place) or usual
        if kind in KINDS:
            return kind
        self._tell(f"{place}.kind", "not-kind", kind)
        return usual

    def _checked(self, entry: Mapping[str, Any], before: str) -> str:
        found = self._text(entry, "checked", before.rstrip("."))
        try:
            return date.fromisoformat(found).isoformat() if found else ""
        except ValueError:
            self._tell(f"{before}checked", "not-date", found)
            return ""

    def _text(self, entry: Mapping[str, Any], name: str, place: str) -> str:
        value = entry.get(name, "")
        whole = f"{place}.{name}" if place else name
        if is_text(value):
            return str(value).strip()
        is_long = isinstance(value, str | int) and not isinstance(value, bool)
        self._tell(whole, "too-long" if is_long else "not-text")
        return ""

    def _tell(self, place: str, what: What, detail: str = "") -> None:
        self.faults.append(Fault(self.path, place, what, detail))


def _country(code: str) -> str:
    fits = len(code) == 2 and code.isascii() and code.isalpha()
    return code.upper() if fits else ""


def _meant(name: str, known: set[str]) -> str:
    return next(iter(difflib.get_close_matches(name, sorted(known), 1)), "")


def _shown(value: object) -> str:
    return str(value)[:40]
