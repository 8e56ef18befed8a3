# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a page needs only after it was seen, and should not be waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_MS: Final = 30
"""A frame and a little more. A timer of 0 comes before the picture: Qt asks the system for that."""


def once_painted(page: QObject, do: Callable[[], object]) -> None:
    """Does it when ``page``, which is shown now, has been painted; never if it is gone by then."""
    QTimer.singleShot(_MS, page, do)
