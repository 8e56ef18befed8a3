# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The texts and kept words of cues, by the keys under which they stand in the file."""

from __future__ import annotations

from app.script.model import Ask, Body, Cue, Name, Pause, Rate, Say, Wait, Write

Key = tuple[str | int, ...]


def texts_of(cue: Cue) -> tuple[tuple[Key, str], ...]:
    """Every text of ``cue`` that a person sees or hears, each with its keys from the cue on."""
    found: list[tuple[Key, str]] = []
    if isinstance(cue, Say | Wait | Ask | Name | Write | Body):
        found.append(((type(cue).__name__.lower(),), cue.text))
    if isinstance(cue, Say | Pause) and cue.prompt is not None:
        found.append((("prompt",), cue.prompt))
    if isinstance(cue, Ask):
        found += [(("choices", at, "label"), each.label) for at, each in enumerate(cue.choices)]
    if isinstance(cue, Rate) and not cue.eight_cs:
        found += [(("rate", at), word) for at, word in enumerate(cue.words)]
    return tuple(found)


def keeps_of(cue: Cue) -> tuple[str, ...]:
    """The name under which the answer to ``cue`` is kept, if it is."""
    if isinstance(cue, Ask | Name | Write | Rate | Body) and cue.keep is not None:
        return (cue.keep,)
    return ()
