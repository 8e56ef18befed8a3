# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The licence texts of others: as their packages bring them; where those bring none, from here."""

import re
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from tooling.folders import ROOT
from tooling.report import NotReady

TEXTS = ROOT / ".ci" / "installer" / "files" / "licences"
_NAMED = re.compile(
    r"(LICEN[CS]ES?|COPYING|NOTICE|THIRDPARTYNOTICES|LICENSE_NOTES)\b", re.IGNORECASE
)

_HOLDER = re.compile(
    r"\W*copyright:?\s+(?!.*<name of)(?:(?:\(c\)|©)\W*|(?=\d{4}))(.*[A-Za-z].*)", re.IGNORECASE
)


class LicenceUnknown(NotReady):
    """Something would be handed out of which no licence text is known. Names it."""


@dataclass(frozen=True)
class Licence:
    """name: in SPDX's words. holders: who has the copyright, one a line. text: all of it."""

    name: str
    holders: str
    text: str


@dataclass(frozen=True)
class _Known:
    """What a distribution doesn't say so that it can be read; ``texts``: names of files of ours."""

    name: str = ""
    holders: str = ""
    texts: tuple[str, ...] = ()


_QT = _Known(
    "LGPL-3.0-only AND LGPL-2.1-or-later",
    "The Qt Company Ltd. and other contributors",
    ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-parties.txt", "LGPL-2.1.txt"),
)
_KNOWN = {
    "pyside6-essentials": _QT,
    "pyside6-addons": _QT,
    "shiboken6": _QT,
    "flatbuffers": _Known("Apache-2.0", "Google Inc.", ("../../../../LICENSE",)),
    "hibari-tts": _Known("Apache-2.0", "the Hibari contributors"),
    "onnxruntime": _Known("MIT"),
    "protobuf": _Known("BSD-3-Clause"),
    "pydub": _Known("MIT"),
    "pyyaml": _Known("MIT"),
    "simpleaudio-patched": _Known("MIT"),
    "soundfile": _Known(
        "BSD-3-Clause AND LGPL-2.1-or-later", texts=("LGPL-2.1.txt", "LGPL-2.0.txt")
    ),
    "sqlcipher3": _Known(
        "Zlib AND BSD-3-Clause AND Apache-2.0",
        "Gerhard Häring; Charles Leifer; ZETETIC LLC",
        ("sqlcipher.txt",),
    ),
    "numpy": _Known(
        "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0 AND GPL-3.0-with-GCC-exception"
        " AND LGPL-2.1-or-later",
        texts=("LGPL-2.1.txt",),
    ),
    "pyinstaller": _Known(
        "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0", "PyInstaller Development Team"
    ),
    "typing-extensions": _Known("PSF-2.0", "Python Software Foundation"),
}


def of_distribution(name: str) -> Licence:
    """The licence of an installed Python distribution. Raises LicenceUnknown."""
    key = normal(name)
    known = _KNOWN.get(key, _Known())
    found = metadata.distribution(name)
    files = sorted(
        Path(str(file.locate()))
        for file in found.files or ()
        if _NAMED.match(file.name) and file.suffix not in (".py", ".pyc")
    )
    texts = [file.read_text("utf-8", "replace") for file in files]
    texts += [shipped_text(text) for text in known.texts]
    written = found.metadata["License-Expression"] or found.metadata["License"] or ""
    spdx = known.name or written.strip()
    if not texts or not spdx or "\n" in spdx:
        lacks = "licence text" if not texts else "name of its licence"
        raise LicenceUnknown(
            f"{name} {found.version} would be handed out, and has no {lacks} that can be read."
            " Please look into it, and add it to .ci/installer/licence_texts.py."
        )
    whole = join(texts)
    return Licence(spdx, known.holders or holders(whole), whole)


def of_python() -> Licence:
    """Python's own, with what its libraries bring. Raises LicenceUnknown."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix, "LICENSE.txt"),
    )
    for place in places:
        if place.is_file():
            text = place.read_text("utf-8", "replace")
            return Licence("PSF-2.0", "Python Software Foundation", text)
    raise LicenceUnknown(f"Python's licence is not where it should be: {places[0]}.")


def of_system_package(package: str) -> Licence:
    """What a package of Debian says of itself. Raises LicenceUnknown where it says nothing."""
    place = Path("/usr/share/doc") / package / "copyright"
    try:
        text = place.read_text("utf-8", "replace")
    except OSError as failure:
        raise LicenceUnknown(
            f"A library of Debian's {package} would be handed out, and {place} is not there."
        ) from failure
    # The name has to be one word; what the licences are is told in the text.
    return Licence(f"LicenseRef-Debian-{package}", holders(text), text)


def shipped_text(name: str) -> str:
    """A licence that is kept with the build."""
    return (TEXTS / name).read_text(encoding="utf-8")


def holders(text: str) -> str:
    """Who a text says has the copyright, one a line; what is no name is passed over."""
    found: list[str] = []
    for line in text.splitlines():
        hit = _HOLDER.match(line.strip())
        name = hit[1].partition(" (http")[0][:120].strip(" *./") if hit else ""
        if name and name not in found:
            found.append(name)
    return "\n".join(found[:12]) or "as the licence's text says"


def join(texts: list[str]) -> str:
    """Texts one after another, each once."""
    once = list(dict.fromkeys(text.strip() for text in texts))
    return f"\n\n{'-' * 72}\n\n".join(once)


def normal(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
