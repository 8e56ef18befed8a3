# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""`CHANGELOG.md` read for the package's own changelog and the software centre's list of releases.

A release is a heading, `## 0.1.0, not yet released` or `## 0.2.0, 3 March 2027`, and below it
paragraphs and points.
"""

import re
import textwrap
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

import app
from tooling.folders import ROOT
from tooling.report import NotReady

PACKAGE = "inner-hearth"
MAINTAINER = "Inner Hearth contributors <packages@innerhearth.invalid>"
"""Debian's fields need an address. The project has none; this one is reserved to lead nowhere."""

CHANGELOG = ROOT / "CHANGELOG.md"
_HEADING = re.compile(r"## (?P<version>\d+(?:\.\d+)+), (?P<day>.+)")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class ChangelogUnclear(NotReady):
    """The changelog can't be read, or says another version than the app. Names the place."""


@dataclass(frozen=True)
class Release:
    """One release. ``day``: None where it isn't out yet. Texts are plain and unwrapped.

    before, after: the paragraphs around the points.
    """

    version: str
    day: date | None
    before: tuple[str, ...]
    points: tuple[str, ...]
    after: tuple[str, ...]


def read(path: Path = CHANGELOG, version: str = app.__version__) -> tuple[Release, ...]:
    """All releases, newest first: ``version``. Else, or unread, raises ChangelogUnclear."""
    releases: list[Release] = []
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("## ")]
    for start, end in pairwise([*starts, len(lines)]):
        releases.append(_release(f"{path}:{start + 1}", lines[start], lines[start + 1 : end]))
    if not releases:
        raise ChangelogUnclear(f"{path} has no heading such as `## 0.2.0, 3 March 2027`.")
    if releases[0].version != version:
        raise ChangelogUnclear(
            f"{path}:{starts[0] + 1} says {releases[0].version}, and app/__init__.py says"
            f" {version}. Please make the two the same."
        )
    return tuple(releases)


def debian(releases: tuple[Release, ...], today: date) -> str:
    """As Debian writes a changelog. ``today``: the date of what isn't out yet."""
    return "\n".join(_debian_entry(release, today) for release in releases)


def appstream(releases: tuple[Release, ...], today: date, indent: str = "  ") -> str:
    """As AppStream writes releases: the elements that belong into `<component>`."""
    lines = ["<releases>"]
    for release in releases:
        day = (release.day or today).isoformat()
        lines.append(f'  <release version="{release.version}" type="stable" date="{day}">')
        lines.append("    <description>")
        lines += [f"      <p>{escape(text)}</p>" for text in release.before]
        if release.points:
            points = [f"        <li>{escape(text)}</li>" for text in release.points]
            lines += ["      <ul>", *points, "      </ul>"]
        lines += [f"      <p>{escape(text)}</p>" for text in release.after]
        lines += ["    </description>", "  </release>"]
    return "\n".join(indent + line for line in [*lines, "</releases>"])


def _release(place: str, heading: str, body: list[str]) -> Release:
    found = _HEADING.fullmatch(heading.strip())
    day = _day(found["day"]) if found else "unclear"
    if found is None or day == "unclear":
        raise ChangelogUnclear(
            f"{place}: a release begins like `## 0.2.0, 3 March 2027` or"
            f" `## 0.2.0, not yet released`; this says `{heading}`."
        )
    blocks = [_plain(block) for block in _blocks(body)]
    first = next((at for at, block in enumerate(blocks) if _is_point(block)), len(blocks))
    points = [block.removeprefix("- ") for block in blocks[first:] if _is_point(block)]
    after = [block for block in blocks[first:] if not _is_point(block)]
    return Release(found["version"], day, tuple(blocks[:first]), tuple(points), tuple(after))


def _is_point(block: str) -> bool:
    return block.startswith("- ")


def _day(text: str) -> date | Literal["unclear"] | None:
    if text == "not yet released":
        return None
    day, _, rest = text.partition(" ")
    month, _, year = rest.partition(" ")
    try:
        return date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        return "unclear"


def _blocks(lines: list[str]) -> list[str]:
    """Points and paragraphs, each in one line."""
    blocks: list[str] = []
    goes_on = False
    for line in lines:
        text = line.strip()
        if goes_on and text and not _is_point(text):
            blocks[-1] += f" {text}"
        elif text:
            blocks.append(text)
        goes_on = bool(text)
    return blocks


def _plain(text: str) -> str:
    """Without Markdown's marks: code, emphasis, and links but for their words."""
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    return re.sub(r"(`|\*\*?)(\S(?:.*?\S)?)\1", r"\2", text)


def _debian_entry(release: Release, today: date) -> str:
    when = format_datetime(datetime.combine(release.day or today, time(), UTC))
    texts = [*release.before, *release.points, *release.after]
    points = [
        textwrap.fill(
            text, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False
        )
        for text in texts
    ]
    head = f"{PACKAGE} ({release.version}) unstable; urgency=medium"
    return "\n".join([head, "", *points, "", f" -- {MAINTAINER}  {when}", ""])
