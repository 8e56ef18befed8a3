# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""From a file or bytes to the characters of a script, or a sentence on what stands in the way."""

from __future__ import annotations

import re
from pathlib import Path

MOST_BYTES = 1024 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_BREAKS_OF_OLD = str.maketrans("\x85\u2028\u2029", "   ")
"""Line breaks to YAML 1.1 only; YAML 1.2, and every editor, goes on in the same line."""
_MOST_NAMED = 20


class Unusable(Exception):
    """The characters can't be had. ``faults``: line, column and sentence of each reason."""

    def __init__(self, *faults: tuple[int, int, str]) -> None:
        super().__init__(faults[0][2])
        self.faults = faults


def load(path: Path) -> bytes:
    """The bytes of a script file, at most one more than are allowed. Raises Unusable."""
    try:
        if path.is_dir():
            raise Unusable((1, 1, "This is a folder; name a script file in it."))
        if path.exists() and not path.is_file():
            raise Unusable((1, 1, "This is not an ordinary file."))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Unusable((1, 1, "There is no such file; look at its name and folder.")) from None
    except PermissionError:
        raise Unusable((1, 1, "The file may not be read; look at its permissions.")) from None
    except (OSError, ValueError) as reason:
        why = getattr(reason, "strerror", None) or "its name is not one a file can have"
        raise Unusable((1, 1, f"The file can't be read: {why}.")) from None


def decode(raw: bytes | str) -> str:
    """The text of a script: UTF-8 without its byte order mark. Raises Unusable."""
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "surrogatepass")
    if len(raw) > MOST_BYTES:
        raise Unusable((1, 1, "The file is larger than 1 MiB; divide it into several scripts."))
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_wide(raw):
        raise Unusable((1, 1, "The file is in UTF-16; save it as UTF-8 (an option of 'Save as')."))
    try:
        text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as reason:
        before = raw.removeprefix(b"\xef\xbb\xbf")[: reason.start].decode("utf-8")
        line, column = _place(before)
        sentence = "This is not UTF-8; save the file as UTF-8 (an option of 'Save as')."
        raise Unusable((line, column, sentence)) from None
    _refuse_controls(text)
    if not text.strip():
        raise Unusable((1, 1, "The file is empty; a script begins with `format: 1`."))
    return text.translate(_BREAKS_OF_OLD)


def _looks_wide(raw: bytes) -> bool:
    """UTF-16 without its mark: every other byte of plain text is zero."""
    head = raw[:64]
    return len(head) >= 4 and (not any(head[1::2]) or not any(head[::2])) and any(head)


def _refuse_controls(text: str) -> None:
    faults = []
    for found in _CONTROL.finditer(text):
        line, column = _place(text[: found.start()])
        sentence = f"An invisible control character (U+{ord(found[0]):04X}) is here; delete it."
        faults.append((line, column, sentence))
        if len(faults) == _MOST_NAMED:
            break
    if faults:
        raise Unusable(*faults)


def _place(before: str) -> tuple[int, int]:
    """Line and column of what follows ``before``; any of the three line ends counts once."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return len(lines), len(lines[-1]) + 1
