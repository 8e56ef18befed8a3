# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the keeper tells while people write. The window turns these into sentences."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from app.reflections.errors import StoreError
from app.reflections.items import Item
from app.reflections.model import SessionRecord

Refuge: TypeAlias = Literal["nothing", "screen", "file"]
"""Where that is which the store can't take: there is nothing so far; it is held in memory only, as
long as the window is open; or a recovery file has it too, and it outlives the window."""


@dataclass(frozen=True, slots=True)
class TroubleBegan:
    """Saving does not work for now. Sent once for each kind of error and each refuge."""

    error: StoreError
    refuge: Refuge = "screen"


@dataclass(frozen=True, slots=True)
class SavedInLastRoom:
    """The disk is full. All is saved, in the room that was kept for this; there is no more."""


@dataclass(frozen=True, slots=True)
class AllSaved:
    """Saving works again, and all that was held has been written."""


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What could not be saved when the app last ran was in a recovery file, and is saved now."""


@dataclass(frozen=True, slots=True)
class StoreSetAside:
    """The store was broken. It lies unharmed at ``path`` now, and a new one was begun."""

    path: Path


@dataclass(frozen=True, slots=True)
class RecoverySetAside:
    """A recovery file was damaged. It lies unharmed at ``path`` now."""

    path: Path


Report: TypeAlias = (
    TroubleBegan | SavedInLastRoom | AllSaved | BroughtBack | StoreSetAside | RecoverySetAside
)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What is not in the store yet, as it is now, and where it is meanwhile."""

    records: tuple[SessionRecord, ...] = ()
    items: tuple[Item, ...] = ()
    refuge: Refuge = "nothing"
