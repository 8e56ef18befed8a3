# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Who to call: somebody in need finds a number for their country, and when it was checked."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

FILE = Path(__file__).parents[2] / "resources" / "contacts.json"


@pytest.fixture(scope="module")
def contacts() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))["contacts"]
    return found


@pytest.mark.parametrize("country", ["GB", "US", "IE", "DE", "FR", "CA", "AU", "NZ"])
def test_every_country_has_emergency_services_and_someone_to_talk_to(
    contacts: list[dict[str, Any]], country: str
) -> None:
    kinds = [each["kind"] for each in contacts if each["country"] == country]
    assert kinds[0] == "emergency"
    assert "line" in kinds


def test_every_entry_says_how_to_reach_it_and_how_it_was_checked(
    contacts: list[dict[str, Any]],
) -> None:
    for each in contacts:
        assert each["number"] or each["text"], each["name"]
        assert each["url"].startswith("https://")
        assert each["source"]
        assert each["checked_how"].startswith("stored copy of")
        assert date.fromisoformat(each["checked"]) <= date(2026, 11, 22)
        assert set(each["languages"]) <= {"en", "es", "de", "fr"}


def test_the_two_numbers_most_often_needed_are_right(contacts: list[dict[str, Any]]) -> None:
    numbers = {(each["country"], each["name"]): each["number"] for each in contacts}
    assert numbers["GB", "Samaritans"] == "116 123"
    assert numbers["US", "988 Suicide & Crisis Lifeline"] == "988"
