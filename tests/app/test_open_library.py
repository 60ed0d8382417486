"""Opening a library: the person's own models, chosen folders, and what stands in the way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sora_desktop.app.open_library import open_library, read_catalogue
from sora_desktop.resources import resource
from sora_desktop.store.folders import AppFolders, FolderError
from sora_desktop.store.journal_errors import NewerJournal
from sora_desktop.store.settings import Settings, SettingsStore
from tests.fakes import FakeClock


def test_the_built_in_models_are_read(tmp_path: Path) -> None:
    catalogue, warning = read_catalogue(tmp_path)
    assert catalogue.default.id == "sora-2-pro"
    assert warning == ""


def test_a_newer_file_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    """Prices and models change between two versions of the program."""
    text = resource("models.toml").read_text("utf-8")
    newer = text.replace('per_second = "0.1667"', 'per_second = "0.18"')
    (tmp_path / "models.toml").write_text(newer, "utf-8")
    catalogue, warning = read_catalogue(tmp_path)
    assert warning == ""
    kling = catalogue.get("kling-4.0")
    assert kling is not None
    assert [str(mode.cheapest and mode.cheapest.amount) for mode in kling.modes] == ["$0.18"] * 2
    assert len(catalogue.models) == text.count("\n[[model]]\n")


def test_a_broken_file_of_the_persons_own_is_told_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_text("format = 1\n[[model]]\nid = 5\n", "utf-8")
    catalogue, warning = read_catalogue(tmp_path)
    assert catalogue.default.id == "sora-2-pro"
    assert warning.startswith("models.toml, line ")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"\xff\xfe\x00", 1),
        ("[[model]]\nid = 'a'".encode("utf-16"), 1),
        ("# price\n\n# f\u00fcr mich\n[[model]]\n".encode("cp1252"), 3),
        (b'[[model]]\r\nname = "\x81"\r\n', 2),
    ],
)
def test_a_file_in_another_encoding_is_told_by_its_line(
    tmp_path: Path, content: bytes, line: int
) -> None:
    (tmp_path / "models.toml").write_bytes(content)
    catalogue, warning = read_catalogue(tmp_path)
    assert catalogue.offered
    assert warning == f"models.toml, line {line}: save the file in the encoding UTF-8"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_told_and_not_waited_for(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "models.toml")
    catalogue, warning = read_catalogue(tmp_path)
    assert catalogue.offered
    assert warning == "models.toml: this isn't a file"


def test_a_library_opens_and_opens_again(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path / "library")
    opened = open_library(folders, FakeClock())
    assert len(opened.store) == 0
    assert opened.texts == ()
    assert opened.folders.clips.is_dir()
    opened.journal.close()
    open_library(folders, FakeClock()).journal.close()


def test_a_chosen_folder_of_clips_is_not_made(tmp_path: Path) -> None:
    folders = AppFolders.under(tmp_path / "library")
    folders.create()
    away = tmp_path / "drive" / "clips"
    SettingsStore(folders.settings_file).save(Settings(clips_folder=str(away)))
    opened = open_library(folders, FakeClock())
    assert opened.clips.folder == away
    assert not away.exists()
    opened.journal.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderError):
        open_library(AppFolders.under(tmp_path / "file" / "library"), FakeClock())


def test_a_newer_journal_is_left_alone(tmp_path: Path) -> None:
    import sqlite3

    folders = AppFolders.under(tmp_path / "library")
    open_library(folders, FakeClock()).journal.close()
    with sqlite3.connect(folders.journal_file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = folders.journal_file.read_bytes()
    with pytest.raises(NewerJournal):
        open_library(folders, FakeClock())
    assert folders.journal_file.read_bytes() == before
