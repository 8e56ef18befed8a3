# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""From values that fit the format to the model of a script.

Where a value was missing or did not fit, its default or something harmless stands in, so that
the rest of the file can be judged beyond its shape; such a script is never practised.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.script import model as m
from app.script.values import MISSING
from app.script.values import Path as Way

Places = Mapping[Way, tuple[int, int]]


def build(values: Mapping[str, Any], places: Places, source: Path | None) -> m.Script:
    """The script that ``values`` describe; ``places`` gives line and column of steps and cues."""
    plain = {
        key: values[key]
        for key in ("language", "summary", "license", "level", "pace")
        if key in values
    }
    return m.Script(
        id=values.get("id", ""),
        title=values.get("title", ""),
        steps=tuple(
            _step(step, ("steps", index), places)
            for index, step in enumerate(values.get("steps", ()))
        ),
        author=_author(values.get("author")),
        themes=_there(values.get("themes", ())),
        notes=_there(values.get("notes", ())),
        background=_background(values.get("background")),
        pronounce=MappingProxyType(dict(values.get("pronounce", {}))),
        source=source,
        **plain,
    )


def _there(found: Any) -> tuple[Any, ...]:
    return tuple(item for item in found if item is not MISSING)


def _author(values: Any) -> m.Author | None:
    if not values:
        return None
    return m.Author(values.get("name", ""), values.get("url"), values.get("contact"))


def _background(values: Any) -> m.BackgroundSetting | None:
    if not isinstance(values, dict) or values.get("sound") in (None, "off"):
        return None
    return m.BackgroundSetting(values["sound"], values.get("level", -30.0))


def _step(values: Any, way: Way, places: Places) -> m.Step:
    line, column = places[way]
    if values is MISSING:
        return m.Step("", "", (), line=line, column=column)
    cues = tuple(
        _cue(cue, (*way, "cues", index), places) for index, cue in enumerate(values.get("cues", ()))
    )
    return m.Step(
        id=values.get("id", ""),
        name=values.get("name", ""),
        cues=cues,
        aim=values.get("aim"),
        detour=values.get("detour", False),
        line=line,
        column=column,
    )


def _cue(values: Any, way: Way, places: Places) -> m.Cue:
    line, column = places[way]
    if values is MISSING or values["kind"] is None:
        # What it was meant to be is not known; a cue that waits accuses nothing around it.
        return m.Wait("", line=line, column=column)
    kind = values["kind"]
    here = {"id": values.get("id"), "line": line, "column": column}
    if kind == "ask":
        choices = _choices(values.get("choices", ()), (*way, "choices"), places)
        return m.Ask(values.get("ask", ""), choices, values.get("keep"), **here)
    return _MAKERS[kind](values, here)


def _choices(found: Any, way: Way, places: Places) -> tuple[m.Choice, ...]:
    made = []
    for index, values in enumerate(found):
        line, column = places[(*way, index)]
        said = {} if values is MISSING else values
        made.append(m.Choice(said.get("label", ""), said.get("go"), line, column))
    return tuple(made)


def _pause(values: Any, here: Any) -> m.Pause:
    breath = values.get("breathe")
    breathe = None
    if breath is not None and {"in", "out"} <= breath.keys():
        breathe = m.Breathe(
            breath["in"], breath["out"], breath.get("hold", 0.0), breath.get("rest", 0.0)
        )
    return m.Pause(
        values.get("pause", 1.0),
        values.get("prompt"),
        breathe,
        values.get("least"),
        values.get("most"),
        **here,
    )


def _rate(values: Any, here: Any) -> m.Rate:
    words = values.get("rate", ())
    if words == "eight-cs":
        return m.Rate(m.EIGHT_CS, True, values.get("keep"), **here)
    words = tuple("" if word is MISSING else word for word in words)
    return m.Rate(words, False, values.get("keep"), **here)


def _background_cue(values: Any, here: Any) -> m.Background:
    sound = values.get("background", "off")
    return m.Background(
        None if sound == "off" else sound, values.get("level"), values.get("fade", 4.0), **here
    )


_MAKERS: Mapping[str, Callable[[Any, Any], m.Cue]] = {
    "say": lambda v, here: m.Say(v.get("say", ""), v.get("recording"), v.get("prompt"), **here),
    "pause": _pause,
    "wait": lambda v, here: m.Wait(v.get("wait", ""), v.get("at_most"), **here),
    "bell": lambda v, here: m.Bell(
        v.get("bell", 1), v.get("every", 4.0), v.get("sound", "bowl"), **here
    ),
    "name": lambda v, here: m.Name(v.get("name", ""), v.get("keep"), **here),
    "write": lambda v, here: m.Write(v.get("write", ""), v.get("keep"), **here),
    "rate": _rate,
    "body": lambda v, here: m.Body(v.get("body", ""), v.get("keep"), **here),
    "background": _background_cue,
    # A go to nowhere known stays; the review knows an empty target as one already told of.
    "go": lambda v, here: m.Go(v.get("go", ""), **here),
    "end": lambda v, here: m.End(v.get("end", "gently"), **here),
}
