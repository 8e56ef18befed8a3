# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is to be told about a sound, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass

from app.sound.chapters import Chapter


@dataclass(frozen=True, slots=True)
class About:
    """Title, author and licence may be empty; then nothing is told of them."""

    title: str = ""
    author: str = ""
    licence: str = ""
    chapters: tuple[Chapter, ...] = ()


def one_line(text: str) -> str:
    """The text in one line, as all formats can hold it: without NUL, which ends a text in some."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.replace("\0", " ").split())
