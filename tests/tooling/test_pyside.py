# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The pinned PySide6 can be used for hours: it keeps count of None. And what it still lacks.

PySide6 6.12.0 on Python 3.11 lost one reference to None with every call that returns nothing, so
that the window died after some thousand of them.
"""

import sys

from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech

CALLS = 1000


def test_a_call_that_returns_nothing_leaves_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a name")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_the_voices_of_the_system_cannot_be_had_through_qt_yet() -> None:
    """Once they can, app/sound/other_voices may ask Qt instead of each system's own program."""
    assert not hasattr(QTextToSpeech, "synthesize")
