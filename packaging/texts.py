"""The texts of the program, found in its sources.

Qt's lupdate reads Python too, but loses texts in an f-string and each ``translate`` whose count is
not a literal number (measured with 6.11), so the sources are read here and written out in a form
that it can't misread.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from console import SetupFailed

_MODEL_TEXTS = ("good_for", "note")
_MARKING = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate. `plural` when it has a count for its ``%n``."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    @property
    def call(self) -> str:
        """The text as a line of Python that lupdate reads rightly."""
        count = ", 2" if self.plural else ""
        return (
            f"translate({self.context!r}, {_quoted(self.source)}, {_quoted(self.comment)}{count})"
        )


def texts_of(root: Path) -> list[Text]:
    """Every text of the program and of its built-in models, each once.

    SetupFailed, with the place, when anything but a literal is to be translated.
    """
    found: dict[Text, None] = {}
    for file in sorted((root / "sora_desktop").rglob("*.py")):
        found.update(dict.fromkeys(_Reader(file).texts))
    found.update(dict.fromkeys(_of_models(root / "resources" / "models.toml")))
    return list(found)


class _Reader(ast.NodeVisitor):
    """Collects the texts of one file; the context of ``self.tr`` is the class that contains it,
    which PySide's ``tr`` looks up at run time together with every class above."""

    def __init__(self, file: Path) -> None:
        self.texts: list[Text] = []
        self._file, self._classes, self._contexts = file, list[str](), dict[str, ast.expr]()
        self.visit(ast.parse(file.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        """Remembers the context of ``tr = partial(QCoreApplication.translate, "Context")``."""
        self.generic_visit(node)
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(
                    func=ast.Name(id="partial"), args=[called, ast.Constant() as context]
                ),
            ) if _name(called) in _MARKING:
                self._contexts[name] = context

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node.func)
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if not self._classes:
                raise SetupFailed(f"{self._file}:{node.lineno}: tr() outside of a class")
            self._keep(node, ast.Constant(self._classes[-1]), *given)
        elif name in _MARKING and len(given) > 1 and _is_text(node):
            self._keep(node, *given)
        elif name in self._contexts and isinstance(node.func, ast.Name):
            self._keep(node, self._contexts[name], *given)

    def _keep(self, node: ast.Call, context: ast.expr, source: ast.expr, *rest: ast.expr) -> None:
        words = [self._literal(node, each) for each in (context, source, *rest[:1])]
        if words[0] and words[1] is not None:
            self.texts.append(Text(words[0], words[1], [*words, ""][2] or "", len(rest) > 1))

    def _literal(self, node: ast.Call, given: ast.expr) -> str | None:
        """The text of a literal, None for a text that was marked at its origin."""
        if isinstance(given, ast.Constant) and (
            given.value is None or isinstance(given.value, str)
        ):
            return given.value
        if isinstance(given, ast.Attribute | ast.Name):
            return None
        raise SetupFailed(f"{self._file}:{node.lineno}: not a literal text: {ast.unparse(given)}")


def _name(called: ast.expr) -> str:
    """The last name of what is called."""
    return str(getattr(called, "attr", getattr(called, "id", "")))


def _is_text(node: ast.Call) -> bool:
    """A painter has a ``translate`` of its own."""
    named = node.func.value if isinstance(node.func, ast.Attribute) else None
    return named is None or ast.unparse(named).endswith("Application")


def _of_models(file: Path) -> Iterator[Text]:
    with file.open("rb") as opened:
        models = tomllib.load(opened)["model"]
    for each in (table for model in models for table in (model, *model.get("modes", ()))):
        yield from (Text("Models", each[name]) for name in _MODEL_TEXTS if name in each)
        # An option of the model that a mode does without is false there.
        options = filter(None, each.get("options", {}).values())
        yield from (Text("Models", option["label"]) for option in options)


def as_source(texts: Iterable[Text]) -> str:
    """The texts as a source file for lupdate."""
    return "".join(f"{text.call}\n" for text in texts)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
