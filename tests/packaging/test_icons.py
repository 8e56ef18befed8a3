# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The icon is there in every size, and can be read in the smallest."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from installer import icon_files, icons
from tooling.report import NotReady


def drawn(size: int) -> QImage:
    return QImage.fromData(icons.picture(icons.APP_ICON, size).png)


def test_the_theme_has_every_size_of_the_app_s_and_of_a_practice_s(tmp_path: Path) -> None:
    icons.hicolor(icons.APP_ICON, tmp_path)
    theme = tmp_path / "share/icons/hicolor"
    for folder, name in (("apps", icons.APP_ID), ("mimetypes", icons.PRACTICE_ICON_NAME)):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            image = QImage(str(theme / f"{size}x{size}" / folder / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size)
        assert (theme / "scalable" / folder / f"{name}.svg").is_file()


@pytest.mark.parametrize("size", icons.SIZES)
def test_a_bright_flame_stands_on_a_dark_ground(size: int) -> None:
    """At its corner nothing, then dusk, in the middle fire: five times as bright, by WCAG."""
    image = drawn(size)
    assert image.pixelColor(0, 0).alpha() < 130
    ground = image.pixelColor(size * 3 // 20, size // 2)
    flame = image.pixelColor(size // 2, size * 7 // 10)
    assert ground.alpha() > 230
    assert (luminance(flame) + 0.05) / (luminance(ground) + 0.05) > 5


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_small_drawing_fills_its_square() -> None:
    """In 16 pixels the large one's margin would cost a tenth of the flame."""
    assert drawn(16).pixelColor(8, 0).alpha() == 255
    assert drawn(48).pixelColor(24, 0).alpha() == 0


def test_the_icon_of_windows_holds_every_size(tmp_path: Path) -> None:
    icons.ico(icons.APP_ICON, tmp_path / "a.ico")
    content = (tmp_path / "a.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(icons.ICO_SIZES))
    for at, size in enumerate(icons.ICO_SIZES):
        side, _, _, _, _, bits, length, place = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * at
        )
        assert (side or 256, bits) == (size, 32)
        body = content[place : place + length]
        if size == 256:
            assert QImage.fromData(body).width() == 256
        else:
            assert struct.unpack_from("<Iii", body) == (40, size, 2 * size)
    # Qt reads such files on its own.
    reader = QImageReader(str(tmp_path / "a.ico"))
    assert reader.imageCount() == len(icons.ICO_SIZES)
    sizes = []
    for at in range(reader.imageCount()):
        assert reader.jumpToImage(at)
        sizes.append(reader.read().width())
    assert tuple(sizes) == icons.ICO_SIZES


def test_its_bitmaps_are_the_drawing_the_right_way_up(tmp_path: Path) -> None:
    icons.ico(icons.APP_ICON, tmp_path / "a.ico")
    content = (tmp_path / "a.ico").read_bytes()
    (place,) = struct.unpack_from("<I", content, 6 + 16 * icons.ICO_SIZES.index(48) + 12)
    rows = [content[place + 40 + 4 * 48 * y :][: 4 * 48] for y in range(48)]
    drawing = drawn(48)
    for x, y in ((24, 10), (24, 36), (10, 24)):
        blue, green, red, alpha = rows[47 - y][4 * x : 4 * x + 4]
        assert QColor(red, green, blue, alpha) == drawing.pixelColor(x, y)


def test_the_icon_of_macos_holds_every_kind(tmp_path: Path) -> None:
    icons.icns(icons.APP_ICON, tmp_path / "a.icns")
    content = (tmp_path / "a.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    place, found = 8, {}
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        found[kind.decode()] = QImage.fromData(content[place + 8 : place + length]).width()
        place += length
    assert found == icon_files.MAC_KINDS


@pytest.mark.qt_log_ignore("Cannot open file")
def test_a_drawing_that_is_none_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.svg"
    with pytest.raises(NotReady, match=r"broken\.svg"):
        icons.picture(broken, 16)
