# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A rehearsal: what the person would do, told beforehand in an answers file.

``answers`` maps the name a cue keeps its answer under (or the cue's own id) to an answer, or to a
list of successive answers. What is not in it is skipped; of an ``ask``, the first choice is taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.script.model import Ask, Body, Cue, Name, Rate, Wait, Write
from app.session.answers import Answer, Chosen, Marked, Rated, Ready, Skipped, Told, kept_name
from app.session.timeline import PlacedCue


class AnswersUnfit(ValueError):
    """The answers file, or one answer in it, cannot be used; the text says where and why."""


class Written(str):
    """An answer as it stands in a file. ``place``: ``FILE:LINE:COLUMN``."""

    __slots__ = ("place",)
    place: str

    @classmethod
    def at(cls, place: str, text: str) -> Written:
        """The words ``text``, written at ``place``."""
        written = cls(text)
        written.place = place
        return written


class Rehearsal:
    """Answers interactive cues from prepared lists, one after the other."""

    def __init__(self, answers: Mapping[str, Any] | None = None) -> None:
        self._left: dict[str, list[Any]] = {
            str(name): list(value) if isinstance(value, list) else [value]
            for name, value in (answers or {}).items()
        }
        self._taken: dict[tuple[object, int], set[int]] = {}

    def __call__(self, placed: PlacedCue) -> Answer:
        """The next answer to this cue. Raises AnswersUnfit where the prepared one does not fit."""
        if isinstance(placed.cue, Ask):
            return self._choice(placed, placed.cue)
        value = self._next(placed.cue)
        match placed.cue:
            case Wait():
                return Ready()
            case Name() | Write():
                return Told(str(value)) if value not in (None, "") else Skipped()
            case Rate() as cue:
                return _rating(cue, value)
            case Body():
                return _marks(value)
            case _:
                raise AnswersUnfit(f"error: nothing is asked in a {placed.kind}")

    def _left_for(self, cue: Cue) -> list[Any]:
        """The answers to this cue that have not been given yet; a list to take them from."""
        for name in (kept_name(cue), cue.id):
            if name is not None and self._left.get(name):
                return self._left[name]
        return []

    def _next(self, cue: Cue) -> Any:
        left = self._left_for(cue)
        return left.pop(0) if left else None

    def _choice(self, placed: PlacedCue, cue: Ask) -> Chosen:
        left = self._left_for(cue)
        while left and left[0] is None:
            del left[0]
        if not left:
            return self._first_choice(placed, cue)
        labels = [choice.label for choice in cue.choices]
        taken, index = _matching(left, labels)
        if index is None:
            listed = "; ".join(labels)
            raise _unfit(left[0], f"“{left[0]}” is no choice of “{cue.text}”. There are: {listed}.")
        del left[:taken]
        return Chosen(index, labels[index])

    def _first_choice(self, placed: PlacedCue, cue: Ask) -> Chosen:
        """The first choice; the next one only where the first was taken here before and came back.

        Nothing but the answers left can change a rehearsal's way: at the same place with the same
        answers left, the same choice would go round for ever.
        """
        left = sum(len(values) for values in self._left.values())
        taken = self._taken.setdefault((placed.place, left), set())
        index = next((i for i in range(len(cue.choices)) if i not in taken), 0)
        taken.add(index)
        return Chosen(index, cue.choices[index].label)


def _matching(left: list[Any], labels: list[str]) -> tuple[int, int | None]:
    """How many of the answers left make up a choice, and which; (0, None) where none does.

    A label with commas in it falls apart in a YAML list that is written on one line:
    ``[Annoyed, afraid or something else]`` are two items, and one answer.
    """
    wanted = [label.strip().casefold() for label in labels]
    for count in range(len(left), 0, -1):
        answer = ", ".join(str(item).strip() for item in left[:count]).casefold()
        if answer in wanted:
            return count, wanted.index(answer)
    return 0, None


_SCALE = ("0", "1", "2", "3", "4")


def _rating(cue: Rate, value: Any) -> Answer:
    if value is None:
        return Skipped()
    if not isinstance(value, Mapping):
        raise _unfit(value, f"A reading is given as word: number, not as “{value}”.")
    ratings = []
    for word, number in value.items():
        if word not in cue.words:
            asked = ", ".join(cue.words)
            raise _unfit(word, f"“{word}” is not asked here. Asked are: {asked}.")
        if str(number) not in _SCALE:
            raise _unfit(number, f"“{word}” is rated with a whole number from 0 to 4.")
        ratings.append((str(word), int(number)))
    return Rated(tuple(ratings))


def _unfit(value: Any, sentence: str) -> AnswersUnfit:
    """What is told about a value, with its place where it was written in a file."""
    place = f"{value.place}: " if isinstance(value, Written) else ""
    return AnswersUnfit(f"{place}error: {sentence}")


def _marks(value: Any) -> Answer:
    if value in (None, "", {}):
        return Skipped()
    if isinstance(value, Mapping):
        return Marked(tuple((str(place), str(word or "")) for place, word in value.items()))
    return Marked(tuple((part.strip(), "") for part in str(value).split(",") if part.strip()))
