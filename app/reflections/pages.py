# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Tells a wrong key from a damaged file: every page of an encrypted one carries a checksum.

SQLCipher ends each page with 16 random bytes and an HMAC-SHA512 over the encrypted page, these
bytes and the page's number, under a key made from that of the file and its salt
(https://www.zetetic.net/sqlcipher/design/). So any page can tell whether a key is that of the
file, where SQLCipher itself asks the first one alone; and no database has to be opened for it.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path
from typing import Final

from app.reflections.keys import KEY_BYTES, SALT_BYTES, StoreKey

PAGE_BYTES: Final = 4096
_CHECKSUM_BYTES: Final = 64
_SALT_MASK: Final = 0x3A
_ROUNDS: Final = 2
_PAGES_ASKED: Final = 64


def fits_a_page(path: Path, key: StoreKey) -> bool:
    """Whether one of the first pages was written under this key. Raises OSError."""
    salt = bytes(byte ^ _SALT_MASK for byte in key.salt)
    secret = hashlib.pbkdf2_hmac("sha512", key.raw, salt, _ROUNDS, KEY_BYTES)
    with path.open("rb") as file:
        for number in range(1, 1 + _PAGES_ASKED):
            page = file.read(PAGE_BYTES)
            if len(page) < PAGE_BYTES:
                return False
            # The salt, at the beginning of the first page, is not part of it.
            text = page[SALT_BYTES if number == 1 else 0 : -_CHECKSUM_BYTES]
            found = page[-_CHECKSUM_BYTES:]
            made = hmac.digest(secret, text + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(made, found):
                return True
    return False
