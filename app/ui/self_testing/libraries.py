# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Qt: it can be loaded, and says its version."""

from __future__ import annotations

import PySide6
from PySide6.QtCore import qVersion

from app.self_test.check import Bench


def check_qt(bench: Bench) -> None:
    """Loads all of Qt that the app uses. Raises ImportError where it is not whole."""
    from PySide6 import QtDBus, QtGui, QtMultimedia, QtNetwork, QtPrintSupport, QtWidgets

    bench.figures["qt"] = qVersion()
    bench.figures["pyside6"] = PySide6.__version__
    del QtDBus, QtGui, QtMultimedia, QtNetwork, QtPrintSupport, QtWidgets
