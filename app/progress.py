# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How far long work is, in one line of a terminal that goes when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO


class ProgressLine:
    """Shows hundredths on standard error, and nothing at all where that is no terminal.

    ``whole``: about how much there is to do; asked only if it is shown.
    """

    def __init__(self, whole: Callable[[], int], stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._whole = whole
        self._shown = -1
        self._total = 0

    def __enter__(self) -> Self:
        if self._stream is not None and self._stream.isatty():
            self._total = self._whole()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown >= 0:
            self._write("\r    \r")

    def show(self, done: int) -> None:
        """So much is done. The whole was a guess: it is never said to be all of it."""
        if not self._total:
            return
        hundredths = min(99, 100 * done // self._total)
        if hundredths != self._shown:
            self._shown = hundredths
            self._write(f"\r{hundredths:3d}%")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
