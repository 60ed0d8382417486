"""The program's version, read from the one place where it stands: ``sora_desktop/__init__.py``.

python packaging/sora_version.py --check v1.2.3    exit 1 when the tag is not of this version
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent.parent / "sora_desktop" / "__init__.py"


def version_in(text: str) -> str:
    """The version that the source text of the package states. Raises ValueError without one."""
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+[a-z0-9.]*)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError(f"{_SOURCE} states no version")
    return found.group(1)


VERSION = version_in(_SOURCE.read_text(encoding="utf-8"))


def check(tag: str) -> int:
    """0 when the tag is the version with a "v" before it; else 1, and both are printed."""
    if tag == f"v{VERSION}":
        return 0
    sys.stderr.write(f"The tag is {tag}, and the program's version is {VERSION}.\n")
    return 1


if __name__ == "__main__":
    sys.exit(check(sys.argv[sys.argv.index("--check") + 1]))
