"""The Linux packages, as far as they can be looked at without building one."""

from __future__ import annotations

import gzip
import io
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import packages_linux
from bundle_rules import BUNDLE_ID, SYSTEM_LIBRARIES
from icon_sizes import PNG_SIZES
from sora_desktop.app import arguments
from sora_desktop.core.shot import PROJECT_ENDING
from sora_version import VERSION, version_in

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="packages of Linux")


def entry() -> dict[str, str]:
    """The fields of the menu entry."""
    file = ROOT / "resources" / "desktop" / "sora-desktop.desktop"
    lines = file.read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if line)


def test_the_menu_entry_opens_clips_and_projects() -> None:
    fields = entry()
    assert fields["MimeType"] == "video/mp4;application/x-soraproject;"
    assert fields["Exec"] == "sora-desktop %F"
    # By this name the window finds its entry, and its icon with it.
    assert fields["StartupWMClass"] == fields["Icon"] == "sora-desktop"


MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_projects_are_a_kind_of_file_of_their_own(tmp_path: Path) -> None:
    packages_linux.share(tmp_path / "share")
    packed = tmp_path / "share" / "mime" / "packages" / "sora-desktop.xml"
    (kind,) = ET.parse(packed).getroot()
    assert f"{kind.get('type')};" in entry()["MimeType"]
    assert [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")] == [f"*{PROJECT_ENDING}"]
    parents = [each.get("type") for each in kind.iter(f"{MIME}sub-class-of")]
    assert parents == ["application/zip"]
    text = (LINUX / f"{BUNDLE_ID}.metainfo.xml").read_text(encoding="utf-8")
    told = {each.text for each in ET.fromstring(text).iter("mediatype")}
    assert told == set(entry()["MimeType"].rstrip(";").split(";"))
    # The comments are in the languages of the menu entry.
    comments = {each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in kind}
    names = [name for name in entry() if name.startswith("Comment[")]
    assert {name.removeprefix("Comment[").rstrip("]") for name in names} <= comments


def test_menu_entry_icons_and_description_stand_where_desktops_look(tmp_path: Path) -> None:
    share = tmp_path / "share"
    packages_linux.share(share)
    for size in PNG_SIZES:
        assert (share / f"icons/hicolor/{size}x{size}/apps/sora-desktop.png").is_file()
    assert (share / "icons/hicolor/scalable/apps/sora-desktop.svg").is_file()
    assert (share / "applications/sora-desktop.desktop").is_file()
    text = (share / "metainfo" / f"{BUNDLE_ID}.metainfo.xml").read_text(encoding="utf-8")
    component = ET.fromstring(text)
    assert component.findtext("id") == BUNDLE_ID
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION
    assert len(release.get("date") or "") == len("2026-11-22")


def test_depends_has_a_package_for_each_library_and_the_oldest_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = {("GLIBC", (2, 34)), ("GLIBC", (2, 4)), ("GLIBCXX", (3, 4, 30))}
    monkeypatch.setattr(packages_linux, "_symbol_versions", lambda folder: versions)
    said = packages_linux.depends(
        tmp_path, {"libc.so.6", "libm.so.6", "libstdc++.so.6", "libGL.so.1"}
    )
    assert said == "libc6 (>= 2.34), libgl1, libstdc++6 (>= 12), xkb-data"


def test_the_packages_have_the_names_that_the_developers_machine_gets() -> None:
    # The names in system_packages.txt were found by installing on a bare system.
    known = (ROOT / "packaging" / "system_packages.txt").read_text(encoding="utf-8")
    for soname in ("libEGL.so.1", "libpulse.so.0", "libXrandr.so.2", "libwayland-cursor.so.0"):
        (line,) = (line for line in known.splitlines() if soname in line)
        assert line.split()[2] == SYSTEM_LIBRARIES[soname]


def test_the_sums_are_of_every_file_and_of_no_link(tmp_path: Path) -> None:
    for name in ("opt/sora-desktop/a b.txt", "DEBIAN/control"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "opt" / "link").symlink_to("/opt/sora-desktop/a b.txt")
    (line,) = packages_linux.checksums(tmp_path)
    assert line == "9dd4e461268c8034f5c8564e155c67a6  opt/sora-desktop/a b.txt\n"


def test_files_are_readable_by_all_and_changed_by_root_alone(tmp_path: Path) -> None:
    program = tmp_path / "opt" / "sora-desktop" / "sora-desktop"
    program.parent.mkdir(parents=True)
    for file in (program, tmp_path / "notes.txt"):
        file.touch(0o600)
    packages_linux.set_modes(tmp_path)
    assert [f"{file.stat().st_mode & 0o777:o}" for file in (program, tmp_path / "notes.txt")] == [
        "755",
        "644",
    ]


@pytest.mark.parametrize(("glibc", "starts"), [("2.34", False), ("2.35", True), ("3.0", True)])
def test_the_appimage_says_when_the_system_is_too_old(
    glibc: str, starts: bool, tmp_path: Path
) -> None:
    place, tools = tmp_path / "App Dir ü", tmp_path / "bin"
    program = place / "opt" / "sora-desktop" / "sora-desktop"
    script(program, 'echo "started with $1"')
    script(tools / "getconf", f"echo glibc {glibc}")
    script(tools / "zenity", 'echo "box: $3"')
    (place / "AppRun").write_bytes((LINUX / "AppRun").read_bytes())
    done = subprocess.run(
        ["sh", str(place / "AppRun"), "a clip.mp4"],
        env={"PATH": f"{tools}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ("started with a clip.mp4" in done.stdout) is starts
    assert ("box: Sora Desktop needs a Linux of 2022" in done.stdout) is not starts


def script(file: Path, line: str) -> None:
    """A program of one line."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{line}\n")
    file.chmod(0o755)


def test_the_runtime_of_the_appimage_is_pinned() -> None:
    address, digest = (LINUX / "appimage_runtime.txt").read_text().split()
    assert address.startswith("https://github.com/AppImage/type2-runtime/releases/download/2")
    assert len(bytes.fromhex(digest)) == 32


def test_the_version_stands_in_one_place() -> None:
    from sora_desktop import __version__

    assert __version__ == VERSION
    assert version_in('x = 1\n__version__ = "2.3.4"\n') == "2.3.4"
    with pytest.raises(ValueError, match="states no version"):
        version_in("version = 1")


def test_the_manual_page_has_every_option_and_the_release(tmp_path: Path) -> None:
    packages_linux.share(tmp_path / "share")
    packed = (tmp_path / "share" / "man" / "man1" / "sora-desktop.1.gz").read_bytes()
    page = gzip.decompress(packed).decode().replace("\\-", "-")
    assert f"Sora Desktop {VERSION}" in page
    assert "{" not in page
    with pytest.raises(SystemExit), redirect_stdout(io.StringIO()) as said:
        arguments.parse(["--help"], {})
    options = set(re.findall(r"--[a-z-]+", said.getvalue()))
    assert options <= set(re.findall(r"--[a-z-]+", page))
    for name in ("PIAPI_API_KEY", "SORA_DESKTOP_DATA_DIR", "SORA_DESKTOP_API_URL"):
        assert name in page


def test_the_changelog_is_in_debians_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795957200")
    monkeypatch.delenv("DEBFULLNAME", raising=False)
    monkeypatch.setenv("DEBEMAIL", "someone@example.org")
    text = (
        "# Changelog\n\n## [1.1.0] - Unreleased\n\n### Added\n\n- One `thing` that is told in\n"
        "  two lines.\n- Another.\n\n### Fixed\n\n- A third.\n\n## [1.0.0] - 2026-11-30\n\n"
        "- The first.\n"
    )
    assert packages_linux.changelog(text).splitlines() == [
        "sora-desktop (1.1.0) stable; urgency=medium",
        "",
        "  * One thing that is told in two lines.",
        "  * Another.",
        "  * A third.",
        "",
        " -- Sora Desktop maintainers <someone@example.org>  Sun, 29 Nov 2026 13:00:00 +0000",
        "",
        "sora-desktop (1.0.0) stable; urgency=medium",
        "",
        "  * The first.",
        "",
        " -- Sora Desktop maintainers <someone@example.org>  Mon, 30 Nov 2026 00:00:00 +0000",
    ]


def test_our_own_changelog_is_taken_whole() -> None:
    ours = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    made = packages_linux.changelog(ours)
    assert made.count("\n  * ") == len(re.findall(r"^- ", ours, re.MULTILINE))
    assert made.startswith(f"sora-desktop ({VERSION}) ")
    assert all(len(line) <= 80 for line in made.splitlines() if not line.startswith(" -- "))


def test_the_maintainer_can_be_written_to() -> None:
    for environment in ({}, {"DEBEMAIL": "a@example.org", "DEBFULLNAME": "A. Person"}):
        name, address = packages_linux.maintainer(environment).rstrip(">").split(" <")
        assert name
        assert not address.endswith((".invalid", ".example", ".test", ".localhost"))
