"""What charges teach: a price of ours that PiAPI did not charge, several times in a row and each
time the same other one, is offered as a correction. Nothing is corrected by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.catalogue_modes import MOST_MONEY
from sora_desktop.core.mode import Mode
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import Options
from sora_desktop.core.price import Rate
from sora_desktop.core.prices.rows import amount_behind, priced_options, row_of
from sora_desktop.core.take import RENDERED, Take

IN_A_ROW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`amount` in place of that of a price row of a model. `modes` are those that were charged so,
    and `takes` the last ones that were, the newest first."""

    model: Model
    modes: tuple[Mode, ...]
    rate: Rate
    amount: Money
    takes: tuple[Take, ...]

    @property
    def key(self) -> tuple[str, Rate, Money]:
        """What tells one correction from another, whichever takes it rests on."""
        return self.model.id, self.rate, self.amount


@dataclass(slots=True)
class _Evidence:
    """What is known of one price row: the takes that went by it last, and what each mode was last
    charged with each choice of options."""

    model: Model
    rate: Rate
    takes: list[Take] = field(default_factory=list)
    amounts: list[Money | None] = field(default_factory=list)
    modes: dict[str, Mode] = field(default_factory=dict)
    latest: dict[tuple[str, Options], Money | None] = field(default_factory=dict)

    @property
    def amount(self) -> Money | None:
        """The price that all of it speaks for; None where there is too little, or it disagrees."""
        found = {*self.amounts, *self.latest.values()}
        amount = found.pop() if len(found) == 1 else None
        if len(self.takes) < IN_A_ROW or amount is None or amount == self.rate.amount:
            return None
        return amount if NOTHING < amount <= MOST_MONEY else None


def corrections(takes: Iterable[Take], catalogue: Catalogue) -> tuple[Correction, ...]:
    """The corrections that the charges of these takes speak for, the newest take being the first.

    What was charged as we said, or as another price says, ends a row; so does the last charge of
    other options that go by the same price. Imported takes say nothing: another account may have
    other prices.
    """
    rows: dict[tuple[str, Rate], _Evidence] = {}
    for take in takes:
        charged = take.charged
        if not charged or take.imported or take.state not in RENDERED:
            continue
        found = row_of(take, catalogue)
        if found is None or found.rate is None or found.rate.reference_share:
            continue
        row = rows.setdefault((found.model.id, found.rate), _Evidence(found.model, found.rate))
        amount = amount_behind(charged, take.request, found.rate)
        if charged == take.estimate:
            amount = None
        row.latest.setdefault((found.mode.id, priced_options(take.request, found.mode)), amount)
        if len(row.takes) < IN_A_ROW:
            row.takes.append(take)
            row.amounts.append(amount)
            row.modes.setdefault(found.mode.id, found.mode)
    return tuple(
        Correction(
            model=row.model,
            modes=tuple(row.modes.values()),
            rate=row.rate,
            amount=amount,
            takes=tuple(row.takes),
        )
        for row in rows.values()
        if (amount := row.amount) is not None
    )
