"""Files go to the trash of the system, or stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from sora_desktop.ui.desktop.files_outside import Trashed, TrashResult, move_to_trash


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the files of a fresh account go, whose data folder is not there yet."""
    data = tmp_path / "home" / ".local" / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data / "Trash" / "files"


async def test_files_go_to_the_trash_and_keep_their_bytes(tmp_path: Path, trash: Path) -> None:
    clips = [tmp_path / "a boat.mp4", tmp_path / "weiß 猫.mp4"]
    for clip in clips:
        clip.write_bytes(clip.name.encode())
    gone = tmp_path / "gone.mp4"
    found = await move_to_trash([*clips, gone])
    assert [result.outcome for result in found] == [Trashed.MOVED, Trashed.MOVED, Trashed.NOT_THERE]
    assert [result.path for result in found] == [*clips, gone]
    assert all(result.gone and not result.words for result in found)
    assert not any(clip.exists() for clip in clips)
    assert _contents(trash) == {clip.name.encode() for clip in clips}
    assert await move_to_trash([]) == ()


async def test_without_a_trash_the_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "Trash").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    clip = tmp_path / "a.mp4"
    clip.write_bytes(b"pictures")
    (result,) = await move_to_trash([clip])
    assert result == TrashResult(clip, Trashed.REFUSED)
    assert "still there" in result.words
    assert clip.read_bytes() == b"pictures"


def _contents(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in folder.iterdir()}
