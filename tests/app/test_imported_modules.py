"""What each stage of a start imports: nothing that it does not need yet. Names, no times."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Stages = Mapping[str, list[str]]

# Ours, with which the first picture is shown. Whatever it comes to need is looked at twice.
PICTURE = {
    *("", ".resources", ".app", ".core", ".store", ".ui", ".ui.theme", ".ui.widgets", ".ui.window"),
    *(".app.arguments", ".app.bootstrap", ".app.fatal_dialog"),
    ".app.process",
    *(".core.problem", ".store.background", ".store.disk", ".store.folders"),
    *(".ui.theme.icons", ".ui.theme.languages", ".ui.theme.theme"),
    *(".ui.widgets.geometry", ".ui.widgets.layouts"),
    ".ui.window.frame",
}
NOT_IN_PICTURE = (
    "asyncio",
    "email",
    "importlib.metadata",
    "sqlite3",
    "ssl",
    "subprocess",
    "tomllib",
)
NETWORK = ("httpx", "httpcore", "anyio", "certifi", "http")
WEB_SERVER = ("starlette", "uvicorn", "click", "multiprocessing", "configparser")
COMMAND_LINE = ("rich", "pygments")
EVENT_LOOP = ("asyncio", "qasync", "sora_desktop.engine.supervisor")
KEYCHAIN = (
    *("keyring", "jaraco", "more_itertools", "backports", "importlib_metadata"),
    *("jeepney", "secretstorage", "cryptography"),
)
DEMO = ("sora_desktop.demo", "sora_desktop.simulator")
# What a person opens, and what it is made with.
OPENED = (
    *("sora_desktop.ui.settings", "sora_desktop.ui.dialogs", "sora_desktop.ui.player.cut"),
    *("sora_desktop.ui.shots", "sora_desktop.ui.spending"),
    *("sora_desktop.core.exports.timeline", "sora_desktop.core.exports.fcpxml"),
    *("sora_desktop.ui.media.cut_timeline", "sora_desktop.ui.media.cut_player"),
    *("sora_desktop.ui.compose.dialogs", "sora_desktop.ui.player.compare.picker"),
    *("sora_desktop.ui.media.contact_sheet", "sora_desktop.ui.widgets.naming"),
    *("sora_desktop.core.shot_list", "sora_desktop.core.exports.table", "statistics"),
    "sora_desktop.core.clips.clip_facts",
)
PAGES = tuple(
    f"sora_desktop.ui.controllers.{name}"
    for name in ("shot_list", "cut", "contact_sheet", "shot_import", "spending")
)
BEHIND = ("sora_desktop.api", "sora_desktop.engine.engine", "sora_desktop.ui.controllers")
# What is rarely asked for, or fails.
RARE = (
    *("sora_desktop.engine.project_files", "sora_desktop.engine.account_history"),
    *("sora_desktop.engine.rebuilder", "sora_desktop.engine.rebuilt_rows"),
    *("sora_desktop.core.project_file", "sora_desktop.store.project_archive"),
    *("sora_desktop.ui.controllers.project_files", "sora_desktop.app.startup_errors"),
)


def started(folder: Path, *arguments: str, key: str = "") -> Stages:
    """The modules after each stage of a start with these arguments."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment |= {"PIAPI_API_KEY": key} if key else {}
    command = [sys.executable, "-m", "tests.app.start_stages", "--data-dir", str(folder)]
    done = subprocess.run(
        [*command, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    stages: Stages = json.loads(done.stdout)
    return stages


@pytest.fixture(scope="module")
def with_key(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """A start with a key in the environment."""
    address = ("--api-url", "http://127.0.0.1:9/")
    return started(tmp_path_factory.mktemp("key"), *address, key="a-key-of-the-environment")


def found(names: Iterable[str], packages: Iterable[str]) -> list[str]:
    """The names that are these modules or inside of them."""
    unwanted = tuple(packages)
    return [n for n in names if any(n == each or n.startswith(f"{each}.") for each in unwanted)]


def test_every_name_is_that_of_a_module() -> None:
    """One that was renamed would be found nowhere, and so be imported unseen."""
    assert [name for name in (*OPENED, *PAGES, *BEHIND, *RARE, *DEMO) if not find_spec(name)] == []


def test_the_first_picture_needs_no_more_of_ours(with_key: Stages) -> None:
    ours = set(found(with_key["picture"], ["sora_desktop"]))
    assert ours == {f"sora_desktop{name}" for name in PICTURE}
    late = (*NOT_IN_PICTURE, *NETWORK, *WEB_SERVER, *COMMAND_LINE, *KEYCHAIN)
    assert found(with_key["picture"], late) == []


def test_the_window_waits_for_no_network_and_for_no_dialog(with_key: Stages) -> None:
    late = (
        *EVENT_LOOP,
        *BEHIND,
        *RARE,
        *DEMO,
        *OPENED,
        *NETWORK,
        *WEB_SERVER,
        *COMMAND_LINE,
        *KEYCHAIN,
    )
    assert found(with_key["window"], late) == []


def test_generating_waits_for_no_network(with_key: Stages) -> None:
    assert found(with_key["generate"], (*NETWORK, *DEMO, *OPENED, *PAGES, *RARE)) == []
    assert found(with_key["generate"], BEHIND)


def test_a_session_has_no_demo_no_keychain_and_nothing_that_nobody_opened(
    with_key: Stages,
) -> None:
    late = (*DEMO, *OPENED, *PAGES, *RARE, *WEB_SERVER, *COMMAND_LINE, *KEYCHAIN)
    assert found(with_key["session"], late) == []
    # Each of the names above stands for something: what is there by then is found.
    assert found(with_key["session"], BEHIND)
    assert found(with_key["session"], NETWORK)


def test_no_source_is_read(with_key: Stages) -> None:
    ours = str(ROOT / "sora_desktop")
    assert [path for path in with_key["sources"] if path.startswith(ours)] == []


def test_the_demo_has_its_service_and_no_keychain(tmp_path: Path) -> None:
    stages = started(tmp_path, "--demo")
    late = (*OPENED, *COMMAND_LINE, *KEYCHAIN)
    assert found(stages["window"], (*DEMO, *WEB_SERVER)) == []
    assert found(stages["session"], DEMO)
    assert found(stages["session"], late) == []
