# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was picked, in each form in which it can go out. What takes long may run in a thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias
from uuid import uuid4

from app.reflections.exchange.document import Document, write_document
from app.reflections.exchange.files import write_files, write_private
from app.reflections.exchange.markdown import Words, as_files, as_one_file
from app.reflections.exchange.picking import Holding, holding_of
from app.reflections.wiping import sync_folder
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
    """The document of what was picked, and what it holds."""

    document: Document
    holding: Holding
    words: Words

    @classmethod
    def of(cls, document: Document, words: Words) -> Outgoing:
        """Of this document."""
        return cls(document, holding_of(document), words)

    @property
    def markdown(self) -> str:
        """All of it as one text: what the Markdown holds, and what is printed."""
        return as_one_file(self.document, self.words)


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
    try:
        files = as_files(outgoing.document, outgoing.words)
        write_files(part, files, lambda done, whole: progress(done / whole))
        target = _free_folder(parent)
        part.rename(target)
    except BaseException:
        with suppress(OSError):
            shutil.rmtree(part)
        raise
    sync_folder(parent)
    return target


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
