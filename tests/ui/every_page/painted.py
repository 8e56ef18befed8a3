# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Measures the texts that a widget paints by itself: it is painted as SVG, which keeps its texts.

So whatever is painted with a painter is found, without a word about it from the widget.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_SLACK = 1.5
_THE_SAME = 0.5
_NO_WIDTH = "\u200b"
"""Where a long path may break: it is drawn in a type of its own, and is nothing to be seen."""


@dataclass(frozen=True, slots=True)
class PaintedText:
    """A piece of text in one line, and the box that it fills, in the widget's own pixels."""

    text: str
    box: QRectF


def paints_itself(widget: QWidget) -> bool:
    """Whether its class, or a class of ours below it, paints."""
    kinds = type(widget).__mro__
    return any("paintEvent" in vars(kind) for kind in kinds if kind.__module__.startswith("app."))


def faults_of_painted(widget: QWidget) -> list[str]:
    """What of its painted texts reaches out of the widget, or over another."""
    texts = texts_of(widget)
    room = QRectF(widget.rect()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if isinstance(widget, QAbstractItemView):  # its rows scroll
        room.adjust(0, -9999, 0, 9999)
    found = [
        f"painted “{t.text}” reaches out: {_sizes(t.box, room)}"
        for t in texts
        if not room.contains(t.box)
    ]
    for one, other in combinations(texts, 2):
        shared = one.box.intersected(other.box)
        if shared.width() > 2 and shared.height() > one.box.height() * 0.3:
            if abs(one.box.x() - other.box.x()) < _THE_SAME and one.text == other.text:
                continue
            found.append(f"painted “{one.text}” lies over “{other.text}”")
    return found


def texts_of(widget: QWidget) -> list[PaintedText]:
    """Every text that it paints, without those of its children."""
    target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    held = QByteArray()
    buffer = QBuffer(held)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(target.size())
    generator.setViewBox(target.rect())
    generator.setResolution(96)
    flags = QWidget.RenderFlag.IgnoreMask
    target.render(generator, QPoint(0, 0), QRegion(target.rect()), flags)
    drawn = ET.fromstring(bytes(held.data()))
    return list(_texts_in(drawn, QTransform()))


def _texts_in(element: ET.Element, placed: QTransform) -> Iterator[PaintedText]:
    moved = _moved(element.get("transform", ""), placed)
    for inner in element:
        if inner.tag == f"{_SVG}text":
            yield from _as_text(inner, element, _moved(inner.get("transform", ""), moved))
        else:
            yield from _texts_in(inner, moved)


def _as_text(element: ET.Element, group: ET.Element, placed: QTransform) -> Iterator[PaintedText]:
    words = "".join(element.itertext())
    if not words.strip().strip(_NO_WIDTH):
        return
    font = QFont(_said(element, group, "font-family"))
    font.setPixelSize(max(1, round(float(_said(element, group, "font-size").removesuffix("px")))))
    font.setWeight(QFont.Weight(int(_said(element, group, "font-weight") or 400)))
    metrics = QFontMetricsF(font)
    x, y = float(element.get("x", 0)), float(element.get("y", 0))
    tight = metrics.ascent() * 0.8  # ink, without the air above capitals
    wide = metrics.horizontalAdvance(words.strip())
    yield PaintedText(
        words, placed.mapRect(QRectF(x, y - tight, wide, tight + metrics.descent() * 0.5))
    )


def _said(element: ET.Element, group: ET.Element, name: str) -> str:
    return (element.get(name) or group.get(name) or "").strip("'\"")


def _moved(said: str, placed: QTransform) -> QTransform:
    if not said.startswith("matrix("):
        return placed
    numbers = [float(n) for n in said[7:-1].replace(" ", ",").split(",") if n]
    return QTransform(*numbers) * placed


def _sizes(box: QRectF, room: QRectF) -> str:
    def corners(r: QRectF) -> str:
        return f"{r.left():.0f},{r.top():.0f}–{r.right():.0f},{r.bottom():.0f}"

    return f"{corners(box)} of {corners(room)}"
