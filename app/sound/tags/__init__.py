# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a sound file tells about itself: its title, author, licence and chapters, in each format.

The samples stay what they were. Nothing in here depends on the hour or on chance, so that the same
session is the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.sound.tags import flac, id3, ogg_vorbis, wav
from app.sound.tags.about import About

_WRITERS: dict[str, Callable[[Path, About], None]] = {
    ".wav": wav.write,
    ".flac": flac.write,
    ".ogg": ogg_vorbis.write,
    ".mp3": id3.write,
}


def write_tags(path: Path, ending: str, about: About) -> None:
    """Let the sound file at ``path``, in the format of this ending, tell about itself.

    Raises OSError.
    """
    _WRITERS[ending](path, about)
