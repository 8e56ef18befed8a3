# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The language of the window: as the system has it, or as it is chosen.

A translation is a file ``resources/translations/CODE.qm``, made from the ``CODE.ts`` beside it. The
texts in the code are English, and stand where there is no translation. Practices are in the
language that they are written in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

WRITTEN_IN = "en"
"""The language of the texts in the code."""


def spoken() -> str:
    """The code of the language that the window speaks now, as ``Language`` set it."""
    return QLocale().name().partition("_")[0]


class Language:
    """Holds the translations that are loaded into the application.

    Attributes:
        code: of the language that the window speaks now.
    """

    def __init__(self, app: QCoreApplication, resources: Path) -> None:
        self._app = app
        self._folder = resources / "translations"
        self._loaded: list[QTranslator] = []
        self._system = QLocale.system()
        self.code = WRITTEN_IN

    def speak(self, chosen: str | None) -> None:
        """Speaks this language from now on; None, and what is not there, is as the system has it.

        Texts that are on the screen already stay as they are.
        """
        for translator in self._loaded:
            self._app.removeTranslator(translator)
        self._loaded = []
        self.code = self._fitting(chosen)
        if self.code != WRITTEN_IN:
            from PySide6.QtCore import QLibraryInfo

            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(str(Path(qt) / f"qtbase_{self.code}.qm"))
            self._load(str(self._folder / f"{self.code}.qm"))
        QLocale.setDefault(self._locale())

    def _locale(self) -> QLocale:
        """Days and numbers as the system writes them, in the language of the window."""
        language, _, country = self._system.name().partition("_")
        if language == self.code or (language == "C" and self.code == WRITTEN_IN):
            return self._system
        return QLocale(f"{self.code}_{country}" if country else self.code)

    def _fitting(self, chosen: str | None) -> str:
        if chosen is not None and self._is_there(chosen):
            return chosen
        for name in self._system.uiLanguages():
            code = name.replace("_", "-").partition("-")[0]
            if self._is_there(code):
                return code
        return WRITTEN_IN

    def _is_there(self, code: str) -> bool:
        is_plain = code.isalpha() and code.isascii()
        return code == WRITTEN_IN or (is_plain and (self._folder / f"{code}.qm").is_file())

    def _load(self, path: str) -> None:
        from PySide6.QtCore import QTranslator

        translator = QTranslator()
        if translator.load(path):
            self._app.installTranslator(translator)
            self._loaded.append(translator)
