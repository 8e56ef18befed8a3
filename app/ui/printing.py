# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections on paper: the Markdown that goes out, laid out on pages, black on white.

Sections are laid out one after another and cut between their lines, so that years of them need no
more memory than one, and the work can be left at any page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

from app.ui.marked_up import document_of_markdown, is_heading
from app.ui.theme import FAMILIES

BODY_POINTS: Final = 11
_FOOT_POINTS: Final = 9
_MARGINS_MM: Final = (22.0, 20.0, 22.0, 15.0)
_RESOLUTION: Final = 600
_POINTS_PER_INCH: Final = 72.0
_BETWEEN_SECTIONS: Final = 14.0
_FOOT_BELOW: Final = 26.0
_PLAIN_WEIGHT: Final = 500


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a section: where it begins and ends, in units of the device; what must follow."""

    top: float
    bottom: float
    keeps_next: bool


class PageMaker:
    """Puts sections on the pages of a device.

    Attributes:
        page: the number of the page that is being filled, from 1.
    """

    def __init__(self, device: QPagedPaintDevice, resolution: float) -> None:
        """The margins of the device are set: see ``set_margins``. resolution: dots per inch."""
        self.page = 1
        self._device = device
        self._unit = resolution / _POINTS_PER_INCH
        whole = device.pageLayout().paintRectPixels(round(resolution))
        self._size = QSizeF(whole.width(), whole.height() - self._unit * _FOOT_BELOW)
        self._at = 0.0

    def put(self, painter: QPainter, sections: Sequence[str]) -> Iterator[int]:
        """Draws the sections (Markdown); yields how many are done, after each of them."""
        self._draw_foot(painter)
        for number, section in enumerate(sections, start=1):
            document = document_of_markdown(section, BODY_POINTS)
            document.documentLayout().setPaintDevice(self._device)
            document.setTextWidth(self._size.width())
            self._put_section(painter, document)
            yield number

    def _put_section(self, painter: QPainter, document: QTextDocument) -> None:
        lines = list(_lines(document))
        if self._at:
            self._at += self._unit * _BETWEEN_SECTIONS
        while lines:
            fitting = _fitting(lines, self._size.height() - self._at)
            if not fitting and self._at:
                self._turn(painter)
                continue
            # A line that is higher than a page is drawn as far as it goes.
            taken, lines = lines[: max(1, fitting)], lines[max(1, fitting) :]
            self._draw(painter, document, taken[0].top, taken[-1].bottom)
            self._at += taken[-1].bottom - taken[0].top
            if lines:
                self._turn(painter)

    def _draw(self, painter: QPainter, document: QTextDocument, top: float, bottom: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _black_on_white()
        context.clip = QRectF(0, top, self._size.width(), bottom - top)
        painter.save()
        painter.translate(QPointF(0, self._at - top))
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _turn(self, painter: QPainter) -> None:
        self._device.newPage()
        self.page += 1
        self._at = 0.0
        self._draw_foot(painter)

    def _draw_foot(self, painter: QPainter) -> None:
        font = QFont(FAMILIES["text"])
        font.setPixelSize(round(self._unit * _FOOT_POINTS))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor("black"))
        height = self._unit * _FOOT_BELOW
        box = QRectF(0, self._size.height(), self._size.width(), height)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            QLocale().toString(self.page),
        )
        painter.restore()


class PdfPaper:
    """Paper that becomes a PDF, in memory.

    Attributes:
        writer: what is drawn on.
    """

    def __init__(self, title: str) -> None:
        """``title`` is for everyone to see: it is kept in the file's own description."""
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(_RESOLUTION)
        self.writer.setTitle(title)
        self.writer.setCreator("Inner Hearth")
        set_page(self.writer)

    @property
    def content(self) -> bytes:
        """The file, once the painter has ended."""
        return bytes(self._buffer.data().data())


def set_page(device: QPagedPaintDevice) -> None:
    """The paper of the country, and margins for a hand or a binder."""
    device.setPageSize(QPageSize(usual_paper()))
    set_margins(device)


def set_margins(device: QPagedPaintDevice) -> None:
    """Our margins, on whatever paper there is."""
    device.setPageMargins(QMarginsF(*_MARGINS_MM), QPageLayout.Unit.Millimeter)


def usual_paper() -> QPageSize.PageSizeId:
    """Letter where the system measures in inches, as in the United States; else A4."""
    system = QLocale().measurementSystem()
    if system == QLocale.MeasurementSystem.ImperialUSSystem:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4


def _lines(document: QTextDocument) -> Iterator[_Line]:
    """Every line, with the space above it; a block without any is passed over."""
    layout = document.documentLayout()
    document.size()  # lays it out
    before = 0.0
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        own = block.layout()
        for number in range(own.lineCount()):
            line = own.lineAt(number)
            bottom = top + line.y() + line.height()
            is_last = number + 1 == own.lineCount()
            yield _Line(
                before, bottom, keeps_next=_leads_on(block) or (not is_last and number == 0)
            )
            before = bottom
        block = block.next()


def _leads_on(block: QTextBlock) -> bool:
    """Whether it is a heading or a question: what is below belongs to it."""
    if is_heading(block):
        return True
    ranges = block.textFormats()
    return bool(ranges) and all(part.format.fontWeight() > _PLAIN_WEIGHT for part in ranges)


def _fitting(lines: Sequence[_Line], height: float) -> int:
    """How many of the lines go on what is left of a page, none of them alone with its heading."""
    top = lines[0].top
    count = 0
    while count < len(lines) and lines[count].bottom - top <= height:
        count += 1
    if count == len(lines):
        return count
    while count and lines[count - 1].keeps_next:
        count -= 1
    return count


def _black_on_white() -> QPalette:
    palette = QPalette()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.Link):
        palette.setColor(role, QColor("black"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    return palette
