"""What the account tells, as tables: the changes of its balance, and charges made elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sora_desktop.core.balance import BalanceChange
from sora_desktop.core.remote import HistoryEntry
from sora_desktop.ui.spending.tables import TextTable, date_and_time
from sora_desktop.ui.text.charges_text import change_words, signed, status_text
from sora_desktop.ui.text.formats import cut

if TYPE_CHECKING:
    from sora_desktop.engine.account_history import Charge

_WORDS = 120


class BalanceColumn(IntEnum):
    """The columns of the balances, from left to right."""

    TIME = 0
    BALANCE = 1
    CHANGE = 2
    CAUSE = 3


class BalanceModel(TextTable):
    """A row for each change of the balance, the newest first."""

    columns = BalanceColumn
    figures = frozenset({BalanceColumn.BALANCE, BalanceColumn.CHANGE})

    def __init__(self, zone: tzinfo | None, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = zone
        self.changes: Sequence[BalanceChange] = ()

    def show_changes(self, changes: Sequence[BalanceChange]) -> None:
        """Shows these changes, which come in the order of time."""
        self.beginResetModel()
        self.changes = changes[::-1]
        self.endResetModel()

    @property
    def count(self) -> int:
        return len(self.changes)

    def heading(self, column: int) -> str:
        return {
            BalanceColumn.TIME: self.tr("Date"),
            BalanceColumn.BALANCE: self.tr("Balance"),
            BalanceColumn.CHANGE: self.tr("Change"),
            BalanceColumn.CAUSE: self.tr("What changed it"),
        }[BalanceColumn(column)]

    def text(self, row: int, column: int) -> str:
        change = self.changes[row]
        texts: dict[int, Callable[[], str]] = {
            BalanceColumn.TIME: lambda: date_and_time(change.reading.at.astimezone(self._zone)),
            BalanceColumn.BALANCE: lambda: str(change.reading.amount),
            BalanceColumn.CHANGE: lambda: signed(change.change),
            BalanceColumn.CAUSE: lambda: change_words(change),
        }
        return texts[column]()


class ChargeColumn(IntEnum):
    """The columns of the charges, from left to right."""

    TIME = 0
    PROMPT = 1
    MODEL = 2
    STATUS = 3
    COST = 4


class ChargesModel(TextTable):
    """A row for each charge that no take follows."""

    columns = ChargeColumn
    figures = frozenset({ChargeColumn.COST})

    def __init__(
        self, model_name: Callable[[HistoryEntry], str], zone: tzinfo | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model_name, self._zone = model_name, zone
        self.charges: Sequence[Charge] = ()

    def show_charges(self, charges: Sequence[Charge]) -> None:
        """Shows these charges. The same ones keep their rows."""
        same = [each.entry.id for each in charges] == [each.entry.id for each in self.charges]
        if not same:
            self.beginResetModel()
        self.charges = charges
        if not same:
            self.endResetModel()
        elif charges:
            self.tell_all()

    @property
    def count(self) -> int:
        return len(self.charges)

    def heading(self, column: int) -> str:
        return {
            ChargeColumn.TIME: self.tr("Date"),
            ChargeColumn.PROMPT: self.tr("Prompt"),
            ChargeColumn.MODEL: self.tr("Model"),
            ChargeColumn.STATUS: self.tr("State"),
            ChargeColumn.COST: self.tr("Charged"),
        }[ChargeColumn(column)]

    def text(self, row: int, column: int) -> str:
        charge = self.charges[row]
        made, cost = charge.entry.created_at, charge.entry.usage
        unknown = self.tr("unknown")
        texts: dict[int, Callable[[], str]] = {
            ChargeColumn.TIME: lambda: (
                unknown if made is None else date_and_time(made.astimezone(self._zone))
            ),
            ChargeColumn.PROMPT: lambda: cut(charge.prompt or "", _WORDS) or unknown,
            ChargeColumn.MODEL: lambda: self._model_name(charge.entry) or unknown,
            ChargeColumn.STATUS: lambda: status_text(charge) or unknown,
            ChargeColumn.COST: lambda: unknown if cost is None else str(cost),
        }
        return texts[column]()
