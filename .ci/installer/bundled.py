# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whose each file of a frozen app is: ours, a Python distribution's, Python's, or the system's.

Names are paths below `_internal`, with forward strokes.
"""

import importlib
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path, PurePosixPath

from installer.debian_files import package_of
from installer.frozen import Frozen
from installer.licence_texts import LicenceUnknown, normal

OURS = ("scripts", "audio", "resources", "app")
OUR_LIBRARIES = ("libwithout-quick.so",)
"""Made by the build itself."""
_PYTHONS = re.compile(
    r"(base_library\.zip|python3\.\d+(/.*)?|(lib)?python3[\w.]*\.(so|dll|dylib)[\d.]*|Python(\.framework.*)?"
    r"|lib-dynload/.*|[a-z_]\w*\.pyd|(libssl|libcrypto|libffi|sqlite3|tcl|tk)[\w.-]*\.dll)"
)
_BUILDERS = re.compile(r"_pyi_|pyi|_sysconfigdata_|__mp_main__")
"""Modules of PyInstaller, and one that Python's own build makes."""
_MICROSOFTS = re.compile(
    r"(vcruntime|msvcp|ucrtbase|concrt|api-ms-win-)[\w.-]*\.dll", re.IGNORECASE
)
_GPL_ALONE = re.compile(
    r"(lib)?(readline|gdbm|history|x264|x265|postproc"
    r"|Qt6?(VirtualKeyboard|Charts|DataVisualization|Graphs|HttpServer|Lottie|Quick3D|NetworkAuth))\b"
)
"""What is to be had under the GPL alone, which the app must not be bound to."""


@dataclass
class Bundled:
    """Names by whose they are: distributions by their normal name, packages by Debian's."""

    distributions: dict[str, list[str]] = field(default_factory=dict)
    packages: dict[str, list[str]] = field(default_factory=dict)
    microsoft: list[str] = field(default_factory=list)


def look_through(
    frozen: Frozen, origins: Mapping[str, Path] | None = None, modules: Iterable[str] | None = None
) -> Bundled:
    """Find out whose everything in the folder is, Python's and ours aside.

    origins: files that libraries were taken from, by their names; where one isn't told, it is
    looked for on this system. modules: names of the Python modules packed into the program, which
    otherwise are read from it. Raises LicenceUnknown where something is nobody's.
    """
    found = Bundled()
    of_file, of_module = _distribution_files(), metadata.packages_distributions()
    inside = frozen.folder / "_internal"
    for path in sorted(inside.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        _assign(found, path.relative_to(inside).as_posix(), of_file, origins or {})
    names = _packed(frozen) if modules is None else modules
    for top in sorted({name.partition(".")[0] for name in names}):
        if top in OURS or top in sys.stdlib_module_names or _BUILDERS.match(top):
            continue
        if top not in of_module:
            raise LicenceUnknown(
                f"The module {top} would be handed out, and is of no distribution."
            )
        for name in of_module[top]:
            found.distributions.setdefault(normal(name), [])
    return found


def _assign(
    found: Bundled, name: str, of_file: Mapping[str, str], origins: Mapping[str, Path]
) -> None:
    path = PurePosixPath(name)
    if _GPL_ALONE.match(path.name):
        raise LicenceUnknown(
            f"{name} may be handed out under the GPL alone, and must not be in the package. Please"
            " leave it out, in .ci/installer/pruning.py."
        )
    if path.parts[0] in OURS or path.name in OUR_LIBRARIES or _PYTHONS.fullmatch(name):
        return
    owner = of_file.get(name) or of_file.get(path.name) or _of_metadata(path)
    if owner:
        found.distributions.setdefault(owner, []).append(name)
    elif _MICROSOFTS.fullmatch(path.name):
        found.microsoft.append(name)
    elif package := _package_of(name, origins):
        found.packages.setdefault(package, []).append(name)
    else:
        raise LicenceUnknown(
            f"{name} would be handed out, and belongs to no Python distribution and no package of"
            " the system. Please find out whose it is, or leave it out."
        )


def _of_metadata(path: PurePosixPath) -> str | None:
    hit = re.fullmatch(r"(.+?)-[^-]+\.(dist|egg)-info", path.parts[0])
    return normal(hit[1]) if hit else None


def _distribution_files() -> dict[str, str]:
    """Owners by a file's name in its distribution; and of libraries by their last name alone."""
    owners: dict[str, str] = {}
    for distribution in metadata.distributions():
        name = normal(distribution.metadata["Name"])
        for file in distribution.files or ():
            owners[file.as_posix()] = name
            if re.search(r"\.(so[\d.]*|dll|dylib)$", file.name):
                owners.setdefault(file.name, name)
    return owners


def _package_of(name: str, origins: Mapping[str, Path]) -> str | None:
    """Debian's package that a library came from; None where it is none of those."""
    if sys.platform != "linux" or "/" in name:
        return None
    places = [origins[name]] if name in origins else _system_places(name)
    return next((found for place in places if (found := package_of(place))), None)


def _system_places(name: str) -> list[Path]:
    folders = (*Path("/usr/lib").glob("*-linux-gnu*"), Path("/usr/lib"))
    nested = [found for folder in folders for found in folder.glob(f"*/{name}")]
    return [place for folder in folders if (place := folder / name).exists()] + nested


def _packed(frozen: Frozen) -> list[str]:
    """Names of the modules inside the program. Raises LicenceUnknown where it can't be read."""
    program = frozen.folder / ("inner-hearth.exe" if sys.platform == "win32" else "inner-hearth")
    try:
        # It is there where packages are made, and not where this is only tested.
        readers = importlib.import_module("PyInstaller.archive.readers")
        return list(readers.CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc)
    except Exception as failure:  # PyInstaller raises many kinds, and has no own
        raise LicenceUnknown(
            f"What Python modules are inside {program} can't be read: {failure}"
        ) from failure
