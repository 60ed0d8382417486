"""The note of an import: what a broken one left is taken away, and nothing else."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from sora_desktop.core.take import TakeId
from sora_desktop.store.project_archive import ComingClip, ImportRecord, clean_up, records_in

ONE, TWO = TakeId("1" * 32), TakeId("2" * 32)


def coming(take_id: TakeId, name: str, data: bytes) -> ComingClip:
    return ComingClip(take_id, name, len(data), hashlib.sha256(data).hexdigest())


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def noted(folder: Path, *clips: ComingClip) -> Path:
    record = ImportRecord(folder, "0" * 32)
    record.note(clips)
    assert records_in([folder]) == [record.path]
    return record.path


def test_what_it_lists_is_taken_away_under_the_name_that_it_got(tmp_path: Path) -> None:
    for name, data in (("a.mp4", b"mine"), ("a (2).mp4", b"came"), (f"{TWO}.part", b"ha")):
        (tmp_path / name).write_bytes(data)
    record = noted(tmp_path, coming(ONE, "a.mp4", b"came"), coming(TWO, "b.mp4", b"half"))
    assert clean_up(record, [tmp_path], set(), set()) == 2
    assert files(tmp_path) == ["a.mp4"]
    assert (tmp_path / "a.mp4").read_bytes() == b"mine"


def test_what_has_a_row_or_other_bytes_stays(tmp_path: Path) -> None:
    for name, data in (("a.mp4", b"came"), ("b.mp4", b"else"), ("c.mp4", b"came")):
        (tmp_path / name).write_bytes(data)
    record = noted(
        tmp_path,
        *(coming(ONE, "a.mp4", b"came"), coming(TWO, "b.mp4", b"came")),
        coming(TWO, "c.mp4", b"came"),
    )
    # The row of one take, and a row that has the file of another.
    assert clean_up(record, [tmp_path], {ONE}, {"c.mp4"}) == 0
    assert files(tmp_path) == ["a.mp4", "b.mp4", "c.mp4"]


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "[1]", "[[1, 2]]", '[["x", "../../a.mp4", 4, "y"]]'),
        json.dumps([coming(TakeId("../x"), "a.mp4", b"came")]),
        json.dumps([["1" * 32, "../a.mp4", 4, hashlib.sha256(b"came").hexdigest()]]),
    ],
)
def test_a_note_that_is_none_takes_nothing_away(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    for place in (folder, tmp_path):
        (place / "a.mp4").write_bytes(b"came")
    (tmp_path / "x.part").write_bytes(b"came")
    record = folder / f"{'0' * 32}.import"
    record.write_text(text)
    assert clean_up(record, [folder], set(), set()) == 0
    assert (files(folder), files(tmp_path)) == (["a.mp4"], ["a.mp4", "clips", "x.part"])


@pytest.mark.parametrize("name", ["holiday.import", ".holiday.import.7.tmp", "f.import", "F" * 32])
def test_a_file_of_another_program_is_no_note(tmp_path: Path, name: str) -> None:
    """The folder may be a person's folder of all videos."""
    other = tmp_path / (name if "." in name else f"{name}.import")
    other.write_bytes(b"of a camera")
    half = tmp_path / f".{'a' * 32}.import.77.tmp"
    half.write_bytes(b"[[")
    assert records_in([tmp_path]) == [half]
