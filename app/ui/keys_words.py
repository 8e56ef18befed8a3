# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The keys there are, with what each does: in a session, and on every other page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Key:
    """``names``: of the keys that all do this, as they are written on them."""

    names: tuple[str, ...]
    does: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def session_keys() -> tuple[Key, ...]:
    """While one practises. The first three are what one may need at once."""
    return (
        Key((_tr("Space"),), _tr("pause, or go on")),
        Key((_tr("G"),), _tr("ground me")),
        Key((_tr("Esc"),), _tr("stop; what you wrote is kept")),
        Key((_tr("F1"),), _tr("help now")),
        Key((_tr("M"), _tr("+")), _tr("more time")),
        Key((_tr("A"),), _tr("hear it again")),
        Key((_tr("N"), "→"), _tr("skip on")),
        Key((_tr("B"), "←"), _tr("back a step")),
        Key((_tr("1 to 8"),), _tr("choose an answer")),
        Key((_tr("Enter"),), _tr("go on, where it waits for you")),
        Key((_tr("Ctrl+Enter"),), _tr("go on, where you write")),
        Key((_tr("S"),), _tr("sound and words")),
        Key((_tr("Ctrl++"), _tr("Ctrl+−")), _tr("larger or smaller words")),
        Key((_tr("Ctrl+0"),), _tr("words as large as at first")),
        Key((_tr("Ctrl+L"),), _tr("lock or cover the window")),
        Key((_tr("?"),), _tr("show or hide the keys")),
    )


def window_keys() -> tuple[Key, ...]:
    """On every other page."""
    return (
        Key((_tr("Tab"),), _tr("to the next thing; with Shift, back")),
        Key((_tr("Space"), _tr("Enter")), _tr("press what has the ring around it")),
        Key((_tr("F1"),), _tr("help now")),
        Key((_tr("Ctrl+L"),), _tr("lock or cover the window")),
        Key((_tr("?"),), _tr("show or hide the keys")),
    )
