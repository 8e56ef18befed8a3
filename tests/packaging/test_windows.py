# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The Windows installer is compiled, and puts and takes exactly what was frozen.

That it installs, updates and goes again as promised, `under_wine` shows, and Windows itself.
"""

import json
import re
from pathlib import Path

import pytest
from platformdirs.windows import Windows
from PySide6.QtGui import QImage

from app.places import NAME
from installer import windows
from installer.frozen import Frozen
from installer.side_picture import PALETTE, write_side_picture
from tests.packaging.stand_in_app import a_frozen_folder, an_icon
from tooling.report import NotReady

SCRIPT = windows.SCRIPT.read_text(encoding="utf-8")
WORDS = windows.SCRIPT.with_name("inner-hearth-words.nsh").read_text(encoding="utf-8")


@pytest.fixture
def frozen(tmp_path: Path) -> Frozen:
    return Frozen(a_frozen_folder(tmp_path / "inner-hearth"), "0.3.1")


def test_the_installer_is_a_windows_program_that_tells_its_version(
    frozen: Frozen, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "inner-hearth-setup.exe"
    windows.compile_installer(frozen, an_icon(tmp_path / "icon.ico"), target)
    made = target.read_bytes()
    start = int.from_bytes(made[0x3C:0x40], "little")
    assert made[:2] == b"MZ"
    assert made[start : start + 6] == b"PE\0\0\x4c\x01"  # for every Windows: a 32-bit program
    assert "0.3.1".encode("utf-16-le") in made
    assert b'level="asInvoker"' in made or b"level='asInvoker'" in made
    assert an_icon(tmp_path / "again.ico").read_bytes()[-1000:-100] in made


def test_what_makensis_says_is_passed_on(frozen: Frozen, tmp_path: Path) -> None:
    missing = tmp_path / "missing.ico"
    with pytest.raises(windows.InstallerNotMade, match=r"missing\.ico"):
        windows.compile_installer(frozen, missing, tmp_path / "inner-hearth-setup.exe")


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match=r"inner-hearth\.exe"):
        windows.compile_installer(Frozen(tmp_path, "1.0"), tmp_path / "i.ico", tmp_path / "s.exe")


def test_each_file_is_put_and_taken_again_by_its_name(frozen: Frozen) -> None:
    files = [path for path in frozen.folder.rglob("*") if path.is_file()]
    put = windows.put_script(frozen.folder)
    taken = re.findall(r'^Delete "\$INSTDIR\\(.+)"$', windows.take_script(frozen.folder), re.M)
    assert put.count("\nFile ") == len(files)
    names = {str(path.relative_to(frozen.folder)).replace("/", "\\") for path in files}
    assert {name.replace("$$", "$") for name in taken} == names


def test_folders_go_only_when_empty_the_inner_ones_first(frozen: Frozen) -> None:
    take = windows.take_script(frozen.folder)
    gone = re.findall(r'^RMDir "\$INSTDIR\\(.+)"$', take, re.M)
    below = [path.relative_to(frozen.folder) for path in frozen.folder.rglob("*") if path.is_dir()]
    assert {name.replace("\\", "/") for name in gone} == {path.as_posix() for path in below}
    assert all(
        gone.index(str(path).replace("/", "\\")) < gone.index(str(path.parent).replace("/", "\\"))
        for path in below
        if path.parent.name
    )
    assert take.rindex("Delete") < take.index("!insertmacro FilesTaken") < take.index("RMDir")


def test_no_folder_is_ever_removed_with_what_is_in_it() -> None:
    assert "RMDir" in SCRIPT
    assert not re.search(r"RMDir\s+(/REBOOTOK\s+)?/r", SCRIPT, re.I)
    assert "Delete" in SCRIPT
    assert not re.search(r"Delete .*[*?]", SCRIPT)


def test_the_installer_knows_where_the_persons_data_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda folder: folder)
    folders = Windows(NAME, appauthor=False, roaming=False)
    assert {folders.user_data_dir, folders.user_config_dir} == {f"CSIDL_LOCAL_APPDATA/{NAME}"}
    assert folders.user_cache_dir.startswith(f"{folders.user_data_dir}/")
    assert f'!define DATA "$LOCALAPPDATA\\{NAME}"' in SCRIPT
    assert "window.lock" in SCRIPT
    assert not re.search(r"(Delete|RMDir).*\$\{DATA\}", SCRIPT)


def test_every_word_is_said_and_in_both_languages() -> None:
    words = re.findall(r'^\$\{Words\} (\w+)(?: \\\n +| )"(.+?)"(?: \\\n +| )"(.+?)"$', WORDS, re.M)
    assert len(words) == WORDS.count("${Words} ")
    said = set(re.findall(r'"\$\((\w+)\)"', SCRIPT))
    assert {name for name, *_ in words} == said
    assert all(english != german for _, english, german in words)


def test_the_picture_at_the_side_is_lit_and_in_the_apps_colours(tmp_path: Path) -> None:
    write_side_picture(tmp_path / "side.bmp")
    picture = QImage(str(tmp_path / "side.bmp"))
    assert (picture.width(), picture.height()) == (164, 314)
    dusk = json.loads(PALETTE.read_text(encoding="utf-8"))["dusk"]
    assert picture.pixelColor(82, 226).name() == dusk["flame-core"]
    assert picture.pixelColor(0, 0).name() == dusk["surface"]


@pytest.mark.parametrize(
    ("version", "four"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3.4", "1.2.3.4"), ("0.2.0rc1", "0.2.0.0")],
)
def test_the_version_as_windows_wants_it(version: str, four: str) -> None:
    assert windows.four_numbers(version) == four


def test_nothing_is_signed_unless_a_certificate_is_named() -> None:
    assert windows.signing_command({}) is None
    assert windows.signing_command({windows.CERTIFICATE: ""}) is None
    command = windows.signing_command({windows.CERTIFICATE: "ABC", "SIGNTOOL": "C:/signtool.exe"})
    assert command
    assert command[0] == "C:/signtool.exe"
    assert command[command.index("/sha1") + 1] == "ABC"


def test_where_signing_fails_no_installer_is_made(
    frozen: Frozen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(windows.CERTIFICATE, "ABC")
    monkeypatch.setenv("SIGNTOOL", "false")
    target = tmp_path / "inner-hearth-setup.exe"
    with pytest.raises(windows.InstallerNotMade, match=windows.CERTIFICATE):
        windows.compile_installer(frozen, an_icon(tmp_path / "icon.ico"), target)
    assert not target.exists()


def test_both_programs_installer_and_uninstaller_are_signed(
    frozen: Frozen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer, told = tmp_path / "signer", tmp_path / "signed"
    signer.write_text(f'#!/bin/sh\nfor word; do :; done\necho "$word" >> {told}\n')
    signer.chmod(0o755)
    monkeypatch.setenv(windows.CERTIFICATE, "ABC")
    monkeypatch.setenv("SIGNTOOL", str(signer))
    target = tmp_path / "inner-hearth-setup.exe"
    windows.compile_installer(frozen, an_icon(tmp_path / "icon.ico"), target)
    signed = told.read_text().splitlines()
    assert len(signed) == 4
    programs = {frozen.folder / windows.PROGRAM, frozen.folder / "inner-hearth-console.exe"}
    assert {Path(name) for name in signed[:2]} == programs
    assert signed[-1] == str(target)
