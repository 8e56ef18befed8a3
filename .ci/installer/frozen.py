# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The app as one folder that needs no Python."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Frozen:
    """folder: holds the program ``inner-hearth`` (``.exe`` on Windows) and ``_internal``."""

    folder: Path
    version: str
