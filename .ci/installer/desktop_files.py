# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a Linux desktop knows the app by: menu entry, icons, MIME type, software centre, manual.

Only `*.practice.yaml` opens with the app by itself. To register other YAML files would make the app
their default wherever no other program registers them, as text editors, which know them as plain
text, don't; by "open with, another program" the app takes those too, since its entry takes a file.
"""

import gzip
import os
from datetime import UTC, date, datetime
from pathlib import Path

from installer import changelog, icons, manual
from installer.icons import APP_ID
from tooling.folders import ROOT

FILES = ROOT / ".ci" / "installer" / "files"
RELEASES = "  <!-- releases -->\n"


def write_share(root: Path, version: str, today: date | None = None) -> None:
    """Write `share/…` below ``root``, which is `usr` of a package, or a person's `~/.local`.

    today: the date of a version that isn't out yet; otherwise the build's. Raises ChangelogUnclear.
    """
    day = today or build_day()
    releases = changelog.read(version=version)
    share = root / "share"
    entry = (FILES / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    _write(share / "applications" / f"{APP_ID}.desktop", entry)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(releases, day))
    kind = (FILES / f"{APP_ID}.xml").read_text(encoding="utf-8")
    _write(share / "mime" / "packages" / f"{APP_ID}.xml", kind)
    icons.hicolor(icons.APP_ICON, root)
    page = manual.page(version, releases[0].day or day).encode()
    target = share / "man" / "man1" / "inner-hearth.1.gz"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(page, 9, mtime=0))


def metainfo(releases: tuple[changelog.Release, ...], today: date) -> str:
    """The software centre's description, with the releases in it."""
    text = (FILES / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace(RELEASES, changelog.appstream(releases, today) + "\n")


def build_day() -> date:
    """Today, or the day that SOURCE_DATE_EPOCH says, so that a build can be made again."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now(UTC).date()


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
