# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What appimagetool packs is what the .deb holds, with a way in, a name and a picture."""

import subprocess
from pathlib import Path

import pytest

from installer import app_image
from tooling.report import NotReady

CONTROL = """Package: inner-hearth
Version: 0.1.0
Architecture: all
Maintainer: Inner Hearth contributors <nobody@example.org>
Description: a stand-in
"""


def a_deb(folder: Path, *, icon: bool = True) -> Path:
    """A package laid out as the real one, with a program that says that it runs."""
    root = folder / "root"
    program = root / "usr/lib/inner-hearth/inner-hearth"
    files = {
        root / "DEBIAN/control": CONTROL,
        program: "#!/bin/sh\necho inner-hearth runs\n",
        root / app_image.DESKTOP: "[Desktop Entry]\nType=Application\nExec=inner-hearth %f\n",
        root / app_image.METAINFO: "<component/>\n",
    }
    if icon:
        files[root / app_image.ICON] = "a picture"
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    program.chmod(0o755)
    link = root / app_image.PROGRAM
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/inner-hearth/inner-hearth")
    deb = folder / "inner-hearth.deb"
    subprocess.run(["dpkg-deb", "--build", root, deb], check=True, stdout=subprocess.DEVNULL)
    return deb


def test_it_runs_from_wherever_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "AppDir"
    assert app_image.main([str(a_deb(tmp_path)), str(folder)]) == 0
    moved = folder.rename(tmp_path / "moved")
    said = subprocess.run([moved / "AppRun"], check=True, capture_output=True, text=True).stdout
    assert said == "inner-hearth runs\n"
    assert (moved / app_image.DESKTOP.name).read_text().startswith("[Desktop Entry]")
    assert (moved / ".DirIcon").read_text() == "a picture"
    assert not any(path.readlink().is_absolute() for path in moved.rglob("*") if path.is_symlink())


def test_what_the_package_lacks_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match=r"256x256/apps/org\.innerhearth"):
        app_image.make_app_dir(a_deb(tmp_path, icon=False), tmp_path / "AppDir")


def test_no_folder_is_written_over(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="already"):
        app_image.make_app_dir(tmp_path / "inner-hearth.deb", tmp_path)


def test_a_broken_package_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.deb"
    broken.write_bytes(b"no package")
    assert app_image.main([str(broken), str(tmp_path / "AppDir")]) == 1
    assert "broken.deb could not be unpacked" in capsys.readouterr().err
