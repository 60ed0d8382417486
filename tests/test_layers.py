"""The layers and the house rules, read from the sources: who imports whom, and what nobody writes.

A rule is a function from modules to complaints. Each is tried on a small bad source first, so
that a rule which has gone blind is noticed, and then on the package.
"""

from __future__ import annotations

import ast
import graphlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = "sora_desktop"
ROOT = Path(__file__).resolve().parent.parent
FUNCTION_LINES = 45
FILE_LINES = 400

# A room, and the rooms it may import besides itself. "ground" is the package's own __init__
# and resources.py. Modules at the top that are no room belong to "app", which composes.
ALLOWED: dict[str, frozenset[str]] = {
    "ground": frozenset(),
    "core": frozenset(),
    "api": frozenset({"ground", "core"}),
    "store": frozenset({"ground", "core"}),
    "engine": frozenset({"ground", "core", "api", "store"}),
    "simulator": frozenset({"ground", "core"}),
    "ui": frozenset({"ground", "core", "api", "store", "engine"}),
    "app": frozenset({"ground", "core", "api", "store", "engine", "simulator", "ui"}),
    "__main__": frozenset({"ground", "core", "store", "simulator", "ui", "app"}),
}

# Modules from outside, and the rooms that may import them; a dotted name covers what is below.
OUTSIDE: dict[str, frozenset[str]] = {
    **dict.fromkeys(["httpx", "httpcore", "h11", "certifi", "truststore"], frozenset({"api"})),
    **dict.fromkeys(["sqlite3", "keyring"], frozenset({"store"})),
    **dict.fromkeys(["PySide6", "shiboken6"], frozenset({"ui", "app", "__main__"})),
    "qasync": frozenset({"app", "__main__"}),
    **dict.fromkeys(["starlette", "uvicorn"], frozenset({"simulator"})),
}

# The core computes: these wait, talk to the system, or run at the same time.
NOT_IN_CORE = frozenset(
    {"asyncio", "concurrent", "ctypes", "http", "multiprocessing", "selectors", "shutil"}
    | {"signal", "socket", "ssl", "subprocess", "tempfile", "threading", "urllib.request"}
)
OWNERLESS = frozenset({"create_task", "ensure_future", "asyncSlot", "asyncClose"})
SCOPE = f"{PACKAGE}.engine.scope"

# Besides every __main__, what is started as a process of its own: it may write to the terminal,
# and without coroutines its outermost loop may be Qt's.
PROGRAMS = frozenset({f"{PACKAGE}.ui.clip_renderer"})
# Qt can only drag in a loop of its own; it is entered from the mouse's event, where that is safe.
DRAGS = frozenset({f"{PACKAGE}.ui.files_outside"})
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
        return ast.parse(self.text, self.name)

    @property
    def room(self) -> str:
        """Which row of ALLOWED the module belongs to."""
        return room_of(self.name)

    @property
    def is_program(self) -> bool:
        """Whether it is started by itself, and so owns its terminal."""
        return self.name.endswith(".__main__") or self.name in PROGRAMS

    def complain(self, node: ast.stmt | ast.expr, text: str) -> str:
        """One line that says where and what."""
        return f"{self.name}:{node.lineno}: {text}"


Rule = Callable[[Sequence[Module]], Iterable[str]]


def room_of(name: str) -> str:
    """The room of a module of the package, by its dotted name."""
    parts = name.split(".")
    if len(parts) == 1 or parts[1] == "resources":
        return "ground"
    return parts[1] if parts[1] in ALLOWED else "app"


def imports(module: Module, known: frozenset[str]) -> Iterator[tuple[ast.stmt, str]]:
    """Each imported module with the statement; ``from package import part`` names the part."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            for alias in node.names:
                part = f"{base}.{alias.name}"
                is_room = base == PACKAGE and alias.name in ALLOWED
                yield node, part if is_room or part in known else base


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if node.level == 0:
        return node.module or ""
    parts = module.name.split(".")
    kept = len(parts) - node.level + module.is_package
    return ".".join([*parts[:kept], *([node.module] if node.module else [])])


def names_of(modules: Sequence[Module]) -> frozenset[str]:
    """The dotted names of the modules."""
    return frozenset(module.name for module in modules)


def is_inside(name: str) -> bool:
    """Whether a dotted name is of the package."""
    return name.split(".")[0] == PACKAGE


def is_below(name: str, top: str) -> bool:
    """Whether a dotted name is ``top`` or below it."""
    return name == top or name.startswith(top + ".")


def direction(modules: Sequence[Module]) -> Iterator[str]:
    """Imports between rooms go one way only."""
    known = names_of(modules)
    for module in modules:
        for node, name in imports(module, known):
            if not is_inside(name):
                continue
            room = room_of(name)
            if room != module.room and room not in ALLOWED[module.room]:
                yield module.complain(node, f"{module.room} must not import {room} ({name})")


def cycles(modules: Sequence[Module]) -> Iterator[str]:
    """No module imports itself by way of others; what only type checkers read does not count."""
    known = names_of(modules)
    graph = {module.name: set[str]() for module in modules}
    for module in modules:
        run_time = Module(
            module.name, ast.unparse(_RunTime().visit(module.tree)), module.is_package
        )
        graph[module.name] = {name for _, name in imports(run_time, known) if name in known}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        yield "import cycle: " + " -> ".join(error.args[1])


class _RunTime(ast.NodeTransformer):
    """Empties the blocks that are only there for type checkers."""

    def visit_If(self, node: ast.If) -> ast.If:
        """Empty ``if TYPE_CHECKING:``; leave every other block."""
        self.generic_visit(node)
        if "TYPE_CHECKING" in ast.unparse(node.test):
            node.body = [ast.Pass()]
        return node


def outside(modules: Sequence[Module]) -> Iterator[str]:
    """What comes from outside stays in its room, and is known here."""
    known = names_of(modules)
    for module in modules:
        for node, name in imports(module, known):
            if is_inside(name):
                continue
            rooms = next((OUTSIDE[top] for top in OUTSIDE if is_below(name, top)), None)
            if rooms is not None and module.room not in rooms:
                yield module.complain(node, f"{name} is for {', '.join(sorted(rooms))} alone")
            elif rooms is None and name.split(".")[0] not in sys.stdlib_module_names:
                yield module.complain(node, f"{name} is in no room: add it to OUTSIDE")
            if module.room == "core" and any(is_below(name, top) for top in NOT_IN_CORE):
                yield module.complain(node, f"core must not import {name}")


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
    """Coroutines are started by Scope.spawn only."""
    for module, node in _nodes(modules):
        names = {node.attr} if isinstance(node, ast.Attribute) else set[str]()
        if isinstance(node, ast.Name):
            names = {node.id}
        elif isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
        if module.name != SCOPE and names & OWNERLESS and isinstance(node, ast.expr | ast.stmt):
            yield module.complain(node, f"{', '.join(names & OWNERLESS)}: use Scope.spawn")


def global_statements(modules: Sequence[Module]) -> Iterator[str]:
    """No state at the level of modules."""
    for module, node in _nodes(modules):
        if isinstance(node, ast.Global):
            yield module.complain(node, "global is banned: pass it by constructor")


def prints(modules: Sequence[Module]) -> Iterator[str]:
    """Only programs write to the terminal; everything else logs."""
    for module, node in _nodes(modules):
        is_print = isinstance(node, ast.Name) and node.id == "print"
        if is_print and not module.is_program:
            yield module.complain(node, "print is for programs alone: log it")


def lengths(modules: Sequence[Module]) -> Iterator[str]:
    """Functions of 45 lines and files of 400, at the most."""
    for module in modules:
        lines = len(module.text.splitlines())
        if lines > FILE_LINES:
            yield f"{module.name}: {lines} lines, more than {FILE_LINES}"
    for module, node in _nodes(modules):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield module.complain(node, f"{node.name}: {lines} lines, over {FUNCTION_LINES}")


def _nodes(modules: Sequence[Module]) -> Iterator[tuple[Module, ast.expr | ast.stmt]]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.expr | ast.stmt):
                yield module, node


def _called(node: ast.AST) -> frozenset[str]:
    """The last name of what a call calls, as a set of at most one."""
    if not isinstance(node, ast.Call):
        return frozenset()
    if isinstance(node.func, ast.Attribute):
        return frozenset({node.func.attr})
    return frozenset({node.func.id}) if isinstance(node.func, ast.Name) else frozenset()


RULES: tuple[Rule, ...] = (
    direction,
    cycles,
    outside,
    hidden_imports,
    modal_exec,
    ownerless_tasks,
    global_statements,
    prints,
    lengths,
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
    assert {f"{PACKAGE}", f"{PACKAGE}.core"} <= names_of(read_package(ROOT))


def module(name: str, text: str) -> Module:
    """A module of the package with a small source."""
    return Module(f"{PACKAGE}.{name}", text)


BAD: list[tuple[Rule, list[Module]]] = [
    (direction, [module("core.task", "from sora_desktop.store import journal")]),
    (direction, [module("core.task", "from sora_desktop.resources import resource")]),
    (direction, [module("core.task", "import sora_desktop.api.wire as wire")]),
    (direction, [module("api.wire", "from sora_desktop.store.journal import Journal")]),
    (direction, [module("store.tasks", "from sora_desktop import api")]),
    (direction, [module("engine.poller", "def f():\n    from sora_desktop.ui import words")]),
    (direction, [module("engine.poller", "from sora_desktop.app import Application")]),
    (direction, [module("engine.poller", "from ..ui import words")]),
    (direction, [module("simulator.server", "from sora_desktop.api import wire")]),
    (direction, [module("ui.player", "from sora_desktop.simulator import server")]),
    (direction, [module("ui.player", "from sora_desktop.app import main")]),
    (direction, [module("app", "from sora_desktop.__main__ import main")]),
    (direction, [module("__main__", "from sora_desktop.engine.engine import Engine")]),
    (
        direction,
        [module("core.task", "if TYPE_CHECKING:\n    from sora_desktop.engine import engine")],
    ),
    (
        cycles,
        [
            module("core.task", "from sora_desktop.core.money import Money"),
            module("core.money", "from sora_desktop.core import task"),
        ],
    ),
    (cycles, [module("core.task", "from .task import TaskId")]),
    (outside, [module("engine.poller", "import httpx")]),
    (outside, [module("engine.poller", "from httpcore import ConnectError")]),
    (outside, [module("api.client", "import sqlite3")]),
    (outside, [module("app", "import keyring.errors")]),
    (outside, [module("engine.engine", "from PySide6.QtCore import QObject")]),
    (outside, [module("ui.player", "import qasync")]),
    (outside, [module("api.client", "from starlette.applications import Starlette")]),
    (outside, [module("core.clock", "import asyncio")]),
    (outside, [module("core.clock", "from urllib.request import urlopen")]),
    (outside, [module("api.client", "import requests")]),
    (hidden_imports, [module("core.clock", "importlib.import_module('asyncio')")]),
    (modal_exec, [module("ui.dialogs", "dialog.exec()")]),
    (modal_exec, [module("ui.dialogs", "QMenu(parent).exec_(point)")]),
    (modal_exec, [module("ui.dialogs", "QMessageBox.question(self, 'a', 'b')")]),
    (modal_exec, [module("ui.dialogs", "name = QFileDialog.getOpenFileName()[0]")]),
    (modal_exec, [module("ui.player", "QApplication.exec()")]),
    (modal_exec, [module("ui.clip_renderer", "dialog.exec()")]),
    (modal_exec, [module("ui.files_outside", "dialog.exec()")]),
    (modal_exec, [module("ui.player", "drag.exec(Qt.DropAction.CopyAction)")]),
    (ownerless_tasks, [module("engine.poller", "asyncio.create_task(poll())")]),
    (ownerless_tasks, [module("app", "from asyncio import ensure_future as start")]),
    (ownerless_tasks, [module("ui.player", "@asyncSlot()\nasync def clicked(): ...")]),
    (global_statements, [module("app", "def f():\n    global state\n    state = 1")]),
    (prints, [module("app", "print('hello')")]),
    (prints, [module("simulator.server", "print('hello')")]),
    (lengths, [module("app", "def long():\n" + "    pass\n" * 45)]),
    (lengths, [module("app", "class C:\n    async def long():\n" + "        pass\n" * 45)]),
    (lengths, [module("app", "\n" * 401)]),
]


@pytest.mark.parametrize(("rule", "modules"), BAD)
def test_rule_catches(rule: Rule, modules: list[Module]) -> None:
    assert list(rule(modules))


GOOD = [
    module("core.task", "import enum\nfrom sora_desktop.core.money import Money"),
    module("core.money", "if TYPE_CHECKING:\n    from sora_desktop.core.task import Task"),
    module("api.client", "import httpx\nfrom sora_desktop import __version__, core"),
    module("engine.scope", "import asyncio\nasyncio.create_task(run())\ncursor.execute('x')"),
    module("ui.player", "from PySide6.QtCore import QObject\nfrom sora_desktop.store import tasks"),
    module("selftest", "from sora_desktop.simulator import server\nimport qasync"),
    module("__main__", "from sora_desktop.app import main\nprint('0.1.0')"),
    module("ui.files_outside", "drag.exec(Qt.DropAction.CopyAction)"),
    module("ui.clip_renderer", "QCoreApplication.exec()\nprint('no encoder', file=sys.stderr)"),
    module("ui.dialogs", "QFileDialog(self).open()\nQFileDialog.Option.ShowDirsOnly"),
    module("app", "def short():\n" + "    pass\n" * 44 + "\n" * 355),
]


@pytest.mark.parametrize("rule", RULES)
def test_rule_lets_pass(rule: Rule) -> None:
    assert list(rule(GOOD)) == []
