# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A recording from outside, decoded piece by piece: wav, flac, ogg, opus and mp3 by libsndfile.

What libsndfile cannot read (m4a; a FLAC that does not know its own length) goes to the decoder that
is handed in, which is Qt's where there is Qt. The first bytes and the header are looked at before
either of them decodes anything, so that neither is given what is no recording.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from app.sound.clip import Samples
from app.sound.mp4 import NotMp4, looks_like_mp4, read_mp4
from app.sound.recording import (
    UNKNOWN_FRAMES,
    NotSound,
    RecordingMissing,
    RecordingUnusable,
    check_header,
    quietly,
)

if TYPE_CHECKING:
    from soundfile import SoundFile

Take: TypeAlias = Callable[[Samples, int], None]
"""Is given frames (float32, shape (n, channels)) and their rate; what it raises ends decoding."""
DecodeOther: TypeAlias = Callable[[Path, Take], None]
"""Another decoder, for files that libsndfile cannot read. Raises RecordingUnusable."""

_HEAD = 12
_AT_ONCE = 1 << 16
_FORMATS: Final = {"OGG": "Ogg", "W64": "WAV", "WAVEX": "WAV", "RF64": "WAV"}
_SUBTYPES: Final = {
    "PCM_U8": "8 bit",
    "PCM_S8": "8 bit",
    "PCM_16": "16 bit",
    "PCM_24": "24 bit",
    "PCM_32": "32 bit",
    "FLOAT": "32 bit, floating point",
    "DOUBLE": "64 bit, floating point",
    "ULAW": "µ-law",
    "ALAW": "A-law",
    "VORBIS": "Vorbis",
    "OPUS": "Opus",
    "MPEG_LAYER_III": "",
}


class OtherDecoderMissing(RecordingUnusable):
    """Such a file needs Qt, and there is none here."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} can only be read by Qt, which is not installed here. Save it as FLAC or WAV"
            " first, with the program that recorded it."
        )


@dataclass(frozen=True, slots=True)
class SourceForm:
    """What a file says of itself.

    name: its format in words. rate: in Hz. frames: 0 where it does not know. by_other: whether
    libsndfile cannot decode it.
    """

    name: str
    channels: int
    rate: int
    frames: float
    by_other: bool = False


def look_at(path: Path) -> SourceForm:
    """Read the header of a recording. Raises RecordingUnusable where it is none."""
    head = _head(path)
    form = _form_of_mp4(path) if looks_like_mp4(head) else _form_by_libsndfile(path)
    check_header(path.name, form.frames, form.rate, form.channels)
    return form


def decode(path: Path, form: SourceForm, take: Take, other: DecodeOther | None) -> None:
    """Give all of the recording of this form to ``take``. Raises RecordingUnusable."""
    if not form.by_other:
        _decode_by_libsndfile(path, take)
    elif other is None:
        raise OtherDecoderMissing(path.name)
    else:
        other(path, take)


def unreadable(path: Path, failure: OSError) -> RecordingMissing:
    """The error for a file that the system does not give."""
    why = (failure.strerror or "the system does not say why").lower()
    return RecordingMissing(f"{path} cannot be read ({why}).")


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as failure:
        raise unreadable(path, failure) from failure


def _form_of_mp4(path: Path) -> SourceForm:
    try:
        sound = read_mp4(path)
    except (NotMp4, OSError) as failure:
        raise NotSound(f"{path.name} cannot be read as sound.") from failure
    frames = sound.seconds * sound.rate
    return SourceForm(f"{sound.codec} (m4a)", sound.channels, sound.rate, frames, by_other=True)


def _form_by_libsndfile(path: Path) -> SourceForm:
    with _as_unusable(path), quietly(path), _opened(path) as file:
        name = _FORMATS.get(file.format, file.format)
        depth = _SUBTYPES.get(file.subtype, file.format_info)
        separator = " " if name == "Ogg" else ", "
        name = separator.join(word for word in (name, depth) if word)
        if file.frames < UNKNOWN_FRAMES:
            return SourceForm(name, file.channels, file.samplerate, file.frames)
        # A FLAC from a program that did not go back to write its length: libsndfile would have to.
        return SourceForm(name, file.channels, file.samplerate, 0, by_other=True)


def _decode_by_libsndfile(path: Path, take: Take) -> None:
    with _as_unusable(path), quietly(path):
        file = _opened(path)
    with file:
        while True:
            with _as_unusable(path), quietly(path):
                frames: Samples = file.read(_AT_ONCE, dtype="float32", always_2d=True)
            if not len(frames):
                return
            take(frames, file.samplerate)


def _opened(path: Path) -> SoundFile:
    import soundfile

    return soundfile.SoundFile(path)


@contextlib.contextmanager
def _as_unusable(path: Path) -> Iterator[None]:
    try:
        yield
    except Exception as failure:  # what a library meets in a file from outside may raise anything
        raise NotSound(f"{path.name} cannot be read as sound.") from failure
