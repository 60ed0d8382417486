"""The account's balances, saved in the journal: a row for each change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from sora_desktop.core.signal import Signal
from sora_desktop.core.spending import Reading
from sora_desktop.store.journal import Journal

# Enough for some years of daily work, and half a megabyte.
MOST_BALANCES = 10_000


class BalanceHistory:
    """The balances; `changed` is emitted for each new one. They are read when somebody asks
    first."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.changed: Signal[Reading] = Signal()

    @cached_property
    def _kept(self) -> list[Reading]:
        return self._journal.balances()

    def readings(self) -> Sequence[Reading]:
        """All that are saved, in order of time. JournalError."""
        return sorted(self._kept)

    def note(self, reading: Reading) -> None:
        """Saves the reading if the balance has changed since the last one. JournalError: it is not
        saved, and the next one counts."""
        if self._kept and self._kept[-1].amount == reading.amount:
            return
        self._journal.note_balance(reading, MOST_BALANCES)
        self._kept.append(reading)
        del self._kept[:-MOST_BALANCES]
        self.changed.emit(reading)
