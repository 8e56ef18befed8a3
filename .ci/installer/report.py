# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said of what was made: build.json, SHA256SUMS, and the result of a self-test."""

import hashlib
import json
import platform
import subprocess
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from app import __version__
from tooling.folders import ROOT


def write(out: Path, target: str, made: Path, seconds: float) -> None:
    """Adds what was made to build.json, and writes SHA256SUMS of all packages in ``out``."""
    path = out / "build.json"
    told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if told.get("version") != __version__:
        told = {"version": __version__, "made": {}}
    told |= {
        "commit": _said("git", "rev-parse", "HEAD"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {each.name: each.version for each in metadata.distributions()},
    }
    told["made"][target] = {
        "file": made.name,
        "bytes": _size(made),
        "seconds": round(seconds, 1),
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    _write(path, told)
    files = [out / each["file"] for each in told["made"].values()]
    sums = [f"{_sha256(file)}  {file.name}\n" for file in files if file.is_file()]
    (out / "SHA256SUMS").write_text("".join(sorted(sums)), encoding="utf-8")


def add_self_test(out: Path, target: str, result: dict[str, object]) -> None:
    """Puts the app's own report beside the package it is of."""
    path = out / "build.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    told["made"][target]["self_test"] = result
    _write(path, told)


def _write(path: Path, told: dict[str, object]) -> None:
    path.write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _size(made: Path) -> int:
    if made.is_file():
        return made.stat().st_size
    files = (path for path in made.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _said(*command: str) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()
