# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that are not what they are taken for are refused, and stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.sound.ogg import NotOgg, Page
from app.sound.tags import write_tags
from app.sound.tags.about import About
from app.sound.tags.flac import NotFlac
from app.sound.tags.vorbis import NotComments, with_comments

ABOUT = About("T")


def page(*packets: bytes, number: int = 0) -> bytes:
    lacing = bytes(len(packet) for packet in packets)
    return Page(0, 0, 1, number, lacing, b"".join(packets)).to_bytes()


@pytest.mark.parametrize(
    "content", [b"", b"RIFF", b"fLaC", b"fLaC\0\0\0\x22", b"fLaC\x80\0\0\x09x"]
)
def test_no_flac_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.flac"
    path.write_bytes(content)
    with pytest.raises(NotFlac):
        write_tags(path, ".flac", ABOUT)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF" + bytes(60),
        page(b"id"),
        page(b"id") + page(b"\x03theora", b"setup"),
        page(b"id") + page(b"\x03vorbis", b"setup", b"sound on the same page"),
    ],
)
def test_no_ogg_vorbis_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.ogg"
    path.write_bytes(content)
    with pytest.raises(NotOgg):
        write_tags(path, ".ogg", ABOUT)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "packed", [b"", b"\x09\0\0\0v", b"\0\0\0\0", b"\0\0\0\0\x01\0\0\0\x05\0\0\0a"]
)
def test_no_comments(packed: bytes) -> None:
    with pytest.raises(NotComments):
        with_comments(packed, ABOUT)
