# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the voices are called, and in which order they are offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from app.sound.voices import OfferedVoice

_BUILT_IN = "built-in"
_PIPER = "piper"


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoiceWords", text)


def voice_words(voice: OfferedVoice) -> str:
    """A voice, with its language as those who speak it call it."""
    language = QLocale(voice.language).nativeLanguageName() or voice.language
    if voice.key == _BUILT_IN:
        return _tr("The built-in voice · {language}").format(language=language)
    name = voice.name.replace("_", " ").strip()
    if voice.key == _PIPER:
        return _tr("Piper: {name} · {language}").format(name=name, language=language)
    if QLocale.languageToString(QLocale(voice.language).language()) in name:
        return name
    return _tr("{name} · {language}").format(name=name, language=language)


def missing_voice_words(key: str) -> str:
    """A voice that is chosen, and not there."""
    name = "Piper" if key == _PIPER else key.partition(":")[2] or key
    return _tr("{name} (not there now)").format(name=name)


def near_and_far(
    voices: Sequence[OfferedVoice], chosen: str
) -> tuple[list[OfferedVoice], list[OfferedVoice]]:
    """Those that most would choose from, and the others, which can be a hundred.

    Near are the chosen one, the two of our own, and the system's in English or its own language.
    """
    near_languages = {"en", QLocale.system().name().partition("_")[0].lower()}

    def is_near(voice: OfferedVoice) -> bool:
        main = voice.language.partition("-")[0].lower()
        return voice.key in (chosen, _BUILT_IN, _PIPER) or main in near_languages

    return [v for v in voices if is_near(v)], [v for v in voices if not is_near(v)]
