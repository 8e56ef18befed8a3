# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What Inner Hearth is made of, and under which licences: from files that come along with it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

_LIBRARIES: Final = (
    ("PySide6-Essentials", "Qt, PySide6", "LGPL-3.0"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("onnxruntime", "ONNX Runtime", "MIT"),
    ("sqlcipher3", "sqlcipher3, SQLCipher", "BSD-3-Clause"),
    ("soundfile", "soundfile, libsndfile", "BSD-3-Clause, LGPL-2.1"),
    ("soxr", "soxr", "LGPL-2.1"),
    ("PyYAML", "PyYAML", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("pydub", "pydub", "MIT"),
)
_TEXTS: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


@dataclass(frozen=True, slots=True)
class Work:
    """Something of others, or of ours. ``texts``: files with the whole licence; maybe none."""

    name: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The licence as it is written; "" where it can't be read."""
        read = []
        for path in self.texts:
            try:
                read.append(path.read_text("utf-8", "replace").strip())
            except OSError:
                continue
        return "\n\n".join(read)


def own_works(resources: Path) -> tuple[Work, ...]:
    """Inner Hearth itself and the fonts."""
    fonts = resources / "fonts"
    return (
        Work("Inner Hearth", "Apache-2.0", (resources.resolve().parent / "LICENSE",)),
        Work(
            "Atkinson Hyperlegible Next",
            "OFL-1.1",
            (fonts / "AtkinsonHyperlegibleNext-OFL.txt",),
        ),
        Work("Literata", "OFL-1.1", (fonts / "Literata-OFL.txt",)),
    )


def voice_work() -> Work:
    """The built-in voice."""
    return Work("Hibari", "Apache-2.0", _texts_of("hibari-tts"))


def library_works() -> tuple[Work, ...]:
    """The libraries underneath."""
    return tuple(Work(name, licence, _texts_of(of)) for of, name, licence in _LIBRARIES)


def _texts_of(distribution: str) -> tuple[Path, ...]:
    """The licence texts that a library brings along, the shortest way from its top first."""
    try:
        files = metadata.files(distribution) or ()
    except metadata.PackageNotFoundError:
        return ()
    found = [file for file in files if file.stem.upper().split("-")[0] in _TEXTS]
    top = [file for file in found if ".dist-info" in file.parts[0]] or found
    least = min((len(file.parts) for file in top), default=0)
    return tuple(Path(str(file.locate())) for file in top if len(file.parts) == least)
