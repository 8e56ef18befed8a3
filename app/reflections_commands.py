# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What ``reflections`` does on the command line: out and in, backups, and a look through it all.

Reading takes no lock, so that it works beside an open window. Nothing that a person wrote is told.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from app import reflections_words as words
from app.reflections.backups import Backups
from app.reflections.copying import read_through
from app.reflections.errors import (
    StoreBroken,
    StoreError,
)
from app.reflections.exchange.document import (
    AT_MOST,
    Document,
    document_in,
    read_document,
    write_document,
)
from app.reflections.exchange.errors import ImportRefused, TextRefused
from app.reflections.exchange.files import write_files, write_private
from app.reflections.exchange.markdown import as_files, as_one_file
from app.reflections.exchange.merging import merge
from app.reflections.exchange.reading import copy_in_memory
from app.reflections.exchange.schema import json_schema
from app.reflections.exchange.texts import (
    ENDINGS,
    TextRead,
    read_text_file,
    take_texts,
    text_files,
)
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file
from app.reflections.soundness import look_through
from app.reflections.store import ReflectionStore
from app.reflections_opening import Refused, Which, key_of, require_there

Form: TypeAlias = Literal["json", "markdown", "folder"]


@dataclass(frozen=True, slots=True)
class Out:
    """Where an export goes, and as what."""

    path: Path
    form: Form


def out_named(text: str) -> Out | None:
    """What a person means by ``--out``; None for an ending that we don't write."""
    path = Path(text)
    if text.endswith(("/", "\\")) or path.is_dir() or not path.suffix:
        return Out(path, "folder")
    forms: dict[str, Form] = {".json": "json", ".md": "markdown", ".markdown": "markdown"}
    form = forms.get(path.suffix.lower())
    return None if form is None else Out(path, form)


def print_schema() -> int:
    """The JSON Schema of exports, on standard output."""
    _say(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def export(which: Which, out: Out) -> int:
    """All that is kept, into a file or a folder."""
    return _told(lambda: _export(which, out))


def import_from(which: Which, file: Path, now: Callable[[], datetime]) -> int:
    """A document of ours, or texts, into the store."""
    return _told(lambda: _import(which, file, now))


def backup(which: Which, now: Callable[[], datetime]) -> int:
    """A copy of the store, read back."""
    return _told(lambda: _backup(which, now))


def check(which: Which) -> int:
    """A line for the store and for each of its backups."""
    return _told(lambda: _check(which))


def _told(command: Callable[[], int]) -> int:
    try:
        return command()
    except StoreError as error:
        return _fault(words.about_store(error))
    except Refused as refused:
        return _fault(str(refused))


def _export(which: Which, out: Out) -> int:
    key = key_of(which)
    with copy_in_memory(which.store, key) as db:
        document = document_in(db)
    try:
        _write(document, out)
    except OSError as error:
        raise Refused(words.about_file(out.path, error)) from error
    _say(f"ok  {out.path}  {words.contents(document)}")
    if key is not None:
        _say("note: whoever finds this file can read it; it has no passphrase.")
    return 0


def _write(document: Document, out: Out) -> None:
    match out.form:
        case "json":
            write_private(out.path, write_document(document))
        case "markdown":
            write_private(out.path, as_one_file(document).encode())
        case "folder":
            write_files(out.path, as_files(document))


def _import(which: Which, file: Path, now: Callable[[], datetime]) -> int:
    document, entries, is_whole = _read(file)
    key = key_of(which, for_new=True)
    with store_errors(which.store):
        is_there = kind_of_file(which.store) != "new"
    if is_there:
        # Opening would set a broken store aside and begin another one: that is for the window.
        read_through(which.store, key)
    with closing(ReflectionStore.open(which.store, now, key)) as store:
        merged = take_texts(store, entries) if document is None else merge(store, document)
    _say(f"ok  {file}  {words.came_of(merged)}")
    return 0 if is_whole else 1


def _read(file: Path) -> tuple[Document | None, tuple[TextRead, ...], bool]:
    """The document, or else the entries, and whether nothing of it was left out."""
    try:
        if file.is_dir() or file.suffix.lower() in ENDINGS:
            entries, is_whole = _entries(file)
            return None, entries, is_whole
        with file.open("rb") as opened:
            return read_document(opened.read(AT_MOST + 1)), (), True
    except ImportRefused as refusal:
        raise Refused(words.about_import(file, refusal)) from None
    except OSError as error:
        raise Refused(words.about_file(file, error)) from error


def _entries(path: Path) -> tuple[tuple[TextRead, ...], bool]:
    found: list[TextRead] = []
    is_whole = True
    for file in text_files(path):
        try:
            found.append(read_text_file(file))
        except ImportRefused as refusal:
            is_whole = is_whole and isinstance(refusal, TextRefused) and refusal.reason == "empty"
            _fault(words.about_import(file, refusal))
    return tuple(found), is_whole


def _backup(which: Which, now: Callable[[], datetime]) -> int:
    require_there(which)
    made = Backups(which.store).make(now(), key_of(which))
    _say(f"ok  {made.path}")
    return 0


def _check(which: Which) -> int:
    require_there(which)
    key = key_of(which)
    codes = [_checked(which.store, key)]
    codes.extend(_checked(copy.path, key) for copy in Backups(which.store).all())
    return max(codes)


def _checked(path: Path, key: StoreKey | None) -> int:
    try:
        found = look_through(path, key)
    except StoreBroken as broken:
        return _fault(f"broken  {path}  {broken.reason}")
    except StoreError as error:
        return _fault(f"error  {words.about_store(error)}")
    for kind, number in found.faults:
        _fault(f"broken  {path}  {words.fault(kind, number)}")
    if found.faults:
        return 1
    earlier = ", of an earlier version" if found.is_earlier else ""
    _say(f"ok  {path}  {words.counted(found.counts)}{earlier}")
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fault(line: str) -> int:
    sys.stderr.write(line + "\n")
    return 1
