# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Somebody with a home of their own, and a `.run` whose program is a shell script that answers."""

import os
import subprocess
from pathlib import Path

from installer import self_extracting
from installer.frozen import Frozen

APP = ".local/lib/inner-hearth"
ENTRY = ".local/share/applications/org.innerhearth.InnerHearth.desktop"
WRITTEN = {".local/share/inner-hearth/reflections.db", ".config/inner-hearth/settings.json"}


class Person:
    """Has a home of their own, with blanks in its name, and the program ``sh``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.home.mkdir(parents=True)
        self.environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

    def runs(self, *command: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(part) for part in command],
            env={**self.environment, **more},
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
        )

    def writes(self) -> None:
        for name in WRITTEN:
            file = self.home / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("mine", encoding="utf-8")

    def has(self) -> set[str]:
        """Everything below the home that is no folder."""
        paths = (path for path in self.home.rglob("*") if path.is_symlink() or not path.is_dir())
        return {path.relative_to(self.home).as_posix() for path in paths}

    def has_folders(self) -> set[str]:
        paths = (path for path in self.home.rglob("*") if path.is_dir())
        return {path.relative_to(self.home).as_posix() for path in paths}

    def start(self, *arguments: str) -> str:
        return self.runs(self.home / ".local/bin/inner-hearth", *arguments).stdout


def a_run(folder: Path, share: Path, version: str, extra: str = "lib one.so") -> Path:
    app = folder / f"app {version}" / "inner-hearth"
    (app / "_internal" / "sub folder").mkdir(parents=True)
    program = app / "inner-hearth"
    program.write_text(f'#!/bin/sh\necho "version {version} was asked: $*"\n', encoding="utf-8")
    program.chmod(0o755)
    (app / "_internal" / "sub folder" / extra).write_bytes(b"library" * 1000)
    (app / "_internal" / "link.so").symlink_to(f"sub folder/{extra}")
    target = folder / f"inner-hearth {version}.run"
    self_extracting.make_run(Frozen(app, version), share, target, "All the licences.")
    return target


def a_tool(folder: Path, name: str, script: str) -> str:
    """The search path in which the program ``name`` is this shell script."""
    folder.mkdir()
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"
