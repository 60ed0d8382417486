"""A dict that keeps only the entries that were used last."""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")


class Recent(OrderedDict[_K, _V]):
    """A dict of at most `most` entries, those that were set or used last; the oldest come first.
    Reading an entry with `[]` or `get` does not count as using it."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: _K, value: _V) -> None:
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self._most:
            self.popitem(last=False)

    def use(self, key: _K) -> _V | None:
        """The value, which counts as used now; None without one."""
        found = self.get(key)
        if found is not None:
            self.move_to_end(key)
        return found
