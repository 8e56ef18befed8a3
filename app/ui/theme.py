# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How everything looks: colours, type on one scale, icons and the style sheet, in one object.

Widgets are handed the theme and ask it; when it changes they are told by ``changed``. All lengths
are device-independent pixels, and all type follows ``text_scale``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template
from typing import ClassVar, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from app.ui.early import draw_svg
from app.ui.palette import Palette, PaletteName, read_palettes

Voice: TypeAlias = Literal["text", "prompt"]
FAMILIES: dict[Voice, str] = {"text": "Atkinson Hyperlegible Next", "prompt": "Literata"}
TYPE_SCALE = (13, 15, 18, 24, 34)
"""The only type sizes there are, in pixels at a text scale of 1."""

_REDUCED = 1
"""``Qt::MotionPreference::ReducedMotion``."""

RADIUS = 12
"""Corners of everything that has corners, in pixels."""


class Theme(QObject):
    """Colours, type and icons. ``changed`` is emitted when any of them differ from before."""

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        palette: PaletteName | None = None,
        text_scale: float = 1.0,
        reduced_motion: bool | None = None,
    ) -> None:
        """``palette`` None follows the system; ``text_scale`` is 1.0 to 2.0."""
        super().__init__()
        self._resources = resources
        self._palettes = read_palettes(resources / "palette.json")
        self._chosen = palette
        self._reduced_motion = reduced_motion
        self._is_light = False
        self._pixmaps: dict[tuple[str, str, int, int], QPixmap] = {}
        self.text_scale = min(2.0, max(1.0, text_scale))
        self.palette: Palette = self._palettes[palette or "dusk"]

    def put_on(self, app: QApplication) -> None:
        """Dresses the whole application, and again whenever the system changes its mind."""
        for file in sorted((self._resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self._is_light = _is_light(app)
        self._dress(app)
        app.styleHints().colorSchemeChanged.connect(
            lambda scheme: self._follow_system(app, light=scheme.name == "Light")
        )

    def wear(
        self,
        app: QApplication,
        palette: PaletteName | None,
        text_scale: float,
        reduced: bool | None,
    ) -> None:
        """Dresses the application anew, as it is chosen now; see the constructor."""
        self._chosen, self._reduced_motion = palette, reduced
        self.text_scale = min(2.0, max(1.0, text_scale))
        self._dress(app)

    def _follow_system(self, app: QApplication, *, light: bool) -> None:
        self._is_light = light
        self._dress(app)

    def _dress(self, app: QApplication) -> None:
        self.palette = self._palettes[self._chosen or ("morning" if self._is_light else "dusk")]
        app.setFont(self.font(15))
        app.setPalette(self._qt_palette())
        app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    @property
    def motion(self) -> bool:
        """Whether things may move: no, where the person or their system asked for stillness."""
        if self._reduced_motion is not None:
            return not self._reduced_motion
        # Held in a name: the hints live no longer than the wrapper of the object they belong to.
        style_hints = QApplication.styleHints()
        # Qt knows of reduced motion from 6.12 on only.
        asked = getattr(style_hints.accessibility(), "motionPreference", None)
        return asked is None or asked().value != _REDUCED

    def milliseconds(self, wanted: int) -> int:
        """How long a transition takes: ``wanted``, or nothing where motion is reduced."""
        return wanted if self.motion else 0

    def color(self, purpose: str, opacity: float = 1.0) -> QColor:
        """The colour for ``purpose``; ``opacity`` 0 to 1. Raises KeyError for an unknown one."""
        colour = QColor(self.palette[purpose])
        colour.setAlphaF(opacity)
        return colour

    def brush(self, purpose: str, opacity: float = 1.0) -> QBrush:
        """The same as a brush."""
        # By way of a palette, since QBrush's own constructor would make Python read all of Qt:
        # see app/ui/early.py.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, self.color(purpose, opacity))
        return palette.brush(QPalette.ColorRole.Window)

    def blend(self, purpose: str, other: str, share: float) -> QColor:
        """A colour between two: ``share`` (0 to 1) of ``purpose``, the rest of ``other``."""
        one, two = self.color(purpose), self.color(other)
        return QColor.fromRgbF(
            share * one.redF() + (1 - share) * two.redF(),
            share * one.greenF() + (1 - share) * two.greenF(),
            share * one.blueF() + (1 - share) * two.blueF(),
        )

    def px(self, length: float) -> int:
        """``length`` pixels at text scale 1, at the present one: for type and what holds it."""
        return round(length * self.text_scale)

    def font(self, size: int, voice: Voice = "text", *, strong: bool = False) -> QFont:
        """A font; ``size`` is one of TYPE_SCALE."""
        font = QFont(FAMILIES[voice])
        font.setPixelSize(self.px(size))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def pixmap(self, icon: str, purpose: str, size: int = 20, gap: int = 0) -> QPixmap:
        """The icon of this name in the colour for ``purpose``, ``size`` pixels wide and high.

        ``gap`` pixels more are left free at its right.
        """
        key = (icon, self.palette[purpose], self.px(size), gap)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw_icon(*key)
        return self._pixmaps[key]

    def icon(self, icon: str, purpose: str, size: int = 20, gap: int = 0) -> QIcon:
        """The same as an icon for a button, with a ``gap`` before the words that follow it."""
        return QIcon(self.pixmap(icon, purpose, size, gap))

    def style_sheet(self) -> str:
        """The style sheet, with every ``$purpose`` and ``$px-N`` of its template filled in."""
        template = (self._resources / "style.qss").read_text(encoding="utf-8")
        return _StyleTemplate(template).substitute(_Values(self))

    def _draw_icon(self, name: str, colour: str, size: int, gap: int) -> QPixmap:
        drawing = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        # Twice as fine as it is shown, for screens that are. Qt draws it in the size that it says
        # itself, on ground that is wider by the gap.
        wide = f'viewBox="0 0 {24 * (size + gap) / size} 24" width="{2 * (size + gap)}"'
        drawing = drawing.replace('viewBox="0 0 24 24" width="24"', wide)
        drawing = drawing.replace('height="24"', f'height="{2 * size}"')
        pixmap = draw_svg(drawing.replace("currentColor", colour))
        pixmap.setDevicePixelRatio(2)
        return pixmap

    def _qt_palette(self) -> QPalette:
        role = QPalette.ColorRole
        filled = QPalette()
        for which, purpose in (
            (role.Window, "surface"),
            (role.Base, "raised"),
            (role.AlternateBase, "raised-high"),
            (role.Button, "raised"),
            (role.ToolTipBase, "raised-high"),
            (role.WindowText, "ink"),
            (role.Text, "ink"),
            (role.ButtonText, "ink"),
            (role.ToolTipText, "ink"),
            (role.PlaceholderText, "ink-faint"),
            (role.Highlight, "ember"),
            (role.HighlightedText, "on-ember"),
            (role.Link, "ember"),
        ):
            filled.setColor(which, self.color(purpose))
        return filled


def _is_light(app: QApplication) -> bool:
    """Whether the system asks for light colours, seen in the palette it gave to Qt.

    Without a desktop there is nobody who would have asked; Qt's own palette is light then.
    """
    if sys.platform.startswith("linux") and not os.environ.get("XDG_CURRENT_DESKTOP"):
        return False
    return app.palette().color(QPalette.ColorRole.Window).lightness() > 127


class _StyleTemplate(Template):
    idpattern: ClassVar[str] = "[a-z]+(?:-[a-z0-9]+)*"


class _Values(Mapping[str, str]):
    """What a placeholder of the style sheet stands for: a colour, or a scaled length."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def __getitem__(self, name: str) -> str:
        if name.startswith("px-"):
            return f"{self._theme.px(int(name[3:]))}px"
        return self._theme.palette[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._theme.palette.colours)

    def __len__(self) -> int:
        return len(self._theme.palette.colours)
