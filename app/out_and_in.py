# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections that go out, and what comes in, with the key that there is.

What takes long says so: it is for a thread of its own, and reads and writes by its own connection.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.reflections.connection import connect_to_inspect
from app.reflections.exchange.document import (
    AT_MOST,
    Document,
    document_in,
    read_document,
)
from app.reflections.exchange.errors import ImportRefused
from app.reflections.exchange.merging import Merged, Progress, merge
from app.reflections.exchange.picking import Holding, holding_of, picked_of
from app.reflections.exchange.shapes import FORMAT, VERSION
from app.reflections.exchange.texts import TextRead, read_text_file, take_texts, text_files
from app.reflections.faults import store_errors
from app.reflections.items import FindableKind
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that can't come in, and why."""

    path: Path
    why: ImportRefused | OSError


@dataclass(frozen=True, slots=True)
class ComingIn:
    """What was read of the files that were chosen. Nothing of it is in the store yet.

    documents: of JSON of ours. texts: files as entries.
    """

    documents: tuple[Document, ...] = ()
    texts: tuple[TextRead, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def holdings(self) -> tuple[Holding, ...]:
        """What each of the documents holds, and all of the texts together."""
        entries = tuple(text.entry for text in self.texts)
        texts = Document(format=FORMAT, version=VERSION, complete=False, entries=entries)
        documents = (*self.documents, texts) if entries else self.documents
        return tuple(holding_of(document) for document in documents)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be taken in."""
        return not any(holding.total for holding in self.holdings)


class OutAndIn:
    """Attributes:
    is_taking_in: whether a thread writes to the store just now.
    """

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self.is_taking_in = False
        self._vault = vault
        self._now = now

    @property
    def has_passphrase(self) -> bool:
        """Whether the reflections are encrypted, so that what goes out is less private."""
        return self._vault.key is not None

    def document(self, named: Sequence[tuple[FindableKind, str]]) -> Document:
        """Exactly these things, as they are in the store now. Takes long. Raises StoreError."""
        path = self._vault.path
        with closing(connect_to_inspect(path, self._vault.key)) as db, store_errors(path):
            return document_in(db, picked_of(named))

    def read(self, paths: Sequence[Path]) -> ComingIn:
        """Reads what was chosen: JSON of ours, texts, or folders of texts. Takes long.

        Nothing is raised: what can't be read is in ``left_out``.
        """
        documents: list[Document] = []
        texts: list[TextRead] = []
        left_out: list[LeftOut] = []
        for path in _files(paths, left_out):
            try:
                if path.suffix.lower() == ".json":
                    documents.append(_document(path))
                else:
                    texts.append(read_text_file(path))
            except (ImportRefused, OSError) as why:
                left_out.append(LeftOut(path, why))
        return ComingIn(tuple(documents), tuple(texts), tuple(left_out))

    def take_in(self, coming: ComingIn, progress: Progress) -> Merged:
        """Takes it into the store; what ``progress`` raises calls it off. Takes long.

        Each document comes in wholly or not at all. Raises StoreError.
        """
        self.is_taking_in = True
        try:
            path, key = self._vault.path, self._vault.key
            with closing(ReflectionStore.open_beside(path, self._now, key)) as store:
                done = [merge(store, document, progress) for document in coming.documents]
                if coming.texts:
                    done.append(take_texts(store, coming.texts, progress))
        finally:
            self.is_taking_in = False
        return Merged(
            new=sum(each.new for each in done),
            already=sum(each.already for each in done),
            updated=sum(each.updated for each in done),
            both=sum(each.both for each in done),
        )


def _files(paths: Sequence[Path], left_out: list[LeftOut]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        try:
            found.extend(text_files(path))
        except OSError as why:
            left_out.append(LeftOut(path, why))
    return found


def _document(path: Path) -> Document:
    with path.open("rb") as file:
        return read_document(file.read(AT_MOST + 1))
