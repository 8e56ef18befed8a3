# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is judged in a script beyond its shape."""

from __future__ import annotations

import itertools

from app.script.audio_folders import AudioFolders
from app.script.care import Care
from app.script.faults import MOST_FAULTS, Fault, by_place
from app.script.model import Script
from app.script.soundness import Soundness
from app.script.subject import Known, Subject


def review(
    script: Script, file: str, audio: AudioFolders | None = None, known: Known | None = None
) -> tuple[Fault, ...]:
    """Errors and warnings in the file's order. With ``audio``, missing sounds are warned of."""
    subject = Subject(script, file, known or Known())
    errors = itertools.islice(Soundness(subject).faults(), MOST_FAULTS)
    warnings = itertools.islice(Care(subject, audio).faults(), MOST_FAULTS)
    return tuple(sorted([*errors, *warnings], key=by_place))
