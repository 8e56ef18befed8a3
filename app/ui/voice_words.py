# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the voices are called, and in which order they are offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.sound.voices import OfferedVoice

_BUILT_IN = "built-in"
_PIPER = "piper"
_WIDER = {"cmn": "zh"}
"""Languages that Qt knows under a wider one only."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoiceWords", text)


def voice_words(voice: OfferedVoice) -> str:
    """A voice, with its language as those who speak it call it."""
    language = _in_its_own_words(voice.language)
    if voice.key == _BUILT_IN:
        return _tr("The built-in voice · {language}").format(language=language)
    name = voice.name.replace("_", " ").strip()
    if voice.key == _PIPER:
        return _tr("Piper: {name} · {language}").format(name=name, language=language)
    if QLocale.languageToString(QLocale(voice.language).language()) in name:
        return name
    return _tr("{name} · {language}").format(name=name, language=language)


def far_voice_words(voice: OfferedVoice) -> str:
    """A voice for another language than the reader's, which stands first, in the words of ours."""
    language = _in_our_words(voice.language)
    name = voice.name.replace("_", " ").strip()
    if name.startswith(language):
        return name
    if language == voice.language:  # nobody reads a code first
        return _tr("{name} ({language})").format(name=name, language=language)
    return _tr("{language}: {name}").format(language=language, name=name)


def _in_our_words(language: str) -> str:
    main = language.partition("-")[0].lower()
    known = QLocale(_WIDER.get(main, language)).language()
    return language if known == QLocale.Language.C else QLocale.languageToString(known)


def _in_its_own_words(language: str) -> str:
    """A language as those who speak it call it, where the fonts of the app have its letters."""
    own = QLocale(language).nativeLanguageName()
    font = QRawFont.fromFont(QApplication.font())
    can_be_drawn = own and all(font.supportsCharacter(ord(letter)) for letter in own)
    return own if can_be_drawn else _in_our_words(language)


def chosen_voice_words(key: str) -> str:
    """The voice of this key, inside a sentence, without asking which voices there are."""
    if key == _BUILT_IN:
        return _tr("the built-in voice")
    return "Piper" if key == _PIPER else key.partition(":")[2] or key


def missing_voice_words(key: str) -> str:
    """A voice that is chosen, and not there."""
    return _tr("{name} (not there now)").format(name=chosen_voice_words(key))


def near_and_far(
    voices: Sequence[OfferedVoice], chosen: str
) -> tuple[list[OfferedVoice], list[OfferedVoice]]:
    """Those that most would choose from, and the others, which can be a hundred.

    Near are the chosen one, the two of our own, and the system's in English or its own language.
    The others are in the order in which their words are read.
    """
    near_languages = {"en", QLocale().name().partition("_")[0].lower()}

    def is_near(voice: OfferedVoice) -> bool:
        main = voice.language.partition("-")[0].lower()
        return voice.key in (chosen, _BUILT_IN, _PIPER) or main in near_languages

    far = [voice for voice in voices if not is_near(voice)]
    far.sort(key=lambda voice: far_voice_words(voice).casefold())
    return [voice for voice in voices if is_near(voice)], far
