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
from tooling.folders import LOCKS, ROOT
from tooling.programs import quietly
from tooling.report import NotReady, say, tail

VENV = ROOT / ".venv"
WITHOUT_QT = VENV / "without-qt"
INSTALLER = VENV / "installer"
MADE = "made-by-dev-py"
UNFINISHED = "unfinished.stamp"


@dataclass(frozen=True)
class Layer:
    """Lock files to install, and what the system must bring. ``purpose`` ends "Installing …"."""

    name: str
    purpose: str
    locks: tuple[str, ...] = ()
    needs: tuple[system.Need, ...] = ()

    def fingerprint(self) -> str:
        """Changes whenever the layer would have to be installed anew."""
        digest = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform} {self.needs}".encode())
        for lock in self.locks:
            digest.update((LOCKS / lock).read_bytes())
        return digest.hexdigest()


MAKING = Layer("making", "the environment", needs=system.ENVIRONMENT)
LIBRARIES = Layer("libraries", "the window and the sound", needs=system.WINDOW + system.SOUND)
CORE = Layer("core", "the voice and the sound", ("core.txt",))
APP = Layer("app", "the window and the sound", ("core.txt", "window.txt"))
SIMPLEAUDIO = Layer(
    "simpleaudio",
    "the second sound output",
    ("build.txt", "simpleaudio.txt"),
    system.SIMPLEAUDIO,
)
TOOLS = Layer("tools", "the tests and checks", ("dev.txt",))
FREEZER = Layer("freezer", "what makes packages", ("installer.txt",), system.FREEZER)
PROGRAMS = Layer("programs", "the tests", needs=system.TESTS)
MACHINE = Layer("machine", "the proof on a bare machine", needs=system.PROOF)
PLAYER = Layer("player", "the bench", needs=system.BENCH)


def for_running() -> Path:
    """Make everything ready that the app needs; return the Python to run it with.

    Without its second sound output the app still runs, through Qt.
    """
    return _prepare(VENV, [LIBRARIES, APP], wished=SIMPLEAUDIO)


def for_testing() -> Path:
    """Make everything ready that the tests need, the second sound output among it."""
    return _prepare(VENV, [LIBRARIES, APP, TOOLS, SIMPLEAUDIO, PROGRAMS])


def for_measuring() -> Path:
    """Make everything ready that the bench needs: a player to measure ours beside."""
    return _prepare(VENV, [LIBRARIES, APP, TOOLS, SIMPLEAUDIO, PROGRAMS, PLAYER])


def for_proving() -> Path:
    """Make everything ready that proves the package: what makes a bare machine, and the tests'."""
    return _prepare(VENV, [LIBRARIES, APP, TOOLS, PROGRAMS, MACHINE])


def for_checking() -> Path:
    """Make everything ready that the linters and the type checker need."""
    return _prepare(VENV, [APP, TOOLS])


def without_qt() -> Path:
    """A second environment that has all the app needs but PySide6: the core must run in it."""
    return _prepare(WITHOUT_QT, [CORE])


def for_packages() -> Path:
    """An environment that has all the app needs, and nothing else but what freezes it."""
    return _prepare(INSTALLER, [LIBRARIES, APP, SIMPLEAUDIO, FREEZER])


def _prepare(folder: Path, layers: list[Layer], wished: Layer | None = None) -> Path:
    """Bring an environment up to its layers; return its Python. Raises NotReady where it can't."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    standing = _stands(folder, python)
    due = [layer for layer in layers if not (standing and _done(layer, folder))]
    if wished and not (standing and (_done(wished, folder) or _given_up(wished, folder))):
        due.append(wished)
    if standing and not due:
        return python
    lacking = _bring([*(() if standing else [MAKING]), *due], wished)
    if not standing:
        if any(need in lacking for need in MAKING.needs):
            raise NotReady("Without that nothing can be set up; please run this again afterwards.")
        _make(folder)
    for layer in due:
        if layer is wished:
            _try(layer, folder, python)
        else:
            _install(layer, folder, python)
    return python


def _bring(layers: list[Layer], wished: Layer | None) -> list[system.Need]:
    """Bring what the layers need from the system, all at once; say what is missing still."""
    lacking = system.bring([need for layer in layers for need in layer.needs])
    if lacking and wished and all(need in wished.needs for need in lacking):
        say(f"If you want {wished.purpose} too, which is not needed, {system.advice(lacking)}")
    elif lacking:
        say(f"Your system still lacks something; {system.advice(lacking)}")
    return lacking


def _stands(folder: Path, python: Path) -> bool:
    """Whether the environment is whole and of this Python. pip takes half a package for a whole."""
    made_by_this = _read(folder / MADE) == _version()
    return made_by_this and python.exists() and not (folder / UNFINISHED).exists()


def _make(folder: Path) -> None:
    say(f"Making an environment of the project's own in {folder.relative_to(ROOT)} …")
    made = _quietly([sys.executable, "-m", "venv", "--clear", str(folder)])
    if made.returncode != 0:
        raise NotReady(f"The environment could not be made; Python said:\n{tail(made.stdout)}")
    _write(folder / MADE, _version())


def _version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _install(layer: Layer, folder: Path, python: Path) -> None:
    """Install a layer's lock files and stamp it, unless the system lacks something for it still."""
    fingerprint = layer.fingerprint()
    if layer.locks and system.missing(layer.needs):
        raise NotReady(f"Without that, {layer.purpose} can't be installed; please run this again.")
    for lock in layer.locks:
        _pip_install(layer, lock, folder, python)
    if not system.missing(layer.needs):
        _write(_stamp(layer, folder), fingerprint)


def _pip_install(layer: Layer, lock: str, folder: Path, python: Path) -> None:
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
    unfinished = folder / UNFINISHED
    _write(unfinished, lock)
    done = _quietly([*command, how, "-r", str(LOCKS / lock)])
    if done.returncode >= 0:  # pip came to an end of its own, be it a good or a bad one
        unfinished.unlink()
    if done.returncode != 0:
        raise NotReady(
            f"{lock} could not be installed. Nothing is left half done: run this again when you "
            f"are online. pip said:\n{tail(done.stdout)}"
        )


def _try(layer: Layer, folder: Path, python: Path) -> None:
    """Install a layer if that can be done. A failure is remembered with what was missing."""
    if not system.missing(layer.needs):
        try:
            _install(layer, folder, python)
        except NotReady:
            say(f"Going on without {layer.purpose}: it could not be installed, and is not needed.")
        else:
            return
    _write(_stamp(layer, folder).with_suffix(".failed"), _failure(layer))


def _given_up(layer: Layer, folder: Path) -> bool:
    """Whether a layer was tried as things stand, in vain: told once, not tried at every start."""
    remembered = _read(_stamp(layer, folder).with_suffix(".failed"))
    return bool(remembered) and remembered == _failure(layer)


def _failure(layer: Layer) -> str:
    return f"{layer.fingerprint()} {[need.package for need in system.missing(layer.needs)]}"


def _done(layer: Layer, folder: Path) -> bool:
    return _read(_stamp(layer, folder)) == layer.fingerprint()


def _stamp(layer: Layer, folder: Path) -> Path:
    return folder / f"installed-{layer.name}.stamp"


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
    return quietly(command, env=environment)
