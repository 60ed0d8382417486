"""The notices: every locked package with its licence and text, and none that nobody agreed to."""

from __future__ import annotations

from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

import make_notices
from make_notices import UnknownLicence, licence_of, notices


class Planted(Distribution):
    """A package with these lines of metadata, and a licence text when `text` says one."""

    def __init__(self, folder: Path, name: str, licence: str, text: str = "") -> None:
        self._folder = folder / f"{name}-1.0.dist-info"
        (self._folder / "licenses").mkdir(parents=True)
        lines = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{licence}\n"
        (self._folder / "METADATA").write_text(lines)
        record = f"{self._folder.name}/METADATA,,\n"
        if text:
            (self._folder / "licenses" / "LICENSE").write_text(text)
            record += f"{self._folder.name}/licenses/LICENSE,,\n"
        (self._folder / "RECORD").write_text(record)

    def read_text(self, filename: str) -> str | None:
        """A file of the metadata."""
        file = self._folder / filename
        return file.read_text() if file.is_file() else None

    def locate_file(self, path: object) -> Path:
        """Where a recorded file is."""
        return self._folder.parent / str(path)


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """A lock file of one package, and one that only Windows gets."""
    file = tmp_path / "runtime.txt"
    only = "elsewhere==1.0 ; sys_platform == 'no-such-system' \\\n"
    file.write_text(f"planted==1.0 \\\n    --hash=sha256:00\n{only}    --hash=sha256:00\n")
    return file


def test_what_is_locked_here_has_a_licence_and_its_text() -> None:
    text = notices(platform="linux")
    for requirement in make_notices.locked(make_notices.LOCK):
        found = distribution(requirement.name)
        assert f"{found.metadata['Name']} {found.version}: " in text
    for words in ("PyInstaller's bootloader", "PSF-2.0", "OpenSSL", "Permission is hereby granted"):
        assert words in text
    assert "OpenSSL" not in notices(platform="win32")


@pytest.mark.parametrize(
    "licence",
    [
        "License-Expression: GPL-3.0-only",
        "License-Expression: MIT AND GPL-2.0-or-later",
        "License-Expression: LGPL-3.0-only",
        "License: GNU General Public License v3",
        "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
        "License-Expression: AGPL-3.0-only OR SSPL-1.0",
        "License: Proprietary",
        "Summary: nothing is said",
    ],
)
def test_a_licence_that_nobody_agreed_to_ends_it(licence: str, lock: Path, tmp_path: Path) -> None:
    planted = Planted(tmp_path, "planted", licence, text="whatever it says")
    with pytest.raises(UnknownLicence, match="planted: its licence is"):
        notices(lock, lambda name: planted)


@pytest.mark.parametrize(
    ("licence", "taken"),
    [
        ("License-Expression: GPL-2.0-only OR MIT", "MIT"),
        ("License-Expression: (Apache-2.0 OR BSD-3-Clause)", "Apache-2.0"),
        ("License-Expression: MIT AND Apache-2.0", "MIT AND Apache-2.0"),
        ("License: BSD", "BSD-3-Clause"),
        ("Classifier: License :: OSI Approved :: MIT License", "MIT"),
    ],
)
def test_of_several_the_one_that_is_allowed_is_taken(
    licence: str, taken: str, tmp_path: Path
) -> None:
    assert licence_of(Planted(tmp_path, "planted", licence)) == taken


def test_the_lgpl_is_for_qt_alone(tmp_path: Path) -> None:
    words = "License-Expression: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    assert licence_of(Planted(tmp_path, "shiboken6", words)) == "LGPL-3.0-only"
    with pytest.raises(UnknownLicence):
        licence_of(Planted(tmp_path, "another", words))


def test_a_package_without_its_text_ends_it(lock: Path, tmp_path: Path) -> None:
    planted = Planted(tmp_path, "planted", "License-Expression: MIT")
    with pytest.raises(UnknownLicence, match="no text of it is there"):
        notices(lock, lambda name: planted)


def test_what_is_locked_and_not_installed_ends_it(lock: Path) -> None:
    def absent(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    with pytest.raises(UnknownLicence, match="planted is locked for this system"):
        notices(lock, absent)


def test_a_message_is_what_metadata_is() -> None:
    # The stand-in above is read by the same code as a real one.
    assert isinstance(distribution("httpx").metadata, Message)
