# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The room: speech made ready in the narrator's thread, the most urgent first."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.session.timeline import Speech
from app.sound.clip import Samples
from app.sound.room import KEPT_FRAMES, RoomAtOnce, SoundRoom
from app.sound.shelf import Shelf
from tests.parts import ToneVoice, narrator_with, shipped_shelf

PATIENCE = 20.0


def speech(text: str, language: str = "en") -> Speech:
    return Speech((text,), "script", None, language, 1.0, ())


class GatedVoice(ToneVoice):
    """Begins to speak only when the test lets it; knows in which thread it spoke."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.began = threading.Event()
        self.threads: set[str] = set()

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        self.threads.add(threading.current_thread().name)
        self.began.set()
        assert self.gate.wait(PATIENCE)
        return super().speak(text, pace, seed)


class Room:
    """A room, and the news from it."""

    def __init__(self, voice: ToneVoice) -> None:
        self._news = threading.Condition()
        self.troubles: list[tuple[str, str]] = []
        self.ready = 0
        self.room = SoundRoom(
            narrator_with(voice),
            shipped_shelf(),
            self._made,
            lambda trouble, about: self.troubles.append((trouble, about)),
        )

    def _made(self) -> None:
        with self._news:
            self.ready += 1
            self._news.notify_all()

    def until(self, so: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(so, PATIENCE)


@pytest.fixture
def voice() -> GatedVoice:
    return GatedVoice()


def test_a_length_is_not_known_until_the_narrator_has_spoken_in_a_thread_of_its_own(
    voice: GatedVoice,
) -> None:
    it = Room(voice)
    assert it.room.frames_of(speech("One.")) is None
    voice.gate.set()
    it.until(lambda: it.ready == 1)
    frames = it.room.frames_of(speech("One."))
    assert frames == it.room.narration(speech("One.")).frames > 0
    assert voice.texts == ["One."]
    assert voice.threads == {"narrator"}
    it.room.close()


def test_what_is_needed_now_comes_before_what_was_only_prepared(voice: GatedVoice) -> None:
    it = Room(voice)
    it.room.prepare([speech("First."), speech("Later."), speech("Latest.")])
    assert voice.began.wait(PATIENCE)
    assert it.room.frames_of(speech("Now.")) is None
    assert it.room.frames_of(speech("Latest.")) is None
    assert it.room.frames_of(speech("Latest.")) is None
    voice.gate.set()
    it.until(lambda: it.ready == 4)
    assert voice.texts == ["First.", "Latest.", "Now.", "Later."]
    it.room.close()


def test_nothing_is_made_twice_however_often_it_is_asked_for(voice: GatedVoice) -> None:
    voice.gate.set()
    it = Room(voice)
    for _ in range(5):
        it.room.prepare([speech("One."), speech("Two.")])
        it.room.frames_of(speech("One."))
    it.until(lambda: it.ready >= 2)
    it.room.prepare([speech("One."), speech("Two."), speech("Three.")])
    it.until(lambda: it.ready == 3)
    assert sorted(voice.texts) == ["One.", "Three.", "Two."]
    it.room.close()


def test_sounds_are_loaded_before_anything_is_spoken(voice: GatedVoice) -> None:
    it = Room(voice)
    it.room.load(["bowl"], ["rain"], voice=True)
    it.room.frames_of(speech("One."))
    it.until(lambda: it.ready == 3)
    assert not it.room.loading
    assert voice.texts == []
    voice.gate.set()
    it.until(lambda: it.ready == 4)
    assert it.room.bell("bowl") is not None
    assert it.room.background("rain") is not None
    it.room.close()


def test_a_trouble_is_told_once(voice: GatedVoice) -> None:
    voice.gate.set()
    it = Room(voice)
    it.room.prepare([speech("Eins.", "xx"), speech("Zwei.", "xx"), speech("One.")])
    it.until(lambda: it.ready == 3)
    assert it.troubles == [("language", "xx")]
    it.room.close()


def test_a_voice_that_cannot_be_loaded_is_no_reason_to_wait_for_ever() -> None:
    from app.sound.voice import VoiceFailed

    class Broken(ToneVoice):
        def load(self) -> None:
            raise VoiceFailed("its model is damaged")

    it = Room(Broken())
    it.room.load([], [], voice=True)
    it.until(lambda: it.ready == 1)
    assert not it.room.loading
    it.room.close()


class Unforeseen(ToneVoice):
    """Raises what no voice should raise."""

    def load(self) -> None:
        raise ZeroDivisionError

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        if "odd" in text:
            raise ZeroDivisionError
        return super().speak(text, pace, seed)


def test_what_nobody_has_foreseen_is_told_and_the_next_is_spoken() -> None:
    it = Room(Unforeseen())
    it.room.load([], [], voice=True)
    it.room.prepare([speech("Something odd, which takes a while to read."), speech("One.")])
    it.until(lambda: it.ready == 3)
    assert not it.room.loading
    assert it.troubles == [
        ("voice-failed", ""),
        ("voice-failed", "Something odd, which takes a while to read."),
    ]
    odd = it.room.narration(speech("Something odd, which takes a while to read."))
    assert odd.frames > 2 * 48_000
    assert not odd.pcm.any()
    assert it.room.narration(speech("One.")).pcm.any()
    it.room.close()


def test_closing_ends_the_thread_after_what_it_is_making(voice: GatedVoice) -> None:
    it = Room(voice)
    it.room.prepare([speech("One."), speech("Two.")])
    assert voice.began.wait(PATIENCE)
    it.room.close()
    voice.gate.set()
    thread = it.room._thread
    assert thread is not None
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert voice.texts == ["One."]
    assert it.room.frames_of(speech("Two.")) is None


def test_a_room_that_was_never_used_has_no_thread(voice: GatedVoice) -> None:
    it = Room(voice)
    it.room.close()
    assert it.room.frames_of(speech("One.")) is None
    assert it.room._thread is None


def test_only_the_latest_clips_stay_in_memory_and_the_others_can_be_made_again() -> None:
    voice = ToneVoice()
    room = RoomAtOnce(narrator_with(voice), shipped_shelf(), lambda _trouble, _about: None)
    eight_seconds = [speech(letter * 400) for letter in "abcdefghijkl"]
    first = room.narration(eight_seconds[0]).pcm
    for each in eight_seconds[1:]:
        room.frames_of(each)
    assert sum(made.clip.frames for made in room._made.values()) <= KEPT_FRAMES
    assert list(room._made)[-1] == eight_seconds[-1]
    assert (room.narration(eight_seconds[0]).pcm == first).all()
    assert len(voice.texts) == 13


def test_a_speech_longer_than_all_that_is_kept_is_kept_while_it_is_the_latest() -> None:
    voice = ToneVoice()
    room = RoomAtOnce(narrator_with(voice), shipped_shelf(), lambda _trouble, _about: None)
    long = speech("a" * 4000)
    frames = room.frames_of(long)
    spoken = len(voice.texts)
    assert room.narration(long).frames == frames > KEPT_FRAMES
    assert len(voice.texts) == spoken


def test_without_a_thread_a_trouble_is_told_once_too() -> None:
    told: list[tuple[str, str]] = []
    shelf: Shelf = shipped_shelf()
    room = RoomAtOnce(
        narrator_with(ToneVoice()), shelf, lambda trouble, about: told.append((trouble, about))
    )
    for text in ("Eins.", "Zwei."):
        room.frames_of(speech(text, "xx"))
    assert told == [("language", "xx")]
