# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The one place where the parts are put together. Everything is handed to constructors; no globals.

Nothing heavy is imported before it is needed: the window has to come up at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.places import Places

if TYPE_CHECKING:
    from app.contacts.layers import Layers
    from app.copies import Copies
    from app.live import LiveSession, Notice, NoticeKind, OpenOutput
    from app.out_and_in import OutAndIn
    from app.reflections.keeper import Keeper, Report
    from app.reflections.vault import Vault
    from app.script.audio_folders import AudioFolders
    from app.script.library import Library
    from app.script.model import Cue, Script
    from app.script.own import OwnPractices
    from app.session.moments import Moment
    from app.session.pacing import Pacing
    from app.session.resume import Resumption
    from app.session.timeline import Answerer, Layout
    from app.settings import Settings, SettingsFile
    from app.sound.clip import Clip
    from app.sound.decoding import DecodeOther, Take
    from app.sound.finish import Finish
    from app.sound.narration import Narrator
    from app.sound.prepare import Preparer
    from app.sound.room import RoomAtOnce, SoundRoom
    from app.sound.shelf import Shelf
    from app.sound.voices import OfferedVoice, Voices
    from app.sound.volumes import Volumes


def local_now() -> datetime:
    """Now, with the offset of the person's clock."""
    return datetime.now().astimezone()


class House:
    """Makes the parts of one running app, for the folders it is given.

    ``finish`` is that of the commands, which do without a person's choices.
    """

    def __init__(
        self, places: Places, now: Callable[[], datetime] = local_now, finish: Finish = "soft"
    ) -> None:
        self.places = places
        self.now = now
        self._finish = finish
        self._voices_there: Voices | None = None
        self._settings: SettingsFile | None = None
        self._vault: Vault | None = None

    @property
    def settings(self) -> SettingsFile:
        """What the person has chosen for good; the commands do without it."""
        from app.settings import SettingsFile

        if self._settings is None:
            self._settings = SettingsFile(self.places.settings)
        return self._settings

    def library(self) -> Library:
        """The person's own practices and the shipped ones."""
        from app.script.library import Library

        folders = (self.places.scripts, self.places.own_scripts)
        return Library(folders, self.places.library_index)

    def own_practices(self) -> OwnPractices:
        """What keeps a practice that came as a file."""
        from app.script.own import OwnPractices

        return OwnPractices(self.library(), self.places.own_scripts)

    def keeper(
        self, report: Callable[[Report], None], deleted: Callable[[], None] = lambda: None
    ) -> Keeper:
        """What sessions write through. The store is opened by the first call that needs it.

        ``deleted`` is called when the person has deleted something.
        """
        from app.reflections.keeper import Keeper
        from app.reflections.recovery import Recovery
        from app.reflections.reserve import Reserve
        from app.reflections.store import ReflectionStore

        def open_store(*, wholly: bool) -> ReflectionStore:
            key = self.vault.key_for_opening()
            return ReflectionStore.open(self.places.store, self.now, key, wholly=wholly)

        store, refuges = self.places.store, self.places.refuges
        recovery = Recovery(store, refuges, self.vault.key_beside, self.now)
        reserve = Reserve(store)
        return Keeper(open_store, report, self.now, deleted, recovery=recovery, reserve=reserve)

    def contact_layers(self) -> Layers:
        """Where the files with contacts lie."""
        from app.contacts.layers import Layers

        places = self.places
        return Layers(places.resources / "contacts.json", (), places.own_contacts)

    @property
    def vault(self) -> Vault:
        """The passphrase of the reflections, if there is one."""
        from app.reflections.vault import Vault

        if self._vault is None:
            self._vault = Vault(self.places.store, refuges=self.places.refuges)
        return self._vault

    def copies(self) -> Copies:
        """The copies of the reflections."""
        from app.copies import Copies

        return Copies(self.vault, self.now)

    def out_and_in(self) -> OutAndIn:
        """Reflections that go out, and what comes in."""
        from app.out_and_in import OutAndIn

        return OutAndIn(self.vault, self.now)

    def audio_beside(self, file: Path | None) -> AudioFolders:
        """Where the sounds of the script in this file lie."""
        from app.script.audio_folders import AudioFolders

        return AudioFolders(file, self.places.audio)

    def audio_for(self, script: Script) -> AudioFolders:
        """Where the sounds of this script lie."""
        return self.audio_beside(script.source)

    def live(
        self,
        script: Script,
        open_output: OpenOutput,
        tell: Callable[[Moment | Notice], None],
        *,
        wake: Callable[[], None] = lambda: None,
        pacing: Pacing | None = None,
        answerer: Answerer | None = None,
        volumes: Volumes | None = None,
        background: str | None = None,
        start: Resumption | None = None,
        choices: Settings | None = None,
    ) -> LiveSession:
        """A session of this script, ready to begin; ``start`` where one goes on that was left.

        choices: the person's, for the voice that speaks; without them it is the built-in one.
        """
        from app.live import LiveSession

        def make_room(
            ready: Callable[[], None], note: Callable[[NoticeKind, str], None]
        ) -> SoundRoom:
            from app.sound.room import SoundRoom

            shelf = self._shelf(script, lambda name: note("sound-missing", name))
            narrator = self._narrator(script, 0, choices, lambda name: note("voice-missing", name))
            return SoundRoom(narrator, shelf, ready, note)

        return LiveSession(
            script,
            make_room,
            open_output,
            tell,
            wake=wake,
            pacing=pacing,
            answerer=answerer,
            volumes=volumes,
            background=background,
            start=start,
        )

    def room_at_once(
        self,
        script: Script,
        note: Callable[[str, str], None],
        seed: int = 0,
        choices: Settings | None = None,
    ) -> RoomAtOnce:
        """The sound of a script without a thread, for files; see ``live`` for ``choices``."""
        from app.sound.room import RoomAtOnce

        shelf = self._shelf(script, lambda name: note("sound-missing", name))
        narrator = self._narrator(script, seed, choices, lambda name: note("voice-missing", name))
        return RoomAtOnce(narrator, shelf, note)

    def available_voices(self) -> list[OfferedVoice]:
        """The voices a person can choose from. Asks the system: not in the window's thread."""
        return self._voices().offered(self.settings.now.piper_folder)

    def voice_sample(self, key: str) -> Clip:
        """A sentence by the voice of this key, finished as chosen. Not in the window's thread.

        Raises VoiceFailed where it is not there or can't speak.
        """
        from app.sound.cache import SpeechCache
        from app.sound.samples import sample_of

        now = self.settings.now
        voice = self._voices().chosen(key, now.piper_folder)
        return sample_of(voice, SpeechCache(self.places.speech_cache), now.finish, now.voice_pace)

    def preparer(self) -> Preparer:
        """What brings recordings in."""
        from app import __version__
        from app.sound.prepare import Preparer

        return Preparer(f"Inner Hearth {__version__}", self.other_decoder)

    @property
    def other_decoder(self) -> DecodeOther:
        """What decodes recordings that the core cannot: Qt, where it is there."""
        return _decode_by_qt

    def seconds_of(self, script: Script) -> Callable[[Cue], float]:
        """How long each cue of a script lasts, as it is written, with its real narration.

        Where more than app.sound.lengths.MOST_SPOKEN characters would have to be spoken for that,
        the rest of the narration is estimated from its letters.
        """
        from app.session.timeline import Layout
        from app.sound.lengths import SpokenLengths

        lengths = SpokenLengths(self._narrator(script, 0, None, lambda _name: None))
        layout = Layout(script, lengths.frames_of)
        return lambda cue: _seconds_of(layout, cue)

    def _narrator(
        self,
        script: Script,
        seed: int,
        choices: Settings | None,
        missing: Callable[[str], None],
    ) -> Narrator:
        from app.settings import Settings
        from app.sound.cache import SpeechCache
        from app.sound.narration import Narrator
        from app.sound.voices import VoiceOnDemand

        chosen = choices or Settings(finish=self._finish)
        voice = VoiceOnDemand(
            lambda: self._voices().speaking(
                script.language, chosen.voice, chosen.piper_folder, missing
            )
        )
        cache = SpeechCache(self.places.speech_cache)
        find = self.audio_for(script).recording
        return Narrator(voice, cache, find, seed, chosen.finish)

    def _shelf(self, script: Script, tell: Callable[[str], None]) -> Shelf:
        from app.sound.shelf import Shelf

        audio = self.audio_for(script)
        return Shelf(audio.bell, audio.background, tell)

    def _voices(self) -> Voices:
        from app.sound.voice import BuiltInVoice
        from app.sound.voices import Voices

        if self._voices_there is None:
            self._voices_there = Voices(BuiltInVoice())
        return self._voices_there


def _decode_by_qt(path: Path, take: Take) -> None:
    """Decode by Qt, which is loaded for it. Raises OtherDecoderMissing where there is no Qt."""
    try:
        from app.qt_decoder import decode_by_qt
    except ImportError as failure:
        from app.sound.decoding import OtherDecoderMissing

        raise OtherDecoderMissing(path.name) from failure
    decode_by_qt(path, take)


def _seconds_of(layout: Layout, cue: Cue) -> float:
    from app.script import estimate
    from app.session.timeline import RATE

    frames, _sounds = layout.measure(cue, {})
    return estimate.seconds_of(cue, layout.script.pace) if frames is None else frames / RATE
