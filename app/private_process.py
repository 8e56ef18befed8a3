# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sees to it that a crash leaves no picture of this process's memory on the disk.

In memory lie the words a person writes, and the key of their reflections. To be called before
anything of theirs is read. Programs that this one starts inherit it.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import ctypes

    _NO_CRITICAL_ERROR_BOX, _NO_FAULT_REPORT = 0x0001, 0x0002
    _WITHOUT_HEAP = 0x0001

    def keep_memory_private() -> None:
        """No crash report is written; one that somebody asks for holds no heap."""
        kernel = ctypes.windll.kernel32
        before = kernel.GetErrorMode()
        kernel.SetErrorMode(before | _NO_CRITICAL_ERROR_BOX | _NO_FAULT_REPORT)
        with suppress(AttributeError, OSError):
            kernel.WerSetFlags(_WITHOUT_HEAP)

else:
    import resource

    def keep_memory_private() -> None:
        """No core file is written; one that goes to a program instead holds no memory.

        macOS writes crash reports all the same, with the names of functions and no memory.
        """
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # The limit does not hold where Linux hands the core to a program (core(5)); this does.
        with suppress(OSError):
            Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")
