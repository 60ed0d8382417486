"""What goes into a package and what does not, and the audit that looks at the result."""

from __future__ import annotations

import os
import struct
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

import bundle_rules
import frozen
import negative_controls
import verify_bundle
from bundle_rules import LINUX, MACOS, WINDOWS, Rules, rules_of
from sora_desktop.app.selftest import CHECKS
from sora_desktop.ui.theme.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
# Where Qt's things are inside the folder, as PyInstaller lays them out on the three systems.
PLACES = {
    "linux": ("PySide6/Qt/plugins/{}/lib{}.so", LINUX),
    "win32": ("PySide6\\plugins\\{}\\{}.dll", WINDOWS),
    "darwin": ("PySide6/Qt/plugins/{}/lib{}.dylib", MACOS),
}


@pytest.mark.parametrize("platform", PLACES)
@pytest.mark.parametrize(
    ("kind", "plugin", "kept"),
    [
        ("multimedia", "ffmpegmediaplugin", True),
        ("iconengines", "qsvgicon", True),
        ("imageformats", "qjpeg", True),
        ("imageformats", "qsvg", True),
        ("imageformats", "qwebp", True),
        ("imageformats", "qtiff", True),
        ("imageformats", "qpdf", False),
        ("platforms", "qoffscreen", True),
        ("platforms", "qminimal", False),
        ("platforminputcontexts", "qtvirtualkeyboardplugin", False),
        ("networkinformation", "qnetworklistmanager", False),
    ],
)
def test_plugins(platform: str, kind: str, plugin: str, kept: bool) -> None:
    form, rules = PLACES[platform]
    assert rules.keeps(form.format(kind, plugin)) is kept


@pytest.mark.parametrize(
    ("name", "rules", "kept"),
    [
        # On Linux alone the media plugin links Qt Quick.
        ("PySide6/Qt/lib/libQt6Quick.so.6", LINUX, True),
        ("PySide6\\Qt6Quick.dll", WINDOWS, False),
        ("PySide6\\Qt6Qml.dll", WINDOWS, False),
        ("PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", MACOS, False),
        ("PySide6/Qt/lib/QtMultimedia.framework/Versions/A/QtMultimedia", MACOS, True),
        # What only the GPL covers.
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", LINUX, False),
        ("libQt6VirtualKeyboard.so.6", LINUX, False),
        ("PySide6\\Qt6VirtualKeyboard.dll", WINDOWS, False),
        ("PySide6\\Qt6Charts.dll", WINDOWS, False),
        ("PySide6/QtCharts.abi3.so", MACOS, False),
        ("PySide6/Qt/lib/QtVirtualKeyboard.framework/Versions/A/QtVirtualKeyboard", MACOS, False),
        # What is the system's own.
        ("libstdc++.so.6", LINUX, False),
        ("libglib-2.0.so.0", LINUX, False),
        ("libgtk-3.so.0", LINUX, False),
        ("libX11.so.6", LINUX, False),
        ("libxcb.so.1", LINUX, False),
        ("opengl32sw.dll", WINDOWS, False),
        ("icuuc.dll", WINDOWS, False),
        # What desktops often lack, and what the interpreter needs.
        ("libxcb-cursor.so.0", LINUX, True),
        ("libpython3.13.so.1.0", LINUX, True),
        ("libssl.so.3", LINUX, True),
        ("libQt6Core.so.6", LINUX, True),
        ("libavcodec.so.61", LINUX, True),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", LINUX, True),
        ("resources/models.toml", LINUX, True),
        # Qt's words for our languages.
        ("PySide6/Qt/translations/qtbase_de.qm", LINUX, True),
        ("PySide6\\translations\\qtbase_pt_BR.qm", WINDOWS, True),
        ("PySide6/Qt/translations/qtbase_fi.qm", LINUX, False),
        ("PySide6/Qt/translations/qt_help_de.qm", LINUX, False),
        ("resources/translations/sora_desktop_de.qm", LINUX, True),
    ],
)
def test_files(name: str, rules: Rules, kept: bool) -> None:
    assert rules.keeps(name) is kept


@pytest.mark.parametrize(
    ("name", "rules", "stripped"),
    [
        ("libpython3.13.so.1.0", LINUX, True),
        ("python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", LINUX, True),
        ("cryptography/hazmat/bindings/_rust.abi3.so", LINUX, True),
        # It would break these.
        ("PySide6/Qt/lib/libavcodec.so.61", LINUX, False),
        ("libavcodec.so.61", LINUX, False),
        ("PySide6/Qt/lib/libQt6Core.so.6", LINUX, False),
        ("PySide6/QtCore.abi3.so", LINUX, False),
        ("python311.dll", WINDOWS, False),
        ("libpython3.13.dylib", MACOS, False),
    ],
)
def test_only_pythons_own_libraries_lose_their_debug_information(
    name: str, rules: Rules, stripped: bool
) -> None:
    assert rules.strips(name) is stripped


def test_every_system_has_its_rules() -> None:
    assert [rules_of(name) for name in ("linux", "win32", "darwin")] == [LINUX, WINDOWS, MACOS]


def test_every_language_of_the_window_must_be_in() -> None:
    for code in LANGUAGES:
        for rules in (LINUX, WINDOWS, MACOS):
            assert f"resources/translations/sora_desktop_{code.lower()}.qm" in rules.require
            assert rules.keeps(f"PySide6/Qt/translations/qtbase_{code}.qm")


def test_all_data_of_the_checkout_is_taken_but_the_pictures_of_the_readme() -> None:
    taken = {Path(file) for file, _ in bundle_rules.data_files(ROOT)}
    for each in (ROOT / "resources").iterdir():
        inside = {file for file in taken if file == each or each in file.parents}
        assert bool(inside) is (each.name != "screenshots"), each
    assert not [file for file in taken if file.suffix == ".ts"]


# The audit


def elf(needed: str) -> bytes:
    """An object of ELF, as far as its first four bytes go; objdump is not asked for it."""
    return b"\x7fELF" + needed.encode()


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder in which every pattern that Windows requires has a file."""
    contents = tmp_path / "Sora Desktop" / "_internal"
    for pattern in WINDOWS.require:
        file = contents / pattern.replace("*pyside6*", "PySide6").replace("*", "x")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * 100)
    return contents.parent


def test_a_whole_folder_passes(bundle: Path) -> None:
    found = verify_bundle.audit(bundle, "win32")
    assert found.faults == ()
    assert found.size >= 100 * len(WINDOWS.require) * 0.9


@pytest.mark.parametrize("pattern", WINDOWS.require)
def test_whatever_is_missing_is_named(bundle: Path, pattern: str) -> None:
    files = verify_bundle.files_in(bundle / "_internal")
    left = [file for file in files if not fnmatch(file.lower(), pattern.lower())]
    assert f"missing: {pattern}" in list(verify_bundle.missing(left, WINDOWS))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6VirtualKeyboard.dll",
        "PySide6/Qt6Charts.dll",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/QtNetworkAuth.pyd",
        "icuuc.dll",
    ],
)
def test_what_must_not_be_in_it_is_named(bundle: Path, name: str) -> None:
    file = bundle / "_internal" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert verify_bundle.audit(bundle, "win32").faults == (f"must not be in it: {name}",)


def test_a_folder_that_has_grown_fails(bundle: Path) -> None:
    with (bundle / "_internal" / "large.bin").open("wb") as file:
        file.truncate((WINDOWS.largest + 1) * verify_bundle.MEGABYTE)
    (fault,) = verify_bundle.audit(bundle, "win32").faults
    assert fault.startswith("too large: ")


@pytest.mark.skipif(sys.platform == "win32", reason="links are made by administrators there")
@pytest.mark.parametrize("target", ["nowhere", "/etc"])
def test_links_lead_inside(bundle: Path, target: str) -> None:
    (bundle / "_internal" / "link").symlink_to(target)
    (fault,) = verify_bundle.broken_links(bundle)
    assert fault.endswith("link")


def test_no_folder_is_a_fault(tmp_path: Path) -> None:
    assert "is not there" in verify_bundle.audit(tmp_path / "none", "linux").faults[0]


def test_libraries_that_nobody_brings_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libours.so.1").write_bytes(elf(""))
    (tmp_path / "notes.txt").write_bytes(b"no library")
    asked: list[str] = []

    def needed(files: list[Path]) -> set[str]:
        asked.extend(file.name for file in files)
        return {"libours.so.1", "libc.so.6", "libtheirs.so.9"}

    monkeypatch.setattr(verify_bundle, "_needed", needed)
    assert verify_bundle.needed_of_the_system(tmp_path) == {"libc.so.6", "libtheirs.so.9"}
    assert asked == ["libours.so.1"]


# The negative controls


def test_each_control_is_about_a_check_that_there_is() -> None:
    of_window = {"h264", "take", "clip", "poster", "screenshot"}
    assert {control.check for control in negative_controls.CONTROLS} <= CHECKS.keys() | of_window


def test_a_damaged_copy_lacks_one_thing_and_leaves_the_original(tmp_path: Path) -> None:
    folder = tmp_path / "frozen"
    for name in ("PySide6/Qt/plugins/imageformats/libqjpeg.so", "certifi/cacert.pem"):
        (folder / "_internal" / name).parent.mkdir(parents=True)
        (folder / "_internal" / name).write_text(name)
    control = next(each for each in negative_controls.CONTROLS if each.name == "image plugin")
    copy = negative_controls.damaged_copy(folder, control, tmp_path / "place")
    assert [file.name for file in negative_controls.files_of(copy)] == ["cacert.pem"]
    assert len(list(negative_controls.files_of(folder))) == 2
    with pytest.raises(negative_controls.NothingTaken):
        negative_controls.damaged_copy(copy, control, tmp_path / "again")


@pytest.mark.parametrize(
    ("code", "failed", "noticed"),
    [(1, ["images"], True), (0, [], False), (1, ["take"], False), (-11, ["images"], False)],
)
def test_only_an_exit_of_1_that_names_the_check_counts(
    code: int, failed: list[str], noticed: bool
) -> None:
    control = negative_controls.Control(name="image plugin", without="*", check="images")
    report = {"ok": False, "checks": {name: {"ok": False} for name in failed}}
    tested = frozen.Tested(code=code, report=report, said="")
    assert (negative_controls.flaw(control, tested) == "") is noticed


# The icon


def test_the_icon_of_windows_has_every_size() -> None:
    content = (ROOT / "packaging" / "windows" / "app.ico").read_bytes()
    kind, count = struct.unpack("<HH", content[2:6])
    widths = [content[6 + 16 * number] or 256 for number in range(count)]
    assert (kind, widths) == (1, [16, 24, 32, 48, 64, 256])
    for number in range(count):
        size, offset = struct.unpack("<II", content[14 + 16 * number : 22 + 16 * number])
        assert offset + size <= len(content)


def test_the_icon_of_macos_is_whole() -> None:
    content = (ROOT / "packaging" / "macos" / "app.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    at, kinds = 8, []
    while at < len(content):
        kinds.append(content[at : at + 4].decode("ascii"))
        at += struct.unpack(">I", content[at + 4 : at + 8])[0]
    assert {"ic07", "ic10", "ic13", "ic14"} <= set(kinds)


def test_a_packaged_program_is_started_with_nothing_of_this_machine(tmp_path: Path) -> None:
    given = frozen.bare_environment(tmp_path)
    assert not {"PYTHONPATH", "VIRTUAL_ENV", "LD_LIBRARY_PATH"} & given.keys()
    assert str(tmp_path) in given.values()
    assert os.environ.get("PATH") != given["PATH"] or sys.platform == "win32"
