# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What ldd prints is understood: what is missing, and of which library."""

from __future__ import annotations

from tests.packaging.libraries import looked_at, script, unmet

TOLD = """\
library: usr/lib/a.so
	linux-vdso.so.1 (0x00007ffc)
	libgssapi_krb5.so.2 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
library: usr/lib/b.so
./b.so: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./b.so)
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
library: usr/lib/c.so
	not a dynamic executable
library: usr/lib/d.so
	statically linked
"""


def test_what_is_missing_is_told_with_who_misses_it() -> None:
    first, second = unmet(TOLD)
    assert first == "usr/lib/a.so: libgssapi_krb5.so.2"
    assert second.startswith("usr/lib/b.so: ")
    assert "GLIBC_2.38" in second


def test_what_the_loader_could_not_look_at_is_not_taken_for_sound() -> None:
    assert looked_at(TOLD) == ["usr/lib/a.so", "usr/lib/b.so", "usr/lib/d.so"]


def test_the_loader_is_asked_as_the_program_asks_it() -> None:
    assert script(["usr/lib/a.so"], "/usr/lib/it").splitlines() == [
        "export LD_LIBRARY_PATH=/usr/lib/it",
        "echo 'library: usr/lib/a.so'; ldd '/usr/lib/a.so' 2>&1",
    ]
