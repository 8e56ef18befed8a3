# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The document as frozen structs: what the JSON holds, and what the schema says of it.

Names and meanings are those of ``items`` and ``model``. What a field means for a person is said
here once, and becomes the schema. Whoever changes a field makes a new version of the format.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from msgspec import Meta, Struct

from app.reflections.exchange.moments import Moment
from app.reflections.items import Role, TieKind
from app.reflections.model import AnswerKind, SessionEnd

FORMAT: Final = "inner-hearth-reflections"
VERSION: Final[Literal[1]] = 1

Id: TypeAlias = Annotated[
    str, Meta(min_length=1, max_length=200, description="Tells this from all others; a UUID.")
]
LinkIds: TypeAlias = Annotated[
    tuple[Id, ...], Meta(description="The ids of the parts it tells of, sorted.")
]
Themes: TypeAlias = Annotated[tuple[str, ...], Meta(description="Free words, sorted.")]
Created: TypeAlias = Annotated[Moment, Meta(description="When it was begun.")]
Changed: TypeAlias = Annotated[Moment, Meta(description="When it was last changed.")]
Place: TypeAlias = Annotated[int, Meta(ge=0, le=4, description="From 0 (not) to 4 (very much).")]
Text: TypeAlias = str


class Shape(Struct, frozen=True, forbid_unknown_fields=True):
    """What all of them have in common: nothing in them can be changed, or be left over."""


class MarkShape(Shape, frozen=True):
    """A place on the body figure."""

    place: Annotated[str, Meta(description="The place, such as chest.")]
    word: Annotated[str, Meta(description="A word for what is there.")] = ""


class RatingShape(Shape, frozen=True):
    """A word, and where on the scale it was put."""

    word: str
    value: Place


class ChoiceShape(Shape, frozen=True, tag_field="type", tag="choice"):
    """The answer to an ask."""

    label: Annotated[str, Meta(description="The choice, as it was shown.")]
    index: Annotated[int, Meta(ge=0, le=1000, description="Which it was, from 0.")]


class TextShape(Shape, frozen=True, tag_field="type", tag="text"):
    """The answer to a name or a write."""

    text: Text


class RatingsShape(Shape, frozen=True, tag_field="type", tag="ratings"):
    """The answer to a rate."""

    ratings: Annotated[tuple[RatingShape, ...], Meta(description="In the order shown.")]


class MarksShape(Shape, frozen=True, tag_field="type", tag="marks"):
    """The answer to a body."""

    marks: Annotated[tuple[MarkShape, ...], Meta(description="In the order they were marked.")]


ValueShape: TypeAlias = ChoiceShape | TextShape | RatingsShape | MarksShape

_VALUE_OF: Final[dict[AnswerKind, type[ValueShape]]] = {
    "ask": ChoiceShape,
    "name": TextShape,
    "write": TextShape,
    "rate": RatingsShape,
    "body": MarksShape,
}


class AnswerShape(Shape, frozen=True, kw_only=True):
    """An answer in a session."""

    ordinal: Annotated[
        int, Meta(ge=0, le=1_000_000, description="Counts the questions as they were met, from 0.")
    ]
    step_id: str
    step_name: str
    kind: Annotated[AnswerKind, Meta(description="The kind of question.")]
    keep: Annotated[str | None, Meta(description="What the practice calls the answer.")] = None
    question: str
    value: Annotated[ValueShape | None, Meta(description="null where it was passed over.")] = None
    at: Moment

    def __post_init__(self) -> None:
        """Raises ValueError where the value is not of the kind that was asked for."""
        if self.value is not None and type(self.value) is not _VALUE_OF[self.kind]:
            raise ValueError("the value is not of the kind of answer")


class StepShape(Shape, frozen=True):
    """A step of the practice, as it was when the session began."""

    id: str
    name: str


class BookmarkShape(Shape, frozen=True):
    """From where a session can be gone on with."""

    place: Annotated[str, Meta(description="The place in the practice, for the app to read.")]
    at: Moment


class SessionShape(Shape, frozen=True):
    """A session and what was answered in it. ended and how are null while it is open."""

    id: Id
    script_id: Annotated[str, Meta(description="The id of the practice.")]
    title: Annotated[str, Meta(description="The title of the practice.")]
    began: Moment
    ended: Moment | None = None
    how: Annotated[SessionEnd | None, Meta(description="How it ended.")] = None
    themes: Themes = ()
    part_ids: LinkIds = ()
    steps: tuple[StepShape, ...] = ()
    answers: Annotated[tuple[AnswerShape, ...], Meta(description="By their ordinals.")] = ()
    bookmark: BookmarkShape | None = None

    def __post_init__(self) -> None:
        """Raises ValueError where end and ordinals don't fit together."""
        if (self.ended is None) != (self.how is None):
            raise ValueError("ended and how are either both there or both null")
        if len({answer.ordinal for answer in self.answers}) < len(self.answers):
            raise ValueError("two answers have the same ordinal")


class EntryShape(Shape, frozen=True):
    """Something written on its own."""

    id: Id
    at: Annotated[Moment, Meta(description="The moment it is about.")]
    changed: Changed
    text: Text = ""
    part_ids: LinkIds = ()
    themes: Themes = ()


class TieShape(Shape, frozen=True):
    """How a part stands to another one: protects it, or is at odds with it."""

    kind: TieKind
    other_id: Annotated[Id, Meta(description="The id of the other part.")]


class PartShape(Shape, frozen=True):
    """A part, in the person's own words."""

    id: Id
    created: Created
    changed: Changed
    name: str = ""
    role: Role = "unknown"
    places: Annotated[tuple[MarkShape, ...], Meta(description="Where in the body.")] = ()
    looks: Annotated[str, Meta(description="How it looks.")] = ""
    toward: Annotated[str, Meta(description="How I feel toward it.")] = ""
    job: Annotated[str, Meta(description="What it does.")] = ""
    fear: Annotated[str, Meta(description="What it fears would happen if it stopped.")] = ""
    wants_known: Annotated[str, Meta(description="What it wants me to know.")] = ""
    since: Annotated[str, Meta(description="Since when it is there.")] = ""
    appreciated: Annotated[str, Meta(description="What I appreciate in it.")] = ""
    nearness: Annotated[
        Annotated[float, Meta(ge=0, le=1)] | None,
        Meta(description="How near it feels, from 0 (far) to 1 (here)."),
    ] = None
    bearing: Annotated[
        Annotated[float, Meta(ge=-360, le=360)] | None,
        Meta(description="Where it stands on the map, in degrees from above, clockwise."),
    ] = None
    ties: tuple[TieShape, ...] = ()


class ExperienceShape(Shape, frozen=True):
    """A small experience that spoke for the belief that would rather be held."""

    at: Moment
    text: Text
    step_id: Annotated[Id | None, Meta(description="The id of the step it came of.")] = None


class BeliefShape(Shape, frozen=True):
    """What a part believes, and what would rather be held."""

    id: Id
    created: Created
    changed: Changed
    part_id: Annotated[Id | None, Meta(description="The id of the part that believes it.")] = None
    text: Text = ""
    since: Annotated[str, Meta(description="Since when, in the person's words.")] = ""
    rather: Annotated[str, Meta(description="The belief that would rather be held.")] = ""
    experiences: tuple[ExperienceShape, ...] = ()


class OutwardShape(Shape, frozen=True):
    """A small step outward."""

    id: Id
    created: Created
    changed: Changed
    area: Annotated[str, Meta(description="The area of life.")] = ""
    text: Text = ""
    planned: Annotated[str, Meta(description="When, in the person's words.")] = ""
    size: Annotated[
        Annotated[int, Meta(ge=0, le=4)] | None,
        Meta(description="How big it feels, from 0 (hardly anything) to 4 (very big)."),
    ] = None
    part_id: Annotated[Id | None, Meta(description="The id of a part it is for.")] = None
    happened: Annotated[str, Meta(description="What happened.")] = ""
    happened_at: Annotated[Moment | None, Meta(description="When that was told.")] = None
    glimmer: Annotated[str, Meta(description="A glimpse of safety.")] = ""
    resting: Annotated[bool, Meta(description="Whether it is let rest.")] = False


class ReadingShape(Shape, frozen=True):
    """A reading of the eight Cs outside of any session."""

    id: Id
    at: Moment
    changed: Changed
    values: Annotated[tuple[RatingShape, ...], Meta(description="In the order shown.")] = ()


ItemShape: TypeAlias = EntryShape | PartShape | BeliefShape | OutwardShape | ReadingShape


class Document(Shape, frozen=True):
    """Reflections out of Inner Hearth. Each list has the oldest first."""

    format: Literal["inner-hearth-reflections"]
    version: Annotated[Literal[1], Meta(description="Of this format.")]
    complete: Annotated[
        bool,
        Meta(
            description="Whether this is all that was kept. Where it is false, only some was "
            "picked, and what pointed at the rest was left out."
        ),
    ] = True
    sessions: tuple[SessionShape, ...] = ()
    entries: tuple[EntryShape, ...] = ()
    parts: tuple[PartShape, ...] = ()
    beliefs: tuple[BeliefShape, ...] = ()
    steps: tuple[OutwardShape, ...] = ()
    readings: tuple[ReadingShape, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError where two of a kind have the same id."""
        kinds = (
            self.sessions,
            self.entries,
            self.parts,
            self.beliefs,
            self.steps,
            self.readings,
        )
        for shapes in kinds:
            if len({shape.id for shape in shapes}) < len(shapes):
                raise ValueError("two of a kind have the same id")
