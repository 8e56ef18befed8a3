# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session in the terminal: prompts as text, answers from the keyboard, sound where it is."""

from __future__ import annotations

import io
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.compose import House
from app.keeping import SessionKeeping
from app.live import LiveSession, Notice
from app.notices import in_words
from app.output.base import FrameSource, Output, OutputFailed
from app.output.choose import SinkName, started_output
from app.output.file import WavOutput
from app.script.model import (
    INTERACTIVE,
    Ask,
    Body,
    Breathe,
    Cue,
    Name,
    Pause,
    Rate,
    Script,
    Wait,
    Write,
)
from app.script.text import sentence_case
from app.session.answers import Answer, AnswerUnfit, Chosen, Marked, Rated, Ready, Skipped, Told
from app.session.moments import Answered, Changed, Ended, Moment, Reached, State
from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.timeline import WayTooLong

if TYPE_CHECKING:
    from app.reflections.keeper import Report

TICK_SECONDS = 0.05
_FADE_SECONDS = 0.4
KEYS = (
    "While it plays, type a letter and Enter: p pause or go on, g ground me, a again, "
    "k skip, m more time, s stop, ? this line. Where you write, put / before the letter."
)
GROUNDING = (
    "You are in this room. Let your eyes wander. Name five things you see; four you can touch; "
    "three you hear; two you smell or like to smell; one you taste, or one slow breath. "
    "Any sense may stand in for another. b back, s stop."
)


def play_in_terminal(house: House, script: Script, sink: str, rehearsal: Rehearsal | None) -> int:
    """One session to its end; returns the exit code. With a rehearsal nothing is asked or kept."""
    lines = None if rehearsal is not None else _Keyboard()
    session = _TerminalSession(house, script, sink, rehearsal, lines)
    try:
        return session.run()
    except AnswersUnfit as unfit:
        sys.stderr.write(f"{unfit}\n")
    except (OutputFailed, WayTooLong) as failure:
        sys.stderr.write(f"error: {failure}\n")
    return 1


class _Keyboard:
    """Lines from standard input, read in a thread of their own. ``over`` at the end of input."""

    def __init__(self) -> None:
        self.lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self.over = False
        threading.Thread(target=self._read, name="keyboard", daemon=True).start()

    def _read(self) -> None:
        try:
            if isinstance(sys.stdin, io.TextIOWrapper):
                sys.stdin.reconfigure(errors="replace")  # what is no text is no reason to go deaf
            for line in sys.stdin or ():
                self.lines.put(line.rstrip("\r\n"))
        except (OSError, ValueError):
            pass  # the terminal went away
        finally:
            self.lines.put(None)

    def next(self) -> str | None:
        """A line, or None while there is none; at the end of input, ``over`` is set."""
        try:
            line = self.lines.get_nowait()
        except queue.Empty:
            return None
        self.over = line is None
        return line


class _TerminalSession:
    def __init__(
        self,
        house: House,
        script: Script,
        sink: str,
        rehearsal: Rehearsal | None,
        keyboard: _Keyboard | None,
    ) -> None:
        self._script = script
        self._sink = sink
        self._keyboard = keyboard
        self._woken = threading.Event()
        self._ended = False
        self._held: deque[str] = deque()
        self._nobody = Rehearsal()  # answers where there is no one at the keyboard any more
        self._keeper = house.keeper(self._report) if keyboard is not None else None
        self._keeping: SessionKeeping | None = None
        self._file: WavOutput | None = None
        self._now = house.now
        self._live = house.live(
            script,
            self._open,
            self._hear,
            wake=self._woken.set,
            answerer=rehearsal,
        )

    def run(self) -> int:
        """From the first word to the last."""
        _say(self._script.title)
        for note in self._script.notes if self._keyboard is not None else ():
            _say(f"  {note}")
        if self._keyboard is not None:
            _say(KEYS)
        _say("")
        self._live.prepare()
        if self._keeper is not None:
            self._keeping = SessionKeeping(self._keeper, self._script, self._now)
        try:
            self._lead()
        finally:
            self._save_the_rest()
        return 0

    def _lead(self) -> None:
        try:
            self._live.begin()
            self._until_ended()
        except KeyboardInterrupt:
            self._live.stop()
        except BaseException:
            if self._file is not None:
                self._file.drop()
            raise
        finally:
            self._let_fade()
            self._live.close()

    def _save_the_rest(self) -> None:
        if self._keeper is None or not self._keeper.close():
            return
        if self._keeper.refuge == "file":
            _say("What you wrote is in a recovery file, and is saved when the app is next opened.")
        else:
            _say("What you wrote could not be saved on this computer. It stands above: copy it.")

    def _until_ended(self) -> None:
        while not self._ended:
            self._woken.wait(TICK_SECONDS)
            self._woken.clear()
            self._live.tick()
            self._listen()

    def _let_fade(self) -> None:
        """The device still holds the last moments; let them be heard."""
        if self._sink == "silent" or self._sink.startswith("wav:"):
            return
        until = time.monotonic() + _FADE_SECONDS
        while time.monotonic() < until:
            self._woken.clear()
            self._woken.wait(TICK_SECONDS)

    def _open(
        self, live: LiveSession, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        if not self._sink.startswith("wav:"):
            return started_output(cast(SinkName, self._sink), source, lost)
        path = Path(self._sink.removeprefix("wav:"))
        output = self._file = WavOutput(path, lambda: _to_write(live))
        output.start(source)
        return output, []

    # -- what the session tells --------------------------------------------------------------------

    def _hear(self, told: Moment | Notice) -> None:
        match told:
            case Reached(placed=placed):
                _show(placed.cue, placed.text, self._keyboard is not None)
            case Answered(answer=answer) if self._keyboard is None:
                _say(f"    > {_shown(answer)}")
            case Changed(state=State.PAUSED):
                _say("    (paused: p goes on)")
            case Changed(state=State.GROUNDING):
                _say(GROUNDING)
            case Notice(kind=kind, about=about):
                _say(f"    ({in_words(kind, about)})")
            case Ended(how=how):
                self._ended = True
                _say("" if how == "completed" else "    (stopped; that is a whole visit too)")
            case _:
                pass
        if self._keeping is not None and not isinstance(told, Notice):
            self._keeping.hear(told)

    def _report(self, report: Report) -> None:
        from app.reflections.reports import SavedInLastRoom, TroubleBegan

        match report:
            case TroubleBegan(refuge=refuge):
                where = "It is in a recovery file" if refuge == "file" else "It is held"
                _say(
                    f"    (What you write can't be saved at the moment. {where}, and tried again.)"
                )
            case SavedInLastRoom():
                _say("    (The disk is full. What you wrote is saved, in the last room there was.)")
            case _:
                pass

    # -- what the person types ---------------------------------------------------------------------

    def _listen(self) -> None:
        keyboard = self._keyboard
        if keyboard is None:
            return
        line = self._held.popleft() if self._held and self._is_asked else keyboard.next()
        if line is not None:
            self._take(line.strip())
        elif keyboard.over:
            self._go_on_alone()
        if self._keeper is not None:
            self._keeper.retry()

    def _go_on_alone(self) -> None:
        """Nobody is at the keyboard any more: what waits for a person would wait for ever."""
        guide = self._live.guide
        if self._is_asked and guide.current is not None:
            guide.answer(self._nobody(guide.current))
        elif self._live.state is State.GROUNDING:
            guide.come_back()
        elif self._live.state is State.PAUSED:
            self._live.resume()
            if self._live.state is State.PAUSED:  # its device is still away
                guide.stop()

    @property
    def _is_asked(self) -> bool:
        return self._live.state is State.ASKING

    def _take(self, line: str) -> None:
        guide = self._live.guide
        is_letter = line[:1] == "/" and len(line) <= len("/s")
        line = line.removeprefix("/") if is_letter else line
        if self._is_asked and guide.current is not None:
            is_letter = is_letter or self._is_letter(guide.current.cue, line)
        if self._is_asked and guide.current is not None and not is_letter:
            try:
                guide.answer(answer_from(guide.current.cue, line))
            except AnswerUnfit as unfit:
                _say(f"    {unfit}")
            return
        actions = {
            "p": self._pause_or_go_on,
            "": self._pause_or_go_on,
            "g": guide.ground,
            "b": guide.come_back,
            "a": guide.again,
            "k": guide.skip,
            "m": guide.more_time,
            "s": guide.stop,
        }
        action = actions.get(line.lower())
        if action is not None and (line or sys.stdin.isatty()):
            action()
        elif line == "?":
            _say(KEYS)
        else:
            self._held.append(line)  # typed ahead: the answer to the next question

    def _is_letter(self, cue: Cue, line: str) -> bool:
        """Whether a letter is meant as one: where words are asked for, it may be the answer."""
        return line.lower() in ("s", "g", "a", "?") and not isinstance(cue, Name | Write | Body)

    def _pause_or_go_on(self) -> None:
        if self._live.state is State.PAUSED:
            self._live.resume()
        else:
            self._live.guide.pause()


def _to_write(live: LiveSession) -> int:
    """The frames that a file takes now: what is laid out, and nothing while the session is held."""
    if live.state in (State.PAUSED, State.GROUNDING):
        return 0
    return live.guide.frontier - live.mixer.rendered


def answer_from(cue: Cue, line: str) -> Answer:
    """A typed line as an answer: a choice's number, words, ``word number`` pairs, or nothing.

    Raises AnswerUnfit with what is needed instead.
    """
    match cue:
        case Ask(choices=choices):
            numbers = [str(number) for number in range(1, len(choices) + 1)]
            if line and line not in numbers:
                raise AnswerUnfit(f"Type a number from 1 to {len(choices)}.")
            index = numbers.index(line) if line else 0
            return Chosen(index, choices[index].label)
        case Wait():
            return Ready()
        case Rate(words=words):
            return _ratings(words, line)
        case Body():
            marks = tuple((part.strip(), "") for part in line.split(",") if part.strip())
            return Marked(marks) if marks else Skipped()
        case _:
            return Told(line) if line else Skipped()


def _ratings(words: tuple[str, ...], line: str) -> Answer:
    if not line:
        return Skipped()
    numbers = line.replace(",", " ").split()
    if len(numbers) != len(words) or not set(numbers) <= set("01234"):
        raise AnswerUnfit(f"Type {len(words)} numbers from 0 to 4, or nothing to pass it over.")
    return Rated(tuple(zip(words, map(int, numbers), strict=True)))


def _show(cue: Cue, text: str, by_hand: bool) -> None:
    if text:
        _say(sentence_case(text))
    if isinstance(cue, Pause):
        _say(f"    … {cue.seconds:g} s" + (_breath(cue.breathe) if cue.breathe else ""))
    if not by_hand or not isinstance(cue, INTERACTIVE):
        return
    if isinstance(cue, Ask):
        for number, choice in enumerate(cue.choices, 1):
            _say(f"    {number}  {choice.label}")
    elif isinstance(cue, Rate):
        _say("    From 0, not at all, to 4, very much: a number for each, in this order.")
    elif isinstance(cue, Wait):
        _say("    Enter when you are ready.")
    elif isinstance(cue, Body):
        _say("    Places, with commas between them, or nothing.")


def _breath(breathe: Breathe) -> str:
    return f", breathing in for {breathe.inhale:g} and out for {breathe.exhale:g}"


def _shown(answer: Answer) -> str:
    match answer:
        case Chosen(label=label):
            return label
        case Told(text=text):
            return text
        case Rated(values=values):
            return ", ".join(f"{word} {number}" for word, number in values)
        case Marked(marks=marks):
            return ", ".join(place for place, _ in marks)
        case Ready():
            return "ready"
        case _:
            return "(passed over)"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
