# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Python's cyclic garbage is collected in the window's thread, and in no other.

By itself the collector runs in whichever thread happens to make an object: in the narrator's, it
would destroy widgets that the window's thread is just painting, and the program with them.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """While it is there, its timer alone collects. To be made in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = QTimer(self)
        self._look.setInterval(EVERY_MS)
        self._look.timeout.connect(self.collect)
        self._look.start()

    def collect(self) -> None:
        """Collect what has become due, the youngest generation first."""
        for generation, (count, due) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count <= due:
                return
            gc.collect(generation)
