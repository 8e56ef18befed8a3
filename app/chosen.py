# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person's settings mean for a session: its pace, its volumes, its background."""

from __future__ import annotations

from app.session.pacing import Pacing
from app.settings import AS_WRITTEN, Settings
from app.sound.volumes import Volumes


def pacing_of(settings: Settings) -> Pacing:
    """The pace that is set."""
    return Pacing(
        silences=settings.silences,
        voice=settings.voice_pace,
        settling=settings.settling_seconds,
        bell_every=settings.bell_every,
        bell=settings.silence_bell,
    )


def volumes_of(settings: Settings) -> Volumes:
    """The volumes that are set."""
    return Volumes(settings.voice_volume, settings.background_volume, settings.bell_volume)


def background_of(settings: Settings) -> str | None:
    """The background in place of the script's: "off", a name, or None for the script's own."""
    return None if settings.background == AS_WRITTEN else settings.background
