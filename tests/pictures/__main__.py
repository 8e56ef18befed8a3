# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.pictures [VIEW ...] [--out FOLDER] [--only PALETTE-SIZE ...] [--format png]``.

A picture of every page in both palettes, in the smallest window, in a usual one, and with text
twice as large; beside that in German. Without names all are taken.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.ui.language import Language
from app.ui.palette import PaletteName
from app.ui.theme import Theme
from tests.stage import VIEWS, Stage, View

ROOT: Final = Path(__file__).resolve().parents[2]
SIZES: Final[dict[str, tuple[int, int, float]]] = {
    "720x560": (720, 560, 1.0),
    "1280x800": (1280, 800, 1.0),
    "200-percent": (1280, 800, 2.0),
    "200-percent-720x560": (720, 560, 2.0),
}
"""Width, height and text size of the windows that are shown."""

_QUALITY: Final = {"webp": 90, "png": -1}
"""A picture in WebP is a fifth as large as in PNG, and can't be told from it by the eye."""


def main(arguments: list[str]) -> int:
    """Take the pictures that are asked for; 2 for an unknown name."""
    options = _parser().parse_args(arguments)
    unknown = set(options.views) - {view.name for view in VIEWS}
    if unknown:
        print(f"There is no {', '.join(unknown)}; there are {', '.join(v.name for v in VIEWS)}.")
        return 2
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    language = Language(app, ROOT / "resources")
    wanted = [view for view in VIEWS if not options.views or view.name in options.views]
    for palette in ("dusk", "morning"):
        for size in SIZES:
            name = f"{palette}-{size}"
            if options.only and name not in options.only:
                continue
            language.speak(options.language)
            if options.language != "en":
                name = f"{name}-{options.language}"
            _take(app, wanted, palette, size, options.out / name, options.format)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py pictures")
    parser.add_argument("views", nargs="*", metavar="VIEW")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs="*", metavar="PALETTE-SIZE")
    parser.add_argument("--language", default="en")
    parser.add_argument("--format", choices=("webp", "png"), default="webp")
    return parser


def _take(
    app: QApplication, views: list[View], palette: PaletteName, size: str, out: Path, form: str
) -> None:
    width, height, scale = SIZES[size]
    out.mkdir(parents=True, exist_ok=True)
    theme = Theme(ROOT / "resources", palette=palette, text_scale=scale, reduced_motion=True)
    theme.put_on(app)
    for view in views:
        with tempfile.TemporaryDirectory(prefix="pictures-", ignore_cleanup_errors=True) as folder:
            stage = Stage(theme, Path(folder), filled=view.filled)
            stage.house.settings.change(text_size=scale)
            stage.show(width, height)
            view.show(stage)
            stage.settle()
            stage.window.grab().save(str(out / f"{view.name}.{form}"), quality=_QUALITY[form])
            stage.close()
        print(out.name, view.name, flush=True)


sys.exit(main(sys.argv[1:]))
