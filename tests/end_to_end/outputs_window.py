# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The choice of an output in a process of its own: says what can be chosen, and chooses by hand."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.settings import SettingsFile
from app.ui.theme import Theme
from app.ui.widgets.output_choice import OutputChoice

ROOT = Path(__file__).resolve().parents[2]


def main(settings: Path) -> int:
    """Follow the devices; each line that comes in names the output to press; none ends it."""
    app = QApplication(sys.argv[:1])
    choice = OutputChoice(Theme(ROOT / "resources"), SettingsFile(settings))

    def say() -> None:
        said = (f"{'*' if p.isChecked() else ''}{p.text()}" for p in choice.picks.values())
        sys.stdout.write(" | ".join(said) + "\n")
        sys.stdout.flush()

    def press() -> None:
        wanted = sys.stdin.readline().strip()
        if not wanted:
            app.quit()
        for pick in choice.picks.values():
            if wanted and wanted in pick.text():
                pick.click()
                say()

    by_hand = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    by_hand.activated.connect(press)
    choice.changed.connect(say)
    choice.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
