"""The engine's bench, for days of work."""

from __future__ import annotations

from tests.engine.conftest import bench, clock, closed_bench

__all__ = ["bench", "clock", "closed_bench"]
