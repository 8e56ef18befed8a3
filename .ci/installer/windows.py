# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The Windows installer, compiled by NSIS's `makensis` from a frozen folder; on any system.

The list of files is made here, and compiled in: what the uninstaller removes is what was put there.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from installer.frozen import Frozen
from installer.side_picture import write_side_picture
from tooling.programs import quietly
from tooling.report import NotReady, tail

SCRIPT = Path(__file__).resolve().parent / "files" / "inner-hearth.nsi"
PROGRAM = "inner-hearth.exe"
PROGRAMS = "inner-hearth*.exe"
"""The program with a window, and the one that answers in a console."""
TIMESTAMPS = "http://timestamp.digicert.com"
CERTIFICATE = "WINDOWS_CERTIFICATE_THUMBPRINT"
"""Names the certificate in the person's own store; signing is on where this is set."""


class InstallerNotMade(NotReady):
    """makensis, or what signs, did not go through; the message holds its last words."""


def compile_installer(
    frozen: Frozen, icon: Path, target: Path, *, stub: str = "x86-unicode"
) -> None:
    """Compile the per-user installer of a frozen folder into ``target``, an `.exe`.

    icon: an `.ico`. stub: what the installer itself runs on; the usual one runs on every Windows.
    Raises InstallerNotMade, and NotReady where makensis is missing or the folder has no program.
    """
    if not (frozen.folder / PROGRAM).is_file():
        raise NotReady(
            f"{frozen.folder} has no {PROGRAM}; please freeze the app for Windows first."
        )
    makensis = find_makensis()
    signing = signing_command(os.environ)
    if signing:
        for program in sorted(frozen.folder.glob(PROGRAMS)):
            _sign(signing, program)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        put, take = Path(folder) / "put.nsh", Path(folder) / "take.nsh"
        put.write_text(put_script(frozen.folder), encoding="utf-8")
        take.write_text(take_script(frozen.folder), encoding="utf-8")
        picture = Path(folder) / "side.bmp"
        write_side_picture(picture)
        defines = {
            "VERSION": frozen.version,
            "VERSION_QUAD": four_numbers(frozen.version),
            "SIZE_KB": str(size_in_kb(frozen.folder)),
            "ICON": str(icon.absolute()),
            "PICTURE": str(picture),
            "TARGET": str(target.absolute()),
            "PUT": str(put),
            "TAKE": str(take),
        }
        if signing:
            defines["SIGN"] = subprocess.list2cmdline(signing)
        _run_makensis([makensis, f"-XTarget {stub}"], defines)


def find_makensis() -> str:
    """Where makensis is. Raises NotReady with what to do about it."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        how = "choco install nsis" if sys.platform == "win32" else "apt-get install nsis"
        raise NotReady(f"Making the Windows installer needs makensis; please run: {how}")
    return found


def put_script(folder: Path) -> str:
    """NSIS lines that put each file, and each folder, where it belongs below $INSTDIR."""
    lines = ['SetOutPath "$INSTDIR"']
    for here, files in _folders(folder):
        place = _below(folder, here)
        lines.append(f'SetOutPath "{place}"')
        # Here a dollar is not escaped: what to take is no text of the running installer's.
        lines += [f'File "{file.absolute()}"' for file in files]
    return "\n".join(lines) + "\n"


def take_script(folder: Path) -> str:
    """NSIS lines that remove each file, and then each folder that is empty; no other ever.

    Between them the script's own FilesTaken looks whether a file could not be removed.
    """
    folders = list(_folders(folder))
    lines = [f'Delete "{_below(folder, file)}"' for _, files in reversed(folders) for file in files]
    lines.append("!insertmacro FilesTaken")
    lines += [f'RMDir "{_below(folder, here)}"' for here, _ in reversed(folders) if here != folder]
    return "\n".join(lines) + "\n"


def four_numbers(version: str) -> str:
    """The version as Windows wants it: `0.1.0` as `0.1.0.0`, and `0.2.0rc1` as `0.2.0.0`."""
    match = re.match(r"\d+(\.\d+){0,3}", version)
    if match is None:
        raise NotReady(f"The version {version!r} must begin with a number, such as 0.1.0.")
    return ".".join([*match[0].split("."), "0", "0", "0"][:4])


def size_in_kb(folder: Path) -> int:
    """What a folder's files take on the disk, in units of 1024 bytes, rounded up."""
    total = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return -(-total // 1024)


def signing_command(environment: Mapping[str, str]) -> list[str] | None:
    """What signs a file that is named after it; None where no certificate is set up."""
    thumbprint = environment.get(CERTIFICATE, "")
    if not thumbprint:
        return None
    signtool = environment.get("SIGNTOOL") or "signtool"
    command = [signtool, "sign", "/sha1", thumbprint, "/fd", "SHA256"]
    return [*command, "/tr", TIMESTAMPS, "/td", "SHA256"]


def _folders(folder: Path) -> Iterator[tuple[Path, list[Path]]]:
    """A folder and those below, each before what is in it, with the files directly in it."""
    for here, below, files in os.walk(folder):
        below.sort()
        yield Path(here), [Path(here) / name for name in sorted(files)]


def _below(folder: Path, path: Path) -> str:
    """A path of the frozen folder as it is called once installed."""
    relative = path.relative_to(folder).parts
    return "\\".join(["$INSTDIR", *map(_escaped, relative)])


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def _run_makensis(command: list[str], defines: Mapping[str, str]) -> None:
    # Windows takes its options with a dash, too; -WX makes a warning an error.
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    options += [f"-D{name}={value}" for name, value in defines.items()]
    done = _run([*command, *options, str(SCRIPT)])
    if done.returncode != 0:
        raise InstallerNotMade(
            f"The Windows installer could not be made; makensis said:\n{tail(done.stdout, 30)}"
        )


def _sign(signing: list[str], file: Path) -> None:
    done = _run([*signing, str(file)])
    if done.returncode != 0:
        raise InstallerNotMade(
            f"{file.name} could not be signed; please look whether {CERTIFICATE} names a "
            f"certificate of this computer. What signs said:\n{tail(done.stdout)}"
        )


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    try:
        return quietly(command)
    except OSError as reason:
        raise InstallerNotMade(f"{command[0]} could not be started: {reason}") from reason
