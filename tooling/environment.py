# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The project's own Python environment, `.venv`: made once, kept in step with the lock files.

Each layer (the app, its second sound output, the tools) leaves a stamp when, and only when, it is
wholly there; a stamp holds the fingerprint of what was installed. So an interrupted install is
done again from the beginning, and a finished one costs the next command no more than reading a few
small files.
"""

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tooling import system
from tooling.report import NotReady, say, tail

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WITHOUT_QT = VENV / "without-qt"
UNFINISHED = "unfinished.stamp"


@dataclass(frozen=True)
class Layer:
    """Some lock files and what the system must bring for them. ``purpose`` ends "Installing …"."""

    name: str
    purpose: str
    locks: tuple[str, ...] = ()
    needs: tuple[system.Need, ...] = ()

    def fingerprint(self) -> str:
        """Changes whenever the layer would have to be installed anew."""
        digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform} {self.needs}".encode())
        for lock in self.locks:
            digest.update((ROOT / "requirements" / lock).read_bytes())
        return digest.hexdigest()


CORE = Layer("core", "the voice and the sound", ("core.txt",))
APP = Layer(
    "app", "the window and the sound", ("core.txt", "window.txt"), system.WINDOW + system.SOUND
)
SIMPLEAUDIO = Layer(
    "simpleaudio", "the second sound output", ("build.txt", "simpleaudio.txt"), system.SIMPLEAUDIO
)
TOOLS = Layer("tools", "the tests and checks", ("dev.txt",))
PROGRAMS = Layer("programs", "the tests", (), system.TESTS)


def for_running() -> Path:
    """Make everything ready that the app needs; return the Python to run it with."""
    python = _venv(VENV)
    _install(APP, python)
    _try_simpleaudio(python)
    return python


def for_testing() -> Path:
    """Make everything ready that the tests need, the second sound output among it."""
    python = _venv(VENV)
    for layer in (APP, TOOLS, SIMPLEAUDIO, PROGRAMS):
        _install(layer, python)
    return python


def for_checking() -> Path:
    """Make everything ready that the linters and the type checker need."""
    python = _venv(VENV)
    _install(APP, python)
    _install(TOOLS, python)
    return python


def without_qt() -> Path:
    """A second environment that has all the app needs but PySide6: the core must run in it."""
    python = _venv(WITHOUT_QT)
    _install(CORE, python)
    return python


def _venv(folder: Path) -> Path:
    """Make the environment unless it stands already; return its Python."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "made-by-dev-py"
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    cut_off = (folder / UNFINISHED).exists()  # pip would take half a package for a whole one
    if _read(stamp) == version and python.exists() and not cut_off:
        return python
    if system.bring(system.ENVIRONMENT, "the project's own environment"):
        raise NotReady("Without it nothing can be set up. Please run this again afterwards.")
    say(f"Making an environment of the project's own in {folder.relative_to(ROOT)} …")
    made = _quietly([sys.executable, "-m", "venv", "--clear", str(folder)])
    if made.returncode != 0:
        raise NotReady(f"The environment could not be made; Python said:\n{tail(made.stdout)}")
    _write(stamp, version)
    return python


def _install(layer: Layer, python: Path) -> None:
    """Bring a layer up to its lock files, or raise NotReady. A finished layer is left as it is."""
    fingerprint = layer.fingerprint()
    stamp = _stamp(layer, python)
    if _read(stamp) == fingerprint:
        return
    lacking = system.bring(layer.needs, layer.purpose)
    for lock in layer.locks:
        _pip_install(layer, lock, python)
    if not lacking:
        _write(stamp, fingerprint)


def _pip_install(layer: Layer, lock: str, python: Path) -> None:
    say(f"Installing {layer.purpose} ({lock}, once) …")
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-input",
        "--require-hashes",
        "--no-deps",
    ]
    # Only the second sound output may be compiled here, with the pinned build tool and no other.
    how = "--no-build-isolation" if layer is SIMPLEAUDIO else "--only-binary=:all:"
    unfinished = python.parent.parent / UNFINISHED
    _write(unfinished, lock)
    done = _quietly([*command, how, "-r", str(ROOT / "requirements" / lock)])
    if done.returncode >= 0:  # pip came to an end of its own, be it a good or a bad one
        unfinished.unlink()
    if done.returncode != 0:
        raise NotReady(
            f"{lock} could not be installed. Nothing is left half done: run this again when you "
            f"are online. pip said:\n{tail(done.stdout)}"
        )


def _try_simpleaudio(python: Path) -> None:
    """Install the second sound output where it can be; without it the app still runs, through Qt.

    A failure is remembered with what was missing, so that it is told once and not tried at every
    start.
    """
    if _read(_stamp(SIMPLEAUDIO, python)) == SIMPLEAUDIO.fingerprint():
        return
    remembered = _stamp(SIMPLEAUDIO, python).with_suffix(".failed")
    if _read(remembered) == _failure():
        return
    try:
        _install(SIMPLEAUDIO, python)
    except NotReady as reason:
        why = str(reason).splitlines()[0]
        say(f"The second sound output is left out; the app plays through Qt. {why}")
        _write(remembered, _failure())


def _failure() -> str:
    names = [need.package for need in system.missing(SIMPLEAUDIO.needs)]
    return f"{SIMPLEAUDIO.fingerprint()} {names}"


def _stamp(layer: Layer, python: Path) -> Path:
    return python.parent.parent / f"installed-{layer.name}.stamp"


def _read(stamp: Path) -> str:
    try:
        return stamp.read_text(encoding="utf-8")
    except OSError:
        return ""


def _write(stamp: Path, text: str) -> None:
    """Put the whole stamp in place at once, so that a cut leaves none."""
    fresh = stamp.with_suffix(".fresh")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(stamp)


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a program without standard input, keeping what it prints for when it fails."""
    environment = {
        **os.environ,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    environment.pop("PYTHONPATH", None)
    return subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
