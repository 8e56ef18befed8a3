# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a recording is, and why one can't be used, in sentences for a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.sound.decoding import OtherDecoderMissing
from app.sound.prepare import Prepared, WouldOverwrite
from app.sound.prepared_file import CannotKeep
from app.sound.recording import (
    NothingHeard,
    RecordingMissing,
    StrangeForm,
    TooLong,
    TooShort,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recordings", text)


def refusal(error: Exception) -> str:
    """Why a recording could not be brought in, and what to do."""
    match error:
        case RecordingMissing():
            return _tr("The recording can't be opened. Is it still where it was?")
        case NothingHeard():
            return _tr("There is only silence in this recording. Was the microphone on?")
        case TooShort():
            return _tr("This recording is shorter than half a second, too short to be levelled.")
        case TooLong():
            return _tr("This recording is longer than an hour. Please bring it in in parts.")
        case StrangeForm():
            return _tr(
                "This recording has a rate, or so many channels, as can't be used here. Up to eight"
                " channels and 384 kHz are fine."
            )
        case OtherDecoderMissing():
            return _tr(
                "A part of Qt is missing here that reads such a file. Please save it as FLAC or WAV"
                " with the program that recorded it, and bring that in."
            )
        case WouldOverwrite():
            return _tr("This would take the place of the recording itself. Choose another name.")
        case CannotKeep():
            return _tr(
                "It can't be kept there: the folder can't be written to, or the disk is full."
                " Choose another place; the recording itself is untouched."
            )
        case _:
            return _tr(
                "This can't be read as a recording. WAV, FLAC, Ogg, Opus, MP3 and M4A can be; if it"
                " is one of these, it is damaged. It was left as it is."
            )


def rows_about(prepared: Prepared) -> tuple[tuple[str, str, str], ...]:
    """What it is about, how it was, and how it is now: one row each."""
    source, now = prepared.source, prepared.levels
    return (
        (
            _tr("Format"),
            _form(source.form, source.channels, source.rate),
            _form("FLAC", 1, 48_000),
        ),
        (_tr("Length"), _seconds(source.seconds), _seconds(prepared.seconds)),
        (_tr("Loudness"), _level(source.levels.loudness, "LUFS"), _level(now.loudness, "LUFS")),
        (_tr("Highest peak"), _level(source.levels.true_peak, "dB"), _level(now.true_peak, "dB")),
    )


def notes_about(prepared: Prepared) -> tuple[str, ...]:
    """What was done, in sentences."""
    return tuple(note for note in (_trimmed(prepared), *_exceptions(prepared)) if note)


def _trimmed(prepared: Prepared) -> str:
    start, end = prepared.trimmed_start, prepared.trimmed_end
    if max(start, end) < 0.05:
        return _tr("There was no silence to take off.")
    words = _tr("Silence taken off: {start} at the start, {end} at the end.")
    return words.format(start=_seconds(start), end=_seconds(end))


def _exceptions(prepared: Prepared) -> tuple[str, ...]:
    notes = []
    if prepared.held_back:
        words = _tr("The loudest moments are held back a little, by {level} at the most.")
        notes.append(words.format(level=_level(prepared.held_back, "dB")))
    if prepared.source.one_side:
        notes.append(
            _tr("Its two sides would cancel each other out, so only the first of them is kept.")
        )
    if not prepared.is_as_loud_as_speech:
        notes.append(_tr("It stays softer than the voice: nearly all of it is one short peak."))
    return tuple(notes)


def _form(name: str, channels: int, rate: int) -> str:
    sides = {1: _tr("mono"), 2: _tr("stereo")}.get(channels, _tr("{n} channels").format(n=channels))
    hertz = QLocale().toString(rate / 1000, "g", 6)
    return _tr("{name}, {sides}, {hertz} kHz").format(name=name, sides=sides, hertz=hertz)


def _seconds(length: float) -> str:
    whole = round(length)
    if whole >= 60:
        return _tr("{minutes} min {seconds} s").format(minutes=whole // 60, seconds=whole % 60)
    return _tr("{n} s").format(n=QLocale().toString(length, "f", 1))


def _level(level: float, unit: str) -> str:
    return f"{QLocale().toString(level, 'f', 1)} {unit}".replace("-", "−")
