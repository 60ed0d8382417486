"""The data files are found in a checkout, in an installed wheel and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sora_desktop import resources
from sora_desktop.resources import resource


def test_the_checkout_has_its_data_beside_the_package() -> None:
    assert resource("models.toml").is_file()
    assert resource("demo", "sample_h264.mp4").parent.name == "demo"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package without data, in whose place the program believes to be."""
    folder = tmp_path / "site-packages" / "sora_desktop"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(folder / "resources.py"))
    return folder


def test_a_wheel_has_its_data_inside_the_package(package: Path) -> None:
    # Another package's folder of that name, beside ours, is not ours.
    (package.parent / "resources").mkdir()
    (package / "resources").mkdir()
    assert resource("models.toml") == package / "resources" / "models.toml"


def test_a_frozen_program_has_its_data_where_it_was_unpacked(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (package / "resources").mkdir()
    (tmp_path / "unpacked" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    assert resource("icons", "play.svg") == tmp_path / "unpacked/resources/icons/play.svg"


def test_without_any_data_the_path_still_names_the_checkout(package: Path) -> None:
    assert resource("models.toml") == package.parent / "resources" / "models.toml"
