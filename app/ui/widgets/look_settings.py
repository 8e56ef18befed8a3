# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How the window looks: palette, text size, motion and language. Each is there at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.settings import AS_SYSTEM
from app.ui.language import WRITTEN_IN
from app.ui.theme import Theme
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.sound_choices import below
from app.ui.widgets.sound_rows import prompt_size_row

if TYPE_CHECKING:
    from app.settings import SettingsFile

TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LookSettings", text)


class LookSettings(QWidget):
    """One row to a choice."""

    def __init__(
        self,
        theme: Theme,
        settings: SettingsFile,
        resources: Path,
        parent: QWidget | None = None,
    ) -> None:
        """``resources``: the folder with the translations."""
        super().__init__(parent)
        now = settings.now
        as_system = (AS_SYSTEM, _tr("as the system"))
        palettes = [as_system, ("dusk", _tr("Dusk")), ("morning", _tr("Morning"))]
        self.palettes = ChoiceRow(theme, _tr("Colours"), palettes, now.palette)
        self.palettes.chosen.connect(lambda value: settings.change(palette=value))
        self.text_size = text_size_choice(theme, settings)
        self.prompts = prompt_size_row(theme, settings)
        self.prompts.name.setText(_tr("Words of a session"))
        self.prompts.slider.setAccessibleName(_tr("Size of the words of a session"))
        self.prompts.setMaximumWidth(theme.px(320))
        motions = [as_system, ("full", _tr("full")), ("reduced", _tr("reduced"))]
        self.motion = ChoiceRow(theme, _tr("Motion"), motions, now.motion)
        self.motion.chosen.connect(lambda value: settings.change(motion=value))
        languages = [as_system, *((code, language_name(code)) for code in languages_in(resources))]
        self.language = ChoiceRow(theme, _tr("Language"), languages, now.language)
        self.language.chosen.connect(lambda value: settings.change(language=value))
        below(self, self.palettes, self.text_size, self.prompts, self.motion, self.language)


def text_size_choice(theme: Theme, settings: SettingsFile) -> ChoiceRow:
    """How large all text is."""
    now = settings.now.text_size
    values = TEXT_SIZES if now in TEXT_SIZES else tuple(sorted((now, *TEXT_SIZES)))
    options = [(value, percent(value)) for value in values]
    row = ChoiceRow(theme, _tr("Text size"), options, now)
    row.chosen.connect(lambda value: settings.change(text_size=value))
    return row


def percent(value: float) -> str:
    """A factor in percent."""
    return _tr("{n} %").format(n=round(100 * value))


def languages_in(resources: Path) -> tuple[str, ...]:
    """The codes of the languages that the window can speak."""
    files = sorted((resources / "translations").glob("*.qm"))
    return (WRITTEN_IN, *(file.stem for file in files if file.stem != WRITTEN_IN))


def language_name(code: str) -> str:
    """A language in its own name."""
    if code == WRITTEN_IN:
        return "English"  # Qt would say of which country
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]
