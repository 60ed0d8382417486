"""What the pages say is real: links, paths, commands, options, folders, labels, demo words."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

import commands
from sora_desktop.app import arguments
from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.clips.clip_names import BLANKS, USUAL_PATTERN
from sora_desktop.simulator.plans import WORDS
from sora_desktop.store.folders import AppFolders
from tests.app.screen import wait_for
from tests.simulator.caller import body

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
PAGES = (
    *("README.md", "CONTRIBUTING.md", "SECURITY.md", "tests/README.md", "packaging/README.md"),
    *("resources/demo/README.md", ".github/pull_request_template.md"),
    *(f"resources/help/{file.name}" for file in sorted(HELP.glob("*.md"))),
)
FOLDERS = (
    *("app", "core", "api", "store", "engine", "simulator", "demo", "ui"),
    *("tests", "packaging", "resources", "sora_desktop", ".ci", ".github"),
)
WINDOW_TEXTS = ROOT / "resources" / "translations" / "sora_desktop_de.ts"

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
        if " " in code or not slash or first not in FOLDERS:
            continue
        # A test is named by its file and its own name; tests/faults checks that it is there.
        path = code.partition("::")[0]
        found = list(ROOT.glob(path)) or list((ROOT / "sora_desktop").glob(path))
        assert found, code


def test_pages_that_the_code_names_are_there() -> None:
    """A reader of a comment can open what it refers to."""
    there = {path.name for path in (*ROOT.glob("*.md"), *ROOT.glob("resources/*/*.md"))}
    for file in (ROOT / "sora_desktop").rglob("*.py"):
        for name in re.findall(r"\b[\w-]+\.md\b", file.read_text(encoding="utf-8")):
            assert name in there, f"{file}: {name}"


_ROW = re.compile(r"\n(?=\||\d+\. |\n|#)")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*(\.\w+)*")


def _files(code: str) -> list[Path]:
    """The files that a path of the page means; a folder means all in it."""
    if "/" not in code or " " in code:
        return []
    found = [path for base in (ROOT, ROOT / "sora_desktop") for path in base.glob(code)]
    return [file for path in found for file in ([path] if path.is_file() else path.rglob("*.py"))]


def test_names_are_in_the_files_beside_which_they_stand() -> None:
    """In a row of "To change something" or a step of "How to add", which name files."""
    text = page("CONTRIBUTING.md")
    rows = _ROW.split(text[text.index("## To change something") : text.index("## Conventions")])
    for row in rows:
        named = _CODE.findall(row)
        files = [file for code in named for file in _files(code)]
        folders = {file.parent for file in files}
        bare = [code for code in named if re.fullmatch(r"\w+\.(py|nsh)", code)]
        files += [folder / name for folder in folders for name in bare]
        assert all(any((folder / name).is_file() for folder in folders) for name in bare), row
        there = {
            word
            for file in files
            if file.is_file()
            for word in re.findall(r"\w+", file.read_text(encoding="utf-8"))
        }
        for code in named:
            if files and code not in bare and code not in FOLDERS and _IDENTIFIER.fullmatch(code):
                assert there >= set(code.split(".")), (code, row)


def test_the_map_names_every_folder() -> None:
    text = page("CONTRIBUTING.md")
    for folder in (ROOT / "sora_desktop").iterdir():
        if (folder / "__init__.py").exists():
            assert f"`sora_desktop/{folder.name}`" in text


def test_the_readme_is_short_and_begins_with_the_commands() -> None:
    lines = page("README.md").splitlines()
    assert len(lines) <= 100
    assert lines[2:6] == [
        "```",
        *(f"python3 packaging/dev.py {name}" for name in ("run", "test")),
        "```",
    ]


def test_the_help_index_lists_every_page_once() -> None:
    listed = re.findall(r"\]\(([a-z-]+\.md)\)", page("resources/help/index.md"))
    assert sorted([*listed, "index.md"]) == sorted(file.name for file in HELP.glob("*.md"))


def test_the_labels_in_the_help_are_in_the_window() -> None:
    """Italics quote a label of the window, and are used for nothing else."""
    known = {source.text for source in ElementTree.parse(WINDOW_TEXTS).iter("source")}
    for file in HELP.glob("*.md"):
        text = file.read_text(encoding="utf-8").replace("\n", " ")
        quoted = re.findall(r"(?<!\*)\*([^*`]+)\*(?!\*)", re.sub(r"`[^`]+`", "", text))
        assert set(quoted) <= known, file.name


def test_the_demo_words_are_those_of_the_simulator() -> None:
    words = [code for code in codes("resources/help/demo.md") if code.startswith("[")]
    assert sorted(words) == sorted(WORDS)


def test_the_blanks_of_clip_names_are_all_explained() -> None:
    blanks = {code for code in codes("resources/help/clips.md") if re.fullmatch(r"\{\w+\}", code)}
    assert blanks == {f"{{{blank}}}" for blank in BLANKS}
    assert USUAL_PATTERN in codes("resources/help/clips.md")


def test_the_example_of_a_model_can_be_used() -> None:
    examples = re.findall(r"```toml\n(.*?)```", page("resources/help/models.md"), re.DOTALL)
    builtin = parse(page("resources/models.toml"))
    for shown, modes in ((examples[:1], ["text"]), (examples, ["text", "frames"])):
        *others, mine = merge_user(builtin, "\n".join(shown)).models
        assert tuple(others) == builtin.models
        assert (mine.id, [mode.id for mode in mine.modes]) == ("my-model", modes)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_folders_are_where_the_page_says(platform: str) -> None:
    home = Path("~")
    environ = {"APPDATA": "%APPDATA%", "LOCALAPPDATA": "%LOCALAPPDATA%"}
    folders = AppFolders.of_system(
        environ=environ if platform == "win32" else {}, home=home, platform=platform
    )
    separator = "\\" if platform == "win32" else "/"
    named = codes("resources/help/storage.md")
    for folder in (folders.config, folders.data, folders.cache, folders.logs):
        assert separator.join(folder.parts) in named


def test_the_options_and_variables_are_real(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments.parse(["--help"], {})
    known = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    written = codes("resources/help/command-line.md")
    usage = next(code for code in written if code.startswith("sora-desktop ["))
    assert set(re.findall(r"--[a-z-]+", usage)) == known
    assert {code.split()[0] for code in written if code.startswith("--")} == known
    variables = {code for code in written if re.fullmatch(r"[A-Z_]+_[A-Z_]+", code)}
    source = Path(arguments.__file__).read_text(encoding="utf-8")
    assert variables == set(re.findall(r'"((?:SORA_DESKTOP|PIAPI)_[A-Z_]+)"', source))


def test_the_commit_hook_runs_what_check_runs() -> None:
    (entry,) = re.findall(r"^\s+entry: (.+)$", page(".pre-commit-config.yaml"), re.MULTILINE)
    assert entry == "python3 packaging/dev.py check"


@pytest.mark.parametrize("name", PAGES)
def test_the_commands_are_real(name: str) -> None:
    for command in re.findall(r"packaging/dev\.py ([a-z]+)", page(name)):
        assert command in commands.COMMANDS


@pytest.mark.parametrize("name", PAGES)
def test_no_path_of_a_machine(name: str) -> None:
    assert not re.search(r"/(root|home|tmp|work|opt|usr)/|[A-Z]:\\", page(name))


def test_every_command_is_explained() -> None:
    text = page("CONTRIBUTING.md")
    for command in commands.COMMANDS:
        assert f"| `python3 packaging/dev.py {command}" in text


def made_by(url: str) -> bytes:
    """The clip of a take that the service at this address makes."""
    with httpx.Client(base_url=url, headers={"x-api-key": "any-key-at-all-0123"}) as api:
        take = api.post("/api/v1/task", json=body(duration=4)).json()["data"]["task_id"]

        def ready() -> str | None:
            data = api.get(f"/api/v1/task/{take}").json()["data"]
            assert data["status"].lower() != "failed", data
            return (data["output"] or {}).get("video")

        return httpx.get(wait_for(ready, "the clip")).content


def test_the_service_runs_as_written_and_its_clips_play(tmp_path: Path, qtbot: QtBot) -> None:
    (written,) = {
        code
        for code in codes("resources/help/demo.md")
        if code.startswith("python3 packaging/dev.py simulate")
    }
    words = written.replace("DIR", str(tmp_path)).split()[2:]
    # The environment is the one that runs the tests: making another one takes minutes.
    program = (
        "import sys; sys.path.insert(0, 'packaging'); import commands;"
        "commands._set_up = lambda *_: sys.executable; commands.main(sys.argv[1:])"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, *words, "--speed", "500"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            clip = made_by(process.stdout.readline().strip())
        finally:
            process.terminate()
    file = tmp_path / "clip.mp4"
    file.write_bytes(clip)
    player = QMediaPlayer()
    player.setSource(QUrl.fromLocalFile(str(file)))
    qtbot.waitUntil(lambda: player.mediaStatus() == QMediaPlayer.MediaStatus.LoadedMedia)
    assert (player.hasVideo(), player.duration()) == (True, 4000)
    player.setSource(QUrl())
