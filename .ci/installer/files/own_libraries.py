# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs first in the frozen app: what it starts finds the system's libraries, not the app's."""

import os

# PyInstaller's program sets this for itself and keeps what was there; the loader has read it.
for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    if _name in os.environ:
        _before = os.environ.get(f"{_name}_ORIG")
        if _before:
            os.environ[_name] = _before
        else:
            del os.environ[_name]
