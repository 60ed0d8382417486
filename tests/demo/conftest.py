"""The real clip that the tests of the window share is one of the demo's."""

from tests.ui.conftest import demo_clip

__all__ = ["demo_clip"]
