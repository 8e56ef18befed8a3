# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The report: what this is, where it runs, and what became of each check; nothing of the person.

Sentences may hold what libraries say, and libraries name files. So what could tell who the person
is is taken out of every one of them.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import re
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from app import __version__
from app.places import program_folder
from app.self_test.check import Figure, Outcome

_LIBRARIES: Final = "libraries"
_SOMEBODY: Final = re.compile(r"(?i)(?:/home/|/users/|\\users\\)[^/\\\s'\":;,]+")
_SHORTEST_NAME: Final = 2


def report_of(outcomes: Mapping[str, Outcome]) -> dict[str, Any]:
    """The whole report, as it is written in JSON."""
    nameless = _Nameless()
    checks = {name: nameless.in_all(each.as_json()) for name, each in outcomes.items()}
    versions = dict(checks.get(_LIBRARIES, {}))
    for other in ("ok", "took_ms", "trouble"):
        versions.pop(other, None)
    return {
        "ok": bool(outcomes) and all(each.ok for each in outcomes.values()),
        "app": {
            "version": __version__,
            "installed": "frozen" if getattr(sys, "frozen", False) else "source",
        },
        "system": _system(),
        "versions": versions,
        "checks": checks,
    }


def as_text(report: Mapping[str, Any]) -> str:
    """The report as it is written down."""
    return json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def write_whole(text: str, out: Path) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    part = out.with_name(f"{out.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _system() -> dict[str, str]:
    """The system and the kind of computer, as many people have it."""
    name, release = platform.system(), ""
    if sys.platform == "linux":
        release = _distribution()
    elif sys.platform == "darwin":
        release = platform.mac_ver()[0]
    elif sys.platform == "win32":
        release = platform.version()
    libc = " ".join(each for each in platform.libc_ver() if each)
    return {"name": name, "release": release, "architecture": platform.machine(), "libc": libc}


def _distribution() -> str:
    try:
        told = platform.freedesktop_os_release()
    except OSError:
        return ""
    return " ".join(each for each in (told.get("ID", ""), told.get("VERSION_ID", "")) if each)


class _Nameless:
    """Takes out of words what could tell who the person is."""

    def __init__(self) -> None:
        folders = {
            str(tempfile.gettempdir()): "‹temporary›",
            str(Path(tempfile.gettempdir()).resolve()): "‹temporary›",
            str(program_folder()): "‹program›",
            str(Path.home()): "‹home›",
        }
        folders |= {
            Path(each).as_posix(): instead for each, instead in folders.items()
        }  # as Qt says
        self._folders = sorted(folders.items(), key=lambda pair: -len(pair[0]))
        names = sorted({each for each in _names() if len(each) >= _SHORTEST_NAME}, key=len)
        either = "|".join(re.escape(each) for each in reversed(names))
        self._names = re.compile(rf"(?i)(?<!\w)(?:{either})(?!\w)") if either else None

    def in_all(self, told: Mapping[str, Figure]) -> dict[str, Figure]:
        """The same figures, with nameless words."""
        return {
            key: self._in(value) if isinstance(value, str) else value for key, value in told.items()
        }

    def _in(self, words: str) -> str:
        for folder, instead in self._folders:
            if folder.strip("/\\"):
                words = words.replace(folder, instead)
        words = _SOMEBODY.sub("‹home›", words)
        return self._names.sub("‹name›", words) if self._names else words


def _names() -> Iterator[str]:
    """What this person and this computer are called."""
    yield from (os.environ.get(each, "") for each in ("USER", "USERNAME", "LOGNAME"))
    yield Path.home().name
    with contextlib.suppress(OSError, KeyError, ImportError):  # an account without a name
        yield getpass.getuser()
    host = socket.gethostname()
    yield host
    yield host.partition(".")[0]
