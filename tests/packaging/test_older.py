# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An older version is made of a package, with something to be seen until it is updated over."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.entries import entries_of, field_of, md5sums_of
from tests.packaging.older import CHANGED, STALE, VERSION, older_of
from tests.packaging.report import Unfinished

pytestmark = pytest.mark.skipif(
    shutil.which("dpkg-deb") is None, reason="packages of Debian's need dpkg"
)


def package(folder: Path, *, with_copyright: bool = True) -> Path:
    inside = folder / "new"
    (inside / "DEBIAN").mkdir(parents=True)
    (inside / STALE).parent.mkdir(parents=True)
    if with_copyright:
        (inside / CHANGED).parent.mkdir(parents=True)
        (inside / CHANGED).write_text("As it is now.\n", encoding="utf-8")
    (inside / "DEBIAN/md5sums").write_text(f"0123  {CHANGED}\n", encoding="utf-8")
    (inside / "DEBIAN/control").write_text(
        "Package: made-up\nVersion: 0.1.0\nArchitecture: all\nMaintainer: A <a@b.invalid>\n"
        "Description: made up\n",
        encoding="utf-8",
    )
    packing = ["dpkg-deb", "--build", str(inside), str(folder / "new.deb")]
    subprocess.run(packing, check=True, capture_output=True)
    return folder / "new.deb"


def test_it_is_older_and_has_one_file_more_and_one_that_differs(tmp_path: Path) -> None:
    new = package(tmp_path)
    older = older_of(new, tmp_path / "apart")
    assert field_of(older.deb, "Version") == VERSION
    subprocess.run(["dpkg", "--compare-versions", VERSION, "lt", "0.1.0"], check=True)
    were = {one.path: one.md5 for one in entries_of(new) if one.kind == "file"}
    are = {one.path: one.md5 for one in entries_of(older.deb) if one.kind == "file"}
    assert are.keys() - were.keys() == {STALE}
    assert are[CHANGED] != were[CHANGED]
    assert md5sums_of(older.deb) == are


def test_a_package_that_lacks_what_would_differ_is_told(tmp_path: Path) -> None:
    new = package(tmp_path, with_copyright=False)
    with pytest.raises(Unfinished, match="copyright"):
        older_of(new, tmp_path / "apart")
