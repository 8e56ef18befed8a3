# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said, in the terminal and in reports, about things that stop nothing."""

from __future__ import annotations


def in_words(kind: str, about: str) -> str:
    """One sentence for a notice; ``about`` is the name it concerns."""
    sentences = {
        "no-device": "No sound device was found. The practice goes on in silence, in words.",
        "device-lost": "The sound device went away.",
        "recording-missing": f"The recording “{about}” is missing; the voice speaks instead.",
        "recording-broken": f"The recording “{about}” can't be played; the voice speaks.",
        "voice-failed": "The voice can't speak one of the texts; there is time to read it instead.",
        "clip-unfit": "A text could not be spoken well; there is time to read it instead.",
        "voice-missing": f"The voice “{about}” can't be used here; another one speaks.",
        "language": f"There is no voice for the language “{about}”; there is time to read instead.",
        "sound-missing": f"The sound “{about}” is missing; the practice goes on without it.",
    }
    return sentences.get(kind, kind)
