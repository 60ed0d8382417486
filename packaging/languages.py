"""The codes of the window's languages, read from their one list: ``ui/theme/languages.py``.

That file imports Qt, which packaging and translating should not need.
"""

from __future__ import annotations

import ast
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent.parent / "sora_desktop" / "ui" / "theme" / "languages.py"


def codes_in(text: str) -> tuple[str, ...]:
    """The codes in a source text that assigns LANGUAGES. Raises ValueError when none does."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LANGUAGES":
            return tuple(ast.literal_eval(node.value))
    raise ValueError(f"{_SOURCE} has no LANGUAGES")


CODES = codes_in(_SOURCE.read_text(encoding="utf-8"))
