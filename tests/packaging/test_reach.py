# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A bare machine reaches the packages that this one reaches, and no others."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.apt import Reach, reach_from

TARGETS = [
    "Packages|Debian|http://mirror.invalid/debian/|bookworm|main",
    "Packages|Debian|http://mirror.invalid/debian/|bookworm|contrib",
    "Translations|Debian|http://mirror.invalid/debian/|bookworm|main",
    "Packages|Debian|http://mirror.invalid/security/|bookworm-security|main",
    "Packages|Debian|http://mirror.invalid/debian/|trixie|main",
    "Packages|Somebody|http://else.invalid/|bookworm|main",
]
SETTINGS = ['Acquire::http::Proxy "http://proxy.invalid:3142";', 'Acquire::https::Verify-Peer "";']


def test_sources_of_the_release_are_taken_over() -> None:
    reach = reach_from(TARGETS, SETTINGS, "bookworm")
    assert reach.mirror == "http://mirror.invalid/debian/"
    assert reach.sources == (
        "deb http://mirror.invalid/debian/ bookworm main",
        "deb http://mirror.invalid/debian/ bookworm contrib",
        "deb http://mirror.invalid/security/ bookworm-security main",
    )
    assert reach.settings == ('Acquire::http::Proxy "http://proxy.invalid:3142";',)


def test_a_machine_of_another_kind_leaves_the_choice_to_debootstrap() -> None:
    assert reach_from(["Packages|Ubuntu|http://u.invalid/|noble|main"], [], "bookworm") == Reach()


def test_what_is_known_is_written_where_apt_looks(tmp_path: Path) -> None:
    (tmp_path / "etc/apt/apt.conf.d").mkdir(parents=True)
    reach_from(TARGETS, SETTINGS, "bookworm").bring_to(tmp_path)
    assert "bookworm-security" in (tmp_path / "etc/apt/sources.list").read_text(encoding="utf-8")
    conf = (tmp_path / "etc/apt/apt.conf.d/00-as-this-machine").read_text(encoding="utf-8")
    assert conf == 'Acquire::http::Proxy "http://proxy.invalid:3142";\n'
    assert (tmp_path / "etc/hosts").read_bytes() == Path("/etc/hosts").read_bytes()
