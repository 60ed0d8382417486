"""Where everything is, on each system."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from sora_desktop.core.problem import Category
from sora_desktop.store.folders import AppFolders, FolderError

HOME = Path("/home/a")


def test_linux_without_a_word_from_the_environment() -> None:
    folders = AppFolders.of_system(environ={}, home=HOME, platform="linux")
    assert folders.settings_file == HOME / ".config/sora-desktop/settings.json"
    assert folders.journal_file == HOME / ".local/share/sora-desktop/journal.sqlite3"
    assert folders.lock_file == HOME / ".local/share/sora-desktop/running.lock"
    assert folders.posters == HOME / ".cache/sora-desktop/posters"
    assert folders.logs == HOME / ".local/state/sora-desktop/logs"
    assert folders.crash_reports == folders.logs / "crashes"
    assert folders.clips == HOME / "Videos/Sora Desktop"


def test_linux_as_the_environment_says() -> None:
    environ = {
        "XDG_CONFIG_HOME": "/c",
        "XDG_DATA_HOME": "/d",
        "XDG_CACHE_HOME": "relative",
        "XDG_STATE_HOME": "/s",
    }
    folders = AppFolders.of_system(environ=environ, home=HOME, platform="linux")
    assert folders.config == Path("/c/sora-desktop")
    assert folders.data == Path("/d/sora-desktop")
    assert folders.cache == HOME / ".cache/sora-desktop"
    assert folders.logs == Path("/s/sora-desktop/logs")


@pytest.mark.parametrize(
    ("line", "videos"),
    [
        (b'XDG_VIDEOS_DIR="$HOME/Vid\xc3\xa9os"', "Vid\u00e9os"),
        (b'# XDG_VIDEOS_DIR="$HOME/Old"', "Videos"),
        (b'XDG_VIDEOS_DIR="$HOME/"', ""),
        (b'XDG_VIDEOS_DIR="/mnt/films"', "/mnt/films"),
        (b'XDG_VIDEOS_DIR="\xff"', "Videos"),
    ],
)
def test_linux_in_other_languages(tmp_path: Path, line: bytes, videos: str) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_bytes(line + b"\n")
    folders = AppFolders.of_system(environ={}, home=tmp_path, platform="linux")
    assert folders.clips == tmp_path / videos / "Sora Desktop"


def test_windows() -> None:
    environ = {"APPDATA": "/roaming", "LOCALAPPDATA": "/local"}
    folders = AppFolders.of_system(environ=environ, home=HOME, platform="win32")
    assert folders.settings_file == Path("/roaming/Sora Desktop/settings.json")
    assert folders.journal_file == Path("/local/Sora Desktop/journal.sqlite3")
    assert folders.clips == HOME / "Videos/Sora Desktop"
    bare = AppFolders.of_system(environ={}, home=HOME, platform="win32")
    assert bare.config == HOME / "AppData/Roaming/Sora Desktop"
    assert bare.logs == HOME / "AppData/Local/Sora Desktop/logs"


def test_macos() -> None:
    folders = AppFolders.of_system(environ={}, home=HOME, platform="darwin")
    support = HOME / "Library/Application Support/Sora Desktop"
    assert folders.settings_file == support / "settings.json"
    assert folders.data == support
    assert folders.logs == HOME / "Library/Logs/Sora Desktop"
    assert folders.clips == HOME / "Movies/Sora Desktop"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_system_knows_its_films_best(platform: str) -> None:
    folders = AppFolders.of_system(environ={}, home=HOME, platform=platform, videos=Path("/v"))
    assert folders.clips == Path("/v/Sora Desktop")


def test_this_persons_home(clean_environment: Path) -> None:
    assert AppFolders.of_system().config.is_relative_to(clean_environment)


def test_one_folder_for_everything(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path)
    assert folders.journal_file == tmp_path / "journal.sqlite3"
    assert folders.settings_file == tmp_path / "settings.json"
    assert folders.clips == tmp_path / "clips"
    assert AppFolders.under(Path("x")).data.is_absolute()


def test_the_demo_shares_nothing_but_the_logs(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path)
    demo = folders.demo()
    assert demo.journal_file == tmp_path / "demo" / "journal.sqlite3"
    assert demo.clips == tmp_path / "demo" / "clips"
    assert demo.posters == tmp_path / "demo" / "posters"
    assert demo.logs == folders.logs


def test_a_folder_of_the_persons_choice(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path)
    assert folders.with_clips("/media/x").clips == Path("/media/x")
    assert folders.with_clips(None) == folders.with_clips("") == folders


def test_create(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path / "all")
    folders.create(clips=False)
    assert not folders.clips.exists()
    folders.create()
    folders.create()
    for folder in (folders.posters, folders.crash_reports, folders.clips):
        assert folder.is_dir()
    if sys.platform != "win32":
        assert stat.S_IMODE(folders.data.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    with pytest.raises(FolderError) as caught:
        AppFolders.under(tmp_path / "in the way").create()
    assert caught.value.problem.category is Category.FOLDER_GONE
    assert "in the way" in str(caught.value)
