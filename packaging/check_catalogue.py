"""Read the built-in models, or a person's own file over them, and print what is in it.

``dev.py check-catalogue [FILE]`` names line and reason of the first mistake; without one it lists
every mode with its price and how sure it is.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse, text_of
from sora_desktop.core.mode import Mode

BUILT_IN = Path(__file__).resolve().parent.parent / "resources" / "models.toml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the file; gives the exit code, 1 for a file that would not be taken."""
    parser = argparse.ArgumentParser(prog="dev.py check-catalogue", description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", help="a models.toml of your own")
    own: Path | None = parser.parse_args(arguments).file
    file = own or BUILT_IN
    try:
        catalogue = parse(BUILT_IN.read_text(encoding="utf-8"))
        if own is not None:
            catalogue = merge_user(catalogue, text_of(own.read_bytes()))
    except BadCatalogue as error:
        print(f"{file}, line {error.line}: {error.reason}")
        return 1
    except OSError as error:
        print(f"{file}: {error}")
        return 1
    for line in listing(catalogue):
        print(line)
    return 0


def listing(catalogue: Catalogue) -> Iterator[str]:
    """A line for each mode, and how many there are."""
    modes = [(model, mode) for model in catalogue.models for mode in model.modes]
    for model, mode in modes:
        name = f"{model.id} {mode.id}"
        yield f"{name:<32} {_price(mode):<28} {mode.sure.value}  {_standing(model, mode)}".rstrip()
    yield f"{len(catalogue.models)} models, {len(modes)} modes."


def _price(mode: Mode) -> str:
    rate = mode.cheapest
    if rate is None:
        return "price unknown"
    return f"from {rate.amount.precise} {rate.per.value.replace('_', ' ')}"


def _standing(model: Model, mode: Mode) -> str:
    if model.retired or not mode.offered:
        return "not offered"
    return "offered as untested" if mode.sure.untested else ""


if __name__ == "__main__":
    raise SystemExit(main())
