# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which package of Debian a file of this system came with."""

import re
import subprocess
from pathlib import Path


def package_of(file: Path) -> str | None:
    """The package's name; None where the file is of none. Raises OSError without dpkg."""
    real = file.resolve()
    for path in dict.fromkeys((file, real, *_other_names(file), *_other_names(real))):
        asked = subprocess.run(
            ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return re.split(r"[:,]", asked.stdout)[0]
    return None


def _other_names(path: Path) -> list[Path]:
    """/lib is a link to /usr/lib, and packages know their files by either name."""
    if path.is_relative_to("/usr"):
        return [Path("/") / path.relative_to("/usr")]
    return [Path("/usr") / path.relative_to("/")]
