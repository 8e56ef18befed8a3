# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What of the settings shapes the first frame, read from their file before all the others.

The file may be missing, broken or from another version: what can't be understood is as if it had
not been set. Once the window is there, ``look_of`` takes the same from the settings themselves.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QJsonDocument

from app.ui.palette import PaletteName

if TYPE_CHECKING:
    from app.settings import Settings

_PALETTES: Final[dict[str, PaletteName]] = {"dusk": "dusk", "morning": "morning"}
_MOTIONS: Final[dict[str, bool]] = {"full": False, "reduced": True}


class Look(NamedTuple):  # which is made sooner than a dataclass: the first frame waits for it
    """palette, reduced_motion, language: None follows the system. text_scale: 1 to 2.

    window: size and place of the window as Qt wrote them, in base 64; "" where it was never closed.
    is_welcomed: the first start is over.
    """

    palette: PaletteName | None = None
    text_scale: float = 1.0
    reduced_motion: bool | None = None
    language: str | None = None
    window: str = ""
    is_welcomed: bool = False


def read_look(path: Path) -> Look:
    """The look in the settings at ``path``."""
    try:
        held = path.read_bytes()
    except OSError:
        return Look()
    # Qt's reader is loaded already; Python's would cost the start five milliseconds.
    found = QJsonDocument.fromJson(held).toVariant()
    if not isinstance(found, dict):
        return Look()
    size, language, window = (found.get(name) for name in ("text_size", "language", "window"))
    return _look(
        found.get("palette"),
        size if isinstance(size, float | int) and not isinstance(size, bool) else 1.0,
        found.get("motion"),
        language if isinstance(language, str) else "system",
        window if isinstance(window, str) else "",
        welcomed=found.get("welcomed") is True,
    )


def look_of(settings: Settings) -> Look:
    """The look that is set."""
    now = settings
    return _look(
        now.palette, now.text_size, now.motion, now.language, now.window, welcomed=now.welcomed
    )


def _look(
    palette: object, size: float, motion: object, language: str, window: str, *, welcomed: bool
) -> Look:
    return Look(
        palette=_PALETTES.get(str(palette)),
        text_scale=size if 1.0 <= size <= 2.0 else 1.0,
        reduced_motion=_MOTIONS.get(str(motion)),
        language=None if language == "system" else language,
        window=window,
        is_welcomed=welcomed,
    )
