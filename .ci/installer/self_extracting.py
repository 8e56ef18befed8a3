# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The `.run` for Linux: a shell script that installs for one person, with the app packed behind it.

What it packs is `program/` (the frozen app with its uninstaller) and `share/`. The same files give
the same `.run`, byte for byte.
"""

import hashlib
import io
import os
import platform
import subprocess
import tarfile
from pathlib import Path

from installer.frozen import Frozen
from installer.licences import copyright_file
from installer.needed import OLDEST_LIBC
from tooling.folders import ROOT
from tooling.report import NotReady, say, tail

SCRIPTS = ROOT / ".ci" / "installer" / "files" / "run"
UNINSTALLER = "inner-hearth-uninstall"
COPYRIGHT = "copyright"
_LONG_AGO = 315_532_800
"""1 January 1980, the time of every file that is packed."""


def make_run(frozen: Frozen, share: Path, target: Path, copyright_text: str | None = None) -> None:
    """Write ``target``. share: what goes below `~/.local/share`.

    copyright_text: the licences, which lie beside the program; by themselves those of all that is
    in it. Raises LicenceUnknown, and NotReady where packing fails.
    """
    say("Making the .run …")
    target.parent.mkdir(parents=True, exist_ok=True)
    scratch = target.with_name(f"{target.name}.tar")
    uninstaller = _script("common.sh", "uninstall.sh")
    licences = copyright_file(frozen) if copyright_text is None else copyright_text
    added = {UNINSTALLER: (uninstaller, 0o755), COPYRIGHT: (licences, 0o644)}
    try:
        unpacked = _pack(frozen.folder, share, added, scratch)
        packed = _compress(scratch)
    finally:
        scratch.unlink(missing_ok=True)
    head = _head(frozen.version, -(-unpacked // 1024), hashlib.sha256(packed).hexdigest())
    target.write_bytes(head + packed)
    target.chmod(0o755)


def _head(version: str, unpacked_kib: int, sha256: str) -> bytes:
    text = _script("common.sh", "install.sh")
    for name, value in {
        "VERSION": version,
        "MACHINE": platform.machine(),
        "GLIBC": OLDEST_LIBC,
        "UNPACKED_KIB": str(unpacked_kib),
        "FIRST_LINE": str(text.count("\n") + 1),
        "SHA256": sha256,
    }.items():
        text = text.replace(f"@{name}@", value)
    return text.encode()


def _script(*names: str) -> str:
    return "".join((SCRIPTS / name).read_text(encoding="utf-8") for name in names)


def _pack(program: Path, share: Path, added: dict[str, tuple[str, int]], target: Path) -> int:
    """Write the archive; returns how many bytes its files take, rounded up to blocks of a disk."""
    entries = [(Path("program") / path.relative_to(program), path) for path in program.rglob("*")]
    entries += [(Path("share") / path.relative_to(share), path) for path in share.rglob("*")]
    size = 0
    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as archive:
        for name, path in sorted(entries):
            info = _entry(name.as_posix(), path)
            size += -(-info.size // 4096) * 4096
            if info.isreg():
                with path.open("rb") as file:
                    archive.addfile(info, file)
            else:
                archive.addfile(info)
        for script, (text, mode) in sorted(added.items()):
            info = tarfile.TarInfo(f"program/{script}")
            info.size, info.mode, info.mtime = len(text.encode()), mode, _LONG_AGO
            archive.addfile(info, io.BytesIO(text.encode()))
    return size


def _entry(name: str, path: Path) -> tarfile.TarInfo:
    """Name, kind, and whether it runs; nothing of the machine and the person that pack it."""
    info = tarfile.TarInfo(name)
    info.mtime = _LONG_AGO
    info.mode = 0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644
    if path.is_symlink():
        info.type, info.linkname = tarfile.SYMTYPE, str(path.readlink())
    elif path.is_dir():
        info.type = tarfile.DIRTYPE
    else:
        info.size = path.stat().st_size
    return info


def _compress(archive: Path) -> bytes:
    """In blocks of one size, so that the number of cores doesn't change the bytes.

    A higher level takes four times as long, and saves one part in a hundred.
    """
    command = ["xz", "-6", "--threads=0", "--block-size=64MiB", "--check=crc32", "--stdout"]
    try:
        done = subprocess.run([*command, str(archive)], capture_output=True, check=False)
    except FileNotFoundError as missing:
        raise NotReady("The .run needs the program xz; please install xz-utils.") from missing
    if done.returncode != 0:
        said = tail(done.stderr.decode(errors="replace"))
        raise NotReady(f"The .run could not be packed; xz said:\n{said}")
    return done.stdout
