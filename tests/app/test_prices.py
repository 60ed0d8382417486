"""A price that charges correct, from the third charge to the next start of the whole program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from sora_desktop.core.money import Money
from sora_desktop.ui.actions.window_action import WindowAction
from sora_desktop.ui.spending.prices import PricesDialog
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_three_charges_correct_a_price_once_the_person_agrees(lab: Lab) -> None:
    own = lab.data / "models.toml"

    async def correct(desk: Desk) -> None:
        window, store = desk.window, desk.running.opened.store
        for prompt in ("a kite", "a boat", "a night market"):
            await desk.made(prompt)
        for take in store.all():
            store.revise(take.id, charged=Money(take.estimate.units * 5 // 4))
        await desk.says("Sora 2 Pro costs more than we say", "$0.30/s charged, our price $0.24/s")
        desk.press("price", "Show prices")
        dialog = await desk.dialog(PricesDialog)
        dialog.corrections[0].button.click()
        assert not own.exists()
        question = await desk.question()
        question.done(QDialog.DialogCode.Accepted)
        await desk.says("Price of Sora 2 Pro corrected")
        assert "costs more" not in desk.said
        assert not desk.open_dialogs(PricesDialog)
        assert window.composer.generate.text().endswith("$1.92")

    assert lab.run(correct) == 0
    assert 'resolution = "720p", per_second = "0.30"' in own.read_text("utf-8")

    async def after(desk: Desk) -> None:
        window = desk.window
        desk.window.composer.draft = "a kite"
        await until(lambda: window.composer.generate.text().endswith("$2.40"), "the new price")
        window.spending.month.link.click()
        dialog = await desk.dialog(PricesDialog)
        dialog.search.setText("models.toml 720p")
        assert [row.model.id for row in dialog.prices.rows] == ["sora-2-pro"]
        assert dialog.corrections == []
        dialog.reject()
        await until(lambda: not desk.open_dialogs(PricesDialog), "no dialog")
        window.registry.made(WindowAction.PRICES).trigger()
        await desk.dialog(PricesDialog)

    assert lab.run(after) == 0
