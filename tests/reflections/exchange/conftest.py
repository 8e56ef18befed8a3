# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Stores to take out of and to bring into."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.reflections.exchange.document import document_of, write_document
from app.reflections.store import ReflectionStore
from tests.reflections.items import ALL, QUIET_ONE
from tests.reflections.samples import EVENING, STEPS, HandClock, one_of_each_kind, written

SESSION = "50000000-0000-4000-8000-000000000001"
NewStore = Callable[[], ReflectionStore]


@pytest.fixture
def new_store(tmp_path: Path, clock: HandClock) -> Iterator[NewStore]:
    """Makes an empty store, each time another one."""
    with ExitStack() as stores:
        made: list[Path] = []

        def make() -> ReflectionStore:
            made.append(tmp_path / f"store-{len(made)}" / "reflections.db")
            return stores.enter_context(closing(ReflectionStore.open(made[-1], clock)))

        yield make


@pytest.fixture
def full(new_store: NewStore) -> ReflectionStore:
    return filled(new_store())


def filled(store: ReflectionStore) -> ReflectionStore:
    """One of everything, and a session with every kind of answer that can be gone on with."""
    for item in ALL:
        store.items.put(item)
    store.begin_session(
        "five-step", "Five steps", STEPS, themes=("loneliness",), session_id=SESSION, began=EVENING
    )
    for kept in (*one_of_each_kind(), written(5, None)):
        store.keep(SESSION, kept)
    store.items.meet(SESSION, QUIET_ONE.name, EVENING)
    store.put_bookmark(SESSION, '{"step": "focus"}', at=EVENING)
    store.end_session(SESSION, "stopped", at=EVENING)
    return store


def exported(store: ReflectionStore) -> bytes:
    return write_document(document_of(store))
