# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a media key, a headset or the desktop's media control may do to a session that goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.session.moments import State
from app.ui.session_driver import SessionDriver


class Remote:
    """Hands presses from afar on to the session.

    Headphones that come back often press *play* by themselves. So where the session was interrupted
    (its device went away, the computer slept), nothing from afar lets it sound again: the person
    goes on in the window.
    """

    def __init__(self, driver: SessionDriver) -> None:
        self._driver = driver

    @property
    def may_play(self) -> bool:
        """Whether a press from afar may let the session sound again."""
        return not self._driver.is_interrupted

    @property
    def is_playing(self) -> bool:
        """Whether the session goes on; it does at a question too, whose background is heard."""
        return self._driver.state in (State.PLAYING, State.ASKING)

    def play(self) -> None:
        """Go on after a pause. Never begins a session."""
        if self.may_play:
            self._driver.resume()

    def pause(self) -> None:
        """Hold."""
        self._driver.pause()

    def toggle(self) -> None:
        """Hold, or go on."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def next(self) -> None:
        """On to the next cue, as *skip* does."""
        if self.may_play:
            self._driver.skip()

    def previous(self) -> None:
        """To the beginning of this step, or the one before, as *back* does."""
        if self.may_play:
            self._driver.back()

    def stop(self) -> None:
        """End the session, as Esc does. It counts as a visit like any other."""
        self._driver.stop()

    def take_key(self, key: int) -> bool:
        """Does what this media key says; False where it is none."""
        acts: dict[int, Callable[[], None]] = {
            # Most keyboards have one key for both, which X11 and Wayland call *play*.
            Qt.Key.Key_MediaPlay: self.toggle,
            Qt.Key.Key_MediaTogglePlayPause: self.toggle,
            Qt.Key.Key_MediaPause: self.pause,
            Qt.Key.Key_MediaStop: self.stop,
            Qt.Key.Key_MediaNext: self.next,
            Qt.Key.Key_MediaPrevious: self.previous,
        }
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None
