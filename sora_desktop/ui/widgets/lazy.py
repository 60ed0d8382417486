"""Parts of the window that are created when they are first needed: a start creates what is seen.

Code that needs such a part says what to do with it, instead of asking for it::

    self.shot_page = Lazy(self._make_page)
    self.shot_page.when_made(lambda page: page.open_wanted.connect(self._open))
    place = PagePlace(self.shot_page)           # fills its place until then
    self.shot_page.get()                        # creates it now
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sora_desktop.ui.widgets.layouts import Page

T = TypeVar("T", covariant=True)


class Lazy(Generic[T]):
    """The result of `make`, which is called once, when it is first needed."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._waiting: list[Callable[[T], object]] = []

    @property
    def made(self) -> T | None:
        """The part if it exists already, without creating it."""
        return self._made[0] if self._made else None

    def get(self) -> T:
        """The part. The first time it is created, and everything that waits for it runs."""
        if not self._made:
            self._made.append(self._make())
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do(self._made[0])
        return self._made[0]

    def when_made(self, do: Callable[[T], object]) -> None:
        """Runs with the part: now if it exists, else as soon as it does."""
        if self._made:
            do(self._made[0])
        else:
            self._waiting.append(do)

    def if_made(self, do: Callable[[T], object]) -> None:
        """Runs with the part if it exists. One that is created later starts with the state at
        that time."""
        if self._made:
            do(self._made[0])


class PagePlace(Page):
    """The place of a page in the window, empty until the person first goes there."""

    def __init__(self, content: Lazy[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        content.when_made(self._take_in)

    def prepare(self) -> None:
        """The person goes there: creates the page if necessary."""
        self._content.get()

    def focus_first(self) -> None:
        self._content.get().focus_first()

    def _take_in(self, page: Page) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)
        self.shown_changed.connect(page.shown_changed)
