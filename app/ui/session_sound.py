# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound panel over a session: opened, closed, and kept above the bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.sound_panel import SoundPanel


class SessionSound(QObject):
    """``opened`` carries whether the panel is there now.

    Attributes:
        panel: None while it is closed.
    """

    opened = Signal(bool)

    def __init__(
        self, page: QWidget, make: Callable[[], SoundPanel], room: Callable[[], QRect]
    ) -> None:
        """``room``: what part of the page it may take."""
        super().__init__(page)
        self._page = page
        self._make = make
        self._room = room
        self.panel: SoundPanel | None = None

    def toggle(self) -> None:
        """Opens it, while the session goes on; or closes it."""
        if self.panel is not None:
            self.close()
            return
        self.panel = panel = self._make()
        panel.setParent(self._page)
        panel.closed.connect(self.close)
        self.opened.emit(True)  # the page makes room for it
        self.place()
        panel.show()
        self.place()  # its rows have their places only now
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Takes it away; what was changed stays."""
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
            self.opened.emit(False)

    def place(self) -> None:
        """Puts it where it belongs, in a page of this size."""
        if self.panel is not None:
            self.panel.place(self._room())
