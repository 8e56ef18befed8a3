# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How the command line opens a store: which one it is, and the passphrase from a file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import reflections_words as words
from app.reflections.errors import PassphraseWrong, RecoveryKeyMistyped, StoreUnreachable
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file, new_salt
from app.reflections.vault import Vault


@dataclass(frozen=True, slots=True)
class Which:
    """The store, and the file whose first line is its passphrase, where it has one."""

    store: Path
    passphrase_file: Path | None = None


class Refused(Exception):
    """Carries a sentence for standard error."""


def require_there(which: Which) -> None:
    """Passes where there is a store. Raises StoreUnreachable."""
    with store_errors(which.store):
        if kind_of_file(which.store) == "new":
            raise StoreUnreachable(which.store, "there is none")


def key_of(which: Which, *, for_new: bool = False) -> StoreKey | None:
    """What opens the store, or None for one without a passphrase. for_new: one may be begun.

    Raises StoreLocked, PassphraseWrong, another StoreError, or Refused.
    """
    vault = Vault(which.store)
    passphrase = None if which.passphrase_file is None else _first_line(which.passphrase_file)
    if passphrase is not None and vault.is_encrypted:
        _unlock(vault, passphrase)
        return vault.key
    with store_errors(which.store):
        if for_new and passphrase is not None and kind_of_file(which.store) == "new":
            return StoreKey.derive(passphrase, new_salt())
    return vault.key_for_opening()


def _unlock(vault: Vault, passphrase: str) -> None:
    try:
        vault.unlock(passphrase)
    except PassphraseWrong:
        # The printed recovery key opens the store just as well.
        with suppress(RecoveryKeyMistyped):
            vault.unlock_with(passphrase)
        if vault.is_locked:
            raise


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            line = opened.readline(10_000).rstrip(b"\r\n").decode("utf-8-sig")
    except OSError as error:
        raise Refused(words.about_file(file, error)) from error
    except UnicodeDecodeError:
        line = ""
    if not line:
        raise Refused(f"The first line of {file} holds no passphrase. Nothing was changed.")
    return line
