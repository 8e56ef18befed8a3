# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound of one session, made ready before it is needed, in a thread of its own.

The narrator's thread speaks what is asked for, in the order of asking, and loads bells and the
background. The window's thread asks how long a speech is, and gets an answer once it is made.
"""

from __future__ import annotations

import atexit
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from functools import partial

from app.session.timeline import Speech
from app.sound.clip import Clip
from app.sound.narration import Narration, Narrator, Trouble, unspoken
from app.sound.shelf import Background, Shelf

KEPT_FRAMES = 60 * 48_000
"""What narration stays in memory: a minute. Older clips are made again, mostly from disk."""

_PATIENCE_SECONDS = 10.0


class SoundRoom:
    """Narration, bells and backgrounds for one session.

    ``ready`` is called from the narrator's thread each time a speech has been made; ``trouble``
    once for each thing that went wrong, with the name of what it concerns.
    """

    def __init__(
        self,
        narrator: Narrator,
        shelf: Shelf,
        ready: Callable[[], None],
        trouble: Callable[[Trouble, str], None],
    ) -> None:
        self._narrator = narrator
        self._shelf = shelf
        self._ready = ready
        self._trouble = trouble
        self._told: set[tuple[Trouble, str]] = set()
        self._made: OrderedDict[Speech, Narration] = OrderedDict()
        self._wanted: deque[Speech] = deque()
        self._jobs: deque[Callable[[], object]] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    # -- asked from the window's thread ----------------------------------------------------------

    def frames_of(self, speech: Speech) -> int | None:
        """Length of a speech in frames; None, and it is made next, while that is not known."""
        with self._changed:
            made = self._made.get(speech)
            if made is not None:
                self._made.move_to_end(speech)
                return made.clip.frames
            if speech in self._wanted:
                self._wanted.remove(speech)
            self._wanted.appendleft(speech)
            self._wake()
        return None

    def prepare(self, speeches: Iterable[Speech]) -> None:
        """Make these ready, after what is asked for more urgently."""
        with self._changed:
            for speech in speeches:
                if speech not in self._made and speech not in self._wanted:
                    self._wanted.append(speech)
            self._wake()

    def load(self, bells: Iterable[str], backgrounds: Iterable[str], *, voice: bool) -> None:
        """Load the sounds of a script, and the voice where it speaks, before anything else.

        Loading the voice holds the interpreter for moments longer than a device's buffer lasts, so
        it is over before the first frame is heard.
        """
        with self._changed:
            if voice:
                self._jobs.append(self._narrator.load_voice)
            self._jobs.extend(partial(self._shelf.bell, name) for name in bells)
            self._jobs.extend(partial(self._shelf.background, name) for name in backgrounds)
            self._wake()

    @property
    def loading(self) -> bool:
        """Whether sounds that were to be loaded are not there yet."""
        return bool(self._jobs)

    def close(self) -> None:
        """Let the thread end after what it is making now."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    # -- what the mixer asks -----------------------------------------------------------------------

    def narration(self, speech: Speech) -> Clip:
        """The clip of a speech whose length was given out; made again only if it was let go."""
        with self._changed:
            made = self._made.get(speech)
        return made.clip if made is not None else self._narrated(speech).clip

    def bell(self, name: str) -> Clip | None:
        """One stroke."""
        return self._shelf.bell(name)

    def background(self, name: str) -> Background | None:
        """A loop."""
        return self._shelf.background(name)

    # -- the narrator's thread -------------------------------------------------------------------

    def _wake(self) -> None:
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="narrator", daemon=True)
            # A thread that is in the midst of the voice when the interpreter ends takes the program
            # down with it; so the program's end waits for the sentence that is being made.
            atexit.register(self._end)
            self._thread.start()
        self._changed.notify_all()

    def _end(self) -> None:
        self.close()
        if self._thread is not None:
            self._thread.join(_PATIENCE_SECONDS)

    def _work(self) -> None:
        try:
            self._make_what_is_wanted()
        finally:
            atexit.unregister(self._end)

    def _make_what_is_wanted(self) -> None:
        while True:
            with self._changed:
                while not (self._jobs or self._wanted or self._closed):
                    self._changed.wait()
                if self._closed:
                    return
                job = self._jobs[0] if self._jobs else None
                speech = None if job else self._wanted[0]
            if job is not None:
                self._do(job)
            elif speech is not None:
                self._keep(speech, self._narrated(speech))
            if not self._closed:
                self._ready()

    def _do(self, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception:  # noqa: BLE001  without this thread no session would begin or go on
            self._tell("voice-failed", "")
        finally:
            with self._changed:
                self._jobs.popleft()

    def _narrated(self, speech: Speech) -> Narration:
        try:
            return self._narrator.narrate(speech)
        except Exception:  # noqa: BLE001  nobody has foreseen it, and the session waits for a speech
            return Narration(unspoken(speech), "voice-failed", speech.text)

    def _keep(self, speech: Speech, made: Narration) -> None:
        with self._changed:
            self._made[speech] = made
            if speech in self._wanted:
                self._wanted.remove(speech)
            _let_go(self._made)
        if made.trouble is not None:
            self._tell(made.trouble, made.about)

    def _tell(self, trouble: Trouble, about: str) -> None:
        if (trouble, about) not in self._told:
            self._told.add((trouble, about))
            self._trouble(trouble, about)


class RoomAtOnce:
    """The same sound without a thread, for a file: everything is made when it is asked for."""

    def __init__(
        self, narrator: Narrator, shelf: Shelf, trouble: Callable[[Trouble, str], None]
    ) -> None:
        self._narrator = narrator
        self._shelf = shelf
        self._trouble = trouble
        self._told: set[tuple[Trouble, str]] = set()
        self._made: OrderedDict[Speech, Narration] = OrderedDict()

    def frames_of(self, speech: Speech) -> int:
        """Length of a speech in frames."""
        return self._narration(speech).clip.frames

    def starts_of(self, speech: Speech) -> tuple[int, ...]:
        """The frame at which each piece of a speech begins; empty where that is not known."""
        return self._narration(speech).starts

    def narration(self, speech: Speech) -> Clip:
        """The clip of a speech."""
        return self._narration(speech).clip

    def bell(self, name: str) -> Clip | None:
        """One stroke."""
        return self._shelf.bell(name)

    def background(self, name: str) -> Background | None:
        """A loop."""
        return self._shelf.background(name)

    def _narration(self, speech: Speech) -> Narration:
        made = self._made.get(speech)
        if made is None:
            made = self._made[speech] = self._narrator.narrate(speech)
            if made.trouble is not None and (made.trouble, made.about) not in self._told:
                self._told.add((made.trouble, made.about))
                self._trouble(made.trouble, made.about)
            _let_go(self._made)
        return made


def _let_go(made: OrderedDict[Speech, Narration]) -> None:
    """Of what was made longest ago, as much as is beyond the bound; never the newest."""
    held = sum(narration.clip.frames for narration in made.values())
    while held > KEPT_FRAMES and len(made) > 1:
        held -= made.popitem(last=False)[1].clip.frames
