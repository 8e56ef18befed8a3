# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Made-up packages, each of which breaks one rule; a sound one breaks none."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.content import LARGE, RULES, broken_rules, tools_among_modules
from tests.packaging.entries import Entry, entries_of, field_of, md5sums_of

INSIDE = "usr/lib/inner-hearth/_internal"


def library(path: str, soname: str, content: str = "") -> Entry:
    return Entry(
        path, mode=0o755, size=9, is_elf=True, soname=soname, sha256=content or path, md5="m"
    )


SOUND = [
    Entry("usr", "folder", 0o755),
    Entry("usr/bin", "folder", 0o755),
    Entry("usr/bin/inner-hearth", "link", 0o777, target="../lib/inner-hearth/inner-hearth"),
    Entry("usr/lib/inner-hearth/inner-hearth", mode=0o755, is_elf=True, sha256="program"),
    library(f"{INSIDE}/libQt6Widgets.so.6", "libQt6Widgets.so.6"),
    library(f"{INSIDE}/libgfortran-0123abcd.so.5", "libgfortran-0123abcd.so.5"),
    Entry(f"{INSIDE}/scripts/five-step.yaml", size=LARGE, sha256="five"),
    Entry(f"{INSIDE}/a/py.typed", sha256="empty"),
    Entry(f"{INSIDE}/b/py.typed", sha256="empty"),
    Entry("usr/share/man/man1/inner-hearth.1.gz"),
]

BROKEN = {
    "no file outside /usr": [
        Entry("opt/inner-hearth/a"),
        Entry("etc/inner-hearth.conf"),
        Entry("usrlocal"),
    ],
    "everything is root's": [Entry("usr/share/a", uid=1000), Entry("usr/share/a", gid=50)],
    "written by root alone, read by all, no setuid": [
        Entry("usr/share/a", mode=0o666),
        Entry("usr/share/a", mode=0o664),
        Entry("usr/bin/a", mode=0o4755),
        Entry("usr/bin/a", mode=0o2755),
        Entry("usr/share/a", mode=0o600),
        Entry("usr/share/a", "folder", mode=0o744),
        Entry("usr/share/a", "folder", mode=0o1777),
    ],
    "files, folders and links only": [Entry("usr/share/a", "archive type 6")],
    "every link leads to something in the package": [
        Entry("usr/bin/a", "link", target="../lib/inner-hearth/gone"),
        Entry("usr/bin/a", "link", target="/etc/passwd"),
    ],
    "no development tool": [
        Entry(f"{INSIDE}/numpy/arrayobject.h"),
        Entry(f"{INSIDE}/PySide6/lupdate"),
        Entry(f"{INSIDE}/PySide6/QtCore.pyi"),
        Entry(f"{INSIDE}/pip/main.pyc"),
        Entry(f"{INSIDE}/setuptools-80.0.dist-info/METADATA"),
        Entry(f"{INSIDE}/hypothesis/core.pyc"),
        Entry(f"{INSIDE}/resources/translations/de.ts"),
        Entry(f"{INSIDE}/PySide6/typesystems/core.xml"),
    ],
    "no test": [
        Entry(f"{INSIDE}/numpy/tests/data.npy"),
        Entry(f"{INSIDE}/a/test_b.py"),
        Entry(f"{INSIDE}/a/__pycache__/test_b.cpython-311.pyc"),
        Entry(f"{INSIDE}/conftest.py"),
    ],
    "none of Qt's Qml, Quick, WebEngine, Pdf, Designer": [
        library(f"{INSIDE}/{name}", name)
        for name in (
            "libQt6Qml.so.6", "libQt6QuickWidgets.so.6", "libQt6WebEngineCore.so.6",
            "libQt6Pdf.so.6", "libQt6DesignerComponents.so.6", "libqpdf.so", "QtQuick.abi3.so",
            "qml/QtCore/plugin.so", "libQt6VirtualKeyboardQml.so.6",
        )
    ],
    "no library under the name of another": [
        library(f"{INSIDE}/elsewhere/libQt6Widgets.so.6", "libQt6Widgets.so.6"),
        library(f"{INSIDE}/elsewhere/libgfortran.so.5", "libgfortran.so.5"),
    ],
    "no content twice": [
        library(f"{INSIDE}/libother.so", "libother.so", f"{INSIDE}/libQt6Widgets.so.6"),
        Entry(f"{INSIDE}/five-again.yaml", size=LARGE, sha256="five"),
    ],
}  # fmt: skip


def test_a_sound_package_breaks_no_rule() -> None:
    assert {name: wrong for name, wrong in broken_rules(SOUND).items() if wrong} == {}


def test_every_rule_is_broken_by_something_here() -> None:
    assert set(BROKEN) == set(RULES)


@pytest.mark.parametrize(
    ("rule", "entry"),
    [(rule, entry) for rule, entries in BROKEN.items() for entry in entries],
    ids=lambda value: value if isinstance(value, str) else value.path.rsplit("/", 1)[-1],
)
def test_what_breaks_a_rule_is_found(rule: str, entry: Entry) -> None:
    (wrong,) = RULES[rule]([*SOUND, entry])
    assert entry.path in wrong


@pytest.mark.parametrize(
    "name", ["_pytest.main", "PyInstaller.depend", "numpy.tests.test_all", "pip", "PySide6.QtQml"]
)
def test_a_tool_or_a_test_inside_the_program_is_found(name: str) -> None:
    own = ["app.cli", "app.self_test.check", "numpy.testing", "PySide6.QtWidgets", "unittest"]
    assert tools_among_modules([*own, name]) == [name]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages of Debian's need dpkg")
def test_a_package_is_read_as_it_would_be_installed(tmp_path: Path) -> None:
    folder, deb = tmp_path / "made-up", tmp_path / "made-up.deb"
    (folder / "DEBIAN").mkdir(parents=True)
    (folder / "usr/bin").mkdir(parents=True)
    program = folder / "usr/bin/made-up"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o4755)
    (folder / "usr/bin/link").symlink_to("made-up")
    (folder / "DEBIAN/md5sums").write_text("0123  usr/bin/made-up\n", encoding="utf-8")
    (folder / "DEBIAN/control").write_text(
        "Package: made-up\nVersion: 1.2\nArchitecture: all\nMaintainer: A <a@b.invalid>\n"
        "Description: made up\n",
        encoding="utf-8",
    )
    packing = ["dpkg-deb", "--root-owner-group", "--build", str(folder), str(deb)]
    subprocess.run(packing, check=True, capture_output=True)

    found = {entry.path: entry for entry in entries_of(deb)}
    assert set(found) == {"usr", "usr/bin", "usr/bin/made-up", "usr/bin/link"}
    assert found["usr/bin/link"].target == "made-up"
    assert RULES["written by root alone, read by all, no setuid"](list(found.values())) == [
        "usr/bin/made-up (4755)"
    ]
    assert (
        md5sums_of(deb)
        == {"usr/bin/made-up": "0123"}
        != {"usr/bin/made-up": found["usr/bin/made-up"].md5}
    )
    assert field_of(deb, "Version") == "1.2"
    assert field_of(deb, "Section") == ""
