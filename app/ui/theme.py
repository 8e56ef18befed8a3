# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How everything looks: colours, type on one scale, icons and the style sheet, in one object.

Widgets are handed the theme and ask it; when it changes they are told by ``changed``. All lengths
are device-independent pixels, and all type follows ``text_scale``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template
from typing import ClassVar, Literal, TypeAlias

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

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
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self.text_scale = min(2.0, max(1.0, text_scale))
        self.palette: Palette = self._palettes[palette or "dusk"]

    def put_on(self, app: QApplication) -> None:
        """Dresses the whole application, and again whenever the system changes its mind."""
        for file in sorted((self._resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        app.setStyle("Fusion")
        self._dress(app)
        app.styleHints().colorSchemeChanged.connect(lambda: self._dress(app))

    def _dress(self, app: QApplication) -> None:
        light = app.styleHints().colorScheme() == Qt.ColorScheme.Light
        self.palette = self._palettes[self._chosen or ("morning" if light else "dusk")]
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

    def pixmap(self, icon: str, purpose: str, size: int = 20, ratio: float = 2.0) -> QPixmap:
        """The icon of this name in the colour for ``purpose``, ``size`` pixels wide and high."""
        key = (icon, self.palette[purpose], self.px(size), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw_icon(*key)
        return self._pixmaps[key]

    def icon(self, icon: str, purpose: str, size: int = 20, gap: int = 0) -> QIcon:
        """The same as an icon for a button, with a ``gap`` before the words that follow it."""
        drawing = self.pixmap(icon, purpose, size)
        ratio = drawing.devicePixelRatio()
        padded = QPixmap(drawing.width() + round(gap * ratio), drawing.height())
        padded.setDevicePixelRatio(ratio)
        padded.fill(Qt.GlobalColor.transparent)
        painter = QPainter(padded)
        painter.drawPixmap(0, 0, drawing)
        painter.end()
        return QIcon(padded)

    def style_sheet(self) -> str:
        """The style sheet, with every ``$purpose`` and ``$px-N`` of its template filled in."""
        template = (self._resources / "style.qss").read_text(encoding="utf-8")
        return _StyleTemplate(template).substitute(_Values(self))

    def _draw_icon(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        drawing = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        tinted = QByteArray(drawing.replace("currentColor", colour).encode())
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(tinted).render(painter, QRectF(0, 0, size, size))
        painter.end()
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
