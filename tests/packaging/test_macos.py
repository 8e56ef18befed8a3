# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What macOS is told of the app. That it runs there is shown by the recipe, on a Mac."""

import plistlib
import sys
from pathlib import Path
from typing import Any

import pytest

from installer import macos
from tooling.report import NotReady

APP = Path("/Applications/Inner Hearth.app")


def told(version: str = "0.1.0") -> dict[str, object]:
    """As it comes back from a property list."""
    return dict(plistlib.loads(plistlib.dumps(macos.info_plist(version))))


def test_the_bundle_has_its_name_its_icon_and_its_version(tmp_path: Path) -> None:
    options = macos.bundle_options("0.2.0rc1", tmp_path / "icon.icns")
    assert options["name"] == "Inner Hearth.app"
    assert options["bundle_identifier"] == "org.innerhearth.InnerHearth"
    assert options["icon"] == str(tmp_path / "icon.icns")
    assert options["info_plist"] == told("0.2.0rc1")
    assert told("0.2.0rc1")["CFBundleVersion"] == "0.2.0"
    assert told("0.2.0rc1")["CFBundleShortVersionString"] == "0.2.0rc1"


def test_it_asks_for_nothing_of_the_person() -> None:
    asks = [key for key in told() if key.endswith("UsageDescription") or "Transport" in key]
    assert asks == []
    rights = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert set(rights) == {"com.apple.security.cs.allow-unsigned-executable-memory"}


def test_practices_are_offered_and_not_claimed() -> None:
    told: dict[str, Any] = macos.info_plist("0.1.0")
    [practices] = told["CFBundleDocumentTypes"]
    assert practices["LSHandlerRank"] == "Alternate"
    assert practices["CFBundleTypeRole"] == "Viewer"
    assert practices["LSItemContentTypes"] == ["public.yaml"]


def test_without_a_certificate_the_signature_is_ad_hoc() -> None:
    command = macos.signing_command(APP, {macos.IDENTITY: ""})
    assert command[-3:] == ["--sign", "-", str(APP)]
    assert "--options" not in command


def test_with_a_certificate_it_is_signed_for_the_notary() -> None:
    command = macos.signing_command(APP, {macos.IDENTITY: "Developer ID Application: N (T)"})
    assert command[command.index("--options") + 1] == "runtime"
    assert command[command.index("--sign") + 1] == "Developer ID Application: N (T)"
    assert "--timestamp" in command
    assert Path(command[command.index("--entitlements") + 1]).is_file()


def test_the_image_comes_where_it_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "inner-hearth.dmg"
    assert macos.image_command(tmp_path / "inside", target)[-1] == str(target)
    submit, staple = macos.notary_commands(target, "profile")
    assert "--wait" in submit
    assert "--keychain" not in submit
    assert staple[-1] == str(target)
    submit, _ = macos.notary_commands(target, "profile", "signing.keychain-db")
    assert submit[submit.index("--keychain") + 1] == "signing.keychain-db"


@pytest.mark.skipif(sys.platform == "darwin", reason="there it would be made")
def test_elsewhere_than_on_macos_it_says_where_to_go(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="on macOS"):
        macos.make_dmg(APP, tmp_path / "inner-hearth.dmg")
