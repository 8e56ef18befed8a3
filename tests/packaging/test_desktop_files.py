# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop's own tools accept what we give it, and it opens what is ours, and only that."""

import argparse
import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.cli import command_line
from installer import desktop_files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks tools of Linux desktops")

ENTRY = "org.innerhearth.InnerHearth.desktop"
PRACTICE = "application/vnd.innerhearth.practice+yaml"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("usr")
    desktop_files.write_share(root, "0.1.0", date(2027, 4, 1))
    return root / "share"


def said_by(*command: str | Path, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        [str(part) for part in command],
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_the_menu_s_entry_is_valid(share: Path) -> None:
    assert said_by("desktop-file-validate", share / "applications" / ENTRY) == (0, "")


def test_the_software_centre_s_is_valid_to_the_last_hint(share: Path) -> None:
    code, said = said_by(
        *("appstreamcli", "validate", "--no-net", "--pedantic"),
        share / "metainfo/org.innerhearth.InnerHearth.metainfo.xml",
    )
    assert code == 0, said
    hints = [line for line in said.splitlines() if line[:2] in ("E:", "W:", "I:", "P:")]
    known = (
        "cid-contains-uppercase-letter",  # the name's own capitals, as D-Bus names have them
        "unknown-tag developer",  # newer than the validator of Debian 12
    )
    assert [line for line in hints if not any(hint in line for hint in known)] == []


def test_it_tells_the_releases_of_the_changelog(share: Path) -> None:
    tree = ElementTree.parse(share / "metainfo/org.innerhearth.InnerHearth.metainfo.xml")
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == "0.1.0"
    assert tree.findtext("provides/mediatype") == PRACTICE


def test_a_practice_opens_with_the_app_and_other_yaml_does_not(share: Path, tmp_path: Path) -> None:
    said_by("update-mime-database", share / "mime")
    said_by("update-desktop-database", share / "applications")
    places = {"XDG_DATA_DIRS": f"{share}:/usr/share", "XDG_DATA_HOME": str(tmp_path / "data")}
    # An entry whose program isn't there is passed over.
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/inner-hearth").symlink_to("/bin/true")
    places |= {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    for name, expected in (
        ("mine.practice.yaml", PRACTICE),
        ("mine.practice.yml", PRACTICE),
        ("other.yaml", "yaml"),
        ("practice.yaml", "yaml"),
    ):
        (tmp_path / name).write_text("format: 1\n", encoding="utf-8")
        told = said_by("gio", "info", "-a", "standard::content-type", tmp_path / name, **places)[1]
        kind = told.partition("standard::content-type: ")[2].strip()
        assert kind.endswith(expected), (name, told)
        default = said_by("gio", "mime", kind, **places)[1].splitlines()[0]
        assert (ENTRY in default) == (expected == PRACTICE), default


def test_the_manual_is_set_without_a_warning(share: Path) -> None:
    page = share / "man/man1/inner-hearth.1.gz"
    plain = page.with_suffix("")
    plain.write_bytes(gzip.decompress(page.read_bytes()))
    code, said = said_by("groff", "-man", "-Tutf8", "-ww", "-z", plain)
    plain.unlink()
    assert (code, said) == (0, "")


def test_the_manual_has_every_command_and_option(share: Path) -> None:
    text = gzip.decompress((share / "man/man1/inner-hearth.1.gz").read_bytes()).decode()
    text = text.replace("\\-", "-")
    for command, options in described(command_line(), ""):
        section = text
        if command:
            assert f'.SS "{command} ' in text, command
            section = text.partition(f'.SS "{command} ')[2].partition(".SS")[0]
        missing = [option for option in options if f"\\fB{option}\\fR" not in section]
        assert not missing, (command, missing)


def described(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, list[str]]]:
    """Each command that the parser takes, and its options but for --help."""
    yield (
        name,
        [
            option
            for action in parser._actions
            for option in action.option_strings
            if action.help != argparse.SUPPRESS
            if not (name and option in ("-h", "--help"))
        ],
    )
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below, command in action.choices.items():
                yield from described(command, f"{name} {below}".strip())


def test_nothing_depends_on_the_hour_it_was_made(share: Path, tmp_path: Path) -> None:
    desktop_files.write_share(tmp_path, "0.1.0", date(2027, 4, 1))
    again = {path.relative_to(tmp_path / "share"): path for path in tmp_path.rglob("*")}
    for name, path in again.items():
        if path.is_file():
            assert path.read_bytes() == (share / name).read_bytes(), name


def test_the_build_s_day_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1804032000")
    assert desktop_files.build_day() == date(2027, 3, 3)
