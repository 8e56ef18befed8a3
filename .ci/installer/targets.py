# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What can be made, and where."""

TARGETS = ("deb", "run", "dir", "windows", "macos")

_OF_SYSTEM = {"win32": "windows", "darwin": "macos"}


def target_of(system: str) -> str:
    """What a person of this system would install; ``system`` as in ``sys.platform``."""
    return _OF_SYSTEM.get(system, "deb")


def can_be_made(target: str, system: str) -> bool:
    """Whether this system makes it: a package holds libraries of the system it is for."""
    if target == "dir":
        return True
    return _OF_SYSTEM.get(system, "linux") == {"windows": "windows", "macos": "macos"}.get(
        target, "linux"
    )
