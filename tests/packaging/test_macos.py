"""The scripts of the macOS package: what they would do, and what they refuse."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

import mac_plist
from sora_desktop.core.shot import PROJECT_ENDING

MACOS = Path(__file__).resolve().parents[2] / "packaging" / "macos"
SECRETS = (
    "APPLE_CERTIFICATE_P12",
    "APPLE_CERTIFICATE_PASSWORD",
    "APPLE_SIGNING_IDENTITY",
    "APPLE_NOTARY_KEY",
    "APPLE_NOTARY_KEY_ID",
    "APPLE_NOTARY_ISSUER_ID",
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash")


def dry_run(script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The script's words when it may only say what it would do."""
    return subprocess.run(
        ["bash", str(MACOS / script), *arguments],
        env={"PATH": "/usr/bin:/bin", "DRY_RUN": "1", **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An .app as PyInstaller lays it out, with one program and one library inside."""
    made = tmp_path / "Sora Desktop.app"
    for part in ("MacOS/Sora Desktop", "Frameworks/QtCore.framework/QtCore", "Resources/x.txt"):
        file = made / "Contents" / part
        file.parent.mkdir(parents=True)
        file.write_bytes(b"\xcf\xfa\xed\xfe")
    return made


def test_the_entitlements_are_the_two_that_are_needed() -> None:
    rights = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_clips_and_projects_open_with_the_program() -> None:
    plist = mac_plist.info_plist("1.2.3")
    assert plistlib.loads(plistlib.dumps(plist)) == plist
    clips, projects = plist["CFBundleDocumentTypes"]
    # The person's own player stays the default; nobody else has our projects.
    assert clips["LSItemContentTypes"] == ["public.mpeg-4"]
    assert (clips["LSHandlerRank"], projects["LSHandlerRank"]) == ("Alternate", "Owner")
    (kind,) = plist["UTExportedTypeDeclarations"]
    assert projects["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert re.fullmatch(r"[A-Za-z0-9.-]+", kind["UTTypeIdentifier"])
    tags = kind["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [PROJECT_ENDING.removeprefix(".")]
    assert tags["public.mime-type"] == ["application/x-soraproject"]


def test_without_secrets_the_signature_is_ad_hoc(app: Path) -> None:
    said = dry_run("sign_notarize.sh", str(app))
    assert said.returncode == 0, said.stderr
    assert "ad hoc" in said.stderr
    assert "notarytool" not in said.stdout
    lines = [line for line in said.stdout.splitlines() if "--force" in line]
    # From the inside out: the framework, then the program, then the whole.
    parts = [line.split("/")[-1].replace("\\", "") for line in lines]
    assert parts[-3:] == ["QtCore.framework", "Sora Desktop", "Sora Desktop.app"]


def test_with_secrets_it_is_signed_notarised_and_stapled(app: Path) -> None:
    secrets = {name: "c2VjcmV0" for name in SECRETS}
    said = dry_run("sign_notarize.sh", str(app), **secrets)
    assert said.returncode == 0, said.stderr
    steps = ["import", "runtime", "--verify", "ditto", "notarytool submit", "staple "]
    places = [said.stdout.index(step) for step in steps]
    assert places == sorted(places)


def test_half_of_the_secrets_is_a_mistake(app: Path) -> None:
    said = dry_run("sign_notarize.sh", str(app), APPLE_NOTARY_KEY_ID="x")
    assert said.returncode == 1
    assert "APPLE_CERTIFICATE_P12" in said.stderr


def test_only_packages_are_signed(tmp_path: Path) -> None:
    assert dry_run("sign_notarize.sh", str(tmp_path)).returncode == 1
