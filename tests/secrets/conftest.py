"""What the canary's tests share with those of the whole program."""

from __future__ import annotations

from tests.app.conftest import hooks, launcher

__all__ = ["hooks", "launcher"]
