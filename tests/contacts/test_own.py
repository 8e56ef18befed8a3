# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's own contacts are kept in one file, whole, and nothing else in it is lost."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.contacts.layers import Layers, Listed, read_layers
from app.contacts.model import Contact
from app.contacts.own import OwnContacts

SHIPPED = Path(__file__).parents[2] / "resources" / "contacts.json"
TOM = Contact(id="tom", kind="person", name="Tom", number="01632 960 123", note="Ring twice.")


@pytest.fixture
def own(tmp_path: Path) -> OwnContacts:
    return OwnContacts(tmp_path / "data" / "contacts.json")


def listed(own: OwnContacts) -> Listed:
    return read_layers(Layers(SHIPPED, (), own.path))


def test_somebody_is_added_changed_and_removed(own: OwnContacts) -> None:
    own.put(TOM)
    own.put(Contact(id="ada", kind="therapist", name="Ada", text="01632 960 001"))
    assert [each.name for each in listed(own).people] == ["Ada", "Tom"]
    own.put(replace(TOM, number="01632 960 124"))
    assert [each.number for each in listed(own).people] == ["", "01632 960 124"]
    own.remove("ada")
    (tom,) = listed(own).people
    assert (tom.note, tom.id, tom.layer) == ("Ring twice.", "tom", "own")


def test_who_was_written_by_hand_is_changed_in_their_place(own: OwnContacts) -> None:
    own.path.parent.mkdir()
    own.path.write_text('{"own": [{"name": "Ben"}, {"name": "Cy", "since": 3}]}', encoding="utf-8")
    cy = listed(own).people[1]
    own.put(replace(cy, number="5"))
    own.put(replace(cy, number="56"))
    assert json.loads(own.path.read_text("utf-8"))["own"] == [
        {"name": "Ben"},
        {
            "name": "Cy", "since": 3, "kind": "person",
            "number": "56", "text": "", "hours": "", "note": "",
        },
    ]  # fmt: skip
    own.remove(cy.id)
    assert [each.name for each in listed(own).people] == ["Ben"]


def test_a_number_is_corrected_and_can_be_as_it_came(own: OwnContacts) -> None:
    came = listed(own).of("GB")[1]
    own.correct(replace(came, number="116 124", checked="2026-11-24"))
    now = listed(own).of("GB")[1]
    assert (now.name, now.number, now.layer) == (came.name, "116 124", "own")
    assert (now.country_name, now.url, now.checked) == (came.country_name, came.url, "2026-11-24")
    own.take_back(came.key)
    assert listed(own).of("GB")[1] == came


def test_what_is_hidden_can_be_shown_again(own: OwnContacts) -> None:
    before = listed(own)
    key = before.of("GB")[2].key
    own.hide(key)
    own.hide(key)
    assert [each.key for each in listed(own).hidden] == [key]
    own.show(key)
    assert listed(own) == before


def test_a_broken_file_is_set_aside_before_a_new_one_is_begun(own: OwnContacts) -> None:
    own.path.parent.mkdir()
    for number, text in enumerate(("{broken", '{"own": "Tom"}'), start=1):
        own.path.write_text(text, encoding="utf-8")
        own.put(TOM)
        aside = own.path.with_name(f"contacts-set-aside-{number}.json")
        assert aside.read_text("utf-8") == text
        assert [each.name for each in listed(own).people] == ["Tom"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_file_is_for_this_person_only(own: OwnContacts) -> None:
    own.put(TOM)
    assert own.path.stat().st_mode & 0o077 == 0


def test_where_it_can_t_be_written_all_is_as_before(own: OwnContacts, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match="data"):
        own.put(TOM)


def test_ids_that_were_written_by_hand_lead_to_whom_they_stand_with(own: OwnContacts) -> None:
    own.path.parent.mkdir()
    entries = [
        {"id": 5, "name": "A"},
        {"id": "q", "name": "B"},
        {"id": "q", "name": "C"},
        {"id": " s ", "name": "D"},
    ]
    own.path.write_text(json.dumps({"own": entries}), encoding="utf-8")
    for person in listed(own).people:
        own.put(replace(person, number=f"1 {person.name}"))
    assert [each.number for each in listed(own).people] == ["1 A", "1 B", "1 C", "1 D"]
    own.remove(listed(own).people[2].id)
    assert [each.name for each in listed(own).people] == ["A", "B", "D"]


def test_what_could_not_be_read_of_an_entry_stays_and_the_file_is_copied(own: OwnContacts) -> None:
    own.path.parent.mkdir()
    note = "We met at the lake. " * 200
    before = json.dumps({"own": [{"id": "a", "name": "A", "note": note, "kind": "aunt"}]})
    own.path.write_text(before, encoding="utf-8")
    (aunt,) = listed(own).people
    own.put(replace(aunt, number="1"))
    own.put(replace(aunt, number="12"))
    (entry,) = json.loads(own.path.read_text("utf-8"))["own"]
    assert (entry["number"], entry["note"]) == ("12", note)
    aside = own.path.with_name("contacts-set-aside-1.json")
    assert aside.read_text("utf-8") == before
    assert sorted(own.path.parent.iterdir()) == [aside, own.path]
