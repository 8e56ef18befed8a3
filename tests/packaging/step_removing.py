# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Taking it away again: the machine is as it was before, but for what the person has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.packaging.chroot import PERSON, Bare
from tests.packaging.inventory import Inventory, below, differences, inventory_of
from tests.packaging.report import Report
from tests.packaging.step_installing import NAME

HOME = f"home/{PERSON}"
ASIDE = (
    f"{HOME}/*",
    "var/lib/dpkg/*",
    "var/lib/apt/*",
    "var/cache/apt/*",
    "var/cache/debconf/*",
    "var/cache/ldconfig/*",
    "etc/ld.so.cache",
    "var/log/*",
)
"""What apt, dpkg and the loader keep of their own, and the person's home: it is looked at apart."""
OWN = (".local/share/inner-hearth", ".config/inner-hearth", ".cache/inner-hearth")
LIBRARIES_OWN = (".cache/fontconfig", ".config/pulse", ".cache/mesa_shader_cache")
"""What libraries of the system write into any home that they are used in."""
CACHES = ("mimeinfo.cache", "mime.cache", "icon-theme.cache")
NAMES = ("inner-hearth", "innerhearth")


@dataclass(frozen=True, slots=True)
class Before:
    """How a machine was before the package came."""

    inventory: Inventory
    packages: dict[str, int]

    @classmethod
    def of(cls, bare: Bare) -> Before:
        """As it is now."""
        return cls(inventory_of(bare.root), bare.packages())


def remove(report: Report, bare: Bare, before: Before, *, desktop: bool) -> None:
    """Purge it, and what only came for it; compare with how it was before.

    ``desktop``: whether the machine keeps caches of menus, types and icons.
    """
    installed = inventory_of(bare.root)
    if desktop:
        _look_at_caches(report, bare, installed, is_there=True)
    bare.apt("purge", NAME)
    bare.apt("autoremove", "--purge")
    after = inventory_of(bare.root)
    report.check(
        "what the person has is there, byte for byte",
        held=bool(_own(installed)) and below(installed, HOME) == below(after, HOME),
        figure=f"{len(_own(installed))} of the app's, {len(below(installed, HOME))} in the home",
        wrong=differences(below(installed, HOME), below(after, HOME)),
    )
    report.none_of(
        "nothing else is left behind, changed or gone",
        differences(before.inventory, after, ASIDE),
        f"{len(after)} looked at, {len(installed)} with the package",
    )
    packages = bare.packages()
    report.none_of(
        "every package that came with it is gone, with its settings",
        sorted(packages.keys() ^ before.packages.keys()),
        f"{len(packages)} as before",
    )
    named = [path for path in after if _is_named(path) and not path.startswith(f"{HOME}/")]
    report.none_of("our name stands nowhere but in the person's home", named)
    if desktop:
        _look_at_caches(report, bare, after, is_there=False)


def in_home(report: Report, bare: Bare) -> None:
    """What using the app has written into a home."""
    home = inventory_of(bare.home)
    known = [*OWN, *LIBRARIES_OWN]
    folders = {str(part) for folder in known for part in Path(folder).parents}
    strangers = sorted(home.keys() - below(home, *known).keys() - folders)
    skeleton = {path.name for path in (bare.root / "etc/skel").iterdir()}
    report.none_of(
        "the app writes into its own folders alone",
        [path for path in strangers if path not in skeleton],
        ", ".join(folder for folder in OWN if folder in home),
    )


def _own(inventory: Inventory) -> Inventory:
    return below(inventory, *(f"{HOME}/{folder}" for folder in OWN[:2]))


def _is_named(path: str) -> bool:
    return any(name in path.lower() for name in NAMES)


def _look_at_caches(report: Report, bare: Bare, inventory: Inventory, *, is_there: bool) -> None:
    """Menus, types and icons name us while we are there, and no longer."""
    found = [path for path in inventory if _is_cache(path)]
    naming = sorted(path for path in found if _names_us(bare.root / path))
    if is_there:
        lacking = sorted(set(CACHES) - {Path(path).name for path in naming})
        report.none_of("menus, types and icons know it", lacking, ", ".join(naming))
    else:
        report.none_of("menus, types and icons know it no longer", naming, f"{len(found)} caches")


def _is_cache(path: str) -> bool:
    folders = ("usr/share/applications/", "usr/share/mime/", "usr/share/icons/")
    return path.startswith(folders) and Path(path).name in (*CACHES, "globs2", "types")


def _names_us(cache: Path) -> bool:
    content = cache.read_bytes().lower()
    return any(name.encode() in content for name in NAMES)
