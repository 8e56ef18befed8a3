# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""``python3 -m tests.packaging [DEB]``: prove the package on a bare machine, in one command.

It makes a Debian of nothing, puts the package into it, uses it as a person does, updates an older
version, and takes it away again. Whatever is mounted is so in a mount namespace of the command's
own. Without a package, one is built first.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALONE = "INNER_HEARTH_MOUNTS_ARE_ITS_OWN"


def main(arguments: list[str]) -> int:
    """Prove one package; 0 where every check is held."""
    options = _options(arguments)
    if reason := _not_possible(options.deb):
        print(reason, file=sys.stderr)
        return 2
    _enter(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    deb = options.deb or _built(options.out)
    if deb is None:
        return 1
    from tests.packaging.proof import prove

    return prove(deb.resolve(), options.work, options.out.resolve(), keep=options.keep)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.packaging", description=__doc__)
    parser.add_argument("deb", nargs="?", type=Path, help="the package; built where none is given")
    parser.add_argument("--keep", action="store_true", help="leave the machine for a look into it")
    parser.add_argument("--out", type=Path, default=ROOT / "build/packaging", help="for the report")
    parser.add_argument(
        "--work", type=Path, default=Path(tempfile.gettempdir()), help="2 GB of room"
    )
    return parser.parse_args(arguments)


def _not_possible(deb: Path | None) -> str:
    if sys.platform != "linux":
        return "A bare Debian can only be made on Linux; please run this there."
    if os.geteuid() != 0:
        return "Making a bare Debian needs root; please run: sudo python3 dev.py packaging"
    if deb and not deb.is_file():
        return f"There is no {deb}. Please name a package, or none, and one is built."
    return ""


def _enter(arguments: list[str]) -> None:
    """Once more, with the project's own Python and with mounts that nobody else sees."""
    if ALONE in os.environ:
        return
    sys.path.insert(0, str(ROOT / ".ci"))
    from tooling import environment
    from tooling.report import NotReady

    try:
        python = environment.for_proving()
    except NotReady as reason:
        raise SystemExit(str(reason)) from reason
    alone = ["unshare", "--mount", "--propagation", "private", "--", str(python)]
    command = [*alone, "-m", "tests.packaging", *arguments]
    sys.stdout.flush()
    os.execvpe("unshare", command, {**os.environ, ALONE: "1"})


def _built(out: Path) -> Path | None:
    """Build a package into a fresh folder."""
    folder = Path(tempfile.mkdtemp(prefix="built-", dir=out))
    build = [sys.executable, "build_installer.py", "--target", "deb", "--out", str(folder)]
    if subprocess.call(build, cwd=ROOT) != 0:
        return None
    return next(folder.glob("*.deb"), None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
