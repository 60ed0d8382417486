"""The house rules that import-linter cannot express, read from the sources: what nobody writes.

A rule is a function from modules to complaints. Each is tried on a small bad source first, so
that a rule which has gone blind is noticed, and then on the package. The import rules are in
`pyproject.toml`; `dev.py check` runs them.
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

PACKAGE = "sora_desktop"
ROOT = Path(__file__).resolve().parent.parent
FUNCTION_LINES = 45
FILE_LINES = 600
FEWEST_LINES = 60
MOST_FILES = 35
# Modules of fewer lines, each with the reason why it stands alone.
SMALL = {
    "api.options": "what the settings give: imported without the HTTP client",
    "core.fold": "one rule, used by the search in files and in memory",
    "core.recent": "what stores, lists and pictures keep in memory",
    "core.signal": "a protocol of every layer",
    "demo.service": "the only place that joins simulator and demo",
    "engine.status": "shown in the first picture: imported without the HTTP client",
    "resources": "below all layers",
    "store.background": "threads for the keychain and for slow disks",
}

OWNERLESS = frozenset({"create_task", "ensure_future", "asyncSlot", "asyncClose"})
SUPERVISOR = f"{PACKAGE}.engine.supervisor"

# Besides every __main__, what is started as a process of its own: it may write to the terminal,
# and without coroutines its outermost loop may be Qt's.
PROGRAMS = frozenset({f"{PACKAGE}.demo.clip_renderer"})
# Qt can only drag in a loop of its own; it is entered from the mouse's event, where that is safe.
DRAGS = frozenset({f"{PACKAGE}.ui.desktop.files_outside"})
# Their static functions open a dialog and run a loop until it is closed.
ASKING = frozenset({"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QFontDialog"})
APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication", "loop"})


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: its dotted name, its text, and whether it is a package's __init__."""

    name: str
    text: str
    is_package: bool = False

    @property
    def tree(self) -> ast.Module:
        """The parsed source."""
        return _parsed(self.text, self.name)

    @property
    def is_program(self) -> bool:
        """Whether it is started by itself, and so owns its terminal."""
        return self.name.endswith(".__main__") or self.name in PROGRAMS

    def complain(self, node: ast.stmt | ast.expr, text: str) -> str:
        """One line that says where and what."""
        return f"{self.name}:{node.lineno}: {text}"


@cache
def _parsed(text: str, name: str) -> ast.Module:
    return ast.parse(text, name)


@cache
def _in(module: Module) -> tuple[ast.expr | ast.stmt, ...]:
    return tuple(n for n in ast.walk(module.tree) if isinstance(n, ast.expr | ast.stmt))


@pytest.fixture(scope="module", autouse=True)
def nothing_kept() -> Iterator[None]:
    """A million nodes would be gone through by each collection of garbage after other tests."""
    yield
    _parsed.cache_clear()
    _in.cache_clear()


Rule = Callable[[Sequence[Module]], Iterable[str]]


@cache
def known_packages() -> frozenset[str]:
    """The packages that an import rule of pyproject.toml keeps in their layers."""
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    forbidden = [contract.get("forbidden_modules", ()) for contract in linter["contracts"]]
    return frozenset(name for names in forbidden for name in names)


def unknown_packages(modules: Sequence[Module]) -> Iterator[str]:
    """Every third-party package belongs to a layer."""
    known = known_packages() | sys.stdlib_module_names | {PACKAGE}
    for module, node in _nodes(modules):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] not in known:
                yield module.complain(node, f"{name}: name its layer in pyproject.toml")


def hidden_imports(modules: Sequence[Module]) -> Iterator[str]:
    """An import by a string would go past the rules above."""
    for module, node in _nodes(modules):
        if _called(node) & {"__import__", "import_module"}:
            yield module.complain(node, "imports by a string are not seen by the layers")


def modal_exec(modules: Sequence[Module]) -> Iterator[str]:
    """A nested event loop silently stops coroutines for ever."""
    for module, node in _nodes(modules):
        is_own_loop = module.is_program and ast.unparse(node).split(".")[0] in APPLICATIONS
        is_drag = module.name in DRAGS and ast.unparse(node).startswith("drag.exec(")
        if _called(node) & {"exec", "exec_"} and not (is_own_loop or is_drag):
            yield module.complain(node, "exec() is banned: open() and await what it finishes with")
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[0] in ASKING:
            name = ast.unparse(node.func).partition(".")[2]
            if name and name[0].islower():
                yield module.complain(node, f"{name}() runs a loop of its own: use ui/dialogs")


def ownerless_tasks(modules: Sequence[Module]) -> Iterator[str]:
    """Coroutines are started by Supervisor.spawn only."""
    for module, node in _nodes(modules):
        names = {node.attr} if isinstance(node, ast.Attribute) else set[str]()
        if isinstance(node, ast.Name):
            names = {node.id}
        elif isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
        if (
            module.name != SUPERVISOR
            and names & OWNERLESS
            and isinstance(node, ast.expr | ast.stmt)
        ):
            found = ", ".join(names & OWNERLESS)
            yield module.complain(node, f"{found}: use Supervisor.spawn")


def global_statements(modules: Sequence[Module]) -> Iterator[str]:
    """No state at the level of modules."""
    for module, node in _nodes(modules):
        if isinstance(node, ast.Global):
            yield module.complain(node, "global is banned: pass it by constructor")


def constants(modules: Sequence[Module]) -> Iterator[str]:
    """A second value for a name of the module would silently change the first one's users."""
    for module in modules:
        seen = set[str]()
        for node in module.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            names = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.append(node.target.id)
            for name in seen & set(names):
                yield module.complain(node, f"{name} has a value already")
            seen |= set(names)


def prints(modules: Sequence[Module]) -> Iterator[str]:
    """Only programs write to the terminal; everything else logs."""
    for module, node in _nodes(modules):
        is_print = isinstance(node, ast.Name) and node.id == "print"
        if is_print and not module.is_program:
            yield module.complain(node, "print is for programs alone: log it")


def lengths(modules: Sequence[Module]) -> Iterator[str]:
    """Functions of 45 lines and files of 600, at the most."""
    for module in modules:
        lines = len(module.text.splitlines())
        if lines > FILE_LINES:
            yield f"{module.name}: {lines} lines, more than {FILE_LINES}"
    for module, node in _nodes(modules):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield module.complain(node, f"{node.name}: {lines} lines, over {FUNCTION_LINES}")


def structure(modules: Sequence[Module]) -> Iterator[str]:
    """One module per concept: short ones have a reason in SMALL, and a folder keeps its order."""
    files = [module for module in modules if not module.is_package]
    for module in files:
        name = module.name.removeprefix(f"{PACKAGE}.")
        if len(module.text.splitlines()) < FEWEST_LINES and name not in SMALL:
            yield f"{module.name}: under {FEWEST_LINES} lines and not in SMALL, with its reason"
    for folder, count in Counter(module.name.rpartition(".")[0] for module in files).items():
        if count > MOST_FILES:
            yield f"{folder}: {count} files, more than {MOST_FILES}"


def _nodes(modules: Sequence[Module]) -> Iterator[tuple[Module, ast.expr | ast.stmt]]:
    for module in modules:
        for node in _in(module):
            yield module, node


def _called(node: ast.AST) -> frozenset[str]:
    """The last name of what a call calls, as a set of at most one."""
    if not isinstance(node, ast.Call):
        return frozenset()
    if isinstance(node.func, ast.Attribute):
        return frozenset({node.func.attr})
    return frozenset({node.func.id}) if isinstance(node.func, ast.Name) else frozenset()


RULES: tuple[Rule, ...] = (
    unknown_packages,
    hidden_imports,
    modal_exec,
    ownerless_tasks,
    global_statements,
    constants,
    prints,
    lengths,
    structure,
)


def read_package(root: Path) -> list[Module]:
    """Every module of the package below ``root``."""
    modules = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        modules.append(Module(name, path.read_text(encoding="utf-8"), is_package))
    return modules


@pytest.mark.parametrize("rule", RULES)
def test_package_keeps(rule: Rule) -> None:
    complaints = list(rule(read_package(ROOT)))

    assert not complaints, "\n".join(complaints)


def test_package_is_read() -> None:
    names = {module.name for module in read_package(ROOT)}

    assert {f"{PACKAGE}", f"{PACKAGE}.core"} <= names


def test_reasons_are_only_for_short_modules() -> None:
    lines = {
        m.name.removeprefix(f"{PACKAGE}."): len(m.text.splitlines()) for m in read_package(ROOT)
    }
    assert [name for name in SMALL if lines.get(name, FEWEST_LINES) >= FEWEST_LINES] == []


def test_tests_mirror_the_package() -> None:
    """The tests of a module are found by its name. Those of the whole program are in `app`."""
    rooms = {path.parent.name for path in (ROOT / PACKAGE).glob("*/__init__.py")} - {"app"}
    lost = [
        str(path.relative_to(ROOT))
        for room in sorted(rooms)
        for path in sorted((ROOT / "tests" / room).rglob("test_*.py"))
        if path.parent != ROOT / "tests" / "ui" and not _tests_something(path)
    ]
    assert lost == [], "no module of that name: test_<module>.py or test_<module>_<aspect>.py"


def _tests_something(path: Path) -> bool:
    """Whether its folder of the package has a module or folder by which the test is named."""
    folder = ROOT / PACKAGE / path.parent.relative_to(ROOT / "tests")
    names = {each.stem for each in folder.iterdir()}
    words = path.stem.removeprefix("test_").split("_")
    return any("_".join(words[:count]) in names for count in range(1, len(words) + 1))


def module(name: str, text: str) -> Module:
    """A module of the package with a small source."""
    return Module(f"{PACKAGE}.{name}", text)


BAD: list[tuple[Rule, list[Module]]] = [
    (unknown_packages, [module("api.client", "import requests")]),
    (unknown_packages, [module("api.client", "def f():\n    from requests.adapters import A")]),
    (hidden_imports, [module("core.clock", "importlib.import_module('asyncio')")]),
    (modal_exec, [module("ui.dialogs", "dialog.exec()")]),
    (modal_exec, [module("ui.dialogs", "QMenu(parent).exec_(point)")]),
    (modal_exec, [module("ui.dialogs", "QMessageBox.question(self, 'a', 'b')")]),
    (modal_exec, [module("ui.dialogs", "name = QFileDialog.getOpenFileName()[0]")]),
    (modal_exec, [module("ui.player", "QApplication.exec()")]),
    (modal_exec, [module("demo.clip_renderer", "dialog.exec()")]),
    (modal_exec, [module("ui.desktop.files_outside", "dialog.exec()")]),
    (modal_exec, [module("ui.player", "drag.exec(Qt.DropAction.CopyAction)")]),
    (ownerless_tasks, [module("engine.poller", "asyncio.create_task(poll())")]),
    (ownerless_tasks, [module("app.program", "from asyncio import ensure_future as start")]),
    (ownerless_tasks, [module("ui.player", "@asyncSlot()\nasync def clicked(): ...")]),
    (global_statements, [module("app.program", "def f():\n    global state\n    state = 1")]),
    (constants, [module("app.program", "_A, _B = 1, 2\n_C: int = 3\n_B = 4")]),
    (prints, [module("app.program", "print('hello')")]),
    (prints, [module("simulator.server", "print('hello')")]),
    (lengths, [module("app.program", "def long():\n" + "    pass\n" * 45)]),
    (lengths, [module("app.program", "class C:\n    async def long():\n" + "        pass\n" * 45)]),
    (lengths, [module("app.program", "\n" * 601)]),
    (structure, [module("app.fragment", "\n" * 59)]),
    (structure, [module(f"app.part{number}", "\n" * 60) for number in range(36)]),
]


@pytest.mark.parametrize(("rule", "modules"), BAD)
def test_rule_catches(rule: Rule, modules: list[Module]) -> None:
    assert list(rule(modules))


GOOD = [
    module("core.take", "import enum\nfrom sora_desktop.core.money import Money"),
    module("api.client", "import httpx\nfrom sora_desktop import __version__, core"),
    module("engine.supervisor", "import asyncio\nasyncio.create_task(run())\ncursor.execute('x')"),
    module("ui.player", "from PySide6.QtCore import QObject\nfrom sora_desktop.store import tasks"),
    module("app.selftest", "from sora_desktop.simulator import server\nimport qasync"),
    module("__main__", "from sora_desktop.app.program import main\nprint('0.1.0')"),
    module("ui.desktop.files_outside", "drag.exec(Qt.DropAction.CopyAction)"),
    module("demo.clip_renderer", "QCoreApplication.exec()\nprint('no encoder', file=sys.stderr)"),
    module("ui.dialogs", "QFileDialog(self).open()\nQFileDialog.Option.ShowDirsOnly"),
    module("app.program", "def short():\n" + "    pass\n" * 44 + "\n" * 555),
]


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule is not structure])
def test_rule_lets_pass(rule: Rule) -> None:
    assert list(rule(GOOD)) == []
