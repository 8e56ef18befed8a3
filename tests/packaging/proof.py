# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The proof from the beginning to the end: which step comes after which."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.packaging import chroot
from tests.packaging.chroot import Bare, bare_machine
from tests.packaging.desk import desk_for
from tests.packaging.entries import Entry, field_of
from tests.packaging.older import older_of
from tests.packaging.report import Report, Unfinished
from tests.packaging.step_content import look_through
from tests.packaging.step_hearing import practise, self_test
from tests.packaging.step_installing import install_alone
from tests.packaging.step_removing import Before, in_home, remove
from tests.packaging.step_starting import start
from tests.packaging.step_updating import update, use_older

A_DESKTOPS = (
    "desktop-file-utils",
    "shared-mime-info",
    "gtk-update-icon-cache",
    "hicolor-icon-theme",
)
"""What keeps the caches of menus, types and icons on a desktop."""


def prove(deb: Path, work: Path, out: Path, *, keep: bool = False) -> int:
    """Go through all steps; write and tell what was found. 0 where every check is held."""
    report = Report()
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, lambda *_: sys.exit(130))
    folder = Path(tempfile.mkdtemp(prefix="bare-", dir=work))
    folder.chmod(0o755)
    try:
        _steps(report, deb, folder, out, keep=keep)
    except Unfinished as reason:
        report.check("the step came to its end", held=False, figure=str(reason))
    except BaseException as reason:  # whatever it was, nothing is proved
        report.check("the step came to its end", held=False, figure=repr(reason))
        raise
    finally:
        report.write(out / "proof.json")
        if keep:
            print(f"Kept: {folder}; nothing is mounted in it.")
        else:
            chroot.remove(folder)
    table = report.summary()
    (out / "proof.txt").write_text(
        "\n".join([*map(str, report.checks), table, ""]), encoding="utf-8"
    )
    print(f"\n{table}\nAll of it is in {out}.")
    return 0 if report.is_held else 1


def _steps(report: Report, deb: Path, folder: Path, out: Path, *, keep: bool) -> None:
    unpacked = folder / "unpacked"
    with report.step("The package as it lies there"):
        subprocess.run(["dpkg-deb", "--extract", str(deb), str(unpacked)], check=True)
        entries = look_through(report, deb, unpacked)
    with report.step("From the start to the first painted window"):
        start(report, unpacked, folder)
    with ExitStack() as stack:
        with report.step("A Debian with nothing in it"):
            bare = stack.enter_context(bare_machine(folder / "machine", keep=keep))
            before = Before.of(bare)
            figure = f"{len(before.packages)} packages, {len(before.inventory)} files and folders"
            report.check("it is made", held="python3" not in before.packages, figure=figure)
        with report.step("Installed with nothing else"):
            install_alone(report, bare, deb, entries)
        _use(report, bare, out)
        with report.step("Taken away"):
            remove(report, bare, before, desktop=False)
        _update(report, bare, deb, entries, folder)


def _use(report: Report, bare: Bare, out: Path) -> None:
    with desk_for(bare, out / "sound-server.log") as desk:
        with report.step("The self-test"):
            desks = [name for name in ("Xvfb", "pulseaudio", "xdotool") if _has(bare, name)]
            report.none_of("the desk brings nothing onto the machine", desks)
            self_test(report, bare, out)
        with report.step("A first evening"):
            practise(report, bare, desk, out)
            in_home(report, bare)


def _update(report: Report, bare: Bare, deb: Path, entries: list[Entry], folder: Path) -> None:
    with report.step("An older version, on a desktop"):
        bare.apt("install", *A_DESKTOPS)
        before = Before.of(bare)
        older = older_of(deb, folder / "older")
        use_older(report, bare, older)
    with report.step("Updated"):
        update(report, bare, deb, entries, older, field_of(deb, "Version"))
    with report.step("Taken away from the desktop"):
        remove(report, bare, before, desktop=True)


def _has(bare: Bare, program: str) -> bool:
    return (bare.root / "usr/bin" / program).exists()
