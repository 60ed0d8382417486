"""Every prompt that was ever used, newest first, and the walk through them with two keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sora_desktop.core.take import Take, TakeChange


class PromptMemory:
    """The prompts of the takes, each once. What lies in the bin is not among them.

    Built when it is first asked for and after takes have come or gone: 100,000 takes cost some
    60 ms then, and nothing while nobody asks.
    """

    def __init__(self, takes: Callable[[], Iterable[Take]]) -> None:
        self._takes = takes
        self._known: list[str] | None = None

    def changed(self, change: TakeChange) -> None:
        """A take is new or another one: the memory may be out of date."""
        before, after = change.before, change.after
        if before is None or _hidden(before) != _hidden(after):
            self._known = None

    def prompts(self) -> Sequence[str]:
        """The prompts, newest first."""
        if self._known is None:
            last: dict[str, None] = {}
            for take in self._takes():
                if not _hidden(take):
                    prompt = take.request.prompt.strip()
                    # Taken out and put in again, it stands at the end.
                    last.pop(prompt, None)
                    last[prompt] = None
            self._known = list(reversed(last))
        return self._known


class PromptWalk:
    """From the text that is being written back to older prompts, and forth to it again.

    What was written, also into an older prompt on the way, stays as it was left until `end`.
    """

    def __init__(self, prompts: Callable[[], Sequence[str]]) -> None:
        self._prompts = prompts
        self._texts: list[str] = []
        self.place = 0

    @property
    def count(self) -> int:
        """How many older prompts there are on the way."""
        return max(len(self._texts) - 1, 0)

    def older(self, current: str) -> str | None:
        """The prompt before the one that is shown; None at the oldest."""
        if not self._texts:
            own = current.strip()
            self._texts = [current, *(text for text in self._prompts() if text != own)]
        return self._step(1, current)

    def newer(self, current: str) -> str | None:
        """The prompt after the one that is shown, at last the unsent text; None there."""
        return self._step(-1, current) if self._texts else None

    def end(self) -> None:
        """The walk is over: the next one begins at what is written then."""
        self._texts, self.place = [], 0

    def _step(self, step: int, current: str) -> str | None:
        if current == self._texts[0]:
            # An undo on the way led back to the person's own text.
            self.place = 0
        place = self.place + step
        if not 0 <= place < len(self._texts):
            return None
        self._texts[self.place] = current
        self.place = place
        return self._texts[place]


def _hidden(take: Take) -> bool:
    return take.binned_at is not None or take.erased_at is not None
