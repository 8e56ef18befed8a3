# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What Home needs before the first frame: numbers of Qt's large namespace, and soft shapes.

Reading a single value from ``PySide6.QtCore.Qt`` makes Python build all of its 135 enumerations,
which costs the start 30 ms; so does choosing among the forms of a function of which one takes such
a value. So what runs before the first frame avoids both, and everything else doesn't care. A test
holds these numbers equal to Qt's. For the same reason its pictures are small SVG drawings: the
types for gradients and images bring lists of some 200 names with them.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPixmap

NO_FOCUS: Final = 0
TAB_FOCUS: Final = 1
PLAIN_TEXT: Final = 0
ALWAYS_OFF: Final = 1
ALWAYS_ON: Final = 2
CENTRED: Final = 0x84
RIGHT_MIDDLE: Final = 0x82
WRAPPED: Final = 0x1081
"""Word wrap, left, in the middle of the height."""


def paint_disc(painter: QPainter, centre: QPointF, radius: float, fill: QBrush) -> None:
    """A round spot without an edge."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    painter.fillPath(path, fill)


def paint_rounded(painter: QPainter, box: QRectF, radius: float, fill: QBrush) -> None:
    """A ground with rounded corners and no edge."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.fillPath(path, fill)


def draw_svg(drawing: str) -> QPixmap:
    """The drawing, as many pixels wide and high as it says itself."""
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.encode(), "svg")
    return pixmap
