# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Why a sound file could not be written, as a sentence for a person; and names for files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.session.pacing import Pacing
from app.session.timeline import WayTooLong
from app.sound.export import ExportFailed
from app.ui.sound_words import pace_words, silences_words
from app.ui.voice_words import chosen_voice_words

_FORBIDDEN = '\\/:*?"<>|'
_LONGEST_NAME = 80


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportSentences", text)


def made_with(voice: str, pacing: Pacing) -> str:
    """How it will sound: with the voice of this key, at this pace. Backgrounds are the script's."""
    words = _tr(
        "With {voice}. Pace of the voice {pace}, silences {silences}, the background as written."
    )
    return words.format(
        voice=chosen_voice_words(voice),
        pace=pace_words(pacing.voice),
        silences=silences_words(pacing.silences),
    )


def failure_sentence(error: ExportFailed | WayTooLong) -> str:
    """What happened, that nothing was left half done, and what to do now."""
    if isinstance(error, WayTooLong):
        return _tr(
            "This way would not end within twelve hours. Please pick another one; nothing was"
            " written."
        )
    match error.reason:
        case "full":
            return _tr(
                "The disk is full. Nothing half done was left there: free some space, or choose"
                " another place."
            )
        case "forbidden":
            return _tr(
                "This place may not be written to. Please choose another folder, such as your own"
                " music or documents."
            )
        case "folder":
            return _tr("There is a folder of that name. Please choose another name.")
        case "no-folder":
            return _tr("That folder is not there any more. Please choose another place.")
        case "too-long":
            return _tr(
                "A WAV file can't hold that many hours. Please choose FLAC, which keeps every"
                " sample too."
            )
        case _:
            return _tr(
                "The file could not be written there, and nothing half done was left. Please try"
                " again, or choose another place."
            )


def taken_sentence(path: Path) -> str:
    """A file beside the sound would take the place of one that the person did not ask about."""
    words = _tr(
        "There is a file “{name}” already, and it was left as it is. Please take another name."
    )
    return words.format(name=path.name)


def file_name(title: str) -> str:
    """A practice's title as the name of a file on any system, without an ending."""
    fit = "".join(" " if sign in _FORBIDDEN or ord(sign) < 32 else sign for sign in title)
    return " ".join(fit.split()).strip(". ")[:_LONGEST_NAME].strip() or _tr("Practice")
