# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The folder that appimagetool packs, from what a `.deb` holds: the same files in one piece.

    PYTHONPATH=.ci python3 -m installer.app_image FILE.deb FOLDER

appimagetool itself has to be fetched; `.github/workflows/package.yml` does so.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tooling.report import NotReady, tail

APP_ID = "org.innerhearth.InnerHearth"
PROGRAM = Path("usr/bin/inner-hearth")
DESKTOP = Path("usr/share/applications") / f"{APP_ID}.desktop"
METAINFO = Path("usr/share/metainfo") / f"{APP_ID}.metainfo.xml"
ICON = Path("usr/share/icons/hicolor/256x256/apps") / f"{APP_ID}.png"


def make_app_dir(deb: Path, folder: Path) -> None:
    """Unpack ``deb`` into ``folder``, which must not exist, and put in what an AppImage wants.

    Raises NotReady where the package can't be read, or lacks something.
    """
    if folder.exists():
        raise NotReady(f"{folder} is there already; please name a folder that is not.")
    try:
        done = subprocess.run(
            ["dpkg-deb", "--extract", str(deb), str(folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise NotReady("This needs dpkg-deb; please do it on Debian or Ubuntu.") from None
    if done.returncode != 0:
        raise NotReady(f"{deb} could not be unpacked; dpkg-deb said:\n{tail(done.stdout)}")
    for path in (PROGRAM, DESKTOP, METAINFO, ICON):
        if not (folder / path).exists():
            raise NotReady(f"{deb} holds no /{path}, which an AppImage needs; please add it there.")
    (folder / "AppRun").symlink_to(PROGRAM)
    (folder / DESKTOP.name).symlink_to(DESKTOP)
    shutil.copyfile(folder / ICON, folder / ICON.name)
    (folder / ".DirIcon").symlink_to(ICON.name)


def main(arguments: list[str]) -> int:
    """Carry it out; return the exit code."""
    if len(arguments) != 2:
        sys.stderr.write("usage: python3 -m installer.app_image FILE.deb FOLDER\n")
        return 2
    try:
        make_app_dir(Path(arguments[0]), Path(arguments[1]))
    except NotReady as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
