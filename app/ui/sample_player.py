# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Lets one clip be heard, a voice or a recording, by the output that is chosen. When asked to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.aside import do_aside

if TYPE_CHECKING:
    from app.output.base import Output
    from app.sound.clip import Clip
    from app.sound.one_clip import OneClip
    from app.ui.rooms import Rooms

Doing: TypeAlias = Literal["nothing", "making", "playing"]

_TICK_MS = 25


class SamplePlayer(QObject):
    """``changed`` carries what it does now; ``failed`` that there is nothing to hear."""

    changed = Signal(str)
    failed = Signal()

    def __init__(self, rooms: Rooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self.doing: Doing = "nothing"
        self._give_up: Callable[[], None] | None = None
        self._source: OneClip | None = None
        self._output: Output | None = None
        self._lost: list[str] = []
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def play(self, key: str) -> None:
        """Make a sentence by the voice of this key, and let it be heard."""
        rooms = self._rooms
        self.hear(lambda: rooms.voice_sample(key))

    def hear(self, make: Callable[[], Clip]) -> None:
        """Let be heard what ``make`` returns; it is called in a thread of its own."""
        self.stop()
        self._give_up = do_aside(self, "sample", make, self._begin, self._fail)
        self._do("making")

    def stop(self) -> None:
        """Silence, after 30 ms of fading."""
        if self._give_up is not None:
            self._give_up()
            self._give_up = None
        if self._source is not None:
            self._source.stop()
        elif self.doing == "making":
            self._do("nothing")

    def close(self) -> None:
        """Silence at once: the page goes."""
        self.stop()
        self._end()

    def _begin(self, clip: Clip) -> None:
        from app.sound.one_clip import OneClip

        self._give_up = None
        volume = self._rooms.settings.now.voice_volume or 1.0
        self._close_output()
        self._lost.clear()
        self._source = OneClip(clip, volume**2)
        self._output, _failures = self._rooms.open_output(self._source, self._lost.append)
        self._ticks.start()
        self._do("playing")

    def _tick(self) -> None:
        if self._output is not None:
            self._output.pump()
        if self._source is None or self._source.is_over or self._lost:
            self._end()

    def _end(self) -> None:
        self._close_output()
        if self._give_up is None:  # else the next one is on its way
            self._do("nothing")

    def _close_output(self) -> None:
        self._ticks.stop()
        output, self._output, self._source = self._output, None, None
        if output is not None:
            output.stop()

    def _fail(self, _failure: Exception) -> None:
        self._give_up = None
        self._do("nothing")
        self.failed.emit()

    def _do(self, doing: Doing) -> None:
        if doing != self.doing:
            self.doing = doing
            self.changed.emit(doing)
