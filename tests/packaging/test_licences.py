# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Each thing in a package has its licence told, with the whole text; nothing goes unnamed."""

import re
import shutil
import sys
from pathlib import Path

import numpy
import pytest

from app.ui import licences as shown
from installer import bundled, licence_texts
from installer.frozen import Frozen
from installer.licence_texts import LicenceUnknown
from tests.packaging.test_desktop_files import said_by

RUNTIME = (
    *("PySide6-Essentials", "PySide6-Addons", "shiboken6", "numpy", "onnxruntime", "hibari-tts"),
    *("soundfile", "soxr", "msgspec", "sqlcipher3", "PyYAML", "pydub", "simpleaudio-patched"),
    *("platformdirs", "cffi", "flatbuffers", "protobuf", "packaging", "typing_extensions"),
)


@pytest.fixture
def frozen(tmp_path: Path) -> Frozen:
    """A few files as they lie in a frozen app."""
    inside = tmp_path / "inner-hearth" / "_internal"
    core = Path(numpy.__file__).parent / "_core"
    for name in ("numpy/_core", "scripts", "resources/fonts", "PySide6/Qt/lib"):
        (inside / name).mkdir(parents=True)
    for library in core.glob("_multiarray_umath.*"):
        shutil.copy(library, inside / "numpy/_core")
    for name in ("base_library.zip", "scripts/five-step.yaml", "resources/fonts/Literata.ttf"):
        (inside / name).touch()
    return Frozen(inside.parent, "0.1.0")


@pytest.mark.parametrize("name", RUNTIME)
def test_every_library_has_a_text_and_a_name(name: str) -> None:
    licence = licence_texts.of_distribution(name)
    assert len(licence.text) > 400
    assert licence.name
    assert "\n" not in licence.name
    assert licence.holders


def test_what_the_lgpl_asks_for_is_there() -> None:
    qt = licence_texts.of_distribution("PySide6-Essentials").text
    for part in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "FFmpeg"):
        assert part in qt
    for name in ("soundfile", "soxr"):
        assert "Version 2.1, February 1999" in licence_texts.of_distribution(name).text
    assert "GCC RUNTIME LIBRARY EXCEPTION" in licence_texts.of_distribution("numpy").text.upper()


def test_the_app_s_own_page_names_the_same_licences() -> None:
    """As SPDX names may say more than the page has room for, each of its words must be in them."""
    for distribution, _, licence in shown._LIBRARIES:
        told = licence_texts.of_distribution(distribution).name
        for word in licence.split(", "):
            assert word in told, (distribution, told)


def test_whose_a_file_is_is_found_out(frozen: Frozen) -> None:
    found = bundled.look_through(frozen, modules=["app.cli", "json", "pydub.utils", "_pyi_rth_x"])
    assert sorted(found.distributions) == ["numpy", "pydub"]
    assert found.packages == {}


@pytest.mark.skipif(sys.platform != "linux", reason="asks Debian's packages")
def test_a_library_of_the_system_is_told_with_its_package(frozen: Frozen) -> None:
    code, said = said_by("dpkg-query", "--search", "*/libxkbcommon.so.0")
    if code != 0:
        pytest.skip("libxkbcommon is not from a package of Debian's here")
    (frozen.folder / "_internal/libxkbcommon.so.0").touch()
    origins = {"libxkbcommon.so.0": Path(said.split(": ")[1].splitlines()[0])}
    for known in (origins, None):
        found = bundled.look_through(frozen, known, modules=[])
        assert found.packages == {"libxkbcommon0": ["libxkbcommon.so.0"]}
    assert len(licence_texts.of_system_package("libxkbcommon0").text) > 500


@pytest.mark.parametrize("name", ["libnobodys.so.7", "unheard/of.so", "PySide6/Qt/lib/libX.so"])
def test_what_is_nobody_s_is_refused_by_name(frozen: Frozen, name: str) -> None:
    stranger = frozen.folder / "_internal" / name
    stranger.parent.mkdir(parents=True, exist_ok=True)
    stranger.touch()
    with pytest.raises(LicenceUnknown, match=re.escape(name)):
        bundled.look_through(frozen, modules=[])


@pytest.mark.parametrize("name", ["libreadline.so.8", "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6"])
def test_what_is_under_the_gpl_alone_is_refused(frozen: Frozen, name: str) -> None:
    (frozen.folder / "_internal" / name).touch()
    with pytest.raises(LicenceUnknown, match="GPL alone"):
        bundled.look_through(frozen, modules=[])


def test_a_module_of_no_distribution_is_refused(frozen: Frozen) -> None:
    with pytest.raises(LicenceUnknown, match="nobodys_module"):
        bundled.look_through(frozen, modules=["nobodys_module.part"])


def test_a_program_that_holds_no_modules_is_told(frozen: Frozen) -> None:
    with pytest.raises(LicenceUnknown, match="can't be read"):
        bundled.look_through(frozen)


def test_who_has_the_copyright_is_read_from_a_text() -> None:
    text = """Copyright (c) 2010 One Person
    Copyright © 2011-2015 Two & Others.
    copyright holder shall not be liable, nor
    Copyright 2020 The Font Authors (https://example.org/font)
    Copyright (C) <year>  <name of author>"""
    assert licence_texts.holders(text).splitlines() == [
        "2010 One Person",
        "2011-2015 Two & Others",
        "2020 The Font Authors",
    ]
