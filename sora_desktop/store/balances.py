"""What the account's balance was, kept in the journal: a row for each time that it was another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from sora_desktop.core.balance import Reading
from sora_desktop.core.signal import Signal
from sora_desktop.store.journal import Journal

# Some years of daily work, and half a megabyte.
MOST_BALANCES = 10_000


class BalanceHistory:
    """The balances; `changed` tells of each new one. They are read when somebody asks first."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.changed: Signal[Reading] = Signal()

    @cached_property
    def _kept(self) -> list[Reading]:
        return self._journal.balances()

    def readings(self) -> Sequence[Reading]:
        """All that is kept, by their moments. JournalError."""
        return sorted(self._kept)

    def note(self, reading: Reading) -> None:
        """Keeps the reading if the balance is another than at the one before. JournalError: it is
        not kept, and the next one counts."""
        if self._kept and self._kept[-1].amount == reading.amount:
            return
        self._journal.note_balance(reading, MOST_BALANCES)
        self._kept.append(reading)
        del self._kept[:-MOST_BALANCES]
        self.changed.emit(reading)
