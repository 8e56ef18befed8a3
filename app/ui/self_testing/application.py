# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An application without a window, for what has to be drawn but not shown."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from app.self_test.check import Amiss
from app.start import why_no_window


def application() -> QApplication:
    """It. Raises Amiss where there is no display; Qt itself would end the process."""
    require_display()
    return QApplication([*sys.argv[:1], "-style", "fusion"])


def require_display() -> None:
    """Raises Amiss where there is no display."""
    if why_no_window() is not None:
        raise Amiss("There is no display here.")
