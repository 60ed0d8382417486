"""A price that charges correct, from the third charge on and at the next start of the whole
program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from sora_desktop.core.money import Money
from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.spending.dialogs import PricesDialog
from tests.app.driver import AppDriver, Launcher, until
from tests.ui.samples import dollars

pytestmark = pytest.mark.no_qt_log


def test_three_charges_correct_a_price_once_the_person_agrees(launcher: Launcher) -> None:
    own = launcher.data / "models.toml"

    async def correct(app: AppDriver) -> None:
        window, store = app.window, app.running.opened.store
        for prompt in ("a kite", "a boat", "a night market"):
            await app.made(prompt)
        for take in store.all():
            store.revise(take.id, charged=Money(take.estimate.units * 5 // 4))
        await app.wait_for_notice(
            "Sora 2 Pro costs more than we say", "$0.30/s charged, our price $0.24/s"
        )
        app.press("price", "Show prices")
        dialog = await app.dialog(PricesDialog)
        dialog.corrections[0].button.click()
        assert not own.exists()
        question = await app.question()
        question.done(QDialog.DialogCode.Accepted)
        await app.wait_for_notice("Price of Sora 2 Pro corrected")
        assert "costs more" not in app.notice_text
        assert not app.open_dialogs(PricesDialog)
        # It is in force at once, in the price shown, in what is checked, and in the next row.
        assert window.composer.settings.request.model_id == "sora-2-pro"
        app.window.composer.draft = "a kite"
        await until(lambda: window.composer.generate.text().endswith("$2.40"), "the new price")
        again = window.facts.price_of(store.all()[0])
        assert again == dollars("2.40")
        await app.made("after the correction")
        assert app.last.estimate == dollars("2.40")
        assert [take.estimate for take in store.all()[:3]] == [dollars("1.92")] * 3

    assert launcher.run(correct) == 0
    assert 'resolution = "720p", per_second = "0.30"' in own.read_text("utf-8")

    async def after(app: AppDriver) -> None:
        window = app.window
        app.window.composer.draft = "a kite"
        await until(lambda: window.composer.generate.text().endswith("$2.40"), "the new price")
        window.spending.month.link.click()
        dialog = await app.dialog(PricesDialog)
        dialog.search.setText("models.toml 720p")
        assert [row.model.id for row in dialog.prices.rows] == ["sora-2-pro"]
        assert dialog.corrections == []
        dialog.reject()
        await until(lambda: not app.open_dialogs(PricesDialog), "no dialog")
        window.registry.made(WindowAction.PRICES).trigger()
        await app.dialog(PricesDialog)

    assert launcher.run(after) == 0


def test_all_prices_can_be_seen_before_there_is_a_key(launcher: Launcher) -> None:
    async def look(app: AppDriver) -> None:
        assert not app.window.workspace_shown
        app.window.welcome.prices.click()
        dialog = await app.dialog(PricesDialog)
        assert dialog.prices.rows
        dialog.reject()
        await until(lambda: not app.open_dialogs(PricesDialog), "no dialog")
        assert not app.window.workspace_shown

    launcher.key = None
    assert launcher.run(look) == 0
