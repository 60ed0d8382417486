"""The program's side of the API: the only room that imports httpx."""

from __future__ import annotations

import sys
from typing import Any

# httpx imports a command line of its own where rich and click happen to be installed: with all
# that they bring as much as the rest of the room (measured).
_modules: dict[str, Any] = sys.modules
_modules.setdefault("httpx._main", None)
