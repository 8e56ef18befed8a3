# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An older version of a package, made of it: a lower number, a file more, and one that differs."""

from __future__ import annotations

import hashlib
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.packaging.report import Unfinished

VERSION = "0.0.0~older"
STALE = "usr/lib/inner-hearth/_internal/resources/of-an-older-version.txt"
CHANGED = "usr/share/doc/inner-hearth/copyright"


@dataclass(frozen=True, slots=True)
class Older:
    """The package, and what is to be seen of it on a machine until it is updated over."""

    deb: Path
    version: str = VERSION
    stale: str = STALE
    changed: str = CHANGED


def older_of(deb: Path, folder: Path) -> Older:
    """Take the package apart in a folder that isn't there yet, and put an older one together."""
    _run("dpkg-deb", "--raw-extract", str(deb), str(folder))
    control = folder / "DEBIAN/control"
    told = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {VERSION}", told), encoding="utf-8")
    sums = folder / "DEBIAN/md5sums"
    kept = [row for row in sums.read_text(encoding="utf-8").splitlines() if CHANGED not in row]
    for path, text in ((STALE, "It goes with an update.\n"), (CHANGED, "As it once was.\n")):
        if path == CHANGED and not (folder / path).is_file():
            raise Unfinished(f"there is no {CHANGED} in the package; please put it there.")
        (folder / path).write_text(text, encoding="utf-8")
        md5 = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
        kept.append(f"{md5}  {path}")
    sums.write_text("\n".join(kept) + "\n", encoding="utf-8")
    older = folder.parent / f"inner-hearth_{VERSION}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(folder), str(older))
    return Older(older)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Unfinished(f"`{' '.join(command)}` said: {done.stderr.strip()}")
