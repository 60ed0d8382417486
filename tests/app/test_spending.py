"""What was spent, from an order to its line on the spending page."""

from __future__ import annotations

import pytest

from sora_desktop.core.take import TakeState
from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.spending.dialogs import ChargesDialog
from sora_desktop.ui.spending.page import Tab
from sora_desktop.ui.spending.tables import ChargeColumn, SumColumn, TakeColumn
from sora_desktop.ui.widgets.geometry import View
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def test_a_take_is_followed_on_the_page_and_opened_from_it(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window, page = app.window, app.window.spending
        app.generate("A kite")
        window.registry.made(WindowAction.SPENDING).trigger()
        take = await app.reaches(TakeState.READY)
        charged = str(take.charged)
        await until(
            lambda: page.takes.count and page.takes.text(0, TakeColumn.CHARGED) == charged,
            "the charge",
        )
        assert window.workspace.chosen.view is View.SPENDING
        assert page.today.amount.text() == charged
        bar = page.chart.bars[page.chart.current]
        assert bar.sums.spent == app.running.engine.spent().today == take.charged
        page.tabs.segments[list(Tab).index(Tab.SHOT)].click()
        assert page.sums.text(0, SumColumn.NAME) == "1  A kite"
        page.takes_table.opened.emit(0)
        assert not page.isVisible()
        assert window.takes.selected_id == take.id

    launcher.run(walk)


def test_charges_made_elsewhere_are_brought_in_with_their_clips(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        window, page = app.window, app.window.spending
        await app.made("A kite [elsewhere]")
        window.registry.made(WindowAction.SPENDING).trigger()
        words = "1 charge that this computer didn't make: $1.92"
        await until(lambda: page.charges.words.text() == words, page.charges.words.text())
        page.charges.show_button.click()
        dialog = await app.dialog(ChargesDialog)
        await until(lambda: dialog.model.text(0, ChargeColumn.PROMPT) == "A kite [elsewhere]")
        await until(lambda: all(task.ended for task in app.simulator.tasks), "the other one")
        before = app.running.engine.spent().today
        dialog.bring_in.click()
        await until(lambda: dialog.state.text() == "Brought in 1 take ($1.92).", "the import")
        dialog.close_button.click()
        take = await app.reaches(TakeState.READY)
        assert take.imported
        assert app.running.engine.spent().today == before
        assert app.creates == 1
        await until(lambda: page.chart.bars[page.chart.current].sums.imported == take.charged)
        page.tabs.segments[list(Tab).index(Tab.BALANCE)].click()
        await until(lambda: page.changes and page.changes[-1].elsewhere == take.charged)

    launcher.run(walk)
