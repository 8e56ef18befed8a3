# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said around the passphrase in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reflections import errors
from app.ui.rekeying import CalledOff
from app.ui.sentences import store_sentence


def minutes_words(minutes: float) -> str:
    """After how long it locks by itself."""
    if not minutes:
        return _tr("never")
    if minutes == 1:
        return _tr("after a minute")
    return _tr("after {n} minutes").format(n=f"{minutes:g}")


def rekey_failure_sentence(failure: Exception) -> str:
    """Why the passphrase is as it was."""
    match failure:
        case CalledOff():
            return _tr("Called off. All is as it was before.")
        case errors.StoreFull():
            return _tr(
                "There isn't room enough on the disk: for a while it has to hold a copy of your"
                " reflections and of each backup. All is as it was before."
            )
        case errors.CopyDiffers():
            return _tr(
                "The copy did not read back as it should, so it was not put in place. All is as it"
                " was before; please try once more."
            )
        case errors.StoreHeld(by_this_app=True):
            return _tr(
                "Inner Hearth is open in another window. Close that one first. All is as it was."
            )
        case errors.StoreError():
            return f"{store_sentence(failure)} {_tr('The passphrase is as it was.')}"
        case _:
            raise failure


def _tr(text: str) -> str:
    return QCoreApplication.translate("Privacy", text)
