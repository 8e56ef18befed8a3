# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Who to call: the contacts of ``resources/contacts.json``, whatever somebody made of the file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Contact:
    """One service; ``code`` is its country's in ISO 3166. Everything but the name may be empty."""

    code: str
    country: str
    name: str
    number: str
    text: str
    hours: str
    note: str
    url: str
    checked: str


def read_contacts(path: Path) -> tuple[Contact, ...]:
    """The contacts in the file, in its order; none where it is missing or can't be read.

    A therapist may have edited it: what is not a contact with a name is passed over.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    if not isinstance(found, Mapping):
        found = {"contacts": found}
    entries = found.get("contacts")
    checked = _text(found, "checked")
    if not isinstance(entries, list):
        return ()
    read = (_contact(entry, checked) for entry in entries if isinstance(entry, Mapping))
    return tuple(contact for contact in read if contact.name)


def with_first(contacts: tuple[Contact, ...], code: str) -> tuple[Contact, ...]:
    """The same contacts, those of the country with this code before all others."""
    return tuple(sorted(contacts, key=lambda contact: contact.code != code))


def _contact(entry: Mapping[str, Any], checked: str) -> Contact:
    return Contact(
        code=_text(entry, "country").upper(),
        country=_text(entry, "country_name", "country"),
        name=_text(entry, "name"),
        number=_text(entry, "number", "text"),
        text=_text(entry, "text") if _text(entry, "number") else "",
        hours=_text(entry, "hours"),
        note=_text(entry, "note"),
        url=_text(entry, "url"),
        checked=_text(entry, "checked") or checked,
    )


def _text(entry: Mapping[str, Any], *keys: str) -> str:
    for key in keys:
        value = entry.get(key)
        if isinstance(value, str | int) and str(value).strip():
            return str(value).strip()
    return ""
