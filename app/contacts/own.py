# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's own contacts: who is added, changed, corrected, hidden; in one small file.

It is not in the store of reflections: who to call has to be there while that is locked. Each change
reads the file anew and keeps whatever else stands in it. A file that can't be understood is set
aside under another name before a new one is begun; one that can be in part is copied there first.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeAlias
from uuid import uuid4

from app.contacts.model import Contact
from app.contacts.reading import ContactFile, ids_of, is_text, read_contact_file

_Document: TypeAlias = dict[str, Any]
_Entries: TypeAlias = list[Any]
_NOTE: Final = "Your own contacts, beside those of Inner Hearth. docs/contacts-format.md tells how."
_ASIDE: Final = "-set-aside-"


class OwnContacts:
    """Changes the file at ``path``. Every change raises OSError where it can't be written."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @staticmethod
    def new_id() -> str:
        """An id for somebody who is to be added."""
        return uuid4().hex

    def put(self, person: Contact) -> None:
        """Adds somebody of the person's own, or changes who has this id."""

        def change(entries: _Entries) -> None:
            at, entry = _place_of(entries, person.id), _entry(person)
            if at is None:
                entries.append(entry)
            else:
                del entry["id"]  # as it is there: who was written by hand may have none
                entries[at] = _changed(entries[at], entry)

        self._change("own", change)

    def remove(self, person_id: str) -> None:
        """Takes somebody out who was added."""

        def change(entries: _Entries) -> None:
            at = _place_of(entries, person_id)
            if at is not None:
                del entries[at]

        self._change("own", change)

    def correct(self, service: Contact) -> None:
        """Puts this in the place of the service of the same country and name."""

        def change(entries: _Entries) -> None:
            at = _place_of_key(entries, service.key)
            if at is None:
                entries.append(_entry(service))
            else:
                entries[at] = _changed(entries[at], _entry(service))

        self._change("contacts", change)

    def take_back(self, key: tuple[str, str]) -> None:
        """The service of this key is again as it came."""
        self._change("contacts", lambda entries: _drop(entries, key))

    def hide(self, key: tuple[str, str]) -> None:
        """The contact of this key is out of sight from now on."""

        def change(entries: _Entries) -> None:
            _drop(entries, key)
            entries.append({"country": key[0], "name": key[1]})

        self._change("hidden", change)

    def show(self, key: tuple[str, str]) -> None:
        """It is in sight again."""
        self._change("hidden", lambda entries: _drop(entries, key))

    def _change(self, name: str, change: Callable[[_Entries], None]) -> None:
        document = self._document()
        entries = document.get(name, [])
        if not isinstance(entries, list):
            self.path.replace(self._beside())
            entries = []
        change(entries)
        document[name] = entries
        self._write(document)

    def _document(self) -> _Document:
        read = read_contact_file(self.path, "own")
        if read.raw is not None:
            if read.faults:
                self._copy_aside(read)
            return read.raw
        if self.path.exists():
            self.path.replace(self._beside())
        return {"note": _NOTE}

    def _copy_aside(self, read: ContactFile) -> None:
        """As it was before anything is changed; once, as long as nothing more is wrong with it."""
        wrong = _wrong_with(read)
        for path in self.path.parent.glob(f"{self.path.stem}{_ASIDE}*.json"):
            if wrong <= _wrong_with(read_contact_file(path, "own")):
                return
        copy = self._beside()
        try:
            shutil.copy2(self.path, copy)
        except BaseException:
            copy.unlink(missing_ok=True)
            raise

    def _beside(self) -> Path:
        """A name that no file has yet."""
        at = 1
        while (path := self.path.with_name(f"{self.path.stem}{_ASIDE}{at}.json")).exists():
            at += 1
        return path

    def _write(self, document: _Document) -> None:
        """There is the old file or the new one, whatever happens; for this person only."""
        text = f"{json.dumps(document, indent=2, ensure_ascii=False)}\n"
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(".part", f".{self.path.name}.", self.path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _entry(contact: Contact) -> dict[str, str]:
    names = ("number", "text", "hours", "note")
    said = {name: getattr(contact, name) for name in names}
    if contact.country:
        about = {"country": contact.country, "name": contact.name, "kind": contact.kind}
        return {**about, **said, "checked": contact.checked}
    return {"id": contact.id, "kind": contact.kind, "name": contact.name, **said}


def _wrong_with(read: ContactFile) -> set[tuple[str, str, str]]:
    return {(fault.place, fault.what, fault.detail) for fault in read.faults}


def _changed(there: dict[str, Any], said: dict[str, str]) -> dict[str, Any]:
    """The entry as it is now said; what in it could not be read, and so not be changed, stays."""
    return {**there, **{k: v for k, v in said.items() if v or is_text(there.get(k, ""))}}


def _place_of(entries: _Entries, person_id: str) -> int | None:
    ids = ids_of(entries)
    return ids.index(person_id) if person_id in ids else None


def _place_of_key(entries: _Entries, key: tuple[str, str]) -> int | None:
    return next((at for at, entry in enumerate(entries) if _key(entry) == key), None)


def _drop(entries: _Entries, key: tuple[str, str]) -> None:
    entries[:] = [entry for entry in entries if _key(entry) != key]


def _key(entry: object) -> tuple[str, str] | None:
    if not isinstance(entry, dict):
        return None
    country, name = entry.get("country", ""), entry.get("name", "")
    return str(country).strip().upper(), str(name).strip()
