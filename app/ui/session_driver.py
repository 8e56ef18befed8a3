# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Leads a live session for the window: what happens becomes signals; acts become calls.

Other threads never touch this object, which may be gone when they would: what the narrator has
made, and a device that went away, are found by the next tick.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.chosen import background_of, pacing_of, volumes_of
from app.keeping import Continued, SessionKeeping
from app.live import Notice
from app.output.base import FrameSource, Output
from app.reflections.writing import Saver
from app.script.model import INTERACTIVE, Ask, Breathe, Pause, Rate, Script
from app.script.text import sentence_case
from app.script.walk import Place
from app.session.answers import (
    Answer,
    AnswerUnfit,
    Chosen,
    Draft,
    Marked,
    Rated,
    Ready,
    Skipped,
    Told,
)
from app.session.at_hand import AtHand, at_hand
from app.session.moments import Changed, Ended, Moment, Reached, State
from app.session.pacing import Settling
from app.session.remaining import seconds_left
from app.session.timeline import RATE, PlacedCue

if TYPE_CHECKING:
    from app.compose import House
    from app.reflections.keeper import Keeper
    from app.settings import Settings

TICK_MS = 40
_FADE_MS = 500
_GOING_ON = (State.PLAYING, State.ASKING)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is to be seen while a cue is heard. ``step``: which light; ``seconds``: its length."""

    text: str
    kind: str
    step: int
    breathe: Breathe | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """An interactive cue, open to an answer. ``draft``: what was written to it before."""

    kind: str
    text: str
    choices: tuple[str, ...]
    words: tuple[str, ...]
    step: int
    draft: str = field(default="", compare=False)


OpenDevice = Callable[[FrameSource, Callable[[str], None]], tuple[Output, list[str]]]
"""Opens where the window's sound goes; a test hands in another one."""


class SessionDriver(QObject):
    """One session of one script. Nothing is heard before ``begin``, nothing kept before it either.

    Attributes:
        lights: the names of the steps that are no detours, one for each light.
        session_id: of the reflection, from ``begin`` on; empty before.
        is_interrupted: whether it was held because the device went away or the computer slept, and
            waits for the person in front of the window.
    """

    prompt_changed = Signal(object)
    asked = Signal(object)
    state_changed = Signal(object)
    noticed = Signal(str)
    lengthened = Signal(float)
    ended = Signal(object)

    def __init__(
        self,
        house: House,
        script: Script,
        keeper: Keeper,
        open_device: OpenDevice,
        parent: QObject | None = None,
        continued: Continued | None = None,
    ) -> None:
        """``continued``: the session that was left and goes on. Follows the house's settings."""
        super().__init__(parent)
        self.session_id = ""
        self._continued = continued
        self.is_interrupted = False
        self._script = script
        self._keeper = keeper
        self._now = house.now
        self._settings = settings = house.settings.now
        self._leave_settings = house.settings.listen(self._take_settings)
        self._keeping: SessionKeeping | None = None
        self._writing: tuple[PlacedCue, Saver[Draft]] | None = None
        self._lit = [index for index, step in enumerate(script.steps) if not step.detour]
        self._light = 0
        self._fading_until: float | None = None
        self._longer = (-1, 0.0)  # the cue that was made longer: its first frame; seconds
        self.lights = tuple(script.steps[index].name for index in self._lit)
        self._live = house.live(
            script,
            lambda _live, source, lost: open_device(source, lost),
            self._hear,
            pacing=pacing_of(settings),
            volumes=volumes_of(settings),
            background=background_of(settings),
            start=continued.start if continued else None,
            choices=settings,
        )
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self._close_with_the_program)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._tick)

    # -- what the person does --------------------------------------------------------------------

    def prepare(self) -> None:
        """Load the voice and the first words, in the narrator's thread. Nothing is heard."""
        self._live.prepare()

    def begin(self) -> None:
        """Start; from here on the session is kept."""
        if self._keeping is None:
            self._keeping = SessionKeeping(self._keeper, self._script, self._now, self._continued)
            self.session_id = self._keeping.session_id
            self._ticks.start()
            self._live.begin()

    def toggle_pause(self) -> None:
        """Hold, or go on."""
        if self._live.state is State.PAUSED:
            self.resume()
        else:
            self.pause()

    def pause(self) -> None:
        """Hold."""
        self._live.guide.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._live.resume()

    def interrupt(self) -> None:
        """The computer goes to sleep, or slept: hold. Grounding holds its background as well."""
        self.is_interrupted = True
        if self._live.state is State.GROUNDING:
            self._live.mixer.pause()  # coming back lets it go on
        else:
            self.pause()

    def save_now(self) -> None:
        """Keeps what is being written, without waiting for the hand to rest."""
        self._save_draft(now=True)

    def again(self) -> None:
        """Hear this cue once more; what is being written is kept."""
        self._save_draft(now=True)
        self._live.guide.again()

    def back(self) -> None:
        """To the beginning of this step, or of the one before; what is being written is kept."""
        self._save_draft(now=True)
        self._live.guide.back()

    def skip(self) -> None:
        """On to the next cue; what is being written is kept."""
        self._save_draft(now=True)
        self._writing = None
        self._live.guide.skip()

    def more_time(self) -> None:
        """A longer silence here; ``lengthened`` carries by how much, in seconds."""
        added, placed = self._live.guide.more_time(), self._live.guide.current
        if added > 0.0 and placed is not None:
            begun, before = self._longer
            self._longer = (placed.start, added + (before if begun == placed.start else 0.0))
            self.lengthened.emit(added)

    def ground(self) -> None:
        """The narration fades; what is being written is saved first."""
        self._save_draft(now=True)
        self._live.guide.ground()

    def come_back(self) -> None:
        """From grounding, back to where the session was left."""
        self._live.guide.come_back()

    def stop(self) -> None:
        """Silence at once, and end. What was being written is kept."""
        self._save_draft(now=True)
        if self._keeping is None:
            self._close()
        else:
            self._live.stop()

    def choose(self, index: int) -> None:
        """Take the choice at ``index``."""
        cue = self._asked_cue()
        if isinstance(cue, Ask) and 0 <= index < len(cue.choices):
            self._give(Chosen(index, cue.choices[index].label))

    def answer_text(self, text: str) -> None:
        """The finished text of a name or a write; it may be empty."""
        self._give(Told(text))

    def draft(self, so_far: Draft) -> None:
        """What has been written or marked so far; kept within a second."""
        placed = self._live.guide.current
        if placed is None or not isinstance(placed.cue, INTERACTIVE):
            return
        if self._writing is None or self._writing[0] is not placed:
            before = Told(self._drafted(placed)) if isinstance(so_far, Told) else type(so_far)(())
            self._writing = (placed, Saver(time.monotonic, before))
        self._writing[1].changed(so_far)

    def rate(self, values: dict[str, int] | None) -> None:
        """A reading; None passes it over."""
        self._give(Rated(tuple(values.items())) if values else Skipped())

    def mark(self, marks: list[tuple[str, str]] | None) -> None:
        """Places on the body; None passes it over."""
        self._give(Marked(tuple(marks)) if marks else Skipped())

    def ready(self) -> None:
        """On, after a wait."""
        self._give(Ready())

    # -- what the page shows ---------------------------------------------------------------------

    @property
    def state(self) -> State:
        """Where the session is."""
        return self._live.state

    def at_hand(self) -> AtHand:
        """What the person can do with the present cue."""
        return at_hand(self._live.state, self._live.guide.current)

    def heard_seconds(self) -> float:
        """Seconds of the whole session that have been heard, pauses left out."""
        return self._live.mixer.heard / RATE

    def cue_seconds(self) -> float:
        """Seconds of the present cue that have been heard, from the sound's own clock."""
        return self._live.guide.frames_into_cue() / RATE

    def cue_seconds_left(self) -> float:
        """Seconds of the present cue that have not been heard yet."""
        placed = self._live.guide.current
        return 0.0 if placed is None else max(0.0, placed.frames / RATE - self.cue_seconds())

    def minutes_left(self) -> float | None:
        """About how many minutes are left, if no detour is taken; None before the first cue."""
        placed = self._live.guide.current
        if placed is None or self._live.state is State.ENDED:
            return None
        if placed.place.cue >= len(self._script.steps[placed.place.step].cues):
            return 0.0
        left = seconds_left(self._script, placed.place, self._live.guide.pacing)
        if isinstance(placed.cue, Settling):
            left += placed.frames / RATE
        elif self._longer[0] == placed.start:
            left += self._longer[1]
        left -= self.cue_seconds()
        return max(0.0, left) / 60

    # -- within ----------------------------------------------------------------------------------

    def _take_settings(self, settings: Settings) -> None:
        """What was changed while the session goes on."""
        before, self._settings = self._settings, settings
        self._live.set_volumes(volumes_of(settings))
        if pacing_of(settings) != pacing_of(before):
            self._live.change_pacing(pacing_of(settings))
        if settings.background != before.background:
            self._live.change_background(background_of(settings))
        if (settings.output, settings.text_only) != (before.output, before.text_only):
            self._live.change_output()

    def _tick(self) -> None:
        self._live.tick()
        self._save_draft(now=False)

    def _hear(self, told: Moment | Notice) -> None:
        if isinstance(told, Notice):
            self.is_interrupted = self.is_interrupted or told.kind == "device-lost"
            self.noticed.emit(notice_sentence(told))
            return
        if self._keeping is not None:
            self._keeping.hear(told)
        match told:
            case Reached(placed=placed):
                self._show(placed)
            case Changed(state=state):
                self.is_interrupted = self.is_interrupted and state not in _GOING_ON
                self.state_changed.emit(state)
            case Ended(how=how):
                self._let_go()
                self.ended.emit(how)
            case _:
                pass

    def _show(self, placed: PlacedCue) -> None:
        cue = placed.cue
        self._light = self._light_at(placed.place)
        if isinstance(cue, Settling):
            seconds = placed.frames / RATE
            welcome = self.tr("Settle in. A bell tells when it begins.")
            if self._settings.text_only:
                welcome = self.tr("Settle in. The words come by themselves when it begins.")
            self.prompt_changed.emit(Prompt(welcome, placed.kind, self._light, None, seconds))
        elif isinstance(cue, INTERACTIVE):
            choices = tuple(choice.label for choice in cue.choices) if isinstance(cue, Ask) else ()
            words = cue.words if isinstance(cue, Rate) else ()
            text = "" if isinstance(cue, Rate) else sentence_case(placed.text)
            draft = self._drafted(placed)
            self.asked.emit(Question(placed.kind, text, choices, words, self._light, draft))
        elif placed.text or placed.frames:
            breathe = cue.breathe if isinstance(cue, Pause) else None
            seconds = placed.frames / RATE
            self.prompt_changed.emit(
                Prompt(sentence_case(placed.text), placed.kind, self._light, breathe, seconds)
            )

    def _drafted(self, placed: PlacedCue) -> str:
        return "" if self._keeping is None else self._keeping.drafted(placed)

    def _light_at(self, place: Place) -> int:
        """The light of a step; in a detour, that of the question which led there."""
        steps = [place.step, *(behind.step for behind in reversed(place.returns))]
        return next((self._lit.index(step) for step in steps if step in self._lit), self._light)

    def _asked_cue(self) -> object:
        placed = self._live.guide.current
        return placed.cue if placed is not None and self._live.state is State.ASKING else None

    def _give(self, answer: Answer) -> None:
        self._writing = None
        try:
            self._live.guide.answer(answer)
        except AnswerUnfit as unfit:
            self.noticed.emit(str(unfit))

    def _save_draft(self, *, now: bool) -> None:
        if self._writing is None or self._keeping is None:
            return
        placed, saver = self._writing
        so_far = saver.flush() if now else saver.due()
        if so_far is not None:
            self._keeping.draft(placed, so_far)

    def _let_go(self) -> None:
        """What was faded out is still on its way to the ear; then the device is let go."""
        self._ticks.stop()
        self._fading_until = time.monotonic() + _FADE_MS / 1000
        QTimer.singleShot(_FADE_MS, self, self._close)

    def _close(self) -> None:
        self._leave_settings()
        self._live.close()
        self.deleteLater()

    def _close_with_the_program(self) -> None:
        """The window is gone; the moment that fades is heard to its end all the same."""
        self.stop()
        if self._fading_until is not None:
            threading.Event().wait(max(0.0, self._fading_until - time.monotonic()))
        self._close()


def notice_sentence(notice: Notice) -> str:
    """A notice as a kind sentence."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Notices", text)

    sentences = {
        "no-device": tr("No sound device was found. The practice goes on as words on the screen."),
        "device-lost": tr("The sound device went away. Everything waits here until you go on."),
        "recording-missing": tr(
            "The recording {about} is missing; the built-in voice speaks instead."
        ),
        "recording-broken": tr("The recording {about} can't be played; the built-in voice speaks."),
        "voice-failed": tr("The voice can't speak this text. There is time to read it instead."),
        "clip-unfit": tr("This text could not be spoken well. There is time to read it instead."),
        "voice-missing": tr("The voice {about} can't be used here. Another one speaks."),
        "language": tr("There is no voice for this language. There is time to read instead."),
        "sound-missing": tr("The sound {about} is missing. The practice goes on without it."),
    }
    return sentences[notice.kind].format(about=notice.about)
