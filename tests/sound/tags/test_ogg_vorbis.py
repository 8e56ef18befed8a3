# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ogg Vorbis: pages that are counted on without a gap, each with its checksum."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from app.sound.chapters import Chapter
from app.sound.ogg import Page, pages_of
from app.sound.tags import write_tags
from app.sound.tags.about import About
from tests.sound.tags.test_tags import untold


def pages(path: Path) -> list[Page]:
    with path.open("rb") as file:
        found = list(pages_of(file, path.name))
    assert b"".join(page.to_bytes() for page in found) == path.read_bytes()
    return found


@pytest.mark.parametrize("letters", [1, 255, 60_000, 200_000])
def test_a_header_of_any_size_is_laid_on_whole_pages(tmp_path: Path, letters: int) -> None:
    path = untold(tmp_path, ".ogg")
    before = pages(path)
    write_tags(path, ".ogg", About(chapters=(Chapter("x" * letters, 0, 96_000),)))
    after = pages(path)
    assert [page.number for page in after] == list(range(len(after)))
    assert {page.serial for page in after} == {before[0].serial}
    sound = [page.body for page in before if page.position > 0]
    assert [page.body for page in after if page.position > 0] == sound
    for one, two in pairwise(after):
        unfinished = one.lacing[-1] == 255
        assert two.flags & 1 == unfinished
        assert (one.position == -1) == all(size == 255 for size in one.lacing)
