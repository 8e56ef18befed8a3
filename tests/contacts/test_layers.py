# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Shipped contacts, those of packs and the person's own become one list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.contacts.layers import Layers, Listed, read_layers

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "contacts.json"


def entry(country: str, name: str, number: str, kind: str = "line") -> dict[str, str]:
    return {"country": country, "name": name, "number": number, "kind": kind}


SMALL = {
    "contacts": [
        entry("GB", "Emergency services", "999", "emergency"),
        entry("GB", "Samaritans", "116 123"),
        entry("US", "Emergency services", "911", "emergency"),
        entry("US", "988", "988"),
    ]
}


class Folder:
    """Files of contacts in a folder, written as they are needed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.packs: list[Path] = []
        self.shipped = self.write("shipped.json", SMALL)

    def write(self, name: str, document: Any) -> Path:
        path = self.path / name
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    def add_pack(self, document: Any) -> None:
        self.packs.append(self.write(f"pack-{len(self.packs)}.json", document))

    def read(self) -> Listed:
        layers = Layers(self.shipped, tuple(self.packs), self.path / "own.json")
        return read_layers(layers)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def numbers(listed: Listed, country: str) -> list[str]:
    return [each.number for each in listed.of(country)]


def test_the_shipped_list_stands_where_there_is_nothing_else() -> None:
    listed = read_layers(Layers(SHIPPED, (), ROOT / "no such file"))
    assert listed.faults == ()
    assert {"GB", "US"} <= set(dict(listed.countries))
    assert listed.of("GB")[0].kind == "emergency"
    assert listed.people == listed.hidden == ()


def test_a_pack_s_list_takes_the_place_of_the_countries_that_it_names(folder: Folder) -> None:
    folder.add_pack({
        "contacts": [entry("GB", "Ambulance", "112", "emergency"), entry("GB", "The practice", "5")]
    })  # fmt: skip
    listed = folder.read()
    assert numbers(listed, "GB") == ["112", "5"]
    assert numbers(listed, "US") == ["911", "988"]


def test_the_emergency_number_stays_where_a_pack_has_none(folder: Folder) -> None:
    folder.add_pack({"contacts": [entry("GB", "The practice", "5")]})
    assert numbers(folder.read(), "GB") == ["999", "5"]


def test_a_later_pack_counts_more_and_may_bring_a_new_country(folder: Folder) -> None:
    folder.add_pack({"contacts": [entry("GB", "The practice", "5"), entry("ES", "Línea", "024")]})
    folder.add_pack({"contacts": [entry("GB", "The clinic", "6")]})
    listed = folder.read()
    assert numbers(listed, "GB") == ["999", "6"]
    assert numbers(listed, "ES") == ["024"]


def test_a_therapist_of_a_pack_comes_before_the_person_s_own_people(folder: Folder) -> None:
    folder.add_pack({"own": [{"name": "Dr Lindqvist", "kind": "therapist", "number": "7"}]})
    folder.write("own.json", {"own": [{"name": "Tom", "number": "8"}]})
    people = folder.read().people
    assert [(each.name, each.kind, each.layer) for each in people] == [
        ("Dr Lindqvist", "therapist", "pack"),
        ("Tom", "person", "own"),
    ]


def test_the_person_hides_and_corrects_what_others_listed(folder: Folder) -> None:
    folder.write("own.json", {
        "contacts": [entry("gb", "Samaritans", "116 124")],
        "hidden": [{"country": "US", "name": "988"}],
    })  # fmt: skip
    listed = folder.read()
    assert numbers(listed, "GB") == ["999", "116 124"]
    assert numbers(listed, "US") == ["911"]
    assert [each.name for each in listed.hidden] == ["988"]
    assert listed.corrected == {("GB", "Samaritans")}


def test_a_correction_stays_when_what_it_corrected_is_gone(folder: Folder) -> None:
    folder.write("own.json", {"contacts": [entry("GB", "The old line", "9")]})
    assert numbers(folder.read(), "GB") == ["999", "116 123", "9"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"own": 3}', '{"contacts": {}}', "\x00", "[" * 9])
def test_a_file_that_is_broken_says_so_and_hides_nothing(folder: Folder, text: str) -> None:
    (folder.path / "own.json").write_text(text, encoding="utf-8")
    listed = folder.read()
    assert numbers(listed, "GB") == ["999", "116 123"]
    assert len(listed.faults) == 1
    assert listed.faults[0].path.name == "own.json"


def test_a_fault_is_named_with_its_place_and_the_rest_stands(folder: Folder) -> None:
    folder.write("own.json", {
        "contacts": [
            entry("Germany", "Notruf", "112"),
            {"country": "DE", "number": "1"},
            entry("DE", "Telefon", "2"),
            entry("DE", "Telefon", "3"),
            {"country": "DE", "name": "Chat", "nubmer": "4", "checked": "last week", "kind": "x"},
            7,
        ],
        "own": [{"note": "who?"}, {"name": "Ada", "number": 112, "hours": True}],
    })  # fmt: skip
    listed = folder.read()
    assert {(fault.place, fault.what) for fault in listed.faults} == {
        ("contacts[0].country", "no-country"),
        ("contacts[1].name", "no-name"),
        ("contacts[3]", "twice"),
        ("contacts[4].nubmer", "unknown-field"),
        ("contacts[4].checked", "not-date"),
        ("contacts[4].kind", "not-kind"),
        ("contacts[5]", "not-object"),
        ("own[0].name", "no-name"),
        ("own[1].hours", "not-text"),
    }
    assert next(f.detail for f in listed.faults if f.what == "unknown-field") == "number"
    assert [each.name for each in listed.of("DE")] == ["Telefon", "Chat"]
    assert [(each.name, each.number) for each in listed.people] == [("Ada", "112")]


def test_what_is_far_too_large_is_not_read(folder: Folder) -> None:
    folder.add_pack({"note": "x" * 1_100_000})
    assert [fault.what for fault in folder.read().faults] == ["too-large"]


def test_a_missing_shipped_list_is_told(folder: Folder) -> None:
    folder.shipped.unlink()
    listed = folder.read()
    assert [fault.what for fault in listed.faults] == ["missing"]
    assert listed.services == ()
