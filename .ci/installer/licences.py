# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The copyright file of a package: each licence of what is really in it, with its whole text.

Written as Debian's machine-readable copyright files are (format 1.0), for all kinds of package. The
app's own page of licences (app/ui/licences.py) tells the main ones from the same metadata.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from installer import bundled, licence_texts
from installer.frozen import Frozen
from installer.licence_texts import Licence, shipped_text
from tooling.folders import ROOT

_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_HEADER = f"""\
Format: {_FORMAT}
Upstream-Name: Inner Hearth
Comment: Names of files are those in the folder of the program, below _internal.
 The libraries of Qt, FFmpeg, libsndfile, soxr and libquadmath under the LGPL lie there as files of
 their own, and can be replaced by changed ones."""
_US = "2026 Inner Hearth contributors"
_BY = "Creative Commons Attribution 4.0 International.\nhttps://creativecommons.org/licenses/by/4.0/legalcode"
_MICROSOFT = Licence(
    "LicenseRef-Microsoft-VC-Runtime",
    "Microsoft Corporation",
    "The Visual C++ and Universal C runtime libraries, handed out unchanged beside a program that"
    "\nneeds them, as the terms of Microsoft Visual Studio allow for its redistributable code.",
)
Part = tuple[list[str], Licence]
"""Names of files, and what they are under."""


def copyright_file(
    frozen: Frozen,
    origins: Mapping[str, Path] | None = None,
    modules: Iterable[str] | None = None,
    without: Iterable[str] = (),
) -> str:
    """The whole file. For ``origins`` and ``modules`` see ``bundled.look_through``.

    without: names of libraries that are taken out of this kind of package afterwards.
    Raises LicenceUnknown, naming what has no licence text that can be read.
    """
    found = bundled.look_through(frozen, origins, modules)
    left_out = set(without)
    parts = _ours()
    for name, files in sorted(found.distributions.items()):
        licence = licence_texts.of_distribution(name)
        parts.append((files or [f"{name} (packed into the program)"], licence))
    for package, files in sorted(found.packages.items()):
        if kept := [file for file in files if file not in left_out]:
            parts.append((kept, licence_texts.of_system_package(package)))
    if found.microsoft:
        parts.append((found.microsoft, _MICROSOFT))
    python = ["base_library.zip", "python3*", "libpython3*", "lib-dynload/*"]
    parts.append((python, licence_texts.of_python()))
    # The program itself is PyInstaller's bootloader with the app packed behind it.
    parts.append((["../inner-hearth*"], licence_texts.of_distribution("pyinstaller")))
    return "\n\n".join([_HEADER, *(_part(files, of) for of, files in _together(parts))]) + "\n"


def _together(parts: list[Part]) -> list[tuple[Licence, list[str]]]:
    """What has the same text stands together: it is told once."""
    files_of: dict[str, tuple[Licence, list[str]]] = {}
    for files, licence in parts:
        files_of.setdefault(licence.text, (licence, []))[1].extend(files)
    return list(files_of.values())


def _ours() -> list[Part]:
    fonts = ROOT / "resources" / "fonts"
    parts: list[Part] = [
        (["*"], Licence("Apache-2.0", _US, (ROOT / "LICENSE").read_text(encoding="utf-8"))),
        (
            ["audio/bells/*", "audio/backgrounds/*"],
            Licence("CC0-1.0", _US, shipped_text("CC0-1.0.txt")),
        ),
        (["scripts/*", "audio/five-step/*"], Licence("CC-BY-4.0", _US, _BY)),
    ]
    for font in sorted(fonts.glob("*-OFL.txt")):
        text = font.read_text(encoding="utf-8")
        name = font.name.removesuffix("-OFL.txt")
        licence = Licence("OFL-1.1", licence_texts.holders(text), text)
        parts.append(([f"resources/fonts/{name}-*"], licence))
    return parts


def _part(files: list[str], licence: Licence) -> str:
    names = "\n       ".join(_word(file) for file in files)
    holders = licence.holders.replace("\n", "\n           ")
    return f"Files: {names}\nCopyright: {holders}\nLicense: {licence.name}\n{_set_in(licence.text)}"


def _word(file: str) -> str:
    """In a list of files a blank ends a name; it is written as any one character."""
    return file.replace(" ", "?")


def _set_in(text: str) -> str:
    """A text as a field goes on: each line behind a blank, empty ones as a stop."""
    lines = text.replace("\f", "").expandtabs().strip("\n").rstrip().splitlines()
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in lines)
