# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be put back from a copy of the reflections, and what came of it, said to a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.reflections import errors
from app.reflections.backups import Backup
from app.reflections.restoring import Found, PutBack, Return
from app.ui.words import day_name, time_of_day, when_it_was

_NAMED = 4
_LONGEST = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnWords", text)


def damaged_words(what: Return) -> str:
    """What happened to the file, and where it is."""
    if what.broken is None:
        return ""
    # Its name would be wider than a narrow window in large type, and can't be broken.
    words = _tr(
        "The file of your reflections was damaged. It lies untouched in {folder}, with “broken” in"
        " its name."
    )
    return words.format(folder=what.broken.path.parent)


def copy_words(what: Return, now: datetime) -> str:
    """From when the copy is, what it holds, and what it lacks; nothing is promised beyond that."""
    sentences = []
    if what.backup is not None:
        when = when_it_was(what.backup.at.astimezone(now.tzinfo), now)
        words = _tr("{when} a copy was made. Not all of it can be read; it still holds {count}.")
        if what.is_whole:
            words = _tr("{when} a copy was made. It is whole, and holds {count}.")
        sentences.append(words.format(when=when, count=count_words(what.holds)))
    elif what.broken is not None:
        words = _tr(
            "There is no whole copy from before, but {count} can still be read in the file."
        )
        sentences.append(words.format(count=count_words(len(what.lacks))))
    if not what.is_all:
        words = _tr("Some of the damaged file can't be read any more.")
        if what.backup is not None:
            words = _tr(
                "Some of the damaged file can't be read any more; what was written there after the"
                " copy was made stays missing."
            )
        sentences.append(words)
    if what.backup is not None and what.broken is not None:
        sentences.append(_lack_words(what))
    return " ".join(sentences)


def lack_lines(what: Return, now: datetime) -> tuple[str, ...]:
    """The things that the copy lacks, a line for each; where there are many, the latest."""
    latest = what.lacks[-_NAMED:]
    lines = [_line(found, now) for found in reversed(latest)]
    more = len(what.lacks) - len(latest)
    if more:
        lines.append(_tr("and {count} from before that").format(count=count_words(more)))
    return tuple(lines)


def put_back_words(done: PutBack) -> str:
    """What came of it."""
    if not (done.new or done.updated or done.both):
        return _tr("Everything in it was here already. Nothing was changed.")
    sentences = []
    if done.new:
        words = _tr("{count} came back.")
        sentences.append(words.format(count=count_words(done.new)))
    if done.updated:
        words = _tr("Of {count} the later version is here now.")
        sentences.append(words.format(count=count_words(done.updated)))
    if done.both:
        words = _tr("Where both differed ({count}), both are kept.")
        sentences.append(words.format(count=count_words(done.both)))
    whole = " ".join(sentences)
    return whole[:1].upper() + whole[1:]


def backup_line(backup: Backup, now: datetime) -> str:
    """When a copy was made: the day and the time."""
    at = backup.at.astimezone(now.tzinfo)
    words = _tr("{day}, {time}")
    return words.format(day=day_name(at.date(), now.date()), time=time_of_day(at))


def size_words(backup: Backup) -> str:
    """How large it is, as the system writes it."""
    return QLocale().formattedDataSize(
        backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def copy_failed_sentence(error: errors.StoreError) -> str:
    """Why no copy could be made, and that the older ones are there."""
    match error:
        case errors.StoreFull():
            return _tr(
                "There is no room on the disk for a copy of your reflections. They themselves are"
                " saved, and the earlier copies are there. Free some space when you can."
            )
        case errors.StoreReadOnly():
            return _tr(
                "The folder for copies of your reflections can't be written to. They themselves"
                " are saved."
            )
        case _:
            return _tr(
                "No copy of your reflections could be made just now. They themselves are saved, and"
                " it is tried again."
            )


def not_forgotten_sentence() -> str:
    """Something was deleted, and the copies from before could not be replaced."""
    return _tr(
        "It is deleted from your reflections. The copies from before still have it, since no new"
        " one could be made: once there is room, “Delete the earlier ones” in the settings, under"
        " Backups, takes it out of them."
    )


def return_failed_sentence(error: Exception) -> str:
    """Why nothing could be put back, and that nothing was lost by it."""
    match error:
        case errors.StoreFull():
            return _tr(
                "There is no room on the disk. What is here stays as it is, and so does the copy:"
                " free some space, and put it back then."
            )
        case errors.StoreTooNew():
            return _tr("This copy was made by a later Inner Hearth, which can put it back.")
        case errors.StoreLocked() | errors.PassphraseWrong():
            return _tr("This copy needs another passphrase than the one of your reflections now.")
        case _:
            return _tr(
                "It can't be put back just now. What is here stays as it is, and so does the copy."
            )


def count_words(count: int) -> str:
    """So many sessions and other things."""
    return _tr("one thing you kept") if count == 1 else _tr("{n} things you kept").format(n=count)


def _lack_words(what: Return) -> str:
    if not what.lacks:
        return _tr("The copy lacks nothing that can be read in the damaged file.")
    return _tr("The copy lacks this, which can be read in the damaged file and comes back as well:")


def _line(found: Found, now: datetime) -> str:
    kinds = {
        "session": _tr("a session"),
        "entry": _tr("an entry"),
        "part": _tr("a part"),
        "belief": _tr("a belief"),
        "step": _tr("a step outward"),
        "reading": _tr("a reading of the eight qualities"),
    }
    title = " ".join(found.title.split())
    if len(title) > _LONGEST:
        title = title[: _LONGEST - 1].rstrip() + "…"
    what = _tr("“{title}”").format(title=title) if title else kinds[found.kind]
    at = found.at.astimezone(now.tzinfo)
    words = _tr("{day}, {time}: {what}")
    if found.is_changed:
        words = _tr("{day}, {time}: {what}, as it was changed later")
    day = day_name(at.date(), now.date())
    return words.format(what=what, day=day, time=time_of_day(at))


def joined(lines: Sequence[str]) -> str:
    """Lines below one another, each with a dot before it."""
    return "\n".join(f"·  {line}" for line in lines)
