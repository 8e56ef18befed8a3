# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a setting of the sound is called: as it is read beside a slider, and as it is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.settings import AS_WRITTEN

OFF: Final = "off"

SETTLING_TIMES: Final = (0.0, 60.0, 180.0, 300.0, 600.0)
BELL_TIMES: Final = (0.0, 60.0, 120.0, 300.0)
SILENCES: Final = (0.5, 1.0, 1.75, 3.0)
FINISHES: Final = ("plain", "soft", "warm")
BACKGROUNDS: Final = ("rain", "stream", "wind", "hearth", "drone", "noise")


@dataclass(frozen=True, slots=True)
class SoundNames:
    """The backgrounds and bells that there are, by the names of their files."""

    backgrounds: tuple[str, ...] = ()
    bells: tuple[str, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SoundWords", text)


def volume_words(volume: float) -> str:
    """A volume: "off", or how much of it."""
    return _tr("{n} %").format(n=round(volume * 100)) if volume > 0 else _tr("off")


def silences_words(factor: float) -> str:
    """How long silences are."""
    if factor == 1.0:
        return _tr("as written")
    return _tr("{n} times as long").format(n=_number(factor))


def pace_words(factor: float) -> str:
    """How fast the voice is."""
    percent = round(abs(factor - 1.0) * 100)
    if percent == 0:
        return _tr("as written")
    words = _tr("{n} % slower") if factor < 1 else _tr("{n} % faster")
    return words.format(n=percent)


def settling_words(seconds: float) -> str:
    """How long the quiet before the first word is."""
    return _tr("none") if seconds <= 0 else _minutes(seconds)


def every_words(seconds: float) -> str:
    """How often a bell sounds inside a long silence."""
    if seconds <= 0:
        return _tr("none")
    if seconds == 60:
        return _tr("every minute")
    return _tr("every {length}").format(length=_minutes(seconds))


def background_words(name: str) -> str:
    """A background, or what stands in its place."""
    return {
        AS_WRITTEN: _tr("as written"),
        OFF: _tr("off"),
        "rain": _tr("rain"),
        "stream": _tr("stream"),
        "wind": _tr("wind in leaves"),
        "hearth": _tr("hearth"),
        "drone": _tr("low drone"),
        "noise": _tr("soft noise"),
    }.get(name, _plain(name))


def in_order(backgrounds: Sequence[str]) -> tuple[str, ...]:
    """Backgrounds that come with the app first, from the most common on; then the others."""
    known = tuple(name for name in BACKGROUNDS if name in backgrounds)
    return known + tuple(name for name in backgrounds if name not in known)


def bell_words(name: str) -> str:
    """A bell."""
    return {
        "bowl": _tr("bowl"),
        "small-bell": _tr("small bell"),
        "wood": _tr("wood"),
    }.get(name, _plain(name))


def finish_words(finish: str) -> str:
    """How the built-in voice is finished."""
    return {"plain": _tr("plain"), "soft": _tr("soft"), "warm": _tr("warm")}.get(finish, finish)


def output_words(output: str) -> str:
    """An output that is no device."""
    return {
        "auto": _tr("The system's own"),
        "simpleaudio": _tr("Another way to the same loudspeaker"),
        "silent": _tr("Silence: words on the screen only"),
    }.get(output, output)


def until_bell_words(seconds: float) -> str:
    """How long it is to the bell that ends the settling in."""
    if seconds < 60:
        return _tr("Less than a minute to the bell")
    if round(seconds / 60) == 1:
        return _tr("About a minute to the bell")
    return _tr("About {n} minutes to the bell").format(n=round(seconds / 60))


def options(
    values: Sequence[str | float], now: str | float, words: Callable[..., str]
) -> tuple[tuple[str | float, str], ...]:
    """Values to choose from, each with its words; the present one joins those it is not among."""
    among = list(values)
    if now not in among:
        among.append(now)
    if isinstance(now, float):
        among.sort(key=float)
    return tuple((value, words(value)) for value in among)


def _minutes(seconds: float) -> str:
    if round(seconds) == 60:
        return _tr("1 minute")
    if seconds < 60:
        return _tr("{n} seconds").format(n=round(seconds))
    return _tr("{n} minutes").format(n=_number(round(seconds / 60, 1)))


def _number(value: float) -> str:
    return QLocale().toString(round(value, 2), "g", 4)


def _plain(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")
