# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Steps outward in words: areas of life, how big one feels, and what a list shows of it."""

from __future__ import annotations

from textwrap import wrap

from PySide6.QtCore import QCoreApplication

from app.reflections.items import OutwardStep
from app.ui.life_areas import LifeArea

_LONGEST = 140
_LONGEST_LABEL = 60
_BREAK = "\N{ZERO WIDTH SPACE}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutwardWords", text)


def area_name(area: str) -> str:
    """An area of life in words; the person's own word as it is."""
    return {
        "": _tr("Anywhere"),
        "support-group": _tr("A support group"),
        "class": _tr("A class"),
        "movement": _tr("Movement: a gym, a walk"),
        "hobby": _tr("A hobby"),
        "therapy": _tr("Therapy"),
        "community": _tr("A spiritual or community group"),
        "walk": _tr("A walk where others are"),
        "people": _tr("People I know"),
    }.get(area, area)


def size_words() -> tuple[str, ...]:
    """How big a step may feel, from 0 to 4."""
    return (
        _tr("hardly anything"),
        _tr("small"),
        _tr("a little stretch"),
        _tr("big"),
        _tr("very big"),
    )


def step_title(step: OutwardStep) -> str:
    """What a step is known by: its words, else its area."""
    words = in_a_line(step.text)
    return words or (area_name(step.area) if step.area.strip() else _tr("A small step"))


def plan_in_words(step: OutwardStep) -> str:
    """When, and how big it feels, as far as it is said."""
    size = "" if step.size is None else _tr("feels: {size}").format(size=size_words()[step.size])
    return "  ·  ".join(part for part in (in_a_line(step.planned), size) if part)


def outcome_in_words(step: OutwardStep) -> str:
    """What happened, and the glimmer, a line each."""
    glimmer = in_a_line(step.glimmer)
    lines = (in_a_line(step.happened), glimmer and _tr("A glimmer: {words}").format(words=glimmer))
    return "\n".join(line for line in lines if line)


def in_a_line(text: str, longest: int = _LONGEST) -> str:
    """The beginning of a text, of ``longest`` characters at most, without its line breaks."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def area_label(area: str) -> str:
    """An area in the few words that there is room for; a very long word may go on in a new line."""
    words = in_a_line(area_name(area), _LONGEST_LABEL).split(" ")
    return " ".join(_BREAK.join(wrap(word, 20)) if len(word) > 20 else word for word in words)


def lives_there(life: LifeArea) -> str:
    """What lives in an area of life: in words, which don't count further than to one."""
    kinds = (
        (life.open, _tr("one small step open"), _tr("small steps open")),
        (life.told, _tr("one step told of"), _tr("steps told of")),
        (life.glimmers, _tr("one glimmer"), _tr("glimmers")),
        (life.resting, _tr("one at rest"), _tr("some at rest")),
    )
    said = [one if count == 1 else more for count, one, more in kinds if count]
    return ", ".join(said) or _tr("nothing lives here yet")
