# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The recovery key: the key of the store itself, in letters that can be printed and typed.

It opens the store, and the backups made under the same passphrase, without the passphrase. A new
passphrase comes with a new recovery key, and the old one is of no use any more.

Thirteen groups of five, in Crockford's base 32, which has no letters that look alike
(https://www.crockford.com/base32.html). Four characters of each group are of the key; the fifth is
a check over them and the group's place, so that one wrong character, or two that changed places,
or two groups that did, are always found, and the group can be named.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.reflections.errors import RecoveryKeyMistyped
from app.reflections.keys import KEY_BYTES

GROUPS: Final = 13
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_OF_KEY: Final = 4
_GROUP: Final = _OF_KEY + 1
_SPARE_BITS: Final = GROUPS * _OF_KEY * 5 - KEY_BYTES * 8
_MEANT = str.maketrans("OIL", "011")


def written_out(raw: bytes) -> str:
    """The key, 32 bytes, as it is printed: groups with dashes between them."""
    number = int.from_bytes(raw, "big") << _SPARE_BITS
    values = [number >> 5 * place & 31 for place in reversed(range(GROUPS * _OF_KEY))]
    groups = (values[begin : begin + _OF_KEY] for begin in range(0, len(values), _OF_KEY))
    return "-".join(
        "".join(_LETTERS[value] for value in (*group, _check(place, group)))
        for place, group in enumerate(groups)
    )


def read_typed(text: str, path: Path) -> bytes:
    """The key of what was typed: large or small letters, with or without spaces and dashes.

    O is taken for 0, I and L for 1. Raises RecoveryKeyMistyped; ``path`` is the store's.
    """
    number = 0
    for place, group in enumerate(_groups_in(text)):
        values = [_LETTERS.find(letter) for letter in group]
        *of_key, check = values or [-1]
        is_whole = place < GROUPS and len(values) == _GROUP and min(values) >= 0
        if not is_whole or check != _check(place, of_key):
            raise RecoveryKeyMistyped(path, min(place + 1, GROUPS), GROUPS)
        for value in of_key:
            number = number << 5 | value
    if number & (1 << _SPARE_BITS) - 1:
        raise RecoveryKeyMistyped(path, GROUPS, GROUPS)
    return (number >> _SPARE_BITS).to_bytes(KEY_BYTES, "big")


def _groups_in(text: str) -> list[str]:
    """Those the person made, where they are thirteen; else five characters each.

    The first keeps a slip of one character too few or too many within its group.
    """
    apart = "".join(" " if _is_between(letter) else letter for letter in text)
    groups = apart.upper().translate(_MEANT).split()
    if len(groups) != GROUPS:
        together = "".join(groups)
        groups = [together[at : at + _GROUP] for at in range(0, len(together), _GROUP)]
    return groups + [""] * (GROUPS - len(groups))


def _is_between(letter: str) -> bool:
    """White space, dashes of all kinds, and what a copied text may hold unseen."""
    return letter.isspace() or unicodedata.category(letter) in ("Pd", "Cf", "Cc") or letter == "−"


def _check(place: int, values: Iterable[int]) -> int:
    """A polynomial over the field of 32, with the group's place (from 0) as its first term."""
    check = place
    for value in values:
        check = _doubled(check) ^ value
    return _doubled(check)


def _doubled(value: int) -> int:
    twice = value << 1
    return twice ^ 0b100101 if twice & 0b100000 else twice
