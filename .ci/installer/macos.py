# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The app for macOS: what PyInstaller's BUNDLE is told, the signature, and the disk image.

Without a certificate the app gets an ad-hoc signature: it runs, after the person has allowed it in
*Privacy & Security*. With one it is signed for Apple's notary, and the image is notarized.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tooling.programs import quietly
from tooling.report import NotReady, say, tail

NAME = "Inner Hearth"
BUNDLE_ID = "org.innerhearth.InnerHearth"
OLDEST_SYSTEM = "14.0"  # of numpy and onnxruntime; Qt alone would run on 13
ENTITLEMENTS = Path(__file__).resolve().parent / "files" / "inner-hearth.entitlements"
IDENTITY = "MACOS_SIGNING_IDENTITY"
"""Names a Developer ID in the keychain; the signature is ad hoc where this is not set."""
NOTARY = "MACOS_NOTARY_PROFILE"
"""Names what `notarytool store-credentials` kept; nothing is notarized where this is not set."""

KEYCHAIN = "MACOS_NOTARY_KEYCHAIN"
"""Names the keychain file that keeps it; the person's own where this is not set."""


class ImageNotMade(NotReady):
    """A tool of macOS did not go through; the message holds its last words."""


def bundle_options(version: str, icon: Path) -> dict[str, object]:
    """What PyInstaller's BUNDLE is told, beside what was collected. icon: an `.icns`."""
    return {
        "name": f"{NAME}.app",
        "icon": str(icon),
        "version": version,
        "bundle_identifier": BUNDLE_ID,
        "info_plist": info_plist(version),
    }


def info_plist(version: str) -> dict[str, object]:
    """What macOS is told of the app. It asks for no microphone, no camera and no network."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": _numbers(version),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de"],
        "CFBundleDocumentTypes": [_practices()],
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Inner Hearth contributors, Apache-2.0",
        "NSPrincipalClass": "NSApplication",
    }


def make_dmg(app: Path, target: Path) -> None:
    """Sign ``app``, an `.app`, and put it into a disk image with a way to Applications.

    Raises ImageNotMade where a tool fails, NotReady where this is no macOS or there is no app.
    """
    if sys.platform != "darwin":
        raise NotReady("A disk image for macOS has to be made on macOS: please build it there.")
    if not (app / "Contents" / "Info.plist").is_file():
        raise NotReady(f"{app} is no app of macOS; please freeze it there first.")
    _run(signing_command(app, os.environ))
    _run(["codesign", "--verify", "--deep", "--strict", str(app)])
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        inside = Path(name)
        _run(["ditto", str(app), str(inside / app.name)])  # keeps links and signatures
        (inside / "Applications").symlink_to("/Applications")
        _run(image_command(inside, target))
    if notary := os.environ.get(NOTARY):
        say("Waiting for Apple's notary …")
        for command in notary_commands(target, notary, os.environ.get(KEYCHAIN)):
            _run(command)


def signing_command(app: Path, environment: Mapping[str, str]) -> list[str]:
    """Signs the app with all that is in it: for the notary, or ad hoc."""
    command = ["codesign", "--force", "--deep"]
    if identity := environment.get(IDENTITY):
        hardened = ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
        return [*command, "--timestamp", *hardened, "--sign", identity, str(app)]
    return [*command, "--sign", "-", str(app)]


def image_command(inside: Path, target: Path) -> list[str]:
    """Makes a compressed disk image of a folder."""
    command = ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(inside)]
    return [*command, "-fs", "HFS+", "-format", "UDZO", "-ov", str(target)]


def notary_commands(image: Path, profile: str, keychain: str | None = None) -> list[list[str]]:
    """Has an image notarized, and puts the notary's word into it for those who are offline."""
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    submit += ["--keychain", keychain] if keychain else []
    return [submit, ["xcrun", "stapler", "staple", str(image)]]


def _practices() -> dict[str, object]:
    """Offered in "open with" for YAML; what opens it by a double click stays as it is."""
    return {
        "CFBundleTypeName": "Practice",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": ["public.yaml"],
    }


def _numbers(version: str) -> str:
    """The numbers of a version alone, as CFBundleVersion must be: `0.2.0rc1` as `0.2.0`."""
    match = re.match(r"\d+(\.\d+){0,2}", version)
    if match is None:
        raise NotReady(f"The version {version!r} must begin with a number, such as 0.1.0.")
    return match[0]


def _run(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        raise ImageNotMade(f"{command[0]} is missing; it comes with Xcode's command line tools.")
    done = quietly(command)
    if done.returncode != 0:
        raise ImageNotMade(
            f"The disk image could not be made; {command[0]} said:\n{tail(done.stdout, 30)}"
        )
