# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which country's numbers come first: as the system has it, or one of those that are listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.contact_words import territory_name
from app.ui.theme import Theme
from app.ui.widgets.choice_row import ChoiceRow

if TYPE_CHECKING:
    from app.settings import SettingsFile


def _tr(text: str) -> str:
    return QCoreApplication.translate("CountryChoice", text)


def country_choice(
    theme: Theme, settings: SettingsFile, countries: Sequence[tuple[str, str]]
) -> ChoiceRow:
    """``countries``: codes and names. What is chosen is in the settings at once."""
    now, options = settings.now.country, list(countries)
    if now and now not in dict(countries):
        options.append((now, territory_name(now) or now))
    row = ChoiceRow(theme, _tr("Your country"), [("", _tr("as the system")), *options], now)
    row.chosen.connect(lambda code: settings.change(country=code))
    return row
