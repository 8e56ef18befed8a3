# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps what a decoder notes about a broken file off the person's terminal."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator

_ERRORS = 2
_one_at_a_time = threading.Lock()
"""The error stream belongs to the whole process, and so does this."""


@contextlib.contextmanager
def hushed() -> Iterator[None]:
    """What is written to the process's error stream meanwhile goes nowhere.

    Only for the moment a library needs that writes there by itself and can't be told not to. Where
    there is no error stream, nothing is changed.
    """
    with _one_at_a_time:
        kept = _turned_away()
        try:
            yield
        finally:
            if kept is not None:
                os.dup2(kept, _ERRORS)
                os.close(kept)


def _turned_away() -> int | None:
    """The stream as it was, to be put back; None where it could not be turned away."""
    try:
        kept = os.dup(_ERRORS)
    except OSError:
        return None
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:
        os.close(kept)
        return None
    os.dup2(nowhere, _ERRORS)
    os.close(nowhere)
    return kept
