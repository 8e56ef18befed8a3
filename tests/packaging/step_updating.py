# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An older version is used, and updated over: it is wholly replaced, and the person's data kept."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.end_to_end.practices import A_SHORT_VISIT
from tests.packaging.chroot import PERSON, UID, Bare
from tests.packaging.entries import Entry
from tests.packaging.inventory import below, differences, inventory_of
from tests.packaging.older import Older
from tests.packaging.report import Report, Unfinished
from tests.packaging.step_installing import NAME, install
from tests.packaging.step_removing import HOME, OWN

WRITTEN = "The rain was loud, and one of us was afraid of it.\n"
OWN_PRACTICE = f"/home/{PERSON}/.local/share/inner-hearth/scripts/a-visit-of-mine.yaml"
KEPT = tuple(f"{HOME}/{folder}" for folder in OWN[:2])


def use_older(report: Report, bare: Bare, older: Older) -> None:
    """Install the older version, and write through it: an entry, and a practice of one's own."""
    install(bare, older.deb)
    report.check(
        "an older version is installed and used",
        held=_version(bare) == older.version and (bare.root / older.stale).is_file(),
        figure=_version(bare),
    )
    _give(bare, f"/home/{PERSON}/evening.md", WRITTEN)
    _person(bare, NAME, "reflections", "import", f"/home/{PERSON}/evening.md")
    (bare.home / "evening.md").unlink()
    _give(bare, OWN_PRACTICE, A_SHORT_VISIT)
    _person(bare, NAME, "check", OWN_PRACTICE)
    report.facts["kept by the older version"] = (told := _export(bare))
    report.check("the older version has what was written", held=WRITTEN.strip() in json.dumps(told))


def update(
    report: Report, bare: Bare, deb: Path, entries: list[Entry], older: Older, version: str
) -> None:
    """Install the new version over it, look at both halves, and read with the new one."""
    told = _export(bare)
    before = inventory_of(bare.root)
    install(bare, deb)
    after = inventory_of(bare.root)
    report.check(
        "apt updates it",
        held=_version(bare) == version,
        figure=f"{older.version} → {_version(bare)}",
    )
    new = {one.path: one.sha256 for one in entries if one.kind == "file"}
    report.check(
        "the older version's files are gone or replaced",
        held=older.stale in before and older.stale not in after
        and before[older.changed].content != after[older.changed].content == new[older.changed],
        figure=f"{older.stale.rsplit('/', 1)[-1]} gone, {older.changed.rsplit('/', 1)[-1]} new",
    )  # fmt: skip
    report.none_of(
        "every file is the new version's", _not_as_packed(bare, new), f"{len(new)} files"
    )
    kept = below(before, *KEPT)
    report.check(
        "what the person has is there, byte for byte",
        held=bool(kept) and kept == below(after, *KEPT),
        figure=f"{len(kept)} files and folders",
        wrong=differences(kept, below(after, *KEPT)),
    )
    again = _export(bare)
    report.check(
        "the new version reads all of it",
        held=again == told and WRITTEN.strip() in json.dumps(again),
    )
    read = bare.as_person(NAME, "reflections", "check")
    practice = bare.as_person(NAME, "check", OWN_PRACTICE)
    report.check(
        "the new version finds store and practice sound",
        held=read.returncode == 0 and practice.returncode == 0,
        figure="; ".join((read.stdout + practice.stdout).strip().splitlines()),
    )


def _not_as_packed(bare: Bare, packed: dict[str, str]) -> list[str]:
    found = []
    for path, sha256 in packed.items():
        file = bare.root / path
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
            found.append(path)
    return found


def _export(bare: Bare) -> Any:
    """All that is kept, as the installed version tells it; without when it was told."""
    path = f"/home/{PERSON}/told.json"
    _person(bare, NAME, "reflections", "export", "--out", path)
    written = bare.root / path.lstrip("/")
    told = json.loads(written.read_text(encoding="utf-8"))
    written.unlink()
    return {name: value for name, value in told.items() if name != "exported"}


def _person(bare: Bare, *command: str) -> None:
    done = bare.as_person(*command)
    if done.returncode != 0:
        raise Unfinished(f"`{' '.join(command)}` ended with {done.returncode}: {done.stdout}")


def _give(bare: Bare, path: str, text: str) -> None:
    """Put a file of the person's there, as the person."""
    folder = str(Path(path).parent)
    done = bare.as_person("mkdir", "-p", folder)
    if done.returncode != 0:
        raise Unfinished(done.stdout)
    (bare.root / path.lstrip("/")).write_text(text, encoding="utf-8")
    os.chown(bare.root / path.lstrip("/"), UID, UID)


def _version(bare: Bare) -> str:
    command = ["chroot", str(bare.root), "dpkg-query", "--show", "--showformat=${Version}", NAME]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
