# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said about reflections that go out or come in; and the words of the app in them."""

from __future__ import annotations

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.out_and_in import LeftOut
from app.reflections.areas import AREAS
from app.reflections.eight import EIGHT_CS
from app.reflections.errors import NotAllErased, StoreError, StoreHeld
from app.reflections.exchange import errors as refusals
from app.reflections.exchange.markdown import Words
from app.reflections.exchange.merging import Merged
from app.reflections.exchange.picking import Holding
from app.reflections.items import FindableKind
from app.ui.eight_words import quality_name, short_day
from app.ui.outward_words import area_name
from app.ui.sentences import store_sentence
from app.ui.widgets.body_words import PLACES, place_name

_NAMED = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutWords", text)


def words_of_files() -> Words:
    """The headings and names of fields, in the language of the window."""
    return Words(
        title=_tr("Reflections"),
        session=_tr("Practice"),
        entry=_tr("Written freely"),
        reading=_tr("A reading of the eight qualities"),
        step=_tr("A small step"),
        belief=_tr("A belief"),
        parts=_tr("Parts"),
        part=_tr("A part without a name"),
        met=_tr("With"),
        themes=_tr("Themes"),
        passed_over=_tr("passed over"),
        of_four=_tr("{value} of 4"),
        role=_tr("Role"),
        where=_tr("Where in the body"),
        looks=_tr("How it looks"),
        toward=_tr("How I feel toward it"),
        job=_tr("What it does"),
        fear=_tr("What it fears would happen if it stopped"),
        wants_known=_tr("What it wants me to know"),
        since=_tr("Since when"),
        appreciated=_tr("What I appreciate in it"),
        nearness=_tr("How near it feels"),
        percent=_tr("{value} of 100"),
        ties=_tr("Ties"),
        rather=_tr("What would rather be held"),
        experiences=_tr("What spoke for it"),
        area=_tr("Area of life"),
        planned=_tr("When"),
        size=_tr("How big it feels"),
        happened=_tr("What happened"),
        glimmer=_tr("A glimmer"),
        resting=_tr("Let rest"),
        named=_names(),
    )


def _names() -> dict[str, str]:
    return {
        "unknown": _tr("not known yet"),
        "protector": _tr("protector"),
        "manager": _tr("manager"),
        "firefighter": _tr("firefighter"),
        "exile": _tr("exile"),
        "protects": _tr("protects"),
        "at-odds-with": _tr("is at odds with"),
        "completed": _tr("to its end"),
        "stopped": _tr("as far as it went"),
        "left": _tr("as far as it went"),
        **{word: quality_name(word) for word in EIGHT_CS},
        **{area: area_name(area) for area in AREAS},
        **{place: place_name(place) for place in PLACES},
    }


def kind_name(kind: FindableKind) -> str:
    """All of a kind, as a person calls them."""
    return {
        "session": _tr("Practices"),
        "entry": _tr("What I wrote freely"),
        "part": _tr("Parts"),
        "belief": _tr("Beliefs"),
        "step": _tr("Steps outward"),
        "reading": _tr("Readings of the eight qualities"),
    }[kind]


def holding_words(holding: Holding) -> str:
    """How many of each kind, and from when to when; without a full stop."""
    counts = _listed([_count(kind, count) for kind, count in holding.counts])
    if not counts:
        return _tr("nothing is kept yet")
    if holding.since is None or holding.until is None:
        return counts
    if holding.since == holding.until:
        return _tr("{counts}, of {day}").format(counts=counts, day=short_day(holding.since))
    words = _tr("{counts}, from {since} to {until}")
    return words.format(
        counts=counts, since=short_day(holding.since), until=short_day(holding.until)
    )


def picked_words(count: int) -> str:
    """How much is picked."""
    if count == 0:
        return _tr("Nothing is picked.")
    number = QLocale().toString(count)
    return _tr("One is picked.") if count == 1 else _tr("{n} are picked.").format(n=number)


def open_to_all_words(*, has_passphrase: bool) -> str:
    """What to know before something goes out."""
    if has_passphrase:
        return _tr(
            "Your reflections here have a passphrase. What goes out has none: whoever has the file,"
            " or the paper, can read it. Put it where it is safe with you."
        )
    return _tr("Whoever has the file, or the paper, can read it. Put it where it is safe with you.")


def written_words(path: Path) -> str:
    """Where it lies now."""
    words = _tr("It lies at {path}. It is not encrypted: whoever has it can read it.")
    return words.format(path=path)


def not_written_sentence(error: Exception) -> str:
    """Why nothing was written, and what to do."""
    if isinstance(error, StoreError):
        return store_sentence(error)
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _tr(
            "The disk is full. Nothing half done was left there, and your reflections are as they"
            " were: free some space, or choose another place."
        )
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _tr(
            "This place may not be written to. Your reflections are as they were: please choose"
            " another folder, such as your own documents."
        )
    if number in (errno.ENOENT, errno.ENOTDIR):
        return _tr("That folder is not there any more. Please choose another place.")
    if number == errno.EISDIR:
        return _tr("There is a folder of that name. Please choose another name.")
    return _tr(
        "It could not be written there, and nothing half done was left. Please try again, or choose"
        " another place."
    )


def came_in_words(merged: Merged) -> str:
    """What came of bringing something in, a line for each."""
    if not merged.total or merged.total == merged.already:
        return _tr("All of it was here already. Nothing was changed.")
    lines = (
        (merged.new, _tr("New here: {n}")),
        (merged.already, _tr("Here already, as it is: {n}")),
        (merged.updated, _tr("Brought up to date: {n}")),
        (merged.both, _tr("Differed, so that both versions are kept: {n}")),
    )
    locale = QLocale()
    return "\n".join(line.format(n=locale.toString(count)) for count, line in lines if count)


def left_out_words(left_out: tuple[LeftOut, ...]) -> str:
    """Which files can't come in, and why, a line for each; of many, the first."""
    lines = [f"{each.path.name}: {_refusal(each.why)}" for each in left_out[:_NAMED]]
    more = len(left_out) - len(lines)
    if more:
        lines.append(_tr("and {n} more").format(n=more))
    return "\n".join(lines)


def not_erased_sentence(error: Exception) -> str:
    """Why not all could be deleted, what is still there, and what to do."""
    if isinstance(error, NotAllErased):
        words = _tr(
            "Not all of it could be deleted. This is still there: {files}. Please close what has it"
            " open, and try again; or delete it by hand."
        )
        return words.format(files=_listed([str(path) for path in error.left[:_NAMED]]))
    if isinstance(error, StoreHeld):
        return _tr(
            "Your reflections are open somewhere else just now, and nothing was deleted. Please"
            " close the other window, and try again."
        )
    return _tr("It could not be deleted just now. Please try again.")


def _refusal(why: refusals.ImportRefused | OSError) -> str:
    match why:
        case refusals.DocumentForeign():
            return _tr("this holds no reflections of Inner Hearth.")
        case refusals.DocumentTooNew():
            return _tr("this was written by a later Inner Hearth, which can bring it in.")
        case refusals.DocumentTooLarge() | refusals.TextRefused(reason="too large"):
            return _tr("this is too large.")
        case refusals.DocumentBroken(line=int(line), column=int(column)):
            words = _tr("this file is damaged, at line {line}, column {column}.")
            return words.format(line=line, column=column)
        case refusals.DocumentUnfit(place=place) if place:
            return _tr("this is not as it should be, at {place}.").format(place=place)
        case refusals.TextRefused(reason="empty"):
            return _tr("there are no words in it.")
        case refusals.TextRefused():
            return _tr("this is not a text.")
        case OSError():
            return _tr("this can't be read.")
        case _:
            return _tr("this file is damaged.")


def _count(kind: FindableKind, count: int) -> str:
    one, many = {
        "session": (_tr("one visit"), _tr("{n} visits")),
        "entry": (_tr("one page"), _tr("{n} pages")),
        "part": (_tr("one part"), _tr("{n} parts")),
        "belief": (_tr("one belief"), _tr("{n} beliefs")),
        "step": (_tr("one small step"), _tr("{n} small steps")),
        "reading": (_tr("one reading"), _tr("{n} readings")),
    }[kind]
    return one if count == 1 else many.format(n=QLocale().toString(count))


def _listed(words: list[str]) -> str:
    return QLocale().createSeparatedList(words)
