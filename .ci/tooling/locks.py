# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The lock files in `.ci/requirements/`: each dependency with its version and its files' hashes.

One resolution for Linux, Windows and macOS and for every Python that is supported, written as six
files: core (everything but the window), window (Qt), simpleaudio, build (what compiles it), dev,
and installer (what makes packages).
"""

import shutil
import subprocess
import tomllib

from tooling.folders import LOCKS, ROOT
from tooling.report import NotReady, say

HEADER = "# Written by `python3 dev.py lock` from pyproject.toml; change that instead.\n"
UV_OPTIONS = (
    "--no-config",
    "pip",
    "compile",
    "--quiet",
    "--universal",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
)
Blocks = dict[str, str]


def write() -> int:
    """Resolve anew and write the lock files; return 0."""
    if not (uv := shutil.which("uv")):
        raise NotReady("Pinning needs `uv`; install it with: python3 -m pip install uv")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = _wanted(project)
    # Resolved together, so that the parts agree; then each part again, held to what was found.
    everything = _resolve(uv, [line for part in wanted.values() for line in part], pinned="")
    pinned = "".join(everything.values())
    parts = {name: _resolve(uv, lines, pinned) for name, lines in wanted.items()}
    for name in ("window", "simpleaudio", "dev", "installer"):
        parts[name] = {key: block for key, block in parts[name].items() if key not in parts["core"]}
    for name, blocks in parts.items():
        target = LOCKS / f"{name}.txt"
        target.write_text(HEADER + "".join(blocks.values()), encoding="utf-8")
        say(f"{target.relative_to(ROOT)}: {len(blocks)} packages")
    return 0


def _wanted(project: dict[str, dict[str, dict[str, list[str]]]]) -> dict[str, list[str]]:
    """What pyproject.toml asks for, by lock file."""
    runtime: list[str] = project["project"]["dependencies"]  # type: ignore[assignment]
    return {
        "core": [line for line in runtime if not line.startswith("PySide6")],
        "window": [line for line in runtime if line.startswith("PySide6")],
        "simpleaudio": project["project"]["optional-dependencies"]["simpleaudio"],
        "build": project["build-system"]["requires"],  # type: ignore[dict-item]
        "dev": project["dependency-groups"]["dev"],  # type: ignore[dict-item]
        "installer": project["dependency-groups"]["installer"],  # type: ignore[dict-item]
    }


def _resolve(uv: str, lines: list[str], pinned: str) -> Blocks:
    """Lines of requirements in, pinned blocks with hashes out, by the package's name."""
    constraints = LOCKS / "all.tmp"
    constraints.write_text(pinned, encoding="utf-8")
    try:
        done = subprocess.run(
            [uv, *UV_OPTIONS, "--python-version=3.11", "--constraints", str(constraints), "-"],
            input="\n".join(lines),
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        constraints.unlink()
    if done.returncode != 0:
        raise NotReady(f"uv could not resolve the dependencies; it said:\n{done.stderr}")
    return _blocks(done.stdout)


def _blocks(text: str) -> Blocks:
    blocks: Blocks = {}
    name = ""
    for line in text.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            name = line.split("==")[0]
        blocks[name] = blocks.get(name, "") + line
    return blocks
