# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person has chosen for good: how it sounds, how fast it goes, which voice speaks.

One JSON file in the config folder. It may be edited by hand, come from another version or be
broken: what can't be understood is as if it had not been set, and is told to nobody.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, get_args

AS_WRITTEN: Final = "as-written"
"""The background that the script asks for."""

AS_SYSTEM: Final = "system"
"""As the system has it."""

Finish: TypeAlias = Literal["plain", "soft", "warm"]
FINISHES: Final[tuple[Finish, ...]] = get_args(Finish)

LONGEST_SETTLING_SECONDS: Final = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A person's choices.

    voice_volume, background_volume, bell_volume: 0 (off) to 1 (as made); the background up to 2.
    background: AS_WRITTEN, "off", or the name of one, which then takes the script's place.
    silences: factor on silences, 0.5 to 3. voice_pace: factor on the voice, 0.7 to 1.2.
    settling_seconds: quiet before the first word, 0 to 600, with a bell at its end.
    bell_every: seconds between bells inside long silences; 0 is none. silence_bell: which bell.
    output: "auto", "simpleaudio", "silent", or "device:" and the id of a sound device.
    output_name: what that device was called when it was chosen, for when it is not connected.
    voice: "built-in", "system:" and the name of a voice of the system, or "piper".
    piper_folder: a folder with a Piper voice (``*.onnx`` and its ``*.onnx.json``), or "".
    finish: how the built-in voice is finished: "plain", "soft" or "warm".
    lock_after_minutes: without a touch, where there is a passphrase; 0 is never.
    passphrase_offered: whether a passphrase was offered after a session; that is done once.
    palette: "system", "dusk" or "morning". text_size: factor on all type, 1 to 2.
    motion: "system", "full" or "reduced". language: "system", or the code of one, such as "de".
    window: size and place of the window when it was last closed, as Qt writes them; "" is none.
    text_only: sessions are read, not heard. prompt_size: factor on its prompts, 1 to 2.
    country: whose numbers come first where somebody is to be called, as "GB"; "" is the system's.
    deep_shown: the person has read what deep practices are, and wants to see them.
    welcomed: the first start is over. welcome_page: on which of its pages it was left, or "".
    """

    voice_volume: float = 1.0
    background_volume: float = 1.0
    bell_volume: float = 1.0
    background: str = AS_WRITTEN
    silences: float = 1.0
    voice_pace: float = 1.0
    settling_seconds: float = 0.0
    bell_every: float = 0.0
    silence_bell: str = "bowl"
    output: str = "auto"
    output_name: str = ""
    voice: str = "built-in"
    piper_folder: str = ""
    finish: Finish = "soft"
    lock_after_minutes: float = 10.0
    passphrase_offered: bool = False
    palette: str = AS_SYSTEM
    text_size: float = 1.0
    motion: str = AS_SYSTEM
    language: str = AS_SYSTEM
    window: str = ""
    text_only: bool = False
    prompt_size: float = 1.0
    country: str = ""
    deep_shown: bool = False
    welcomed: bool = False
    welcome_page: str = ""


_RANGES: Final = {
    "voice_volume": (0.0, 1.0),
    "background_volume": (0.0, 2.0),
    "bell_volume": (0.0, 1.0),
    "silences": (0.5, 3.0),
    "voice_pace": (0.7, 1.2),
    "settling_seconds": (0.0, LONGEST_SETTLING_SECONDS),
    "bell_every": (0.0, 1800.0),
    "lock_after_minutes": (0.0, 240.0),
    "text_size": (1.0, 2.0),
    "prompt_size": (1.0, 2.0),
}
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "finish": FINISHES,
    "palette": (AS_SYSTEM, "dusk", "morning"),
    "motion": (AS_SYSTEM, "full", "reduced"),
}


class SettingsFile:
    """The settings as they are now, and where they are kept. ``listen`` is told of every change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listeners: list[Callable[[Settings], None]] = []
        self._now, self._others = _read(path)

    @property
    def now(self) -> Settings:
        """The present settings."""
        return self._now

    def change(self, **changed: Any) -> Settings:
        """Take these values, and keep them; on a full or read-only disk they hold until the end."""
        settings = replace(self._now, **changed)
        if settings != self._now:
            self._now = settings
            self._write()
            for listener in tuple(self._listeners):
                listener(settings)
        return settings

    def listen(self, listener: Callable[[Settings], None]) -> Callable[[], None]:
        """Call ``listener`` with every new state, until what is returned here is called."""
        self._listeners.append(listener)

        def leave() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return leave

    def _write(self) -> None:
        text = _as_text({**self._others, **asdict(self._now)})
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(".part", f".{self._path.name}.", self._path.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(text)
                Path(name).replace(self._path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise


def _as_text(held: dict[str, Any]) -> bytes:
    """As JSON, its letters as they are; as escapes where there are halves of some, as in a path."""
    try:
        return f"{json.dumps(held, indent=2, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(held, indent=2)}\n".encode()


def _read(path: Path) -> tuple[Settings, dict[str, Any]]:
    """The settings in a file, and what else it holds: another version may know it."""
    try:
        held = json.loads(path.read_text("utf-8-sig"))  # an editor may put a mark at its beginning
    except (OSError, ValueError, RecursionError):
        return Settings(), {}
    if not isinstance(held, dict):
        return Settings(), {}
    known = {field.name: field.default for field in fields(Settings)}
    fit = {name: held[name] for name in known if name in held and _is_fit(name, held[name])}
    others = {name: value for name, value in held.items() if name not in known}
    return Settings(**fit), others


def _is_fit(name: str, value: Any) -> bool:
    if name in _RANGES:
        least, most = _RANGES[name]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and least <= value <= most
    if isinstance(getattr(Settings(), name), bool):
        return isinstance(value, bool)
    return isinstance(value, str) and value in _CHOICES.get(name, (value,))
