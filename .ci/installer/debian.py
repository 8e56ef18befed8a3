# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A package of Debian's: the app in /usr/lib, and what its desktop has to know of it."""

import gzip
import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from installer import needed
from installer.freezing import Origins
from installer.frozen import Frozen
from tooling.programs import must
from tooling.report import say

NAME = "inner-hearth"

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Inner Hearth contributors <packages@innerhearth.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core, libasound2-plugins
Suggests: espeak-ng
Section: misc
Priority: optional
Description: guided practice about loneliness, offline and private
 Inner Hearth leads through Internal Family Systems (IFS) practices about
 loneliness and isolation: it speaks, leaves silences, waits for answers, and
 keeps what is written on this computer alone.
 .
 It is practice, not therapy and not a crisis service. It never uses the
 network.
"""


@dataclass(frozen=True)
class Papers:
    """What a package says of itself, whole files as text."""

    changelog: str
    copyright: str


def make_deb(
    frozen: Frozen, origins: Origins, share: Path, papers: Papers, work: Path, target: Path
) -> None:
    """Writes the package ``target``; ``share`` is what goes to /usr/share.

    Libraries that packages of Debian bring are taken from there, so that its updates reach them.
    Raises NotReady where a tool fails or a library is not to be had.
    """
    say("Making the .deb …")
    shutil.rmtree(work, ignore_errors=True)
    usr = work / "usr"
    app = usr / "lib" / NAME
    shutil.copytree(frozen.folder, app, symlinks=True)
    for name in origins.of_the_system():
        (app / "_internal" / name).unlink(missing_ok=True)
    shutil.copytree(share, usr / "share", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    papers_folder = usr / "share" / "doc" / NAME
    papers_folder.mkdir(parents=True)
    changelog = gzip.compress(papers.changelog.encode(), mtime=0)
    (papers_folder / "changelog.gz").write_bytes(changelog)
    (papers_folder / "copyright").write_text(papers.copyright, encoding="utf-8")
    _set_modes(work)
    _write_control(work, frozen.version, needed.packages(app))
    target.parent.mkdir(parents=True, exist_ok=True)
    _dpkg_deb(work, target)


def architecture() -> str:
    """Of this machine, in Debian's words: ``amd64``."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _write_control(work: Path, version: str, packages: list[str]) -> None:
    folder = work / "DEBIAN"
    folder.mkdir(mode=0o755)
    files = sorted(path for path in (work / "usr").rglob("*") if path.is_file())
    files = [path for path in files if not path.is_symlink()]
    depends = [
        f"{name} (>= {needed.OLDEST_LIBC})" if name == "libc6" else name for name in packages
    ]
    control = _CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture(),
        size=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(depends),
    )
    (folder / "control").write_text(control, encoding="utf-8")
    sums = (f"{_md5(path)}  {path.relative_to(work)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _set_modes(work: Path) -> None:
    for path in [work, *work.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)


def _dpkg_deb(work: Path, target: Path) -> None:
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=0", "--build"]
    must([*command, work, target], "The .deb could not be made")


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
