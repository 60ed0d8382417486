"""Where the program's data files are: in a checkout, in a wheel and in a frozen package."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FOLDER = "resources"


def resource(*parts: str) -> Path:
    """The path of a file under ``resources/``; whether it exists is not checked."""
    return _root(__file__, getattr(sys, "_MEIPASS", None)).joinpath(*parts)


@cache
def _root(module: str, frozen: str | None) -> Path:
    """The first folder of data that exists; the checkout's when there is none at all."""
    places = [place / _FOLDER for place in _places(Path(module).resolve().parent, frozen)]
    return next((place for place in places if place.is_dir()), places[-1])


def _places(package: Path, frozen: str | None) -> Iterator[Path]:
    """Where the folder of data may be: unpacked by a frozen program, inside the package (an
    installed wheel), or beside it (a checkout)."""
    if frozen:
        yield Path(frozen)
    yield package
    yield package.parent
