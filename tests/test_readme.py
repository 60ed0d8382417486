"""What the READMEs name is there: files, commands, options and the demo's words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import commands
from sora_desktop import startup
from sora_desktop.simulator.plans import WORDS

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "tests/README.md", "packaging/README.md", "resources/demo/README.md")
ROOMS = ("core", "api", "store", "engine", "simulator", "ui", "tests", "packaging", "resources")

_LINK = re.compile(r'\]\((?!https?:)([^)]+)\)|(?:src|srcset)="([^"]+)"')
_CODE = re.compile(r"`([^`\n]+)`")
_FENCE = re.compile(r"^```$.*?^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def codes(name: str) -> list[str]:
    """What stands in backticks outside of the blocks of code."""
    return _CODE.findall(_FENCE.sub("", page(name)))


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_files(name: str) -> None:
    for match in _LINK.finditer(page(name)):
        target = match.group(1) or match.group(2)
        assert ((ROOT / name).parent / target).exists(), target


@pytest.mark.parametrize("name", PAGES)
def test_named_files_are_there(name: str) -> None:
    for code in codes(name):
        first, slash, _ = code.partition("/")
        if " " in code or not slash or first not in (*ROOMS, "sora_desktop", ".ci"):
            continue
        # A test is named by its file and its own name; tests/faults checks that it is there.
        path = code.partition("::")[0]
        found = list(ROOT.glob(path)) or list((ROOT / "sora_desktop").glob(path))
        assert found, code


def test_the_map_names_every_room() -> None:
    text = page("README.md")
    for folder in (ROOT / "sora_desktop").iterdir():
        if (folder / "__init__.py").exists():
            assert f"`sora_desktop/{folder.name}`" in text


def test_the_words_of_the_demo_are_real() -> None:
    words = [code for code in codes("README.md") if re.fullmatch(r"\[[a-z0-9]+\]", code)]
    assert words
    assert set(words) <= set(WORDS)


def test_the_options_are_real(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        startup.parse(["--help"], {})
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    usage = next(code for code in codes("README.md") if code.startswith("sora-desktop ["))
    assert set(re.findall(r"--[a-z-]+", usage)) == known - {"--help"}


@pytest.mark.parametrize("name", PAGES)
def test_the_commands_are_real(name: str) -> None:
    for command in re.findall(r"packaging/dev\.py ([a-z]+)", page(name)):
        assert command in commands.COMMANDS


@pytest.mark.parametrize("name", PAGES)
def test_no_path_of_a_machine(name: str) -> None:
    assert not re.search(r"/(root|home|tmp|work|opt|usr)/|[A-Z]:\\", page(name))
