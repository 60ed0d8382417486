"""The program's version, read from the one place where it stands: ``sora_desktop/__init__.py``."""

from __future__ import annotations

import re
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent.parent / "sora_desktop" / "__init__.py"


def version_in(text: str) -> str:
    """The version that the source text of the package states. Raises ValueError without one."""
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+[a-z0-9.]*)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError(f"{_SOURCE} states no version")
    return found.group(1)


VERSION = version_in(_SOURCE.read_text(encoding="utf-8"))
