# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person, and two versions of a `.run`, which are packed once for a file of tests."""

from pathlib import Path

import pytest

from installer.desktop_files import write_share
from tests.packaging.run_person import Person, a_run


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path / "a home with blanks")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("usr")
    write_share(root, "0.1.0")
    return root / "share"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, share: Path) -> Path:
    return a_run(tmp_path_factory.mktemp("first"), share, "0.1.0")


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory, share: Path) -> Path:
    return a_run(tmp_path_factory.mktemp("second"), share, "0.2.0", extra="lib two.so")
