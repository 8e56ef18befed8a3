# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps ALSA's own words off the terminal, where a person can do nothing with them.

On the way to a device ALSA's library prints a line for every path that it finds closed, straight
to standard error. That there is no device is told by who asked for it, in a sentence.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys


def hush_alsa() -> None:
    """From now on ALSA prints nothing in this process, unless LIBASOUND_DEBUG is set."""
    if not sys.platform.startswith("linux") or "LIBASOUND_DEBUG" in os.environ:
        return
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL("libasound.so.2")
        # The handler may be any C function that does nothing with what it is given. One in Python
        # would have to be kept alive, and wait for Python's turn in the threads of the sound.
        nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
        library.snd_lib_error_set_handler(nothing)
