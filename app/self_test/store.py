# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The store: something is kept, encrypted, copied and read back, in a folder that is thrown away.

It is not the person's store: neither is that opened, nor is it looked for.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from app.compose import local_now
from app.copies import Copies
from app.reflections.errors import PassphraseWrong, StoreLocked
from app.reflections.keys import StoreKey
from app.reflections.model import KeptAnswer, TextAnswer
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from app.self_test.check import Amiss, Bench, require

_WORDS: Final = "A lantern, seven plums and an otter that nobody wrote about."
_PASSPHRASE: Final = "kettle orbit lavender nine"  # noqa: S105  of a store that is thrown away


def check_store(bench: Bench) -> None:
    """Keeps a sentence, and finds it again: plain, encrypted, and in a backup."""
    path = bench.folder / "store" / "reflections.db"
    told = bench.figures
    began = time.perf_counter()
    session = _keep(path)
    told["keep_ms"] = round((time.perf_counter() - began) * 1000)
    require(_read(path, None, session) == _WORDS, "What was kept is not read back.")
    require(_holds_words(path.parent), "What was kept is not in the store's file.")
    began = time.perf_counter()
    Vault(path).set_passphrase(_PASSPHRASE)
    told["encrypt_ms"] = round((time.perf_counter() - began) * 1000)
    key = _opened_by_passphrase(bench, path, session)
    copy = Copies(vault := Vault(path), local_now)
    vault.key = key
    backup = copy.make()
    told["backup_bytes"] = backup.size
    require(not _holds_words(path.parent), "Words can be read in an encrypted backup.")
    require(_read(backup.path, key, session) == _WORDS, "A backup is not read back.")


def _keep(path: Path) -> str:
    """Keeps the words in a new store; returns the session's id."""
    answer = KeptAnswer(0, "arrive", "Arrive", "write", "here", "", TextAnswer(_WORDS), local_now())
    store = ReflectionStore.open(path, local_now)
    try:
        session = store.begin_session("self-test", "Self-test")
        store.keep(session, answer)
    finally:
        store.close()
    return session


def _read(path: Path, key: StoreKey | None, session: str) -> str:
    store = ReflectionStore.open(path, local_now, key)
    try:
        answers = store.session(session).answers
    finally:
        store.close()
    answer = answers[0].answer if answers else None
    return answer.text if isinstance(answer, TextAnswer) else ""


def _opened_by_passphrase(bench: Bench, path: Path, session: str) -> StoreKey | None:
    """The key, by which the store opens, and not without it nor by another passphrase."""
    require(not _holds_words(path.parent), "Words can be read in an encrypted store.")
    try:
        _read(path, None, session)
    except StoreLocked:
        bench.figures["opens_without_passphrase"] = False
    else:
        raise Amiss("An encrypted store opens without its passphrase.")
    try:
        Vault(path).unlock(f"{_PASSPHRASE}, or not")
    except PassphraseWrong:
        bench.figures["opens_with_wrong_passphrase"] = False
    else:
        raise Amiss("An encrypted store opens with a wrong passphrase.")
    vault = Vault(path)
    began = time.perf_counter()
    vault.unlock(_PASSPHRASE)
    bench.figures["unlock_ms"] = round((time.perf_counter() - began) * 1000)
    is_read = _read(path, vault.key, session) == _WORDS
    require(is_read, "An encrypted store is not read back with its passphrase.")
    return vault.key


def _holds_words(folder: Path) -> bool:
    """Whether the words stand in the bytes of any file below it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return any(_WORDS.encode() in path.read_bytes() for path in files)
