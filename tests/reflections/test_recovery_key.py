# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A recovery key survives paper and tired eyes: a slip is found, and the group is named."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reflections.errors import RecoveryKeyMistyped
from app.reflections.recovery_key import GROUPS, read_typed, written_out

STORE = Path("reflections.db")
RAW = bytes(range(7, 39))
KEY = written_out(RAW)


@given(st.binary(min_size=32, max_size=32))
def test_every_key_comes_back_from_paper(raw: bytes) -> None:
    printed = written_out(raw)
    assert [len(group) for group in printed.split("-")] == [5] * GROUPS
    assert not set(printed) & set("ILOU")
    assert read_typed(printed, STORE) == raw


@pytest.mark.parametrize(
    "typed",
    [
        KEY.lower(),
        KEY.replace("-", ""),
        KEY.replace("-", " "),
        KEY.replace("-", " – "),
        f"  {KEY.replace('-', chr(10))}\n",
        KEY.replace("0", "o").replace("1", "l"),
        KEY.replace("0", "O").replace("1", "I"),
        KEY.replace("-", "\u00ad\u2011"),
    ],
)
def test_it_may_be_typed_in_many_ways(typed: str) -> None:
    assert read_typed(typed, STORE) == RAW


def mistyped_group(typed: str) -> int:
    with pytest.raises(RecoveryKeyMistyped) as caught:
        read_typed(typed, STORE)
    assert caught.value.groups == GROUPS
    return caught.value.group


def test_any_one_wrong_character_is_found_in_its_group() -> None:
    letters = KEY.replace("-", "")
    for at, letter in enumerate(letters):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZU?é".replace(letter, ""):
            assert mistyped_group(letters[:at] + other + letters[at + 1 :]) == at // 5 + 1


def test_two_characters_that_changed_places_are_found_in_their_group() -> None:
    letters = KEY.replace("-", "")
    for at in range(len(letters) - 1):
        if at % 5 < 4 and letters[at] != letters[at + 1]:
            swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
            assert mistyped_group(swapped) == at // 5 + 1


def test_groups_that_changed_places_are_found() -> None:
    groups = KEY.split("-")
    groups[3], groups[8] = groups[8], groups[3]
    assert mistyped_group("-".join(groups)) == 4


def test_a_character_too_few_or_too_many_is_named_by_its_group() -> None:
    groups = KEY.split("-")
    assert mistyped_group("-".join([*groups[:6], groups[6][1:], *groups[7:]])) == 7
    assert mistyped_group("-".join([*groups[:6], groups[6] + "A", *groups[7:]])) == 7
    assert mistyped_group("-".join(groups[:5])) == 6
    assert mistyped_group("-".join([*groups, "AAAAA"])) == GROUPS
    assert mistyped_group("") == 1


def test_an_end_made_up_is_found() -> None:
    chance = random.Random(4)
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for _ in range(200):
        end = "".join(chance.choices(letters, k=5))
        if end != KEY[-5:]:
            with suppress(RecoveryKeyMistyped):
                assert read_typed(KEY[:-5] + end, STORE) != RAW
