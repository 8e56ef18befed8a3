# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How this machine reaches Debian's packages, found out from apt, so that the bare one does too."""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

SETTINGS = re.compile(r"Acquire::(https?::|Check-|Retries|ForceIPv)", re.IGNORECASE)
BUNDLE = "etc/apt/authorities-of-this-machine.crt"
PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


@dataclass(frozen=True, slots=True)
class Reach:
    """sources: lines of a sources.list; settings: of apt.conf; mirror: "" for Debian's own."""

    sources: tuple[str, ...] = ()
    mirror: str = ""
    settings: tuple[str, ...] = ()

    def bring_to(self, root: Path) -> None:
        """Let the Debian below ``root`` reach what this machine reaches."""
        if self.sources:
            listed = "\n".join(self.sources) + "\n"
            (root / "etc/apt/sources.list").write_text(listed, encoding="utf-8")
        settings = list(self.settings)
        if any(" https:" in source for source in self.sources) and (bundle := _bundle()):
            shutil.copyfile(bundle, root / BUNDLE)
            settings.append(f'Acquire::https::CaInfo "/{BUNDLE}";')
        conf = root / "etc/apt/apt.conf.d/00-as-this-machine"
        conf.write_text("".join(f"{line}\n" for line in settings), encoding="utf-8")
        for name in ("hosts", "resolv.conf"):
            shutil.copyfile(f"/etc/{name}", root / "etc" / name)


def reach_of_this_machine(release: str) -> Reach:
    """What apt is told here about one release of Debian's; nothing where there is no apt."""
    if shutil.which("apt-get") is None:
        return Reach()
    shown = "$(CREATED_BY)|$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)"
    targets = _told(["apt-get", "indextargets", "--format", shown])
    settings = [line for line in _told(["apt-config", "dump"]) if SETTINGS.match(line)]
    return reach_from(targets, settings, release)


def reach_from(targets: list[str], settings: list[str], release: str) -> Reach:
    """From what apt tells: its index targets (see above), and the lines of its settings."""
    sources, mirror = [], ""
    for row in (target.split("|") for target in targets):
        if len(row) != 5 or row[0] != "Packages" or row[1] != "Debian":
            continue
        _, _, address, suite, component = row
        if suite == release and component == "main":
            mirror = address
        if suite in (release, f"{release}-updates", f"{release}-security"):
            sources.append(f"deb {address} {suite} {component}")
    kept = [line for line in settings if not line.rstrip().endswith('"";')]
    return Reach(tuple(dict.fromkeys(sources)), mirror, tuple(kept))


def proxies() -> dict[str, str]:
    """What of this process's environment tells a way to the network."""
    return {name: os.environ[name] for name in PROXIES if name in os.environ}


def _bundle() -> str:
    known = os.environ.get("SSL_CERT_FILE") or ssl.get_default_verify_paths().cafile
    return known if known and Path(known).is_file() else ""


def _told(command: list[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()
