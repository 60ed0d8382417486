"""One run of the program for the pictures: ``scene.py WHAT DATA_DIR PICTURES_DIR``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sora_desktop.app import arguments


def main() -> int:
    """Runs the program until its pictures are written."""
    what, data_dir, pictures = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    arguments.refuse_crashing_pair()
    arguments.quiet_media(os.environ)
    # Qt reads the environment when it is imported, so that comes only now.
    from tests.screenshots.stage import film

    return film(what, data_dir, pictures)


if __name__ == "__main__":
    raise SystemExit(main())
