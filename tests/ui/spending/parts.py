"""The spending page over some takes, for the tests of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from sora_desktop.core.ledger import Ledger
from sora_desktop.core.money import Money
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.spending import SpendingBook, difference
from sora_desktop.core.take import ShotId, Take, TakeState
from sora_desktop.ui.spending.page import SpendingPage, Tab
from sora_desktop.ui.spending.tables import Names
from tests.ui.samples import NOW, dollars
from tests.ui.take_source import dark_theme, numbered


def spent(n: int, state: TakeState = TakeState.READY, **changes: object) -> Take:
    """The take of that number, estimated at $1.92, of the shot a; charged as estimated where it is
    ready and nothing else is said."""
    charged = dollars("1.92") if state is TakeState.READY else None
    whole = {"shot_id": ShotId("a"), "shot_number": n, "remote_id": f"r{n}", "charged": charged}
    return numbered(n, state, **(whole | changes))


NAMES = Names(
    model=lambda model_id: f"Model {model_id}",
    shot=lambda shot_id: f"Shot {shot_id}",
    project=lambda project_id: f"Project {project_id}",
    project_of=lambda shot_id: ProjectId("films" if shot_id == "a" else "ads"),
    state=lambda take: take.state.value,
    difference=lambda take: difference(take, lambda _take: {12: dollars("2.88")}),
)


def page_of(takes: Sequence[Take], unconfirmed: int = 0) -> SpendingPage:
    """The page, shown, as of noon on 22 November 2026 in UTC."""
    theme = dark_theme()
    page = SpendingPage(theme, UTC)
    theme.setParent(page)
    page.use(SpendingBook(takes, UTC), NAMES)
    sums = Ledger(takes, UTC).spending(NOW, dollars("20"), None)
    page.show_money(sums, unconfirmed, Money.from_dollars("23.08"))
    page.resize(1280, 760)
    page.refresh(NOW.date())
    page.show()
    return page


def open_tab(page: SpendingPage, tab: Tab) -> None:
    """Clicks on a tab."""
    page.tabs.segments[list(Tab).index(tab)].click()


def table(page: SpendingPage) -> list[list[str]]:
    """What the rows of the takes say, without their time."""
    columns = range(1, page.takes.columnCount())
    return [[page.takes.text(row, n) for n in columns] for row in range(page.takes.count)]
