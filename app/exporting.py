# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An export of a practice: put together, and carried out at once or in a thread of its own."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.script.model import Script
from app.session.pacing import Pacing
from app.session.timeline import Answerer, Layout, WayTooLong, lay_out

if TYPE_CHECKING:
    from app.compose import House
    from app.settings import Settings
    from app.sound.export import ExportFailed

_PATIENCE_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class FilesOut:
    """The sound file, and beside it captions and a file of chapters where they are wanted."""

    sound: Path
    captions: Path | None = None
    chapters: Path | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be exported: this script, answered so, into these files.

    An ``answerer`` is asked once for each interactive cue, so each order has one of its own.
    ``choices``: the person's, for the voice that speaks; without them it is the built-in one.
    """

    script: Script
    answerer: Answerer
    files: FilesOut
    pacing: Pacing = field(default_factory=Pacing)
    seed: int = 0
    choices: Settings | None = None


def export(
    house: House,
    order: Order,
    note: Callable[[str, str], None],
    progress: Callable[[int], None] = lambda _frames: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Carry out the order in this thread; returns the frames written.

    ``note`` is told what went wrong and did not stop it. Raises ExportFailed, ExportCancelled,
    WayTooLong, and whatever the answerer does.
    """
    from app.sound.export import Telling, render_to_file
    from app.sound.mixer import Mixer

    script, files = order.script, order.files
    room = house.room_at_once(script, note, order.seed, order.choices)
    layout = Layout(script, room.frames_of, order.pacing)
    telling = Telling(
        title=script.title,
        author=script.author.name if script.author else "",
        licence=script.license or "",
        step_names={step.id: step.name for step in script.steps},
        captions=files.captions,
        chapters=files.chapters,
        starts_of=room.starts_of,
    )
    return render_to_file(
        Mixer(room),
        layout.opening(),
        lay_out(layout, order.answerer),
        files.sound,
        telling,
        progress=progress,
        cancelled=cancelled,
    )


@dataclass(frozen=True, slots=True)
class Saved:
    """It is written: so many frames."""

    frames: int


@dataclass(frozen=True, slots=True)
class GivenUp:
    """It was cancelled, and nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """It could not be written, and nothing is left of it."""

    error: ExportFailed | WayTooLong


Outcome = Saved | GivenUp | Failed


class Exporting:
    """An export in a thread of its own. The window asks it how far it is, and never waits for it.

    Attributes:
        frames: how many are written so far.
        outcome: None until it is over.
        notes: kind and name of what went wrong and did not stop it.
    """

    def __init__(self, house: House, order: Order) -> None:
        self.frames = 0
        self.outcome: Outcome | None = None
        self.notes: list[tuple[str, str]] = []
        self._house = house
        self._order = order
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._work, name="export", daemon=True)

    def begin(self) -> None:
        """Start the thread. The end of the program waits for what is spoken just then."""
        atexit.register(self.cancel_and_wait)
        self._thread.start()

    def cancel(self) -> None:
        """Give up as soon as the half second in work, or what is spoken for it, is done."""
        self._cancelled.set()

    def cancel_and_wait(self) -> None:
        """Give up, and come back when nothing is left of it."""
        self.cancel()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_SECONDS)

    def _work(self) -> None:
        from app.sound.export import ExportCancelled, ExportFailed

        try:
            written = export(
                self._house, self._order, self._note, self._progress, self._cancelled.is_set
            )
            self.outcome = Saved(written)
        except ExportCancelled:
            self.outcome = GivenUp()
        except (ExportFailed, WayTooLong) as error:
            self.outcome = Failed(error)
        except Exception as error:  # noqa: BLE001  nobody else sees it, and the window would wait
            self.outcome = Failed(ExportFailed(f"{type(error).__name__}: {error}"))
        finally:
            atexit.unregister(self.cancel_and_wait)

    def _note(self, kind: str, about: str) -> None:
        self.notes.append((kind, about))

    def _progress(self, frames: int) -> None:
        self.frames = frames
