"""Parts of the window that are made when somebody first comes to them: a start makes what is seen.

Whoever wants something of such a part says what is to be done with it, and does not ask for it::

    self.shot_page = Lazy(self._make_page)
    self.shot_page.when_made(lambda page: page.open_wanted.connect(self._open))
    place = PagePlace(self.shot_page)           # stands in the window until then
    self.shot_page.get()                        # makes it, for who needs it now
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sora_desktop.ui.widgets.layouts import Page

T = TypeVar("T", covariant=True)


class Lazy(Generic[T]):
    """What `make` gives, made once, when it is first asked for."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._waiting: list[Callable[[T], object]] = []

    @property
    def made(self) -> T | None:
        """The part where it is there already, without making it."""
        return self._made[0] if self._made else None

    def get(self) -> T:
        """The part. The first time it is made, and what waits for it is done with it."""
        if not self._made:
            self._made.append(self._make())
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do(self._made[0])
        return self._made[0]

    def when_made(self, do: Callable[[T], object]) -> None:
        """Has it done with the part: now where it is there, else as soon as it is."""
        if self._made:
            do(self._made[0])
        else:
            self._waiting.append(do)

    def if_made(self, do: Callable[[T], object]) -> None:
        """Has it done with the part where it is there. One that is made later begins with what is
        true then."""
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
        """The person goes there: the page is made, if it was not yet."""
        self._content.get()

    def focus_first(self) -> None:
        self._content.get().focus_first()

    def _take_in(self, page: Page) -> None:
        layout = self.layout()
        assert layout is not None
        layout.addWidget(page)
        self.shown_changed.connect(page.shown_changed)
