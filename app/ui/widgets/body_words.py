# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The places on the body that there are, and what they are called."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

PLACES: Final = (
    "head", "face", "throat", "shoulders", "chest", "heart", "back", "stomach", "belly",
    "arms", "hands", "hips", "legs", "feet",
)  # fmt: skip
"""As they are kept, in the order in which they are read."""

ELSEWHERE: Final = ("all over", "around me")
"""What has no one place on the figure, and can be marked all the same."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyPicker", text)


def place_name(place: str) -> str:
    """The place in the person's language; one that somebody else thought of, as it is."""
    names = {
        "head": _tr("head"),
        "face": _tr("face"),
        "throat": _tr("throat"),
        "shoulders": _tr("shoulders"),
        "chest": _tr("chest"),
        "heart": _tr("heart"),
        "back": _tr("back"),
        "stomach": _tr("stomach"),
        "belly": _tr("belly"),
        "arms": _tr("arms"),
        "hands": _tr("hands"),
        "hips": _tr("hips"),
        "legs": _tr("legs"),
        "feet": _tr("feet"),
        "all over": _tr("all over"),
        "around me": _tr("around me"),
    }
    return names.get(place, place)
