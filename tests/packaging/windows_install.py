# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Installs, updates and removes Inner Hearth on Windows, or under wine, and looks at it each time.

    python -m tests.packaging.windows_install SETUP.exe [--older OLDER.exe] [--self-test FILE]

For a machine or a wine prefix of its own: where Inner Hearth is already, nothing is done.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\InnerHearth"
CLASSES = r"HKCU\Software\Classes"
WORDS = b"what a person wrote"
PATIENCE = 60.0  # seconds, for what a program does after it has returned


class NotAsItShouldBe(Exception):
    """What was found is not what was promised; the message says what."""


@dataclass(frozen=True)
class Windows:
    """A Windows to try things on. drive: its `C:`, or None on Windows itself."""

    drive: Path | None

    @property
    def local(self) -> Path:
        """The person's `%LOCALAPPDATA%`."""
        if self.drive is None:
            return Path(os.environ["LOCALAPPDATA"])
        return self.drive / "users" / os.environ.get("USER", "root") / "AppData" / "Local"

    @property
    def menu(self) -> Path:
        """The person's Start menu."""
        roaming = self.local.parent / "Roaming"
        return roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs"

    def start(self, command: Iterable[str | Path]) -> subprocess.Popen[bytes]:
        """Starts a program of Windows."""
        loader = [] if self.drive is None else ["wine"]
        return subprocess.Popen([*loader, *map(str, command)], stdin=subprocess.DEVNULL)

    def run(self, *command: str | Path) -> int:
        """Runs a program of Windows to its end; its exit code."""
        return self.start(command).wait()

    def registry(self, key: str, *options: str) -> str:
        """What the registry holds under a key, or nothing where there is none."""
        loader = [] if self.drive is None else ["wine"]
        done = subprocess.run(
            [*loader, "reg", "query", key, *options], capture_output=True, check=False
        )
        return done.stdout.decode(errors="replace") if done.returncode == 0 else ""


def prove(windows: Windows, setup: Path, older: Path | None, self_test: Path | None) -> None:
    """Goes the whole way, from nothing to nothing but the person's data.

    Raises NotAsItShouldBe with the first thing that is not so.
    """
    home, data = windows.local / "Programs" / "Inner Hearth", windows.local / "inner-hearth"
    if home.exists() or data.exists() or windows.registry(UNINSTALL_KEY):
        raise NotAsItShouldBe("Inner Hearth is on this Windows already; nothing was done.")
    data.mkdir(parents=True)
    (data / "words.txt").write_bytes(WORDS)
    before = older or setup

    expect(windows.run(before, "/S") == 0, f"{before.name} installs without a question")
    look_at(windows, home)
    old_files = names(home)
    note = home / "my-note.txt"
    note.write_bytes(WORDS)
    version = windows.registry(UNINSTALL_KEY, "/v", "DisplayVersion")

    expect(windows.run(setup, "/S") == 0, f"{setup.name} updates it")
    look_at(windows, home)
    if older:
        newer = windows.registry(UNINSTALL_KEY, "/v", "DisplayVersion")
        expect(newer != version, "the version that is told is the newer one")
        print("gone with the older version:", sorted(old_files - names(home)))
        print("new with the newer version: ", sorted(names(home) - old_files))
    expect(note.is_file(), "a file that a person put beside the program stays")

    if self_test:
        program = home / "inner-hearth.exe"
        tested = windows.run(program, "--self-test", "--out", self_test.absolute())
        expect(tested == 0 and self_test.is_file(), "the installed app's self-test passes")

    for started in ("inner-hearth.exe", "inner-hearth-console.exe"):
        the_open_app_is_noticed(windows, home / started, setup)

    kept = contents(data)
    # Others of this person's programs open .yaml files too.
    yaml = CLASSES + r"\.yaml"
    windows.run("reg", "add", yaml, "/ve", "/d", "Another.Program", "/f")
    windows.run("reg", "add", yaml + r"\OpenWithProgids", "/v", "Another.Program", "/f")
    expect(windows.run(home / "uninstall-inner-hearth.exe", "/S") == 0, "the uninstaller starts")
    wait_until(lambda: not windows.registry(UNINSTALL_KEY), "the uninstaller comes to its end")
    expect(names(home) == {"my-note.txt"}, "nothing stays but the person's own file")
    expect(not (windows.menu / "Inner Hearth.lnk").exists(), "the Start menu has no entry any more")
    expect(not windows.registry(CLASSES + r"\InnerHearth.Practice"), "practices have no entry")
    left = windows.registry(yaml, "/s")
    expect("InnerHearth" not in left, "'open with' does not offer the app")
    expect(left.count("Another.Program") == 2, "what others wrote about .yaml stays")
    expect(contents(data) == kept, "the person's data is as it was")
    expect((data / "words.txt").read_bytes() == WORDS, "what was there before the app is, too")


def look_at(windows: Windows, home: Path) -> None:
    """Files, menu and registry of an installed app."""
    for name in ("inner-hearth.exe", "uninstall-inner-hearth.exe", "_internal"):
        expect((home / name).exists(), f"{name} is there")
    expect((windows.menu / "Inner Hearth.lnk").is_file(), "the Start menu has an entry")
    entry = windows.registry(UNINSTALL_KEY)
    names = ("DisplayVersion", "EstimatedSize", "Publisher", "QuietUninstallString")
    for name in (*names, "InstallLocation", "DisplayIcon", "UninstallString", "DisplayName"):
        expect(name in entry, f"Windows' list of apps is told the {name}")
    command = windows.registry(CLASSES + r"\InnerHearth.Practice\shell\open\command")
    expect('inner-hearth.exe" open "%1"' in command, "practices are opened with the app")
    offered = windows.registry(CLASSES + r"\.yaml\OpenWithProgids")
    expect("InnerHearth.Practice" in offered, "'open with' offers the app for .yaml")
    chosen = windows.registry(CLASSES + r"\.yaml", "/ve")
    expect("InnerHearth" not in chosen, "the app is not made the one that opens .yaml")


def the_open_app_is_noticed(windows: Windows, program: Path, setup: Path) -> None:
    """While it is open, neither an update nor the uninstaller changes anything."""
    home = program.parent
    there = names(home)
    app = windows.start([program])
    try:
        wait_until(
            lambda: in_use(windows, setup), f"the installer sees that {program.name} is open"
        )
        uninstaller = home / "uninstall-inner-hearth.exe"
        # It must not be quoted, and it is the last; so a name with a space is handed over in two.
        in_place = f"_?={as_windows_says(windows, home)}".split(" ")
        refused = windows.run(uninstaller, "/S", *in_place)
        expect(refused == 2, "the uninstaller waits for the app to be closed")
        expect(names(home) == there, "nothing was changed under the open app")
        expect(app.poll() is None, "the app is still open")
    finally:
        app.kill()
        app.wait()


def in_use(windows: Windows, setup: Path) -> bool:
    """Whether the installer, asked now, says that the app is open."""
    return windows.run(setup, "/S") == 2


def as_windows_says(windows: Windows, path: Path) -> str:
    """A path as programs of Windows know it."""
    if windows.drive is None:
        return str(path)
    return "C:\\" + "\\".join(path.relative_to(windows.drive).parts)


def names(folder: Path) -> set[str]:
    """Everything below a folder, named from it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its name from it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Asks again until it is so. Raises NotAsItShouldBe when patience is at its end."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise NotAsItShouldBe(f"Not so: {what}.")
        time.sleep(0.2)
    print(f"so it is: {what}")


def expect(so: bool, what: str) -> None:
    """Raises NotAsItShouldBe where it is not so."""
    if not so:
        raise NotAsItShouldBe(f"Not so: {what}.")
    print(f"so it is: {what}", flush=True)


def parser() -> argparse.ArgumentParser:
    """The options."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("setup", type=Path, help="the installer")
    options.add_argument("--older", type=Path, help="an installer of an older version")
    options.add_argument("--self-test", type=Path, help="where the installed app's report goes")
    options.add_argument("--drive", type=Path, help="the drive C: of a wine prefix")
    return options


def main(arguments: list[str]) -> int:
    """Carry it out; return the exit code."""
    chosen = parser().parse_args(arguments)
    try:
        prove(Windows(chosen.drive), chosen.setup, chosen.older, chosen.self_test)
    except NotAsItShouldBe as reason:
        print(reason, file=sys.stderr)
        return 1
    print("Installed, updated and removed as promised.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
