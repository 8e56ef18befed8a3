# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which libraries a package holds, and which it takes from Debian: with real ones, made here."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from installer import needed
from installer.debian import Papers, make_deb
from installer.elf import needed_by
from installer.freezing import Origins
from installer.frozen import Frozen
from installer.stripping import drop_unneeded, strip
from tooling.report import NotReady


def library(folder: Path, name: str, *needs: str) -> Path:
    """A library of one function that needs others from the same folder."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "source.c"
    source.write_text(f"int f_{name}(void) {{ return 1; }}", encoding="utf-8")
    target = folder / f"lib{name}.so"
    linked = ["-Wl,--no-as-needed", f"-L{folder}", *(f"-l{need}" for need in needs)]
    command = ["gcc", "-g", "-shared", "-fPIC", f"-Wl,-soname,lib{name}.so"]
    subprocess.run([*command, "-o", str(target), str(source), *linked], check=True)
    source.unlink()
    return target


@pytest.fixture
def frozen(tmp_path: Path) -> Frozen:
    """A program that uses one library, which uses another; a third is used by nobody."""
    folder = tmp_path / "frozen" / "inner-hearth"
    inside = folder / "_internal"
    for name, needs in (("deep", ()), ("used", ("deep",)), ("left", ("deep",))):
        library(inside, name, *needs)
    (tmp_path / "main.c").write_text("int main(void) { return 0; }", encoding="utf-8")
    linked = ["-Wl,--no-as-needed", f"-L{inside}", "-lused", "-Wl,--allow-shlib-undefined"]
    command = ["gcc", "-o", str(folder / "inner-hearth"), str(tmp_path / "main.c"), *linked]
    subprocess.run([*command, f"-Wl,-rpath-link,{inside}"], check=True)
    return Frozen(folder, "0.1.0")


def test_what_nobody_needs_any_more_is_dropped(frozen: Frozen) -> None:
    drop_unneeded(frozen, ["libleft.so", "libused.so", "libdeep.so", "libnever-there.so"])
    inside = frozen.folder / "_internal"
    assert sorted(path.name for path in inside.iterdir()) == ["libdeep.so", "libused.so"]
    assert set(needed_by(frozen.folder)) == {"libc.so.6", "libdeep.so", "libused.so"}


def test_symbols_for_debuggers_go(frozen: Frozen) -> None:
    used = frozen.folder / "_internal" / "libused.so"
    before = used.stat().st_size
    strip(frozen)
    assert used.stat().st_size < before
    assert (
        "f_used"
        in subprocess.run(
            ["objdump", "-T", str(used)], capture_output=True, text=True, check=True
        ).stdout
    )


def test_a_library_that_is_nowhere_is_named_with_who_needs_it(frozen: Frozen) -> None:
    (frozen.folder / "_internal" / "libdeep.so").unlink()
    with pytest.raises(NotReady, match=r"lib(used|left)\.so needs libdeep\.so, which is neither"):
        needed.outside(frozen.folder)


def test_a_second_name_of_a_library_is_found_where_the_loader_looks(frozen: Frozen) -> None:
    assert needed.packages(frozen.folder) == ["libc6"]


def test_the_package_takes_the_systems_libraries_from_debian(
    frozen: Frozen, tmp_path: Path
) -> None:
    inside = frozen.folder / "_internal"
    real = Path("/usr/lib/x86_64-linux-gnu/libz.so.1").resolve()
    (inside / "libz.so.1").write_bytes(real.read_bytes())
    library(inside, "packs")
    origins = Origins({"libz.so.1": real, "libused.so": Path("/opt/of/ours/libused.so")})
    assert origins.of_the_system() == ["libz.so.1"]
    (tmp_path / "share").mkdir()
    target = tmp_path / "out" / "inner-hearth.deb"
    papers = Papers("inner-hearth (0.1.0) stable\n", "Apache-2.0\n")
    make_deb(frozen, origins, tmp_path / "share", papers, tmp_path / "work", target)
    assert field(target, "Depends") == "libc6 (>= 2.36)"
    assert field(target, "Version") == "0.1.0"
    listed = said("dpkg-deb", "--contents", str(target)).splitlines()
    names = [line.split()[5] for line in listed]
    assert "./usr/lib/inner-hearth/inner-hearth" in names
    assert "./usr/lib/inner-hearth/_internal/libused.so" in names
    assert not any("libz" in name for name in names)
    assert listed[-1].endswith("./usr/bin/inner-hearth -> ../lib/inner-hearth/inner-hearth")
    assert {line.split()[1] for line in listed} == {"root/root"}
    modes = {line.split()[5].rsplit("/", 1)[1]: line.split()[0] for line in listed}
    assert modes["inner-hearth"].startswith(("-rwxr-xr-x", "lrwx"))
    assert modes["libused.so"] == "-rw-r--r--"


def test_two_packages_of_the_same_are_the_same(
    frozen: Frozen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "share").mkdir()
    made = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.deb"
        papers = Papers("inner-hearth (0.1.0) stable\n", "Apache-2.0\n")
        make_deb(frozen, Origins({}), tmp_path / "share", papers, tmp_path / name, target)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def field(package: Path, name: str) -> str:
    return said("dpkg-deb", "--field", str(package), name).strip()


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
