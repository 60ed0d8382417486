"""The menu entry of a copy that no package installed: written, found, and removed again."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from sora_desktop.app import desktop_entry
from sora_desktop.resources import resource
from sora_desktop.ui.theme.icons import SIZES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")

ROOT = Path(__file__).parents[2]
ICON = "icons/hicolor/48x48/apps/sora-desktop.png"


def fields(share: Path) -> dict[str, str]:
    """The fields of the entry in a folder of data."""
    lines = (share / "applications/sora-desktop.desktop").read_text("utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if line)


def called(share: Path, *words: str, program: str = sys.executable) -> str:
    """What the program prints, without a screen."""
    environment = {**os.environ, "XDG_DATA_HOME": str(share), "PYTHONPATH": str(ROOT)}
    environment.pop("QT_QPA_PLATFORM")
    start = [program] if program != sys.executable else [program, "-m", "sora_desktop"]
    return subprocess.run(
        [*start, *words], env=environment, capture_output=True, text=True, check=True, cwd=share
    ).stdout


def test_from_a_checkout_it_is_written_and_removed(tmp_path: Path) -> None:
    said = called(tmp_path, "--install-desktop-entry")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    kinds = tmp_path / "mime"
    packed = kinds / "packages" / "sora-desktop.xml"
    # What is beside it there is made of it by the desktop's own tool.
    made = [path for path in files if path.is_relative_to(kinds) and path != packed]
    written = [path for path in files if path.name != "mimeinfo.cache" and path not in made]
    assert packed in written
    assert {f"Installed {path}" for path in written} == set(said.splitlines())
    assert (tmp_path / ICON).read_bytes() == resource("icon", "sora-desktop-48.png").read_bytes()
    assert len(list(tmp_path.glob("icons/hicolor/*/apps/*.png"))) == len(SIZES)
    entry = fields(tmp_path)
    assert entry["Name"] == "Sora Desktop"
    assert entry["StartupWMClass"] == entry["Icon"] == "sora-desktop"
    command = shlex.split(entry["Exec"].removesuffix(" %F"))
    version = subprocess.run(
        [*command, "--version"], capture_output=True, text=True, check=True, cwd="/"
    )
    assert version.stdout.startswith("Sora Desktop ")
    assert Path(entry["TryExec"]).exists()
    assert "application/x-soraproject" in entry["MimeType"].split(";")
    said = called(tmp_path, "--remove-desktop-entry")
    assert {f"Removed {path}" for path in written} == set(said.splitlines())
    assert not any(path.exists() for path in written)
    known = kinds / "globs2"
    assert not known.exists() or "soraproject" not in known.read_text()
    assert called(tmp_path, "--remove-desktop-entry") == "No menu entry to remove.\n"


def test_an_installed_command_is_named_by_its_path(tmp_path: Path) -> None:
    """As pipx does it: a link to the command of an environment of its own."""
    place = tmp_path / "an environment"
    venv.create(place, with_pip=False)
    script = place / "bin" / "sora-desktop"
    # Its own packages are those that run the tests: installing the wheel takes minutes.
    script.write_text(
        f"#!/bin/sh\nPYTHONPATH='{os.pathsep.join(filter(None, sys.path))}' exec "
        f"'{place}/bin/python' -c \"import sys; sys.argv[0] = '$0'; "
        'from sora_desktop.__main__ import main; sys.exit(main())" "$@"\n'
    )
    script.chmod(0o755)
    command = tmp_path / "bin dir" / "sora-desktop"
    command.parent.mkdir()
    command.symlink_to(script)
    called(tmp_path, "--install-desktop-entry", program=str(command))
    entry = fields(tmp_path)
    assert entry["Exec"] == f'"{command}" %F'
    assert entry["TryExec"] == str(command)


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/sora-desktop", "/usr/bin/sora-desktop"),
        ("/a b/sora", '"/a b/sora"'),
        ("/100%/sora", "/100%%/sora"),
        ("/$HOME/sora", '"/\\\\$HOME/sora"'),
        ('/a"b/sora', '"/a\\\\"b/sora"'),
    ],
)
def test_a_command_is_quoted(tmp_path: Path, word: str, written: str) -> None:
    desktop_entry.install({"XDG_DATA_HOME": str(tmp_path)}, [word])
    assert fields(tmp_path)["Exec"] == f"{written} %F"


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sora_desktop.__main__ import main

    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main(["--install-desktop-entry"]) == 1
    assert str(tmp_path / "file") in capsys.readouterr().err
