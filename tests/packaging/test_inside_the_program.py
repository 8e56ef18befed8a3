# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The modules inside a frozen program are told, wherever PyInstaller put them."""

from __future__ import annotations

import io
import marshal
import struct
import zipfile

import pytest

from tests.packaging.elf import soname_of
from tests.packaging.frozen_modules import COOKIE, modules_in, modules_in_zip


def frozen(*modules: str, beside: str = "") -> bytes:
    """A program with an archive of modules, laid out as PyInstaller does."""
    names = marshal.dumps([(name, (0, 0, 0)) for name in modules])
    archive = b"PYZ\0magc" + struct.pack("!i", 12) + names
    rows = b""
    for name, kind, offset, size in (("PYZ.pyz", b"z", 0, len(archive)), (beside, b"s", 0, 0)):
        padded = name.encode() + b"\0" * (16 - len(name) % 16)
        rows += struct.pack("!IIIIBc", 18 + len(padded), offset, size, size, 0, kind) + padded
    length = len(archive) + len(rows) + 88
    cookie = struct.pack("!8sIIII64s", COOKIE, length, len(archive), len(rows), 311, b"libpython")
    return b"\x7fELF the loader" + archive + rows + cookie


def test_every_module_is_told() -> None:
    program = frozen("app.cli", "pytest", beside="start")
    assert modules_in(program) == ["app.cli", "pytest", "start"]


def test_a_program_of_another_kind_is_not_taken_for_an_empty_one() -> None:
    with pytest.raises(ValueError, match="no archive"):
        modules_in(b"#!/bin/sh\n")


def test_the_standard_librarys_zip_is_read_too() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("encodings/__init__.pyc", b"")
        archive.writestr("encodings/utf_8.pyc", b"")
        archive.writestr("LICENSE", b"")
    assert modules_in_zip(packed.getvalue()) == ["encodings", "encodings.utf_8"]


def library(soname: str) -> bytes:
    """As little of an ELF library as holds a name."""
    names = b"\0" + soname.encode() + b"\0"
    base, table = 0x1000, 64 + 2 * 56
    dynamic = table + len(names)
    head = b"\x7fELF\x02\x01\x01" + bytes(25) + struct.pack("<Q", 64) + bytes(14)
    head += struct.pack("<HH", 56, 2) + bytes(6)
    size = dynamic + 32
    load = struct.pack("<IIQQQQQQ", 1, 0, 0, base, base, size, size, 0)
    pointer = struct.pack("<IIQQQQQQ", 2, 0, dynamic, base + dynamic, 0, 32, 32, 0)
    return head + load + pointer + names + struct.pack("<QQQQ", 5, base + table, 14, 1)


def test_a_librarys_name_is_read_from_the_library() -> None:
    assert soname_of(library("libmade-up.so.3")) == "libmade-up.so.3"


def test_a_library_of_another_class_is_no_library_without_a_name() -> None:
    with pytest.raises(ValueError, match="64-bit"):
        soname_of(b"\x7fELF\x01\x01" + bytes(60))
