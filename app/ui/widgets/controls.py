# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is always at hand in a session: a bar that falls to a whisper when nobody moves.

Every control has its word at every size: beside its drawing where there is room, else below it; and
where even that is too wide, those that are needed less often wait behind *More*.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.session.at_hand import AtHand
from app.ui.theme import Theme
from app.ui.widgets.bar_rows import BarRows
from app.ui.widgets.control_button import ControlButton
from app.ui.widgets.labels import Label
from app.ui.widgets.whisper import Whisper


class SessionControls(QWidget):
    """Buttons named for what they do; each tells its key.

    Attributes:
        whisper: falls back, and comes back.
    """

    grounded = Signal()
    stopped = Signal()
    stepped_back = Signal()
    repeated = Signal()
    paused = Signal()
    asked_for_time = Signal()
    skipped = Signal()
    asked_for_sound = Signal()
    asked_for_help = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_buttons()
        self.left = Label("", "small", self)
        self.while_playing = (self.back, self.again, self.more_time, self.skip)
        self.worded = (self.ground, self.stop, *self.while_playing, self.sound, self.help)
        everything = (*self.worded, self.pause, self.more)
        self.whisper = Whisper(self, theme, everything)
        self._rows = BarRows(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._place)
        self._connect()
        self.show_paused(paused=False)
        self.show_at_hand(AtHand())

    def show_paused(self, *, paused: bool) -> None:
        """Shows what the raised button does now."""
        words = self.tr("Go on") if paused else self.tr("Pause")
        self.pause.say(words, "play" if paused else "pause")
        self.pause.setToolTip(self._told(words, self.tr("Space")))

    def show_at_hand(self, now: AtHand) -> None:
        """Shows which of them would do something, and which would not."""
        self.skip.setEnabled(now.skip)
        self.again.setEnabled(now.again)
        self.more_time.setEnabled(now.more_time)
        self.back.setEnabled(now.back)

    def show_minutes(self, minutes: float | None) -> None:
        """Shows about how long it still takes; nothing where that is not known."""
        if minutes is None:
            self.left.setText("")
        elif minutes < 1:
            self.left.setText(self.tr("less than a minute left"))
        elif round(minutes) == 1:
            self.left.setText(self.tr("about a minute left"))
        else:
            self.left.setText(self.tr("about {n} minutes left").format(n=round(minutes)))

    def longest_minutes(self) -> tuple[str, ...]:
        """What the label of the minutes must have room for."""
        return (
            self.tr("about {n} minutes left").format(n=88),
            self.tr("less than a minute left"),
        )

    def show_playing(self, *, playing: bool) -> None:
        """Shows what helps while the practice plays; ground me, stop and help are always there."""
        self._rows.show_playing(playing=playing)

    def show_more(self, *, shown: bool) -> None:
        """Opens or closes what waits behind *More*."""
        self.more.setChecked(shown)
        self.more.say(self.tr("Less") if shown else self.tr("More"), "less" if shown else "more")
        self._rows.open(is_open=shown)

    def wake(self) -> None:
        """Comes back from the whisper, and waits again."""
        self.whisper.wake()

    def hold(self, *, held: bool) -> None:
        """While something belongs to it that is open, the bar does not fall back."""
        self.whisper.hold(held=held)

    @property
    def whispering(self) -> bool:
        """Whether the bar has fallen back."""
        return self.whisper.is_quiet

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    # -- how it is put together ------------------------------------------------------------------

    def _fall_back(self) -> None:
        self.left.take_role("whisper")
        self.show_more(shown=False)

    def _place(self) -> None:
        self._rows.place()

    def _make_buttons(self) -> None:
        self.ground = self._control(self.tr("Ground me"), "ground", self.tr("G"), seen=True)
        self.stop = self._control(self.tr("Stop"), "stop", self.tr("Esc"), seen=True)
        self.back = self._control(self.tr("Back"), "back-step", self.tr("B"))
        self.back.setAccessibleName(self.tr("Back a step"))
        self.back.setToolTip(self._told(self.tr("Back a step"), self.tr("B")))
        self.again = self._control(self.tr("Again"), "again", self.tr("A"))
        self.pause = ControlButton(self._theme, self.tr("Pause"), "pause", raised=True, parent=self)
        self.pause.keep_room_for(self.tr("Pause"), self.tr("Go on"))
        self.more_time = self._control(self.tr("More time"), "more-time", self.tr("M"))
        self.skip = self._control(self.tr("Skip"), "skip", self.tr("N"))
        self.sound = self._control(self.tr("Sound"), "sound", self.tr("S"))
        self.sound.setAccessibleName(self.tr("Sound and words"))
        self.sound.setToolTip(self._told(self.tr("Sound and words"), self.tr("S")))
        self.help = self._control(self.tr("Help now"), "help", self.tr("F1"))
        self.more = self._control(self.tr("More"), "more")
        self.more.setCheckable(True)
        self.more.keep_room_for(self.tr("More"), self.tr("Less"))

    def _control(
        self, words: str, icon: str, key: str = "", *, seen: bool = False
    ) -> ControlButton:
        button = ControlButton(self._theme, words, icon, key if seen else "", parent=self)
        button.setToolTip(self._told(words, key) if key else words)
        return button

    def _told(self, words: str, key: str) -> str:
        return self.tr("{words} ({key})").format(words=words, key=key)

    def _connect(self) -> None:
        for button, signal in (
            (self.ground, self.grounded),
            (self.stop, self.stopped),
            (self.back, self.stepped_back),
            (self.again, self.repeated),
            (self.pause, self.paused),
            (self.more_time, self.asked_for_time),
            (self.skip, self.skipped),
            (self.sound, self.asked_for_sound),
            (self.help, self.asked_for_help),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.more.clicked.connect(lambda on: self.show_more(shown=on))
        self.whisper.fell_back.connect(self._fall_back)
        self.whisper.came_back.connect(lambda: self.left.take_role("small"))
