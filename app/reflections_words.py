# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sentences for the terminal: what went wrong with reflections, and what came of a command."""

from __future__ import annotations

from pathlib import Path

from app.reflections import errors
from app.reflections.exchange import errors as refusals
from app.reflections.exchange.document import Document
from app.reflections.exchange.merging import Merged
from app.reflections.soundness import Fault

_KINDS = (
    ("session", "sessions"),
    ("entry", "entries"),
    ("part", "parts"),
    ("belief", "beliefs"),
    ("step", "steps"),
    ("reading", "readings"),
)
_MANY = dict(_KINDS)
_HELD_BY_WINDOW = (
    "Inner Hearth is open in a window, which holds these reflections. Nothing was changed; please "
    "close it first, or import from there."
)
_UNREACHABLE = "There are no reflections at {path}, or they can't be reached just now."
_OF_STORE: dict[type[errors.StoreError], str] = {
    errors.StoreLocked: "The reflections in {path} have a passphrase. Please give it by"
    " --passphrase-file.",
    errors.PassphraseWrong: "The passphrase does not open {path}. Nothing was changed.",
    errors.StoreHeld: "Another program is using {path} just now. Nothing was changed.",
    errors.StoreFull: "The disk is full, at {path}. Nothing was changed.",
    errors.StoreReadOnly: "{path} can't be written to. Nothing was changed.",
    errors.StoreBroken: "{path} is damaged. It was left as it is; open Inner Hearth, which sets it"
    " aside and offers the newest good backup.",
    errors.StoreTooNew: "{path} was written by a later Inner Hearth. Please use that one, or a"
    " newer.",
    errors.StoreForeign: "{path} is the file of another program. It was left as it is.",
    errors.CopyUnsound: "The copy at {path} did not read back well and was not kept. Please try"
    " again.",
}
_FAULTS: dict[Fault, str] = {
    "dangling": "point at what is not there",
    "unlisted": "can't be found, though they are there",
    "listed-only": "are in the index, but not there",
    "wordless": "can't be found by their words",
}


def about_store(error: errors.StoreError) -> str:
    """A sentence for what the store could not do. It holds nothing that a person wrote."""
    if isinstance(error, errors.StoreHeld) and error.by_this_app:
        return _HELD_BY_WINDOW
    sentence = _OF_STORE.get(type(error), _UNREACHABLE)
    return sentence.format(path=error.path)


def about_import(file: Path, refusal: refusals.ImportRefused) -> str:
    """A sentence for a file that can't be brought in."""
    match refusal:
        case refusals.DocumentForeign():
            return f"{file} holds no reflections of Inner Hearth. Nothing was changed."
        case refusals.DocumentTooNew():
            return (
                f"{file} was written by a later Inner Hearth. Nothing was changed; please use that "
                "one, or a newer."
            )
        case refusals.TextRefused(reason="too large"):
            return f"{file} is larger than a text can be (1 MB), and was left out."
        case refusals.TextRefused(reason="empty"):
            return f"{file} holds no words, and was left out."
        case refusals.TextRefused():
            return f"{file} is not a text, and was left out."
        case _:
            return f"{file} can't be read as reflections: {refusal}. Nothing was changed."


def about_file(file: Path, error: OSError) -> str:
    """A sentence for what the system said of a file."""
    return f"{file}: {error.strerror or type(error).__name__}. Your reflections are as they were."


def counted(counts: tuple[tuple[str, int], ...]) -> str:
    """How many of each kind, in words; kinds of which there are none are left out."""
    told = [f"{number} {kind if number == 1 else _MANY[kind]}" for kind, number in counts if number]
    return ", ".join(told) or "nothing is kept yet"


def contents(document: Document) -> str:
    """What is in the document, in words."""
    lists = (
        document.sessions,
        document.entries,
        document.parts,
        document.beliefs,
        document.steps,
        document.readings,
    )
    return counted(tuple((kind, len(each)) for (kind, _), each in zip(_KINDS, lists, strict=True)))


def came_of(merged: Merged) -> str:
    """What came of an import, in words."""
    return (
        f"{merged.new} new, {merged.already} already there, {merged.updated} brought up to date, "
        f"{merged.both} kept in both versions"
    )


def fault(kind: Fault, number: int) -> str:
    """What is not as it should be in a store."""
    return f"{number} {_FAULTS[kind]}"
