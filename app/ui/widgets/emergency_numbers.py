# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The emergency numbers of all countries at a glance, for whoever's country nobody knows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.contacts.layers import Listed
from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.sound_choices import below

_NARROWEST = 180


class EmergencyNumbers(Card):
    """Each number once, and below it the countries in which it is called."""

    def __init__(self, theme: Theme, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        rows = [_row(number, names) for number, names in _by_number(listed).items()]
        if not rows:
            self.hide()
        self.box.addWidget(Label(self.tr("If a life is in danger now"), "strong"))
        self.box.addWidget(EqualColumns(rows, theme.px(_NARROWEST), 4, gaps=(24, 12)))


def _by_number(listed: Listed) -> dict[str, list[str]]:
    """The names of the countries of each emergency number, in the order of the list."""
    names: dict[str, list[str]] = {}
    for code, name in listed.countries:
        for contact in listed.of(code):
            if contact.kind == "emergency" and contact.number:
                names.setdefault(contact.number, []).append(name)
    return names


def _row(number: str, names: list[str]) -> QWidget:
    whole = QWidget()
    column = below(whole, selectable(Label(number, "number")), Label(", ".join(names), "soft"))
    column.setSpacing(2)
    column.addStretch(1)
    return whole
