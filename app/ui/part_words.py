# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How parts, ties and what was said of them are put into words, and which colour a part has."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.reflections.items import Part, Role, Tie
from app.reflections.model import BodyMark
from app.reflections.ties import SeenTie
from app.ui.words import day_name

PART_COLOURS = ("rose", "sand", "sage", "sky", "plum")
_A_LINE = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("PartWords", text)


def colour_of(part_id: str) -> str:
    """The purpose of this part's own colour: the same on every day and every computer."""
    return PART_COLOURS[zlib.crc32(part_id.encode()) % len(PART_COLOURS)]


def name_of(part: Part) -> str:
    """What the part is called, or words for one that has no name yet."""
    return part.name.strip() or _tr("A part without a name yet")


def role_name(role: Role) -> str:
    """The role, as one word for it."""
    return {
        "unknown": _tr("not known yet"),
        "protector": _tr("protector"),
        "manager": _tr("manager"),
        "firefighter": _tr("firefighter"),
        "exile": _tr("exile"),
    }[role]


def where_words(places: Sequence[BodyMark]) -> str:
    """Where it lives in the body: each place, after the person's own words for what is there."""
    return "; ".join(
        _tr("{what}, {where}").format(what=mark.word.strip(), where=place_words(mark.place))
        if mark.word.strip()
        else place_words(mark.place)
        for mark in places
    )


def place_words(place: str) -> str:
    """A place, as it is said of something that lives there."""
    return {
        "head": _tr("in the head"),
        "face": _tr("in the face"),
        "throat": _tr("in the throat"),
        "shoulders": _tr("in the shoulders"),
        "chest": _tr("in the chest"),
        "heart": _tr("at the heart"),
        "back": _tr("in the back"),
        "stomach": _tr("in the stomach"),
        "belly": _tr("in the belly"),
        "arms": _tr("in the arms"),
        "hands": _tr("in the hands"),
        "hips": _tr("in the hips"),
        "legs": _tr("in the legs"),
        "feet": _tr("in the feet"),
        "all over": _tr("all over"),
        "around me": _tr("around me"),
    }.get(place, place)


def like_in_a_line(part: Part) -> str:
    """What it is like, in a line: the first that is known of how it looks, wants, and works."""
    known = (part.looks, part.wants_known, part.job, part.appreciated, part.fear, part.toward)
    line = next((" ".join(text.split()) for text in known if text.strip()), "")
    return shortened(line, _A_LINE)


def shortened(text: str, longest: int) -> str:
    """The text, with its end left out where it has more than ``longest`` characters."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def nearness_words(nearness: float) -> str:
    """How near it feels, 0 (far) to 1 (here)."""
    for words, until in (
        (_tr("far away"), 0.15),
        (_tr("some way off"), 0.4),
        (_tr("half-way"), 0.6),
        (_tr("near"), 0.85),
    ):
        if nearness < until:
            return words
    return _tr("right here")


def bearing_words(bearing: float) -> str:
    """Where it stands around the person; degrees from 0 (above) clockwise."""
    return (
        _tr("above"),
        _tr("to the upper right"),
        _tr("to the right"),
        _tr("to the lower right"),
        _tr("below"),
        _tr("to the lower left"),
        _tr("to the left"),
        _tr("to the upper left"),
    )[round(bearing / 45) % 8]


def standing_words(part: Part) -> str:
    """Where it stands on the map; empty where it has no place there."""
    if part.nearness is None:
        return ""
    near = nearness_words(part.nearness)
    if part.bearing is None:
        return near
    return _tr("{near}, {where}").format(near=near, where=bearing_words(part.bearing))


def kind_words(kind: str) -> str:
    """A kind of tie, as it stands on the line between two parts."""
    return _tr("is at odds with") if kind == "at-odds-with" else _tr("protects")


def seen_tie_words(tie: SeenTie, part_id: str, other: Part) -> str:
    """The tie as a sentence about this part; ``other``: the one at its other end."""
    own = Tie(tie.kind, tie.other_id)
    return tie_words(own, other, is_own=tie.holder_id == part_id)


def tie_words(tie: Tie, other: Part, *, is_own: bool) -> str:
    """The tie as a sentence about the part whose page this is; ``is_own``: it is its own tie."""
    name = name_of(other)
    if tie.kind == "at-odds-with":
        return _tr("It is at odds with {name}.").format(name=name)
    if is_own:
        return _tr("It protects {name}.").format(name=name)
    name = name[:1].upper() + name[1:]
    return _tr("{name} protects it.").format(name=name)


def said_label(keep: str | None) -> str:
    """What was told under this name in a session, as a few kind words."""
    if keep is None:
        return ""
    return {
        "where": _tr("Where it was"),
        "sensations": _tr("What it was like"),
        "toward": _tr("What you felt toward it"),
        "want-to-know": _tr("What it wanted you to know"),
        "since": _tr("Since when"),
        "appreciate": _tr("What you appreciated"),
    }[keep]


def day_within(day: date, today: date) -> str:
    """A day, as it is said in the middle of a sentence."""
    if day == today:
        return _tr("today")
    if day == today - timedelta(days=1):
        return _tr("yesterday")
    return day_name(day, today)


def described(part: Part, ties: Sequence[str]) -> str:
    """Where it stands on the map, its role, where it lives, and its ``ties`` in sentences."""
    role = "" if part.role == "unknown" else role_name(part.role)
    known = (standing_words(part), role, where_words(part.places))
    return " ".join([*(f"{words}." for words in known if words), *ties])
