# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What may be spoken next: the speeches that lie ahead, down every arm of a question."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from app.script import text as script_text
from app.script import walk
from app.script.model import Ask, End, Say
from app.session.answers import Kept, kept_name
from app.session.timeline import Layout, Speech

SPEECHES_AHEAD = 2
"""How many speeches down each arm are made ready before they are needed."""

_MOST_PLACES = 200


def speeches_ahead(
    layout: Layout, where: walk.Place | None, kept: Kept, count: int = SPEECHES_AHEAD
) -> Iterator[Speech]:
    """The next ``count`` speeches from ``where`` on, nearest first, in all arms of any question.

    A text that names an answer still to come is left out: its words are not known yet.
    """
    script = layout.script
    waiting: deque[tuple[walk.Place | None, int, frozenset[str]]] = deque([(where, 0, frozenset())])
    seen: set[walk.Place] = set()
    while waiting and len(seen) < _MOST_PLACES:
        place, said, open_names = waiting.popleft()
        if place is None or place in seen or said >= count:
            continue
        seen.add(place)
        cue = walk.cue_at(script, place)
        if isinstance(cue, End):
            continue
        if isinstance(cue, Say):
            said += 1
            if not open_names.intersection(script_text.words_in(cue.text)):
                yield layout.speech(cue, kept.words)
        name = kept_name(cue)
        if name is not None:
            open_names = open_names | {name}
        choices = range(len(cue.choices)) if isinstance(cue, Ask) else (None,)
        for choice in choices:
            waiting.append((walk.after(script, place, choice), said, open_names))
