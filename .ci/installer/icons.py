# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The app's icon in every size and form that a system asks for, from its drawing.

Where a `…-small.svg` lies beside a drawing, the sizes up to 24 pixels are made from that: it has
fewer things in it, and fills its square.
"""

import os
from pathlib import Path

from installer import icon_files
from tooling.folders import ROOT
from tooling.report import NotReady

APP_ID = "org.innerhearth.InnerHearth"
APP_ICON = ROOT / "resources" / "app-icon.svg"
PRACTICE_ICON = ROOT / ".ci" / "installer" / "files" / "practice-icon.svg"
PRACTICE_ICON_NAME = "application-vnd.innerhearth.practice+yaml"
"""As desktops look for it: the MIME type with its stroke made a hyphen."""

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SMALL = 24


def hicolor(svg: Path, root: Path) -> None:
    """Write the icon and that of practices below `share/icons/hicolor` of ``root``."""
    theme = root / "share" / "icons" / "hicolor"
    for drawing, folder, name in (
        (svg, "apps", APP_ID),
        (PRACTICE_ICON, "mimetypes", PRACTICE_ICON_NAME),
    ):
        for size in SIZES:
            _write(theme / f"{size}x{size}" / folder / f"{name}.png", picture(drawing, size).png)
        _write(theme / "scalable" / folder / f"{name}.svg", drawing.read_bytes())


def ico(svg: Path, target: Path) -> None:
    """Write the icon for Windows."""
    _write(target, icon_files.ico([picture(svg, size) for size in ICO_SIZES]))


def icns(svg: Path, target: Path) -> None:
    """Write the icon for macOS."""
    sizes = sorted(set(icon_files.MAC_KINDS.values()))
    _write(target, icon_files.icns({size: picture(svg, size).png for size in sizes}))


def picture(svg: Path, size: int) -> icon_files.Picture:
    """One size of a drawing. Raises NotReady, naming the file, where it can't be drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    small = svg.with_stem(f"{svg.stem}-small")
    drawing = small if size <= SMALL and small.is_file() else svg
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise NotReady(f"{drawing} can't be drawn; please look whether it is a whole SVG file.")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    # In memory a pixel is a number of 32 bits; on all that we build on, its lowest byte is first.
    return icon_files.Picture(size, bytes(buffer.data().data()), bytes(plain.constBits()))


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
