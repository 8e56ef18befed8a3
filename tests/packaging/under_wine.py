# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The Windows installer under wine, over a small stand-in for the app.

    PYTHONPATH=.ci .venv/bin/python -m tests.packaging.under_wine

Needs wine64, nsis and gcc-mingw-w64-x86-64. The installer is here a 64-bit program, as wine alone
runs no other; the script and the stand-in are the same for both. Not part of the tests: on the
Windows runner the same is done with the app itself.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installer.frozen import Frozen
from installer.windows import compile_installer
from tests.packaging import windows_install
from tests.packaging.stand_in_app import a_frozen_folder, an_icon
from tests.packaging.windows_install import (
    NotAsItShouldBe,
    Windows,
    as_windows_says,
    expect,
    in_use,
    wait_until,
)
from tooling.report import NotReady, say

COMPILER = "x86_64-w64-mingw32-gcc"
OPEN_UNTIL_ENDED = """
#include <windows.h>
/* As the app does, it locks the first byte of the file that it is given, if any.
   Then it makes the second one, which tells so. */
int main(int count, char **words) {
    if (count > 1) {
        HANDLE lock = CreateFileA(words[1], GENERIC_READ | GENERIC_WRITE,
            FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
        if (!LockFile(lock, 0, 0, 1, 0)) return 1;
        if (count > 2)
            CloseHandle(CreateFileA(words[2], GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    }
    Sleep(INFINITE);
    return 0;
}
"""
NEEDS = {"wine": "wine64", "makensis": "nsis", COMPILER: "gcc-mingw-w64-x86-64"}


def main() -> int:
    """Makes two versions, and takes them the whole way in a wine prefix of their own."""
    lacking = [package for program, package in NEEDS.items() if not shutil.which(program)]
    if lacking:
        say(f"This needs more of the system; please run: apt-get install {' '.join(lacking)}")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = a_program(folder)
        icon = an_icon(folder / "icon.ico")
        setups = []
        for version, only_here in (("0.1.0", "old.dll"), ("0.2.0", "new.dll")):
            frozen = a_frozen_folder(folder / version, program.read_bytes())
            (frozen / "_internal" / only_here).write_bytes(b"a library of this version alone")
            setup = folder / f"inner-hearth-{version}-setup.exe"
            compile_installer(Frozen(frozen, version), icon, setup, stub="amd64-unicode")
            setups.append(setup)
        return _in_a_prefix(folder / "prefix", *setups)


def a_program(folder: Path) -> Path:
    """A real program of Windows that stays open until it is ended."""
    source, program = folder / "stand-in.c", folder / "stand-in.exe"
    source.write_text(OPEN_UNTIL_ENDED, encoding="ascii")
    subprocess.run([COMPILER, "-Os", "-s", "-mwindows", source, "-o", program], check=True)
    return program


def _in_a_prefix(prefix: Path, older: Path, newer: Path) -> int:
    # Nothing of the person's menus, and no questions about what wine might fetch.
    words = {"WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=d", "WINEDEBUG": "-all"}
    os.environ |= {"WINEPREFIX": str(prefix), **words}
    os.environ.pop("DISPLAY", None)
    subprocess.run(["wine", "wineboot", "--init"], check=True, stderr=subprocess.DEVNULL)
    windows = Windows(prefix / "drive_c")
    try:
        _pretend_to_be("win7")
        expect(windows.run(newer, "/S") == 3, "a Windows older than 10 is told so")
        _pretend_to_be("win10")
        _a_copy_from_elsewhere_is_noticed(windows, prefix.parent / "stand-in.exe", newer)
        _a_file_that_stays_ends_the_update(windows, prefix.parent / "stand-in.exe", older, newer)
        windows_install.prove(windows, newer, older, None)
    except NotAsItShouldBe as reason:
        say(str(reason))
        return 1
    finally:
        # Of this prefix alone.
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver"
        subprocess.run([server, "-k", "-w"], check=False)
    print("Installed, updated and removed as promised.")
    return 0


def _a_copy_from_elsewhere_is_noticed(windows: Windows, app: Path, setup: Path) -> None:
    """One that was not installed has the same reflections open; its window's lock tells of it."""
    lock = windows.local / "inner-hearth" / "window.lock"
    lock.parent.mkdir(parents=True)
    running = windows.start([app, as_windows_says(windows, lock)])
    try:
        wait_until(lambda: in_use(windows, setup), "a copy from elsewhere is noticed")
    finally:
        running.kill()
        running.wait()
    expect(windows.run(setup, "/S") == 0, "a lock that nobody holds stands in nobody's way")
    home = windows.local / "Programs" / "Inner Hearth"
    windows.run(home / "uninstall-inner-hearth.exe", "/S")
    wait_until(lambda: not home.exists(), "the uninstaller takes the folder, too")
    expect(lock.is_file(), "the lock, being the person's, stays")
    lock.unlink()
    lock.parent.rmdir()


def _a_file_that_stays_ends_the_update(
    windows: Windows, app: Path, older: Path, newer: Path
) -> None:
    """Another program holds a file of the older version, as one that looks for viruses may."""
    home = windows.local / "Programs" / "Inner Hearth"
    held, told = home / "_internal" / "old.dll", windows.local / "held"
    expect(windows.run(older, "/S") == 0, "the older version is there")
    other = windows.start([app, as_windows_says(windows, held), as_windows_says(windows, told)])
    try:
        wait_until(told.exists, "another program holds a file of it")
        expect(windows.run(newer, "/S") == 2, "the update says that the older version stays")
        expect(held.is_file(), "the file that is held is there")
        expect((home / "uninstall-inner-hearth.exe").is_file(), "so is what removes it")
        expect(not (home / "_internal" / "new.dll").exists(), "nothing newer was put beside it")
        version = windows.registry(windows_install.UNINSTALL_KEY, "/v", "DisplayVersion")
        expect("0.1.0" in version, "Windows' list of apps still tells the older version")
    finally:
        other.kill()
        other.wait()
    told.unlink()
    wait_until(lambda: windows.run(newer, "/S") == 0, "tried again, the update goes through")
    expect(not held.exists(), "the older version's file is gone")
    windows.run(home / "uninstall-inner-hearth.exe", "/S")
    wait_until(lambda: not home.exists(), "all of it goes again")


def _pretend_to_be(windows: str) -> None:
    key = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", windows, "/f"]
    subprocess.run(["wine", *key], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NotReady as reason:
        sys.exit(str(reason))
