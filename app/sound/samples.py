# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A sentence to hear a voice by, before it is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.session.timeline import Speech
from app.sound.cache import SpeechCache
from app.sound.clip import Clip
from app.sound.finish import Finish
from app.sound.narration import Narrator
from app.sound.other_voices.program_voice import ProgramVoice, main_language
from app.sound.voice import Voice, VoiceFailed

_SENTENCES: Final = {
    "cs": "Tady jsi vítán. Není kam spěchat.",
    "da": "Du er velkommen her. Der er god tid.",
    "de": "Hier ist Platz für dich. Es hat keine Eile.",
    "en": "There is room for you here. There is no hurry.",
    "es": "Aquí hay sitio para ti. No hay prisa.",
    "fr": "Il y a de la place pour toi ici. Rien ne presse.",
    "it": "Qui c'è posto per te. Non c'è fretta.",
    "nl": "Er is hier plaats voor jou. Er is geen haast bij.",
    "pl": "Jest tu miejsce dla ciebie. Nie ma pośpiechu.",
    "pt": "Aqui há lugar para ti. Não há pressa.",
    "sv": "Här finns plats för dig. Det är ingen brådska.",
}
_IN_ANY_LANGUAGE: Final = "1, 2, 3, 4, 5."


def sample_of(voice: Voice, cache: SpeechCache, finish: Finish, pace: float) -> Clip:
    """A sentence in the voice's own language; numbers where we have none. Raises VoiceFailed."""
    language = voice.language if isinstance(voice, ProgramVoice) else "en"
    text = _SENTENCES.get(main_language(language), _IN_ANY_LANGUAGE)
    speech = Speech((text,), "", None, language, pace, ())
    made = Narrator(voice, cache, _no_recording, 0, finish).narrate(speech)
    if made.trouble is not None:
        raise VoiceFailed(f"{voice.name} gave nothing that can be heard")
    return made.clip


def _no_recording(_script_id: str, _name: str) -> Path | None:
    return None
