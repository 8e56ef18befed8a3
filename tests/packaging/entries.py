# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What lies in a package, as its archive tells it, before anything is installed."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from tests.packaging.elf import soname_of

ELF = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, folder or link. ``path`` begins at the root without a slash: usr/bin/inner-hearth.

    kind: file, folder, link, or the archive's word for anything else. target: of a link. sha256,
    md5, is_elf, soname: of a file.
    """

    path: str
    kind: str = "file"
    mode: int = 0o644
    uid: int = 0
    gid: int = 0
    size: int = 0
    target: str = ""
    sha256: str = ""
    md5: str = ""
    is_elf: bool = False
    soname: str = ""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return PurePosixPath(self.path).name


def entries_of(deb: Path) -> list[Entry]:
    """Everything that a Debian package would put on the disk."""
    command = ["dpkg-deb", "--fsys-tarfile", str(deb)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as packed:
        with tarfile.open(fileobj=packed.stdout, mode="r|") as archive:
            entries = [_entry(archive, member) for member in archive]
        while packed.stdout and packed.stdout.read(1 << 16):
            pass  # what fills up the last block
    if packed.returncode != 0:
        raise ValueError(f"{deb.name} can't be unpacked; please build it anew.")
    return [entry for entry in entries if entry.path]


def md5sums_of(deb: Path) -> dict[str, str]:
    """The sums that the package carries for `dpkg --verify`, by path."""
    told = subprocess.run(
        ["dpkg-deb", "--info", str(deb), "md5sums"], capture_output=True, text=True, check=False
    ).stdout
    pairs = (line.split(maxsplit=1) for line in told.splitlines() if line.strip())
    return {path: md5 for md5, path in pairs}


def field_of(deb: Path, name: str) -> str:
    """A field of the package's control file, as in Version."""
    return subprocess.run(
        ["dpkg-deb", "--field", str(deb), name], capture_output=True, text=True, check=True
    ).stdout.strip()


def _entry(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Entry:
    path = member.name.removeprefix("./").strip("/").removeprefix(".")
    one = Entry(path, mode=member.mode & 0o7777, uid=member.uid, gid=member.gid)
    if member.isdir():
        return replace(one, kind="folder")
    if member.issym():
        return replace(one, kind="link", target=member.linkname)
    if not member.isreg():
        return replace(one, kind=f"archive type {member.type.decode()}")
    file = archive.extractfile(member)
    content = file.read() if file else b""
    is_elf = content.startswith(ELF)
    return replace(
        one,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        md5=hashlib.md5(content, usedforsecurity=False).hexdigest(),
        is_elf=is_elf,
        soname=soname_of(content) if is_elf else "",
    )
