"""Change the money modules in one small place at a time, and see whether a test notices.

``dev.py mutate --count 40 --seed 7 [--module core/money]`` draws that many mutants, runs the tests
that reach the changed lines in a copy of the tree, and prints the mutants that survive. With
``--part engine`` those drawn from other folders are left out, so that a long run can be split.
Which ones are drawn depends on the mutants themselves and not on their places: a change of the code
changes the draw only there. A mutant that nobody could notice is listed with its reason in
mutants_equivalent.toml.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import hashlib
import json
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import cache_from_source
from pathlib import Path

import coverage
import pytest

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENT = Path(__file__).with_name("mutants_equivalent.toml")
_SENDING = ("engine/test_submitter_ends", "engine/test_answers_with_a_task")
_ROWS = ("faults/test_rows_sending", "faults/test_rows_line")
# The modules that decide about money and secrets. Each is tested by the tests whose names begin
# with its own, and by those that are named here.
MODULES: Mapping[str, tuple[str, ...]] = {
    "core/secret": ("secrets/test_canary_search",),
    "core/money": (),
    "core/mode": (
        *("core/test_catalogue", "core/test_catalogue_builtin", "core/test_request"),
        "core/test_media",
    ),
    "core/ledger": (),
    "core/clock": ("core/test_ledger", "core/test_spending"),
    "core/take": ("core/test_ledger", "core/test_spending"),
    "core/remote": ("core/test_take",),
    "api/outcomes": (),
    "api/wire": ("api/test_outcomes_create", "api/test_outcomes_read"),
    "api/fields": ("api/test_wire", "api/test_wire_fuzz"),
    "api/transport": ("api/test_outcomes_create", "api/test_outcomes_read", "api/test_network"),
    "store/takes": ("store/test_journal_slices", "store/test_shots"),
    "store/rows": ("store/test_shots",),
    "store/shot_rows": ("store/test_rows", "store/test_shots"),
    "store/disk": (
        *("store/test_journal", "store/test_disk_copying", "store/test_library"),
        "store/test_clip_recipes",
    ),
    "engine/submitter": (
        *_SENDING,
        *("engine/test_engine_journal_faults", "engine/test_picture_links"),
        "engine/test_service_connection_account",
        *_ROWS,
    ),
    "engine/service_connection": (
        *("engine/test_submitter", "engine/test_engine", "engine/test_poller"),
        *_ROWS,
    ),
    "engine/reconciler": (
        *("engine/test_answers_with_a_task", "engine/test_orders_batches"),
        *("engine/test_account_history_import", "engine/test_picture_links"),
    ),
    "engine/account_list": ("engine/test_reconciler", "engine/test_orders_drafts"),
    "engine/answers": (
        "engine/test_poller",
        "engine/test_downloader",
        "engine/test_downloader_again",
    ),
    "engine/poller": (*_ROWS,),
    "engine/downloader": ("faults/test_rows_files",),
    "engine/transfer_thread": ("engine/test_downloader", "engine/test_downloader_again"),
    "store/unsaved_ids": ("app/test_unsaved_ids",),
}
# Parts of a working copy that its tests do not need.
_LEFT_OUT = (".*_cache", "__pycache__", ".git", ".venv", "build", "dist", "docs")
# What every test loads, read once for all of them.
_LOADED = [
    *("coverage", "pytest", "pytestqt.plugin", "pytest_asyncio.plugin", "hypothesis.strategies"),
    *("httpx", "starlette.applications", "uvicorn", "qasync", "PySide6.QtWidgets"),
]
_ALREADY_LOADED = "ignore::pytest.PytestAssertRewriteWarning"
if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(_LOADED)
# A test, and a whole run, may take that many times as long as without a mutant, and that many
# seconds more.
_PATIENCE, _GRACE = 3.0, 20.0

_PAIRS: Sequence[tuple[type[ast.cmpop], type[ast.cmpop]]] = (
    *((ast.Eq, ast.NotEq), (ast.Lt, ast.LtE), (ast.Gt, ast.GtE)),
    *((ast.Is, ast.IsNot), (ast.In, ast.NotIn)),
)
_COMPARED = {old: new for pair in _PAIRS for old, new in (pair, pair[::-1])}
_COUNTED: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Div: ast.Mult,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}
_BRANCHES = (ast.If, ast.IfExp, ast.While)


class Unusable(Exception):
    """Nothing can be measured; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One small change of a module, and the lines of its statement up to the change."""

    module: str
    number: int
    source: bytes = field(repr=False)
    line: str
    becomes: str
    lines: range

    def __str__(self) -> str:
        where = f"sora_desktop/{self.module}.py:{self.number}"
        return f"{where}\n  - {self.line}\n  + {self.becomes}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many mutants were tried, which of them no test noticed, and which nobody could."""

    tried: int
    survivors: tuple[Mutant, ...]
    equivalent: int

    def __str__(self) -> str:
        killed = self.tried - len(self.survivors)
        percent = 100.0 * killed / self.tried if self.tried else 100.0
        return f"{killed} of {self.tried} killed, {percent:.1f} %; {self.equivalent} equivalent"


def mutants_of(module: str, source: bytes) -> list[Mutant]:
    """Every mutant of a module, in the order of its lines."""
    begins = [0]
    for line in source.splitlines(keepends=True):
        begins.append(begins[-1] + len(line))
    found: dict[tuple[int, int, str], Mutant] = {}
    for first, node, changed in _changes(ast.parse(source)):
        last = node.end_lineno or node.lineno
        start = begins[node.lineno - 1] + node.col_offset
        end = begins[last - 1] + (node.end_col_offset or 0)
        text = f"({ast.unparse(changed)})" if changed else "pass"
        after = source[:start] + text.encode() + source[end:]
        found[start, end, text] = Mutant(
            module=module,
            number=node.lineno,
            source=after,
            line=_line(source, node.lineno),
            becomes=_line(after, node.lineno),
            lines=range(first, last + 1),
        )
    return [found[key] for key in sorted(found)]


def _line(source: bytes, number: int) -> str:
    return source.splitlines()[number - 1].decode().strip()


def _changes(tree: ast.AST) -> Iterator[tuple[int, ast.expr | ast.stmt, ast.expr | None]]:
    """The first line of the statement, what is replaced, and by what; None for a `pass`."""
    for first, node in _worked(tree, 1):
        for changed in _instead(node):
            yield first, node.test if isinstance(node, _BRANCHES) else node, changed


def _instead(node: ast.expr | ast.stmt) -> Iterator[ast.expr | None]:
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARED:
        yield _with(node, ops=[_COMPARED[type(node.ops[0])](), *node.ops[1:]])
    elif isinstance(node, ast.BoolOp):
        yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        for place in range(len(node.values)):
            rest = [*node.values[:place], *node.values[place + 1 :]]
            yield _with(node, values=rest) if len(rest) > 1 else rest[0]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.BinOp) and type(node.op) in _COUNTED:
        yield _with(node, op=_COUNTED[type(node.op)]())
    elif isinstance(node, ast.Constant):
        yield from (ast.Constant(value) for value in _other_values(node.value))
    elif isinstance(node, _BRANCHES):
        yield ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Raise) or _is_call(node):
        yield None


def _with(node: ast.expr, **fields: object) -> ast.expr:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _other_values(value: object) -> Iterator[int | float]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
        if value not in (0, 1):
            yield value // 2 if isinstance(value, int) else value / 2


def _is_call(node: ast.AST) -> bool:
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Call | ast.Await)


def _worked(node: ast.AST, first: int) -> Iterator[tuple[int, ast.expr | ast.stmt]]:
    """The nodes that do something: no types, decorators, docstrings, or texts for the log."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            # Before Python 3.12 the positions inside an f-string are unknown.
            if not isinstance(child, ast.AST) or isinstance(child, ast.JoinedStr):
                continue
            if _is_for_the_log(child):
                continue
            begun = child.lineno if isinstance(child, ast.stmt) else first
            if isinstance(child, ast.expr | ast.stmt):
                yield begun, child
            yield from _worked(child, begun)


def _is_for_the_log(node: ast.AST) -> bool:
    called = node.value if isinstance(node, ast.Expr) else None
    return isinstance(called, ast.Call) and ast.unparse(called.func).startswith("log.")


def covering(root: Path, module: str, named: Sequence[str]) -> list[str]:
    """The files that test a module: those of its name first."""
    room, _, name = module.rpartition("/")
    own = [f"tests/{room}/test_{name}.py"] if room else []
    own += [
        f"tests/{room}/{path.name}" for path in (root / "tests" / room).glob(f"test_{name}_*.py")
    ]
    others = [f"tests/{test}.py" for test in named]
    paths = [path for path in dict.fromkeys((*sorted(own), *others)) if (root / path).is_file()]
    missing = [path for path in others if path not in paths]
    if missing or not paths:
        raise Unusable(f"no tests of {module}: {', '.join(missing or own)}")
    return paths


def equivalent(mutants: Sequence[Mutant], listed: Path) -> set[Mutant]:
    """The mutants that are listed as equivalent; Unusable when an entry fits none of them."""
    entries = tomllib.loads(listed.read_text(encoding="utf-8")).get("equivalent", [])
    known: dict[tuple[str, str, str], list[Mutant]] = {}
    for mutant in mutants:
        known.setdefault((mutant.module, mutant.line, mutant.becomes), []).append(mutant)
    found: set[Mutant] = set()
    for entry in entries:
        its = known.get((entry["module"], entry["line"], entry["becomes"]))
        if not its or not entry["reason"].strip():
            raise Unusable(f"{listed.name}: no mutant, or no reason: {entry['line']!r}")
        found.update(its)
    return found


class _Recorder:
    """Records how long each test takes; with `wanted`, only those run, in that order, and one that
    takes longer than the seconds given for it ends the process."""

    def __init__(self, wanted: Mapping[str, float], begin: Callable[[str], object]) -> None:
        self.seconds: dict[str, float] = {}
        self._place = {test: place for place, test in enumerate(wanted)}
        self._most = wanted
        self._begin = begin

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """A mutant that changes the names of the tests is tried with all of them."""
        if kept := [item for item in items if item.nodeid in self._place]:
            items[:] = sorted(kept, key=lambda item: self._place[item.nodeid])

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Every line that runs belongs to this test."""
        self._begin(item.nodeid)
        begun = time.monotonic()
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_REAL, self._most.get(item.nodeid, 0.0))
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.monotonic() - begun
            self._begin("")


def _run(
    tree: Path, files: Sequence[str], wanted: Mapping[str, float], module: Path | None
) -> None:
    """In a process of its own: runs the tests, and records which of them reach which line."""
    if sys.platform != "win32":
        os.setsid()
    os.chdir(tree)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen"}
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = False
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    known = coverage.Coverage(data_file=None, include=[str(module)]) if module else None
    recorder = _Recorder(wanted, known.switch_context if known else str)
    command = ["-x", "-q", "-p", "no:cacheprovider", "-W", _ALREADY_LOADED, *files]
    if known:
        known.start()
    code = pytest.main(command, plugins=[recorder])
    if known:
        known.stop()
        reached = known.get_data().contexts_by_lineno(str(module))
        _recorded(tree).write_text(json.dumps([recorder.seconds, reached]), encoding="utf-8")
    os._exit(int(code))


def _recorded(tree: Path) -> Path:
    return tree.with_name("recorded.json")


class Copy:
    """A copy of the tree, in which the mutants of one module are tried."""

    def __init__(self, root: Path, folder: Path, module: str, files: Sequence[str]) -> None:
        self._tree = folder / "tree"
        if not self._tree.exists():
            shutil.copytree(root, self._tree, ignore=shutil.ignore_patterns(*_LEFT_OUT))
        self._path = self._tree / "sora_desktop" / f"{module}.py"
        self._files = files
        if self._code(files, {}, self._path, None):
            raise Unusable(f"the tests fail without any mutant: {' '.join(files)}")
        self._seconds, self._reached = json.loads(_recorded(self._tree).read_text())

    def survives(self, mutant: Mutant) -> bool:
        """Whether all the tests pass that reach the changed lines."""
        reached = {test for line in mutant.lines for test in self._reached.get(str(line), ())}
        # Code that runs at import concerns every test.
        wanted = [test for test in self._seconds if test in reached or "" in reached]
        # The first failure ends the run.
        wanted.sort(key=self._seconds.__getitem__)
        if not wanted:
            return True
        most = {test: _GRACE + _PATIENCE * self._seconds[test] for test in wanted}
        patience = _GRACE + _PATIENCE * sum(self._seconds[test] for test in wanted)
        files = [file for file in self._files if any(t.startswith(f"{file}::") for t in wanted)]
        source = self._path.read_bytes()
        self._write(mutant.source)
        try:
            return self._code(files, most, None, patience) == 0
        finally:
            self._write(source)

    def _write(self, source: bytes) -> None:
        """A compiled file of the same second and size would hide the change."""
        Path(cache_from_source(self._path)).unlink(missing_ok=True)
        self._path.write_bytes(source)

    def _code(
        self,
        files: Sequence[str],
        wanted: Mapping[str, float],
        module: Path | None,
        seconds: float | None,
    ) -> int | None:
        running = _CONTEXT.Process(target=_run, args=(self._tree, files, wanted, module))
        running.start()
        running.join(seconds)
        # One that took too long may have started others.
        if running.exitcode is None or running.exitcode < 0:
            if sys.platform == "win32":
                running.kill()
            else:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(running.pid or 0, signal.SIGKILL)
            running.join()
        return running.exitcode


def sample(mutants: Sequence[Mutant], seed: int, count: int) -> list[Mutant]:
    """That many of them at random, the same for the same seed."""

    def chance(mutant: Mutant) -> bytes:
        text = f"{seed}\0{mutant.module}\0{mutant.line}\0{mutant.becomes}"
        return hashlib.sha256(text.encode()).digest()

    return sorted(mutants, key=chance)[:count]


def measure(
    root: Path,
    modules: Mapping[str, Sequence[str]],
    listed: Path,
    *,
    only: str = "",
    part: str = "",
    seed: int,
    count: int,
    report: Callable[[str], None] = print,
) -> Outcome:
    """Draws `count` mutants, of the module `only` or of all, and tries each that is not equivalent
    and whose module begins with `part`."""
    every: list[Mutant] = []
    for module in modules:
        every += mutants_of(module, (root / "sora_desktop" / f"{module}.py").read_bytes())
    unseen = equivalent(every, listed)
    wanted = [mutant for mutant in every if only in ("", mutant.module)]
    drawn = [mutant for mutant in sample(wanted, seed, count) if mutant.module.startswith(part)]
    tried = [mutant for mutant in drawn if mutant not in unseen]
    survivors: list[Mutant] = []
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        for module, named in modules.items():
            if its := [mutant for mutant in tried if mutant.module == module]:
                tree = Copy(root, Path(folder), module, covering(root, module, named))
                survived = [mutant for mutant in its if tree.survives(mutant)]
                survivors += survived
                report("\n".join(map(str, survived)))
                report(f"{module}: {len(its) - len(survived)} of {len(its)} killed")
    outcome = Outcome(
        tried=len(tried), survivors=tuple(survivors), equivalent=len(drawn) - len(tried)
    )
    report(f"{outcome}; drawn from {len(wanted)}")
    return outcome


def main(arguments: Sequence[str]) -> int:
    """Measures as the arguments say; 1 when mutants survived, 2 when nothing can be said."""
    parser = argparse.ArgumentParser(prog="dev.py mutate", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which mutants are drawn")
    parser.add_argument("--count", type=int, default=40, help="how many at most")
    parser.add_argument("--module", choices=list(MODULES), default="", help="of this one only")
    parser.add_argument("--part", default="", help="of what is drawn, only what begins so")
    chosen = parser.parse_args(arguments)
    try:
        outcome = measure(
            ROOT,
            MODULES,
            EQUIVALENT,
            only=chosen.module,
            part=chosen.part,
            seed=chosen.seed,
            count=chosen.count,
        )
    except Unusable as problem:
        print(problem, file=sys.stderr)
        return 2
    return 1 if outcome.survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
