# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the loader says of a package's libraries, on a machine that has nothing else."""

from __future__ import annotations

import re

MARK = "library: "
NOT_FOUND = re.compile(r"^\s*(\S+) => not found|^\s*(.*version .* not found.*)$")


def unmet(told: str) -> list[str]:
    """Each library that another one misses: "usr/lib/a.so: libb.so.1".

    ``told``: for each library a line that begins with MARK, and then what ldd printed.
    """
    found, of = [], ""
    for line in told.splitlines():
        if line.startswith(MARK):
            of = line.removeprefix(MARK)
        elif match := NOT_FOUND.match(line):
            found.append(f"{of}: {match[1] or match[2].strip()}")
    return found


def looked_at(told: str) -> list[str]:
    """The libraries that the loader resolved: what it printed of each named at least libc."""
    found, of = [], ""
    for line in told.splitlines():
        if line.startswith(MARK):
            of = line.removeprefix(MARK)
        elif "libc.so.6 =>" in line or "statically linked" in line:
            found.append(of)
    return found


def script(paths: list[str], folder: str) -> str:
    """A shell script that asks ldd for each path, as the program sets the loader's path."""
    return "\n".join(
        [f"export LD_LIBRARY_PATH={folder}"]
        + [f"echo '{MARK}{path}'; ldd '/{path}' 2>&1" for path in paths]
    )
