# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The pinned PySide6 can be used for hours: it keeps count of None.

PySide6 6.12.0 on Python 3.11 lost one reference to None with every call that returns nothing, so
that the window died after some thousand of them.
"""

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_a_call_that_returns_nothing_leaves_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a name")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
