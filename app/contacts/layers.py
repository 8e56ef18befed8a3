# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One list of contacts from several files: shipped, then those of packs, then the person's own.

What comes later goes before: a pack's list takes the place of the shipped ones of each country that
it names, and the person hides and corrects whatever they like. Only the emergency number stays
where a pack has none for a country.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.contacts.model import Contact, Fault
from app.contacts.reading import ContactFile, read_contact_file

_FIRST: Final = {"therapist": 0, "person": 1, "line": 2, "emergency": 3}


@dataclass(frozen=True, slots=True)
class Layers:
    """Where the files lie. ``packs``: in the order in which they count, the last one most."""

    shipped: Path
    packs: tuple[Path, ...]
    own: Path


@dataclass(frozen=True, slots=True)
class Listed:
    """Who to call.

    people: therapists first, then those close to the person, then what else they added.
    services: by country, its emergency number first. hidden: out of sight by the person's wish.
    corrected: the keys of services that the person has changed.
    faults: what could not be understood in a pack's file or the person's.
    """

    people: tuple[Contact, ...] = ()
    services: tuple[Contact, ...] = ()
    hidden: tuple[Contact, ...] = ()
    corrected: frozenset[tuple[str, str]] = frozenset()
    faults: tuple[Fault, ...] = ()

    @property
    def countries(self) -> tuple[tuple[str, str], ...]:
        """Codes and names of the countries there are services for, in the order of the list."""
        names = {each.country: each.country_name or each.country for each in reversed(self._all)}
        return tuple((code, names[code]) for code in dict.fromkeys(c.country for c in self._all))

    def of(self, country: str) -> tuple[Contact, ...]:
        """The services of this country."""
        return tuple(each for each in self.services if each.country == country)

    @property
    def _all(self) -> tuple[Contact, ...]:
        return (*self.services, *(each for each in self.hidden if each.country))


def read_layers(layers: Layers) -> Listed:
    """Everything as it is now. Raises nothing: what is wrong with a file is in ``faults``."""
    shipped = read_contact_file(layers.shipped, "shipped")
    packs = [read_contact_file(path, "pack") for path in layers.packs]
    own = read_contact_file(layers.own, "own")
    services = shipped.contacts
    for pack in packs:
        services = _replaced(services, pack.contacts)
    corrections = {each.key: each for each in own.contacts}
    services = _corrected(services, corrections)
    people = (*(each for pack in packs for each in pack.own), *own.own)
    hidden = set(own.hidden)
    return Listed(
        people=_in_order(each for each in people if _is_seen(each, hidden)),
        services=tuple(each for each in services if _is_seen(each, hidden)),
        hidden=tuple(each for each in (*people, *services) if not _is_seen(each, hidden)),
        corrected=frozenset(corrections),
        faults=_told(shipped, *packs, own),
    )


def _is_seen(contact: Contact, hidden: set[tuple[str, str]]) -> bool:
    mine = contact.layer == "own" and not contact.country
    return mine or contact.key not in hidden


def _replaced(under: Sequence[Contact], over: Sequence[Contact]) -> tuple[Contact, ...]:
    """``over`` takes the place of what is ``under`` it, country by country."""
    countries = dict.fromkeys(each.country for each in (*under, *over))
    return tuple(each for code in countries for each in _of_country(code, under, over))


def _of_country(code: str, under: Sequence[Contact], over: Sequence[Contact]) -> list[Contact]:
    before = [each for each in under if each.country == code]
    after = [each for each in over if each.country == code]
    if not after:
        return before
    if not any(each.kind == "emergency" for each in after):
        after = [*(each for each in before if each.kind == "emergency"), *after]
    return sorted(after, key=lambda each: each.kind != "emergency")


def _corrected(
    services: Sequence[Contact], corrections: dict[tuple[str, str], Contact]
) -> tuple[Contact, ...]:
    left = dict(corrections)
    changed = [_over(each, left.pop(each.key, None)) for each in services]
    # What is no longer in the list underneath stays: the person wrote it.
    return _replaced(changed, ()) + tuple(left.values())


def _over(contact: Contact, correction: Contact | None) -> Contact:
    if correction is None:
        return contact
    # A list that a person edits by hand need not repeat what does not change.
    return replace(
        correction,
        kind=contact.kind,
        country_name=correction.country_name or contact.country_name,
        url=correction.url or contact.url,
    )


def _in_order(people: Iterable[Contact]) -> tuple[Contact, ...]:
    return tuple(sorted(people, key=lambda each: _FIRST[each.kind]))


def _told(shipped: ContactFile, *others: ContactFile) -> tuple[Fault, ...]:
    """Nobody has to have a file of their own: that one is missing is worth no word."""
    told = [fault for file in others for fault in file.faults if fault.what != "missing"]
    return (*shipped.faults, *told)
