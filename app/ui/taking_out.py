# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was picked, in each form in which it can go out. What takes long may run in a thread."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias
from uuid import uuid4

from app.reflections.durable import sync_file, sync_folder
from app.reflections.exchange.document import Document, write_document
from app.reflections.exchange.files import write_private
from app.reflections.exchange.markdown import Words, as_files, as_one_file
from app.reflections.exchange.picking import Holding, holding_of
from app.ui.marked_up import sections_of

TextForm: TypeAlias = Literal["markdown", "folder", "json"]
Form: TypeAlias = Literal["pdf", "markdown", "folder", "json"]
Progress: TypeAlias = Callable[[float], None]
"""Is told how much is done, from 0 to 1. What it raises calls the writing off."""

ENDINGS: dict[Form, str] = {"pdf": ".pdf", "markdown": ".md", "json": ".json"}
_A_PIECE = 60_000
_MADE = 0.5


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The document of what was picked, and what it holds.

    markdown: all of it as one text, which is what is printed, too.
    """

    document: Document
    holding: Holding
    words: Words
    markdown: str

    @classmethod
    def of(cls, document: Document, words: Words) -> Outgoing:
        """Of this document. Takes a while for a large one."""
        return cls(document, holding_of(document), words, as_one_file(document, words))


def pieces_to_see(outgoing: Outgoing, form: Form) -> list[str]:
    """All that will be in the file, or the files, in pieces that are shown one at a time."""
    match form:
        case "pdf" | "markdown":
            return _together(sections_of(outgoing.markdown))
        case "folder":
            files = as_files(outgoing.document, outgoing.words)
            return _together([f"{file.name}\n\n{file.text}\n\n" for file in files])
        case "json":
            text = write_document(outgoing.document).decode()
            return _together(text.splitlines(keepends=True))


def write_out(outgoing: Outgoing, form: TextForm, path: Path, progress: Progress) -> Path:
    """Writes it and returns where it is: for a folder, a new one in ``path``.

    It is there whole or not at all. Raises OSError, and what ``progress`` raises.
    """
    match form:
        case "markdown":
            content = outgoing.markdown.encode()
        case "json":
            content = write_document(outgoing.document)
        case "folder":
            return _write_folder(outgoing, path, progress)
    progress(_MADE)
    return write_content(path, content)


def write_content(path: Path, content: bytes) -> Path:
    """Writes a file that is made already, whole or not at all. Raises OSError."""
    write_private(path, content)
    return path


def _write_folder(outgoing: Outgoing, parent: Path, progress: Progress) -> Path:
    part = parent / f".reflections-{uuid4().hex}"
    files = as_files(outgoing.document, outgoing.words)
    try:
        part.mkdir(mode=0o700)
        for number, file in enumerate(files):
            progress(number / len(files))
            handle = os.open(part / file.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as opened:
                opened.write(file.text.encode())
        _sync_all(part, [file.name for file in files])
        target = _free_folder(parent)
        part.rename(target)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(part)
        raise
    sync_folder(parent)
    return target


def _sync_all(folder: Path, names: Sequence[str]) -> None:
    """Returns when the disk has them: at one stroke where the system can, which is much faster."""
    if sys.platform == "win32":
        for name in names:
            sync_file(folder / name)
    else:
        os.sync()


def _free_folder(parent: Path) -> Path:
    number, target = 1, parent / "reflections"
    while target.exists():
        number += 1
        target = parent / f"reflections {number}"
    return target


def _together(texts: Sequence[str]) -> list[str]:
    pieces: list[list[str]] = []
    size = _A_PIECE
    for text in texts:
        if size >= _A_PIECE:
            pieces.append([])
            size = 0
        pieces[-1].append(text)
        size += len(text)
    return ["".join(piece) for piece in pieces]
