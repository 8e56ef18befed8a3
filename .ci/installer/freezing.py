# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""PyInstaller makes the app one folder; what is left of debug symbols is stripped afterwards."""

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from installer import needed
from installer.frozen import Frozen
from installer.stripping import drop_unneeded, strip
from installer.without_quick import free_of_quick
from tooling.folders import ROOT
from tooling.programs import quietly
from tooling.report import NotReady, say, tail

SPEC = ROOT / ".ci" / "installer" / "files" / "inner-hearth.spec"


@dataclass(frozen=True)
class Origins:
    """Where each library of a frozen app came from: names below ``_internal``, and files."""

    of: dict[str, Path]

    def of_the_system(self) -> list[str]:
        """Names of those that a package of the system brought, Python itself aside."""
        folders = (Path("/lib"), Path("/usr/lib"))
        return sorted(
            name
            for name, file in self.of.items()
            if any(file.is_relative_to(folder) for folder in folders)
            and not Path(name).name.startswith("libpython")
            and "/" not in name
        )


def freeze(python: Path, work: Path, version: str, icon: Path | None) -> tuple[Frozen, Origins]:
    """Freezes the app with the libraries of ``python`` below ``work``, which is emptied before.

    Raises NotReady with PyInstaller's last words where it fails.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    origins = work / "origins.json"
    say("Freezing the app …")
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", work / "dist", "--workpath", work / "work", SPEC]
    done = quietly(
        [*command, "--", str(origins), str(icon or ""), version],
        env={**os.environ, "PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=ROOT,
    )
    if done.returncode != 0:
        raise NotReady(f"PyInstaller could not freeze the app; it said:\n{tail(done.stdout, 30)}")
    frozen = Frozen(work / "dist" / "inner-hearth", version)
    found: dict[str, str] = json.loads(origins.read_text(encoding="utf-8"))
    came_from = Origins({name: Path(file) for name, file in found.items()})
    if sys.platform == "linux":
        free_of_quick(frozen, work / "work")
        drop_unneeded(frozen, came_from.of_the_system())
        strip(frozen)
        needed.outside(frozen.folder)
    return frozen, came_from
