# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A Debian with nothing in it, below a folder: made, entered, and taken down again.

Its mounts are the command's own (it runs in a mount namespace, see `__main__`), so that they go
with it, however it ends; nothing is removed as long as anything is mounted below it.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.packaging import apt
from tests.packaging.report import Unfinished

RELEASE = "bookworm"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PERSON = "person"
UID = 1000
RUNTIME = f"/run/user/{UID}"
MOUNTS = (
    ("proc", "proc", "proc", "nosuid,nodev,noexec"),
    ("sysfs", "sysfs", "sys", "ro,nosuid,nodev,noexec"),
    ("devpts", "devpts", "dev/pts", "newinstance,ptmxmode=0666,mode=620"),
    ("tmpfs", "tmpfs", "dev/shm", "nosuid,nodev,mode=1777"),
    ("tmpfs", "tmpfs", "run", "nosuid,nodev,mode=755"),
)  # type, source, folder, options


@dataclass
class Bare:
    """The machine below ``root``. ``screen``: what a program of the person's finds its desk by."""

    root: Path
    desk: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """The person's, seen from outside."""
        return self.root / "home" / PERSON

    def run(
        self, *command: str, wanted: int | None = 0, environment: Mapping[str, str] | None = None
    ) -> str:
        """Run as root; what it printed. Raises Unfinished where it ends otherwise than wanted."""
        settings = {"PATH": PATH, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = _captured(["chroot", str(self.root), *command], {**settings, **(environment or {})})
        if wanted is not None and done.returncode != wanted:
            raise Unfinished(_ended(command, done))
        return done.stdout

    def apt(self, *arguments: str) -> str:
        """apt-get, by the way to the network that this machine has."""
        command = ("apt-get", "--quiet", "--yes", "--no-install-recommends", *arguments)
        return self.run(*command, environment=apt.proxies())

    def packages(self) -> dict[str, int]:
        """Those that are installed, or whose settings are left, with their size in KiB."""
        told = self.run("dpkg-query", "--show", "--showformat=${Package} ${Installed-Size}\\n")
        rows = (line.partition(" ") for line in told.splitlines())
        return {name: int(size or 0) for name, _, size in rows}

    def as_person(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the person's to its end, at their desk if they have one."""
        return _captured(self._entering(command), self._surroundings())

    def start(self, *command: str, log: Path) -> subprocess.Popen[bytes]:
        """Start a program of the person's, at their desk."""
        with log.open("wb") as file:
            return subprocess.Popen(
                self._entering(command), env=self._surroundings(), stdin=subprocess.DEVNULL,
                stdout=file, stderr=subprocess.STDOUT,
            )  # fmt: skip

    def _entering(self, command: tuple[str, ...]) -> list[str]:
        inside = ["chroot", f"--userspec={UID}:{UID}", "--groups=", str(self.root)]
        return [*inside, "sh", "-c", 'cd && exec "$@"', "sh", *command]

    def _surroundings(self) -> dict[str, str]:
        home = f"/home/{PERSON}"
        return {"PATH": PATH, "LC_ALL": "C.UTF-8", "HOME": home, "USER": PERSON, **self.desk}


@contextmanager
def bare_machine(root: Path, *, keep: bool = False) -> Iterator[Bare]:
    """Make one in a folder that isn't there yet; unmount it at the end, and remove it."""
    reach = apt.reach_of_this_machine(RELEASE)
    try:
        _debootstrap(root, reach)
        _mount(root)
        bare = Bare(root)
        reach.bring_to(root)
        bare.apt("update")
        bare.run("useradd", "--create-home", f"--uid={UID}", PERSON)
        bare.run(
            "install", "--directory", f"--owner={UID}", f"--group={UID}", "--mode=700", RUNTIME
        )
        yield bare
    finally:
        _unmount(root)
        if not keep:
            remove(root)


def remove(root: Path) -> None:
    """Remove a folder in which nothing is mounted."""
    if left := mounted_below(root):
        raise RuntimeError(f"{left} is mounted still; nothing was removed. Please unmount it.")
    if root.exists():
        shutil.rmtree(root)


def mounted_below(root: Path) -> list[str]:
    """Where something is mounted in a folder, the last mount first."""
    lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    points = [line.split()[4].encode().decode("unicode_escape") for line in lines]
    return [point for point in reversed(points) if Path(point).is_relative_to(root.resolve())]


def _debootstrap(root: Path, reach: apt.Reach) -> None:
    command = ["debootstrap", "--variant=minbase", RELEASE, str(root)]
    done = _captured([*command, *([reach.mirror] if reach.mirror else [])], None)
    if done.returncode != 0:
        raise Unfinished(_ended(("debootstrap",), done))


def _mount(root: Path) -> None:
    for kind, source, folder, options in MOUNTS:
        place = str(root / folder)
        subprocess.run(["mount", "-t", kind, "-o", options, source, place], check=True)


def _unmount(root: Path) -> None:
    for place in mounted_below(root):
        subprocess.run(["umount", place], check=True)


def _captured(
    command: list[str], env: Mapping[str, str] | None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
    )  # fmt: skip


def _ended(command: tuple[str, ...], done: subprocess.CompletedProcess[str]) -> str:
    last = "\n".join(done.stdout.splitlines()[-15:])
    return f"`{' '.join(command)}` ended with {done.returncode}; it said:\n{last}"
