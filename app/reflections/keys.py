# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The key of an encrypted store, and how a file shows that it needs one.

The file is SQLCipher's, as that writes it with a passphrase: AES-256 and HMAC-SHA512 for each
page, under a key made by PBKDF2-HMAC-SHA512 in 256,000 rounds
(https://www.zetetic.net/sqlcipher/design/). So any SQLCipher opens it with the passphrase. We
derive the key ourselves, once for all connections, and choose the salt, which is the file's
beginning: its first four bytes tell our files from broken ones.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeAlias

FileKind: TypeAlias = Literal["new", "plain", "encrypted", "other"]
"""``new``: missing or empty. ``other``: broken, or not one of ours."""

ROUNDS: Final = 256_000
KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_PLAIN = b"SQLite format 3\0"
_MARK = b"Hrth"


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What opens an encrypted file. ``raw``: 32 bytes. ``salt``: the file's first 16 bytes.

    is_proven: it has opened a file with this salt; where it doesn't, that one is damaged.
    """

    raw: bytes = field(repr=False)
    salt: bytes
    is_proven: bool = field(default=False, compare=False)

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> StoreKey:
        """The key that this passphrase makes with this salt. Takes a fifth of a second."""
        words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        return cls(hashlib.pbkdf2_hmac("sha512", words, salt, ROUNDS, KEY_BYTES), salt)

    @property
    def pragma(self) -> str:
        """How SQLCipher takes it: key and salt as they are."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def new_salt() -> bytes:
    """A salt for a new file."""
    return _MARK + secrets.token_bytes(SALT_BYTES - len(_MARK))


def salt_of(path: Path) -> bytes:
    """The salt of the encrypted file at ``path``. Raises OSError."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def kind_of_file(path: Path) -> FileKind:
    """What the file at ``path`` is, by its first bytes. Raises OSError."""
    try:
        with path.open("rb") as file:
            begin = file.read(SALT_BYTES)
    except FileNotFoundError:
        return "new"
    if not begin:
        return "new"
    if begin == _PLAIN:
        return "plain"
    return "encrypted" if begin.startswith(_MARK) and len(begin) == SALT_BYTES else "other"
