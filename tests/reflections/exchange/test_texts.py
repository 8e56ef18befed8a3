# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts and Markdown of one's own become entries, each once."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from app.reflections.exchange.document import document_of
from app.reflections.exchange.errors import TextRefused
from app.reflections.exchange.files import write_files
from app.reflections.exchange.markdown import as_files
from app.reflections.exchange.merging import Merged
from app.reflections.exchange.texts import read_text_file, take_texts, text_files
from app.reflections.store import ReflectionStore
from tests.reflections.exchange.conftest import NewStore, exported
from tests.reflections.items import LETTER
from tests.reflections.samples import EVENING


def put(path: Path, content: bytes | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    os.utime(path, (EVENING.timestamp(), EVENING.timestamp()))
    return path


@pytest.mark.parametrize(
    "content",
    ["Grüße ✓".encode(), b"\xef\xbb\xbf" + "Grüße ✓".encode(), "Grüße ✓".encode("utf-16")],
    ids=["utf-8", "with a mark", "utf-16"],
)
def test_a_text_is_read_in_the_encodings_that_are_met(tmp_path: Path, content: bytes) -> None:
    read = read_text_file(put(tmp_path / "a.txt", content))
    assert read.entry.text == "Grüße ✓"
    assert read.entry.at == EVENING


def test_an_old_text_of_windows_is_read(tmp_path: Path) -> None:
    read = read_text_file(put(tmp_path / "a.txt", "Grüße – “so”\r\nzwei".encode("cp1252")))
    assert read.entry.text == "Grüße – “so”\nzwei"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2019-05-17.md", "2019-05-17T12:00"),
        ("2019-05-17 2140 entry.md", "2019-05-17T21:40"),
        ("2019-05-17-a-walk.txt", "2019-05-17T12:00"),
        ("2019-05-17 9999.md", None),
        ("2019-02-30.md", None),
        ("a walk 2019-05-17.md", None),
    ],
)
def test_the_name_of_a_file_may_begin_with_its_day(
    tmp_path: Path, name: str, day: str | None
) -> None:
    at = read_text_file(put(tmp_path / name, "x")).entry.at
    assert at == (EVENING if day is None else datetime.fromisoformat(day).astimezone())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a" * 1_000_001, "too large"),
        (b"PNG\x00\x01\x02", "not a text"),
        (b"\x81\x8d\x90\xff", "not a text"),
        (b"\xff\xfe\x00\xd8", "not a text"),
        (b" \n\t\n", "empty"),
        (b"", "empty"),
    ],
    ids=["large", "binary", "no encoding", "half utf-16", "blank", "nothing"],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(TextRefused) as refused:
        read_text_file(put(tmp_path / "a.txt", content))
    assert refused.value.reason == reason


def test_a_folder_is_taken_whole_and_once(tmp_path: Path, new_store: NewStore) -> None:
    folder = tmp_path / "diary"
    put(folder / "2019-05-17.md", "a walk")
    put(folder / "2019" / "b.TXT", "a letter")
    put(folder / "2019" / "same.txt", "a letter")
    put(folder / "c.markdown", "a dream")
    put(folder / "photo.jpg", b"\xff\xd8")
    store = new_store()
    texts = [read_text_file(file) for file in text_files(folder)]

    assert take_texts(store, texts) == Merged(new=3, already=1)
    assert take_texts(store, texts) == Merged(already=4)
    assert sorted(entry.text for entry in store.items.entries()) == [
        "a dream",
        "a letter",
        "a walk",
    ]


def folder_of(store: ReflectionStore, folder: Path) -> list[Path]:
    write_files(folder, as_files(document_of(store)))
    return [file for file in text_files(folder) if file.read_text("utf-8").split("---\n", 2)[2]]


def test_markdown_of_ours_adds_nothing_to_the_store_it_is_from(
    full: ReflectionStore, tmp_path: Path
) -> None:
    before = exported(full)
    texts = [read_text_file(file) for file in folder_of(full, tmp_path / "out")]
    assert take_texts(full, texts).new == 0
    assert exported(full) == before


def test_an_entry_comes_back_from_markdown_with_its_moment_and_themes(
    full: ReflectionStore, tmp_path: Path, new_store: NewStore
) -> None:
    store = new_store()
    (file,) = [
        file
        for file in folder_of(full, tmp_path / "out")
        if file.name == "2026-03-01 2015 entry.md"
    ]
    take_texts(store, [read_text_file(file)])
    (entry,) = store.items.entries()
    assert (entry.at, entry.text, entry.themes) == (LETTER.at, LETTER.text, LETTER.themes)


@pytest.mark.parametrize(
    "text",
    ["---\n", "---\ntitle: a\n---\nbelow", "---\ndate: x\nkind: entry\n---\nbelow",
     "---\ndate: 2019-05-17T12:00:00Z\nkind: entry\nthemes: [x\n---\nbelow"],
)  # fmt: skip
def test_front_matter_of_others_does_no_harm(tmp_path: Path, text: str) -> None:
    assert read_text_file(put(tmp_path / "a.md", text)).entry.text in (text, "below")
