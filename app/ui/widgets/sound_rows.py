# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The rows in which the sound is set. What is moved or pressed is in the settings at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from app.settings import AS_WRITTEN
from app.ui import sound_words as words
from app.ui.theme import Theme
from app.ui.widgets.choice_row import ChoiceRow, Value
from app.ui.widgets.slider_row import Range, SliderRow

if TYPE_CHECKING:
    from app.settings import Settings, SettingsFile

Bus: TypeAlias = Literal["voice_volume", "background_volume", "bell_volume"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SoundRows", text)


def volume_row(theme: Theme, settings: SettingsFile, bus: Bus) -> SliderRow:
    """How loud one of the three is. It is heard while the slider moves."""
    name, most = {
        "voice_volume": (_tr("Voice"), 100),
        "background_volume": (_tr("Background"), 200),
        "bell_volume": (_tr("Bells"), 100),
    }[bus]
    over = Range(0, most, usual=100)
    row = SliderRow(theme, name, over, getattr(settings.now, bus), words.volume_words)
    row.slider.setAccessibleName(_tr("Volume: {name}").format(name=name))
    row.changed.connect(lambda value: settings.change(**{bus: value}))
    return row


def silences_row(theme: Theme, settings: SettingsFile) -> SliderRow:
    """How long silences are, by a slider."""
    now, over = settings.now.silences, Range(50, 300, usual=100)
    row = SliderRow(theme, _tr("Silences"), over, now, words.silences_words, patient=True)
    row.changed.connect(lambda value: settings.change(silences=value))
    return row


def pace_row(theme: Theme, settings: SettingsFile) -> SliderRow:
    """How fast the voice is. Words are made anew for it, so it waits for the slider to rest."""
    now, over = settings.now.voice_pace, Range(70, 120, usual=100)
    row = SliderRow(theme, _tr("Pace of the voice"), over, now, words.pace_words, patient=True)
    row.changed.connect(lambda value: settings.change(voice_pace=value))
    return row


def prompt_size_row(theme: Theme, settings: SettingsFile) -> SliderRow:
    """How large the prompts are. They follow while the slider moves, and it follows the keys."""
    now, over = settings.now.prompt_size, Range(100, 200)
    row = SliderRow(theme, _tr("Size of the words"), over, now, words.volume_words)
    row.changed.connect(lambda value: settings.change(prompt_size=value))

    def follow(now: Settings) -> None:
        row.slider.setValue(round(100 * now.prompt_size))

    row.destroyed.connect(settings.listen(follow))
    return row


def text_only_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """Whether a session is heard, or read only."""
    now, name = settings.now.text_only, _tr("How the words come to you")
    values = (False, True)
    said = {False: _tr("spoken, and on the screen"), True: _tr("on the screen only")}
    row = _choice(theme, name, values, now, lambda value: said[bool(value)])
    row.chosen.connect(lambda value: settings.change(text_only=bool(value)))
    return row


def silences_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """How long silences are, in a word."""

    def said(factor: float) -> str:
        named = {0.5: _tr("shorter"), 1.75: _tr("longer"), 3.0: _tr("much longer")}
        return named.get(factor) or words.silences_words(factor)

    row = _choice(theme, _tr("Silences"), words.SILENCES, settings.now.silences, said)
    row.chosen.connect(lambda value: settings.change(silences=value))
    return row


def background_choice(theme: Theme, settings: SettingsFile, names: words.SoundNames) -> ChoiceRow:
    """What is heard behind the words."""
    now, values = (
        settings.now.background,
        (AS_WRITTEN, words.OFF, *words.in_order(names.backgrounds)),
    )
    row = _choice(theme, _tr("In the background"), values, now, words.background_words)
    row.chosen.connect(lambda value: settings.change(background=value))
    return row


def settling_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """The quiet before the first word."""
    now, name = settings.now.settling_seconds, _tr("Time to settle in, with a bell at its end")
    row = _choice(theme, name, words.SETTLING_TIMES, now, words.settling_words)
    row.chosen.connect(lambda value: settings.change(settling_seconds=value))
    return row


def bell_times_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """How often a bell sounds inside long silences."""
    now, name = settings.now.bell_every, _tr("Bells in long silences")
    row = _choice(theme, name, words.BELL_TIMES, now, words.every_words)
    row.chosen.connect(lambda value: settings.change(bell_every=value))
    return row


def bell_choice(theme: Theme, settings: SettingsFile, names: words.SoundNames) -> ChoiceRow:
    """Which bell that is."""
    now, name = settings.now.silence_bell, _tr("Which bell")
    row = _choice(theme, name, names.bells, now, words.bell_words)
    row.chosen.connect(lambda value: settings.change(silence_bell=value))
    return row


def finish_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """How the voice is finished."""
    name = _tr("How it sounds")
    row = _choice(theme, name, words.FINISHES, settings.now.finish, words.finish_words)
    row.chosen.connect(lambda value: settings.change(finish=value))
    return row


def _choice(
    theme: Theme,
    name: str,
    values: Sequence[Value],
    now: Value,
    said: Callable[..., str],
) -> ChoiceRow:
    return ChoiceRow(theme, name, words.options(values, now, said), now)
