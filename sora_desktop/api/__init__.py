"""The program's side of the API: the only room that imports httpx."""

from __future__ import annotations

import sys
from typing import Any

# httpx imports its command line where rich and click happen to be installed; with everything they
# bring it costs as much as the rest of this package (measured).
_modules: dict[str, Any] = sys.modules
_modules.setdefault("httpx._main", None)
