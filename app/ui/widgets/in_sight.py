# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps in sight what a person is at, on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 40
"""Pixels above and below that are in sight as well."""


def bring_into_sight(widget: QWidget, rect: QRect | None = None) -> None:
    """Scrolls as little as needed, once everything has found its place. ``rect``: of the widget."""
    area = _page_of(widget)
    if area is not None:
        QTimer.singleShot(0, widget, lambda: _bring(area, widget, rect or widget.rect()))


def _bring(area: QScrollArea, widget: QWidget, rect: QRect) -> None:
    content = area.widget()
    if content is None or not content.isAncestorOf(widget):
        return
    top, bottom = (widget.mapTo(content, point) for point in (rect.topLeft(), rect.bottomLeft()))
    area.ensureVisible(0, bottom.y(), 0, _AROUND)
    area.ensureVisible(0, top.y(), 0, _AROUND)


def _page_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
