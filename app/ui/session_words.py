# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the session says beside its script: how to go on, and how a question is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("SessionWords", text)


def how_to_go_on(kind: str) -> str:
    """At a question that is held: every answer continues; where one writes, space is a space."""
    return {
        "write": _tr("Paused. Ctrl+Enter or Go on continues."),
        "name": _tr("Paused. Enter or Go on continues."),
        "wait": _tr("Paused. Space continues."),
    }.get(kind, _tr("Paused. Your answer continues."))


def more_time_words(seconds: float) -> str:
    """That there is so much more time now, as an answer to who asked for it."""
    if seconds < 5:
        return _tr("A moment more.")
    if seconds < 50:
        return _tr("{n} seconds more.").format(n=round(seconds))
    if seconds < 90:
        return _tr("One minute more.")
    return _tr("About {n} minutes more.").format(n=round(seconds / 60))


def question_words(text: str, choices: tuple[str, ...]) -> str:
    """A question for a screen reader, with what can be chosen and the keys for it."""
    keyed = [
        _tr("{key}: {choice}").format(key=at, choice=choice)
        for at, choice in enumerate(choices, start=1)
    ]
    return "\n".join((text, *keyed))
