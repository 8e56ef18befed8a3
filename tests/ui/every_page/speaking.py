# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told of a page: a name and a role that fit, and values in words."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QScrollArea, QWidget

from tests.ui.every_page.fitting import called

_ROLE, _TEXT = QAccessible.Role, QAccessible.Text
SAYS_NOTHING = {
    _ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Pane, _ROLE.Grouping, _ROLE.Whitespace,
    _ROLE.Border, _ROLE.LayeredPane, _ROLE.UserRole,
}  # fmt: skip
"""Roles from which nobody hears what can be done."""


def faults(window: QWidget) -> list[str]:
    """A sentence for each thing that can be acted on and doesn't say so."""
    found = []
    by_name: dict[tuple[QWidget | None, str, object], list[QWidget]] = defaultdict(list)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _can_be_acted_on(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        name = spoken.text(_TEXT.Name)
        found += [f"{called(widget)} {fault}" for fault in _of(widget, spoken, name)]
        by_name[widget.parentWidget(), name, spoken.role()].append(widget)
    found += [
        f"{len(alike)} beside each other are all called {called(alike[0])}"
        for alike in by_name.values()
        if len({_told(w) for w in alike}) < len(alike)
    ]
    return sorted(set(found))


def _of(widget: QWidget, spoken: QAccessibleInterface, name: str) -> list[str]:
    found = []
    if not name.strip() and not (isinstance(widget, QLabel) and widget.text()):
        found.append("has no name")
    if spoken.role() in SAYS_NOTHING and not _is_a_whole_page(widget):
        found.append(f"has a role that says nothing: {spoken.role().name}")
    if isinstance(widget, QAbstractSlider):
        words = spoken.text(_TEXT.Value) or spoken.text(_TEXT.Description)
        if not words.strip():
            found.append("has no value in words")
    return found


def _can_be_acted_on(widget: QWidget) -> bool:
    if not widget.isEnabled() or isinstance(widget, QScrollArea):
        return False
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_keys or isinstance(widget, QAbstractButton)


def _is_a_whole_page(widget: QWidget) -> bool:
    """A page takes the keyboard so that its keys work; it is spoken of by its name."""
    return widget.focusPolicy() == Qt.FocusPolicy.StrongFocus and bool(widget.accessibleName())


def _told(widget: QWidget) -> tuple[str, str]:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(_TEXT.Name), spoken.text(_TEXT.Description)
