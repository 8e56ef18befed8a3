# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Setting large type: lines of even length, at the largest size of the scale that fits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True)
class SetText:
    """Text that is set: ``lines`` in ``font``, each ``leading`` pixels high."""

    lines: tuple[str, ...]
    font: QFont
    leading: float

    @property
    def height(self) -> float:
        return self.leading * len(self.lines)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paints the lines, each in the middle of ``box``, which they fill from its middle too."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        top = box.center().y() - self.height / 2
        rise = (self.leading - metrics.height()) / 2 + metrics.ascent()
        for at, line in enumerate(self.lines):
            left = box.center().x() - metrics.horizontalAdvance(line) / 2
            painter.drawText(QPointF(left, top + at * self.leading + rise), line)


def set_text(
    text: str, fonts: tuple[tuple[QFont, int], ...], width: float, height: float
) -> SetText:
    """Sets ``text`` in the first of ``fonts`` (with the most lines it is for) that fits the box."""
    for font, most in fonts[:-1]:
        candidate = _balanced(text, font, width)
        if len(candidate.lines) <= most and candidate.height <= height:
            return candidate
    return _balanced(text, fonts[-1][0], width)


def _balanced(text: str, font: QFont, width: float) -> SetText:
    """As few lines as ``width`` needs, then as narrow as that many lines allow."""
    lines = _broken(text, font, width)
    low, high = width / max(1, len(lines)) * 0.8, width
    while high - low > 4 and len(lines) > 1:
        middle = (low + high) / 2
        tried = _broken(text, font, middle)
        if len(tried) > len(lines):
            low = middle
        else:
            lines, high = tried, middle
    return SetText(tuple(lines), font, QFontMetricsF(font).height())


def _broken(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        start, length = line.textStart(), line.textLength()
        lines.append(text[start : start + length].strip())
    layout.endLayout()
    return lines or [""]
