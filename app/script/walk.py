# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How a session moves through a script: the one place that knows order, choices and detours.

Steps run in order. A detour is passed over in that order, entered only by ``go``, and at its end
the question that sent the person there is asked again. Questions to return to are held as a stack
that is cut back where the same question is already on it, so that it can't grow without end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.script.model import INTERACTIVE, Ask, Cue, End, Go, Say, Script


@dataclass(frozen=True, slots=True)
class Place:
    """A cue, and how the session came to it.

    step, cue: indices into ``script.steps`` and its ``cues``.
    returns: the questions that the detours we are in return to, the nearest last.
    question: the last question passed since the session began, or since this detour was entered.
    Places within a place carry no history of their own.
    """

    step: int
    cue: int
    returns: tuple[Place, ...] = ()
    question: Place | None = None


def first(script: Script) -> Place:
    """Where a session begins: the first cue outside a detour. Raises ValueError without one."""
    start = _in_order(script, 0, None)
    if start is None:
        raise ValueError("the script has no step outside its detours")
    return start


def cue_at(script: Script, place: Place) -> Cue:
    """The cue at ``place``."""
    return script.steps[place.step].cues[place.cue]


def after(script: Script, place: Place, choice: int | None = None) -> Place | None:
    """The place that follows; None where the script is over, be it by ``end`` or by running out.

    choice: index of the choice taken, where the cue is a question; without one it is passed by.
    """
    cue = cue_at(script, place)
    if isinstance(cue, End):
        return None
    if isinstance(cue, Go):
        return _enter(script, script.step_index(cue.step), place, place.question)
    if isinstance(cue, Ask):
        asked = Place(place.step, place.cue)
        target = cue.choices[choice].go if choice is not None else None
        if target is not None:
            return _enter(script, script.step_index(target), place, asked)
        return _next(script, place, asked)
    return _next(script, place, place.question)


def said_before(script: Script, place: Place) -> Place | None:
    """The last speech before the question at ``place``, in the same step and after any other.

    None where there is none, or where ``place`` is no interactive cue.
    """
    cues = script.steps[place.step].cues
    if place.cue >= len(cues) or not isinstance(cues[place.cue], INTERACTIVE):
        return None
    for earlier in range(place.cue - 1, -1, -1):
        if isinstance(cues[earlier], Say):
            return replace(place, cue=earlier)
        if isinstance(cues[earlier], (*INTERACTIVE, Go)):
            return None
    return None


def _next(script: Script, place: Place, question: Place | None) -> Place | None:
    """The following cue, the following step, or the question behind a detour."""
    step = script.steps[place.step]
    if place.cue + 1 < len(step.cues):
        return _at(script, Place(place.step, place.cue + 1, place.returns, question))
    if not step.detour:
        return _in_order(script, place.step + 1, question)
    if not place.returns:
        return None
    behind = place.returns[-1]
    return Place(behind.step, behind.cue, place.returns[:-1])


def _in_order(script: Script, index: int, question: Place | None) -> Place | None:
    """The first cue of the first step from ``index`` on that is no detour."""
    for number in range(index, len(script.steps)):
        if not script.steps[number].detour and script.steps[number].cues:
            return _at(script, Place(number, 0, (), question))
    return None


def _enter(script: Script, index: int, place: Place, question: Place | None) -> Place | None:
    """The first cue of the step that a ``go`` at ``place`` leads to."""
    if not script.steps[index].detour:
        # Out of a detour the question behind everything is the one the first detour came from.
        return _in_order(script, index, place.returns[0] if place.returns else question)
    returns = place.returns if question is None else _pushed(place.returns, question)
    return _at(script, Place(index, 0, returns))


def _pushed(returns: tuple[Place, ...], question: Place) -> tuple[Place, ...]:
    if question in returns:
        return returns[: returns.index(question) + 1]
    return (*returns, question)


def _at(script: Script, place: Place) -> Place:
    """``place`` as it is remembered: at a question, an earlier question no longer matters."""
    if place.question is not None and isinstance(cue_at(script, place), Ask):
        return Place(place.step, place.cue, place.returns)
    return place
