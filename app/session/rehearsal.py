# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A rehearsal: what the person would do, told beforehand in an answers file.

``answers`` maps the name a cue keeps its answer under (or the cue's own id) to an answer, or to a
list of successive answers. What is not in it is skipped; of an ``ask``, the first choice is taken.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from itertools import islice
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


class WrittenList(list[Any]):
    """A list as it stands in a file. ``place``: ``FILE:LINE:COLUMN``."""

    def __init__(self, place: str, items: Iterable[Any]) -> None:
        super().__init__(items)
        self.place = place


class WrittenGroup(dict[str, Any]):
    """Names and values as they stand in a file. ``place``: ``FILE:LINE:COLUMN``."""

    def __init__(self, place: str, pairs: Iterable[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.place = place


class Rehearsal:
    """Answers interactive cues from prepared lists, one after the other."""

    def __init__(self, answers: Mapping[str, Any] | None = None) -> None:
        self._left: dict[str, deque[Any]] = {
            str(name): deque(value if isinstance(value, list) else [value])
            for name, value in (answers or {}).items()
        }
        self._taken: dict[tuple[object, int], Counter[int]] = {}
        self._taken_of_cue: dict[tuple[int, int], Counter[int]] = {}

    def __call__(self, placed: PlacedCue) -> Answer:
        """The next answer to this cue. Raises AnswersUnfit where the prepared one does not fit."""
        if isinstance(placed.cue, Ask):
            return self._choice(placed, placed.cue)
        value = self._next(placed.cue)
        match placed.cue:
            case Wait():
                return Ready()
            case Name() | Write():
                return _words(value)
            case Rate() as cue:
                return _rating(cue, value)
            case Body():
                return _marks(value)
            case _:
                raise AnswersUnfit(f"error: nothing is asked in a {placed.kind}")

    def _left_for(self, cue: Cue) -> deque[Any]:
        """The answers to this cue that have not been given yet; to be taken from the left."""
        for name in (kept_name(cue), cue.id):
            if name is not None and self._left.get(name):
                return self._left[name]
        return deque()

    def _next(self, cue: Cue) -> Any:
        left = self._left_for(cue)
        return left.popleft() if left else None

    def _choice(self, placed: PlacedCue, cue: Ask) -> Chosen:
        left = self._left_for(cue)
        while left and left[0] is None:
            left.popleft()
        if not left:
            return self._without_answer(placed, cue)
        if isinstance(left[0], Mapping | list):
            raise _unfit(left[0], "An answer to a question is one of its choices, as it reads.")
        labels = [choice.label for choice in cue.choices]
        taken, index = _matching(left, labels)
        if index is None:
            listed = "; ".join(labels)
            raise _unfit(left[0], f"“{left[0]}” is no choice of “{cue.text}”. There are: {listed}.")
        for _ in range(taken):
            left.popleft()
        return Chosen(index, labels[index])

    def _without_answer(self, placed: PlacedCue, cue: Ask) -> Chosen:
        """The first choice; where the way came back here, the one that was taken least.

        Nothing but the answers left can change a rehearsal's way: at the same place with the same
        answers left, the same choice would go round for ever. Where each choice of every place has
        its turn again and again, a way out is found wherever there is one.
        """
        left = sum(len(values) for values in self._left.values())
        here = self._taken.setdefault((placed.place, left), Counter())
        of_cue = self._taken_of_cue.setdefault((placed.place.step, placed.place.cue), Counter())
        choices = range(len(cue.choices))
        # However the way led here, what was taken less elsewhere leads on sooner.
        index = min(choices, key=lambda each: (here[each], of_cue[each], each)) if here else 0
        here[index] += 1
        of_cue[index] += 1
        return Chosen(index, cue.choices[index].label)


def _matching(left: deque[Any], labels: list[str]) -> tuple[int, int | None]:
    """How many of the answers left make up a choice, and which; (0, None) where none does.

    A label with commas in it falls apart in a YAML list that is written on one line:
    ``[Annoyed, afraid or something else]`` are two items, and one answer.
    """
    wanted = [label.strip().casefold() for label in labels]
    most = 1 + max(label.count(",") for label in labels)
    for count in range(1, min(most, len(left)) + 1):
        items = list(islice(left, count))
        if isinstance(items[-1], Mapping | list):
            break
        answer = ", ".join(str(item).strip() for item in items).casefold()
        if answer in wanted:
            return count, wanted.index(answer)
    return 0, None


_SCALE = ("0", "1", "2", "3", "4")


def _words(value: Any) -> Answer:
    """What is given to a name or to room to write."""
    if isinstance(value, Mapping | list):
        raise _unfit(value, "Here one text is answered; a text with `: `, `[` or `{` needs quotes.")
    return Told(str(value)) if value not in (None, "") else Skipped()


def _rating(cue: Rate, value: Any) -> Answer:
    if value is None:
        return Skipped()
    if not isinstance(value, Mapping):
        found = "a list" if isinstance(value, list) else f"“{value}”"
        raise _unfit(value, f"A reading is given as word: number, not as {found}.")
    ratings = []
    for word, number in value.items():
        if word not in cue.words:
            asked = ", ".join(cue.words)
            raise _unfit(word, f"“{word}” is not asked here. Asked are: {asked}.")
        if isinstance(number, Mapping | list) or str(number) not in _SCALE:
            at = word if number is None else number
            raise _unfit(at, f"“{word}” is rated with a whole number from 0 to 4.")
        ratings.append((str(word), int(number)))
    return Rated(tuple(ratings))


def _unfit(value: Any, sentence: str) -> AnswersUnfit:
    """What is told about a value, with its place where it was written in a file."""
    place = getattr(value, "place", None)
    return AnswersUnfit(f"{place}: error: {sentence}" if place else f"error: {sentence}")


def _marks(value: Any) -> Answer:
    if isinstance(value, list):
        raise _unfit(value, "Marks are given as place: word, or as places with commas between.")
    if value in (None, "", {}):
        return Skipped()
    if isinstance(value, Mapping):
        for word in value.values():
            if isinstance(word, Mapping | list):
                raise _unfit(word, "A place on the body has one word, or none.")
        return Marked(tuple((str(place), str(word or "")) for place, word in value.items()))
    return Marked(tuple((part.strip(), "") for part in str(value).split(",") if part.strip()))
