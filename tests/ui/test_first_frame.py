# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Home comes up at once: until its first frame, nothing heavy is read or imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.ui import early

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("numpy", "yaml", "sqlcipher3", "hibari"),
    *("PySide6.QtMultimedia", "PySide6.QtDBus", "PySide6.QtNetwork", "app.ui.pages.session"),
    *("app.ui.welcome", "app.ui.pages.welcome", "app.contacts"),
)
SHOW = f"""
import sys
import PySide6.QtCore
from app.cli import main
code = main(["--quit-after-first-paint"])
found = [name for name in {HEAVY!r} if name in sys.modules]
# The great namespace is only there once something has asked for it.
found += ["Qt's large namespace"] if "Qt" in vars(PySide6.QtCore) else []
sys.exit(", ".join(found) or code)
"""


def test_nothing_heavy_is_imported_before_the_first_frame() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr.replace(_SAID_OFFSCREEN, "").strip()) == (0, "")


_SAID_OFFSCREEN = "This plugin does not support propagateSizeHints()\n"


def test_the_early_numbers_are_qt_s() -> None:
    align = Qt.AlignmentFlag
    assert Qt.FocusPolicy.NoFocus.value == early.NO_FOCUS
    assert Qt.FocusPolicy.TabFocus.value == early.TAB_FOCUS
    assert Qt.TextFormat.PlainText.value == early.PLAIN_TEXT
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == early.ALWAYS_OFF
    assert align.AlignCenter.value == early.CENTRED
    assert (align.AlignRight | align.AlignVCenter).value == early.RIGHT_MIDDLE
    wrapped = Qt.TextFlag.TextWordWrap.value | (align.AlignLeft | align.AlignVCenter).value
    assert wrapped == early.WRAPPED
