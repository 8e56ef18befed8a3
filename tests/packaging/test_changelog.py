# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What people read in CHANGELOG.md is what packages tell, under one version."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

import app
from installer import changelog

TODAY = date(2027, 4, 1)
TEXT = """# What has changed

## 0.2.0, 3 March 2027

Two things:

- A `.run` for *Linux*, told
  in two lines & more.
- A [link](docs/x.md).

To come: more.

## 0.1.0, not yet released

- The first.
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_releases_are_read_in_plain_text(written: Path) -> None:
    newest, first = changelog.read(written, "0.2.0")
    assert newest == changelog.Release(
        "0.2.0",
        date(2027, 3, 3),
        ("Two things:",),
        ("A .run for Linux, told in two lines & more.", "A link."),
        ("To come: more.",),
    )
    assert (first.version, first.day, first.points) == ("0.1.0", None, ("The first.",))


def test_ours_is_read_and_says_the_app_s_version() -> None:
    newest = changelog.read()[0]
    assert newest.version == app.__version__
    assert len(newest.points) > 10
    assert not any("`" in text or "](" in text for text in newest.points)


def test_another_version_than_the_app_s_names_both_places(written: Path) -> None:
    with pytest.raises(changelog.ChangelogUnclear) as told:
        changelog.read(written, "0.3.0")
    assert "CHANGELOG.md:3 says 0.2.0" in str(told.value)
    assert "app/__init__.py says 0.3.0" in str(told.value)


@pytest.mark.parametrize("heading", ["## 0.2.0", "## soon, 3 March 2027", "## 0.2.0, 31 June 2027"])
def test_a_heading_that_is_unclear_is_named(written: Path, heading: str) -> None:
    written.write_text(TEXT.replace("## 0.2.0, 3 March 2027", heading), encoding="utf-8")
    with pytest.raises(changelog.ChangelogUnclear, match=r"CHANGELOG\.md:3"):
        changelog.read(written, "0.2.0")


def test_none_at_all_is_told(tmp_path: Path) -> None:
    (tmp_path / "C.md").write_text("# Nothing\n", encoding="utf-8")
    with pytest.raises(changelog.ChangelogUnclear, match="has no heading"):
        changelog.read(tmp_path / "C.md", "0.1.0")


@pytest.mark.skipif(sys.platform != "linux", reason="asks a tool of Debian's")
def test_debian_reads_it(written: Path, tmp_path: Path) -> None:
    target = tmp_path / "changelog"
    target.write_text(changelog.debian(changelog.read(written, "0.2.0"), TODAY), encoding="utf-8")
    read = subprocess.run(
        ["dpkg-parsechangelog", "-l", str(target), "--all"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert read.stderr == ""
    assert "Version: 0.2.0\n" in read.stdout
    assert "Date: Wed, 03 Mar 2027 00:00:00 +0000" in read.stdout
    assert "inner-hearth (0.1.0) unstable" in read.stdout


def test_appstream_gets_the_releases_and_today_for_what_is_not_out(written: Path) -> None:
    releases = ElementTree.fromstring(
        changelog.appstream(changelog.read(written, "0.2.0"), TODAY)
    ).findall("release")
    assert [(r.get("version"), r.get("date")) for r in releases] == [
        ("0.2.0", "2027-03-03"),
        ("0.1.0", "2027-04-01"),
    ]
    described = releases[0].find("description")
    assert described is not None
    assert [element.tag for element in described] == ["p", "ul", "p"]
