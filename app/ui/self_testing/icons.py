# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Icons: each drawing gives a picture, and something is on it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.self_test.check import Bench, require
from app.ui.self_testing.application import application
from app.ui.theme import Theme


def check_icons(bench: Bench) -> None:
    """Draws each of them as the pages do."""
    app = application()
    resources = bench.house.places.resources
    theme = Theme(resources)
    names = sorted(file.stem for file in (resources / "icons").glob("*.svg"))
    bench.figures["icons_count"] = len(names)
    require(names, "No icon is found.")
    for name in names:
        picture = theme.pixmap(name, "ink").toImage()
        require(_points(picture) > 0, f"Nothing is seen of the icon {name}.")
    del app


def _points(picture: QImage) -> int:
    """How many points of it are not empty."""
    wide = range(picture.width())
    return sum(picture.pixel(x, y) >> 24 > 0 for y in range(picture.height()) for x in wide)
