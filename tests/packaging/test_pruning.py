# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What goes into a package: by the names that PyInstaller gives on each system."""

from __future__ import annotations

import pytest

from installer import pruning
from tooling.folders import ROOT

STAY = (
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6Concurrent.so.6",
    "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    r"PySide6\plugins\platforms\qwindows.dll",
    r"PySide6\Qt6Core.dll",
    "resources/translations/de.qm",
    "audio/bells/bowl.flac",
    "hibari/assets/hibari.onnx",
)
GO = (
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6QuickControls2.so.6",
    "PySide6/Qt/lib/libQt6Pdf.so.6",
    "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
    "libQt6VirtualKeyboard.so.6",
    r"PySide6\Qt6Designer.dll",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "PySide6/Qt/translations/qt_help_de.qm",
    "resources/translations/de.ts",
    "numpy/_core/tests/data/a.csv",
    "numpy/_core/include/numpy/ndarraytypes.h",
    "yaml/_yaml.pyi",
)


@pytest.mark.parametrize("name", STAY)
def test_what_the_app_uses_stays(name: str) -> None:
    assert pruning.is_wanted(name, ["de"])


@pytest.mark.parametrize("name", GO)
def test_what_it_never_uses_goes(name: str) -> None:
    assert not pruning.is_wanted(name, ["de"])


def test_a_language_of_the_window_brings_qts_words_for_it() -> None:
    assert pruning.is_wanted("PySide6/Qt/translations/qtbase_fr.qm", ["de", "fr"])


def test_drivers_find_the_system_s_own_libraries() -> None:
    assert pruning.is_everywhere("libstdc++.so.6")
    assert pruning.is_everywhere("libX11.so.6")
    assert not pruning.is_everywhere("libxcb-cursor.so.0")
    assert not pruning.is_everywhere("libpython3.11.so.1.0")


def test_a_link_stays_with_what_it_leads_to() -> None:
    """As on macOS, where each part of Qt is a folder with links into itself."""
    frameworks = "PySide6/Qt/lib"
    entries = [
        (f"{frameworks}/QtCore.framework/Versions/A/QtCore", "/s/QtCore", "BINARY"),
        (f"{frameworks}/QtCore.framework/Versions/A/Resources/Info.plist", "/s/plist", "DATA"),
        (f"{frameworks}/QtCore.framework/Versions/Current", "A", "SYMLINK"),
        (f"{frameworks}/QtCore.framework/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{frameworks}/QtCore.framework/Resources", "Versions/Current/Resources", "SYMLINK"),
        ("QtCore", f"{frameworks}/QtCore.framework/Versions/A/QtCore", "SYMLINK"),
        ("libgone.dylib", "elsewhere/libgone.dylib", "SYMLINK"),
    ]
    gone = [
        (f"{frameworks}/QtQml.framework/Versions/A/QtQml", "/s/QtQml", "BINARY"),
        (f"{frameworks}/QtQml.framework/Versions/A/Resources/Info.plist", "/s/plist", "DATA"),
        (f"{frameworks}/QtQml.framework/Versions/Current", "A", "SYMLINK"),
        ("QtQml", f"{frameworks}/QtQml.framework/Versions/A/QtQml", "SYMLINK"),
    ]
    assert pruning.pruned([*entries, *gone], ["de"]) == entries[:-1]


def test_links_in_a_circle_lead_nowhere() -> None:
    circle = [("a.so", "b.so", "SYMLINK"), ("b.so", "a.so", "SYMLINK")]
    assert pruning.pruned(circle, []) == []


def test_every_module_of_the_app_is_named() -> None:
    modules = pruning.modules_of(ROOT / "app")
    assert {"app", "app.cli", "app.ui.pages.settings", "app.sound"} <= set(modules)
    assert not any(module.endswith(("__init__", ".py")) for module in modules)
