"""Templates as plain files: kept, shared, and the bad ones told without harm."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sora_desktop.core.request import LONGEST_PROMPT
from sora_desktop.store.templates import (
    BadTemplate,
    Template,
    TemplateFlaw,
    TemplateFolder,
    read_template,
    safe_name,
)


@pytest.fixture
def folder(tmp_path: Path) -> TemplateFolder:
    return TemplateFolder(tmp_path / "templates")


def test_what_is_saved_is_a_file_that_anybody_can_read(folder: TemplateFolder) -> None:
    assert folder.load() == ((), ())
    made = folder.save("Product: shot/1", "A {product} on marble")
    again = folder.save("Product: shot/1", "Another {product}")
    assert (made.path.name, again.path.name) == ("Product shot 1.txt", "Product shot 1 (2).txt")
    assert made.path.read_text("utf-8") == "A {product} on marble\n"
    if sys.platform != "win32":
        assert made.path.stat().st_mode & 0o777 == 0o644
    assert folder.load() == ((made, again), ())


def test_files_that_a_person_puts_there_are_found(folder: TemplateFolder) -> None:
    folder.make()
    (folder.path / "b.toml").write_text(
        'name = "A portrait"\nabout = "soft\\nlight"\nprompt = """\nA {person}\nin rain\n"""\n',
        "utf-8",
    )
    (folder.path / "c.TXT").write_bytes("\ufeffTwo\r\nlines\r\n".encode())
    (folder.path / "notes.md").write_text("not ours")
    (folder.path / ".hidden.txt").write_text("not ours")
    good, bad = folder.load()
    assert [(each.name, each.about, each.prompt) for each in good] == [
        ("A portrait", "soft light", "A {person}\nin rain"),
        ("c", "", "Two\nlines"),
    ]
    assert bad == ()


@pytest.mark.parametrize(
    ("name", "content", "flaw"),
    [
        ("a.toml", b"prompt = ", TemplateFlaw.NOT_TOML),
        ("a.toml", b"a = " + b"[" * 3000, TemplateFlaw.NOT_TOML),
        ("a.toml", b"prompt = 'x'\na = " + b"9" * 5000, TemplateFlaw.NOT_TOML),
        ("a.toml", b"name = 'x'", TemplateFlaw.NO_PROMPT),
        ("a.toml", b"prompt = 3", TemplateFlaw.NO_PROMPT),
        ("a.txt", b" \n", TemplateFlaw.NO_PROMPT),
        ("a.txt", b"\xff\xfe\x00", TemplateFlaw.NO_TEXT),
        ("a.txt", b"a\0b", TemplateFlaw.NO_TEXT),
        ("a.txt", b"x" * (LONGEST_PROMPT + 1), TemplateFlaw.TOO_LARGE),
        ("a.txt", b"x" * 200_000, TemplateFlaw.TOO_LARGE),
    ],
)
def test_a_bad_file_is_named_and_the_others_are_there(
    folder: TemplateFolder, name: str, content: bytes, flaw: TemplateFlaw
) -> None:
    kept = folder.save("good", "A boat")
    (folder.path / name).write_bytes(content)
    good, bad = folder.load()
    assert good == (kept,)
    assert [(each.path.name, each.flaw) for each in bad] == [(name, flaw)]
    assert folder.add(folder.path / name) == bad[0]


def test_what_cannot_be_opened_is_no_template(folder: TemplateFolder) -> None:
    (folder.make() / "a.txt").mkdir()
    _good, bad = folder.load()
    assert [each.flaw for each in bad] == [TemplateFlaw.UNREADABLE]
    gone = read_template(folder.path / "gone.txt")
    assert isinstance(gone, BadTemplate)


def test_a_file_from_elsewhere_is_copied_once(folder: TemplateFolder, tmp_path: Path) -> None:
    given = tmp_path / "From a Friend.TXT"
    given.write_text("A {friend}", "utf-8")
    added = folder.add(given)
    assert isinstance(added, Template)
    assert added.path == folder.path / "From a Friend.txt"
    assert folder.add(added.path) == added, "it is there already"
    assert len(folder.load()[0]) == 1


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("  a\tb ", "a b"),
        ("../../etc/passwd", "etc passwd"),
        ("...", "template"),
        ("", "template"),
        ("con", "_con"),
        ("LPT1.old", "_LPT1.old"),
        ("x" * 200, "x" * 80),
        ("\ud800", "template"),
    ],
)
def test_names_that_every_system_can_keep(name: str, kept: str) -> None:
    assert safe_name(name) == kept
