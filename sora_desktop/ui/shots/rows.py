"""What the shot list says of a shot: one row of the table, made of the shot and its takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.blanks import escaped, read
from sora_desktop.core.money import Money
from sora_desktop.core.price import Estimate
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Shot
from sora_desktop.core.take import IN_FLIGHT, UNSENT, ShotId, Take, TakeState
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.text.formats import counted, fill, listed

translate = QCoreApplication.translate

_RENDERING = IN_FLIGHT | {TakeState.SUBMITTING, TakeState.COMPLETED, TakeState.DOWNLOADING}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotRow:
    """One row. `request` is what another take asks for, its prompt as it is written, with choices
    and blanks; None where nothing is known. `requests` are the prompts that it stands for, with
    the price of one take of each; there are none where it can't be made as it is. `takes` are those
    that are not in the bin; `cost` counts those in the bin too. `line` stands below the sentence,
    in `tone`."""

    shot: Shot
    request: VideoRequest | None
    requests: Sequence[VideoRequest]
    estimates: Sequence[Estimate]
    takes: Sequence[Take]
    chosen: Take | None
    cost: Money
    line: str = ""
    tone: str = "muted"

    @property
    def id(self) -> ShotId:
        return self.shot.id

    @property
    def sentence(self) -> str:
        """The prompt on one line; the shot's name where it has one and no prompt."""
        prompt = " ".join(self.request.prompt.split()) if self.request is not None else ""
        return prompt or self.shot.name

    @property
    def seconds(self) -> int:
        """How long the shot is to be; 0 when it is not known."""
        return self.request.seconds if self.request is not None else 0

    @property
    def empty(self) -> bool:
        """Whether there is no take yet that has a clip or may still get one."""
        return not any(
            take.state not in (TakeState.FAILED, TakeState.DISMISSED) for take in self.takes
        )

    @property
    def ready(self) -> Sequence[Take]:
        """The takes with a clip."""
        return [take for take in self.takes if take.state is TakeState.READY]

    @property
    def picture(self) -> Take | None:
        """The take whose picture stands for the shot: the chosen, else the newest with a clip."""
        ready = self.ready
        return self.chosen or (ready[-1] if ready else None)

    @property
    def price(self) -> Money:
        """What one take of each of its prompts costs, as far as that is known."""
        return Money.total(each.amount for each in self.estimates)

    @property
    def price_known(self) -> bool:
        """Whether the price is known."""
        return all(each.known for each in self.estimates)

    @property
    def queued(self) -> Sequence[Take]:
        """The takes that will be sent, and paid, by themselves."""
        return [take for take in self.takes if take.state in UNSENT and not take.held]

    @property
    def to_go(self) -> Money:
        """What its queued takes cost; what its first take does where that is still to be made."""
        return self.price if self.to_make else Money.total(take.cost for take in self.queued)

    @property
    def to_make(self) -> bool:
        """Whether its first take is still to be made, and can be."""
        return self.empty and bool(self.requests)


def shot_row(
    shots: ShotStore,
    shot: Shot,
    estimate_of: Callable[[VideoRequest], Estimate | None],
) -> ShotRow:
    """The row of a shot as it stands."""
    request, takes = _written(shots, shot), shots.takes(shot.id)
    requests = _meant(request) if request is not None else []
    estimates = [found for each in requests if (found := estimate_of(each)) is not None]
    can_be_made = len(estimates) == len(requests)
    line, tone = _line(takes)
    return ShotRow(
        shot=shot,
        request=request,
        requests=requests if can_be_made else (),
        estimates=estimates if can_be_made else (),
        takes=takes,
        chosen=shots.chosen(shot.id),
        cost=shots.spent(shot.id),
        line=line,
        tone=tone,
    )


def _written(shots: ShotStore, shot: Shot) -> VideoRequest | None:
    """What the shot asks for, as it is written: braces in the prompt of a take are braces."""
    request = shots.request(shot.id)
    if request is None or shot.request is not None:
        return request
    return replace(request, prompt=escaped(request.prompt))


def _meant(request: VideoRequest) -> list[VideoRequest]:
    """The requests that a written one stands for; none while a blank has no value, or where there
    are more choices than an order may have."""
    reading = read(request.prompt)
    if reading.names or reading.count > len(reading.prompts):
        return []
    return [replace(request, prompt=prompt) for prompt in reading.prompts]


def _line(takes: Sequence[Take]) -> tuple[str, str]:
    """What is under way, or waits for the person, and its tone."""
    lost = [take for take in takes if take.state is TakeState.UNCONFIRMED]
    if lost:
        text = translate("ShotList", "%n not confirmed, {amount}", "", len(lost))
        amount = Money.total(take.cost for take in lost)
        return fill(counted(text, len(lost)), amount=amount), "warn"
    failed = [take for take in takes if take.state is TakeState.FAILED and take.new]
    parts = []
    if failed:
        parts.append(counted(translate("ShotList", "%n failed", "", len(failed)), len(failed)))
    rendering = sum(take.state in _RENDERING for take in takes)
    queued = sum(take.state in UNSENT for take in takes)
    if rendering:
        parts.append(counted(translate("ShotList", "%n rendering", "", rendering), rendering))
    if queued:
        parts.append(counted(translate("ShotList", "%n queued", "", queued), queued))
    return listed(parts), "danger" if failed else "muted"
