# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The line that shows how far long work is: on a terminal, and nowhere else."""

from __future__ import annotations

import io

from app.progress import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_hundredths_each_once_and_then_nothing_of_them() -> None:
    terminal = Terminal()
    with ProgressLine(lambda: 200, terminal) as line:
        for done in (0, 1, 2, 100, 101, 250):
            line.show(done)
    assert terminal.getvalue() == "\r  0%\r  1%\r 50%\r 99%\r    \r"


def test_a_file_or_pipe_gets_nothing_and_the_whole_is_not_asked() -> None:
    pipe = io.StringIO()
    with ProgressLine(lambda: 1 // 0, pipe) as line:
        line.show(5)
    assert pipe.getvalue() == ""
