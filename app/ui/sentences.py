# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What went wrong, as a sentence for a person: what happened, that nothing was lost, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reflections import errors
from app.reflections.reports import (
    AllSaved,
    BroughtBack,
    RecoverySetAside,
    Report,
    SavedInLastRoom,
    StoreSetAside,
    TroubleBegan,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sentences", text)


def store_sentence(error: errors.StoreError) -> str:
    """A sentence for what the store could not do."""
    match error:
        case errors.StoreFull():
            return _tr(
                "The disk is full. What you write is held until there is room: free some space, and"
                " leave the window open."
            )
        case errors.StoreHeld(by_this_app=True):
            return _tr(
                "Inner Hearth is open in another window, which holds your reflections."
                " Close that one; nothing is lost."
            )
        case errors.StoreHeld():
            return _tr(
                "Another program is using your reflections just now. What you write is held until"
                " it is done."
            )
        case errors.StoreReadOnly():
            return _tr(
                "The folder of your reflections can't be written to. What you write is held as long"
                " as this window is open."
            )
        case errors.StoreTooNew():
            return _tr(
                "Your reflections were written by a later Inner Hearth, and are left as they are."
                " Please use that one, or a newer."
            )
        case errors.StoreForeign():
            return _tr(
                "The file of your reflections belongs to another program, and is left as it is."
                " Move it elsewhere to begin a new one."
            )
        case errors.StoreLocked():
            return _tr("Your reflections are locked. They open with your passphrase.")
        case errors.SessionUnknown():
            return _tr("This reflection is no longer there.")
        case _:
            return _tr(
                "Your reflections can't be reached just now. What you write is held as long as this"
                " window is open."
            )


def report_sentence(report: Report) -> str:
    """A sentence for what the keeper tells while people write."""
    match report:
        case AllSaved():
            return _tr("Everything you wrote is saved again.")
        case BroughtBack():
            return _tr(
                "What could not be saved last time was in a recovery file. It is in your"
                " reflections now; nothing was lost."
            )
        case SavedInLastRoom():
            return _tr(
                "The disk is full. What you wrote is saved, in the room that was kept for it."
                " Free some space before you write on."
            )
        case StoreSetAside(path=path):
            words = _tr(
                "The file of your reflections was damaged. It lies untouched at {path}, and a new"
                " one was begun."
            )
            return words.format(path=path)
        case RecoverySetAside(path=path):
            words = _tr(
                "A recovery file of your reflections was damaged. It is left as it is, at {path}."
            )
            return words.format(path=path)
        case TroubleBegan():
            return trouble_sentence(report)


def trouble_sentence(trouble: TroubleBegan) -> str:
    """Why nothing can be saved just now, and where it is that was written meanwhile."""
    if trouble.refuge == "nothing":
        return store_sentence(trouble.error)
    if trouble.refuge == "file":
        where = _tr(
            "A recovery file keeps what you write meanwhile, and it is saved as soon as that works."
        )
    else:
        where = _tr(
            "What you write stands in this window only: leave it open. It is saved as soon as that"
            " works."
        )
    return f"{_why(trouble.error)} {where}"


def _why(error: errors.StoreError) -> str:
    match error:
        case errors.StoreFull():
            return _tr("The disk is full: please free some space.")
        case errors.StoreHeld(by_this_app=True):
            return _tr(
                "Inner Hearth is open in another window, which holds your reflections: please close"
                " that one."
            )
        case errors.StoreHeld():
            return _tr("Another program is using your reflections just now.")
        case errors.StoreReadOnly():
            return _tr("The folder of your reflections can't be written to.")
        case errors.StoreTooNew():
            return _tr(
                "Your reflections were written by a later Inner Hearth, and are left as they are:"
                " please use that one, or a newer."
            )
        case errors.StoreForeign():
            return _tr(
                "The file of your reflections belongs to another program, and is left as it is:"
                " move it elsewhere to begin a new one."
            )
        case _:
            return _tr("Your reflections can't be reached just now.")
