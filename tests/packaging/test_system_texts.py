"""What systems show in each language: one table, and the files that are written from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from console import SetupFailed
from system_texts import file_kind, menu_entry, read, written

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "packaging" / "system_texts.toml"


@pytest.mark.parametrize("path", written(ROOT), ids=lambda path: path.name)
def test_the_files_are_those_of_the_table(path: Path) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == written(ROOT)[path], "dev.py translations"


@pytest.mark.parametrize(
    ("before", "after", "needed"),
    [
        ("[de]", "[xx]", r"a table \[de\]; no table \[xx\]"),
        ('generic_name = "Video', 'name = "Video', r"\[en\] with comment, generic_name, "),
        ('project_file = "Sora', 'project_file = "$Sora', r"\[en\] with "),
    ],
)
def test_what_is_missing_is_named(before: str, after: str, needed: str, tmp_path: Path) -> None:
    table = tmp_path / TABLE.name
    table.write_text(TABLE.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SetupFailed, match=needed):
        read(table)


def test_another_text_takes_the_place_of_the_one_before() -> None:
    texts = {code: dict(each) for code, each in read(TABLE).items()}
    texts["de"] |= {"comment": "Clips & mehr", "project_file": "A & B"}
    entry = "Name=Sora\nGenericName=x\nGenericName[de]=x\nComment=x\nComment[de]=x\nExec=s %F\n"
    lines = menu_entry(entry, texts).splitlines()
    assert "Comment[de]=Clips & mehr" in lines
    assert (lines[0], lines[-1], "GenericName[de]=x" in lines) == ("Name=Sora", "Exec=s %F", False)
    kind = '<a>\n    <comment>x</comment>\n    <comment xml:lang="de">x</comment>\n</a>\n'
    assert '    <comment xml:lang="de">A &amp; B</comment>\n' in file_kind(kind, texts)
