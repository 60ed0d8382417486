"""Prices by the controller alone: what charges teach is offered, and written only when asked."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import merge_user, parse
from sora_desktop.core.options import Options
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.controllers import prices
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.prices import PricesController
from sora_desktop.ui.spending.dialogs import PricesDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.ui.controllers.parts import FakeNotifier, Spawner, store_in
from tests.ui.samples import dollars, request
from tests.ui.take_source import dark_theme, numbered

BUILTIN = parse(resource("models.toml").read_text("utf-8"))


def charged(n: int, amount: str = "2.40", state: TakeState = TakeState.READY) -> Take:
    """A clip of Sora 2 Pro of 8 s: $1.92, by us."""
    asked = request(model_id="sora-2-pro", prompt="x")
    found = numbered(n, state, remote_id=f"r{n}", charged=dollars(amount))
    return replace(
        found,
        id=TakeId(f"{n:032x}"),
        request=asked,
        wire_model="sora2",
        task_type="sora2-pro-video",
        estimate=dollars("1.92"),
    )


class Asked(QObject):
    """Who asks for the prices."""

    wanted = Signal()


class Rig:
    """The controller over takes that were charged."""

    def __init__(self, qtbot: QtBot, folder: Path, takes: Sequence[Take]) -> None:
        self.qtbot, self.store = qtbot, store_in(folder, *takes)
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.resize(1000, 700)
        self.parent.show()
        self.theme = dark_theme()
        self.theme.setParent(self.parent)
        self.notices, self.spawn, self.connections = FakeNotifier(), Spawner(), Connections()
        self.registry, self.asked = ActionRegistry(), Asked(self.parent)
        self.own = folder / "models.toml"
        self.catalogue = BUILTIN
        self.controller = PricesController(
            self.parent,
            self.store,
            self.registry,
            self.notices,
            self.spawn,
            self.theme,
            wanted=(self.asked.wanted,),
            catalogue=lambda: self.catalogue,
            use=self.use,
            own_file=self.own,
            today=lambda: date(2026, 11, 30),
        )
        self.controller.start(self.connections)

    def use(self, catalogue: Catalogue) -> None:
        """Has it in force from now on."""
        self.catalogue = catalogue

    @property
    def timer(self) -> QTimer:
        """Waits until charges have settled."""
        found = self.parent.findChild(QTimer)
        assert isinstance(found, QTimer)
        return found

    @property
    def headline(self) -> str:
        """What waits for the person, nothing where nothing does."""
        notice = self.notices.notices.get("price")
        return "" if notice is None else f"{notice.text}: {notice.line}"

    def dialogs(self, kind: type[QDialog]) -> list[QDialog]:
        """Those that are open."""
        return [each for each in self.parent.findChildren(kind) if each.isVisible()]

    async def prices(self) -> PricesDialog:
        """Opens the page."""
        self.registry.made(WindowAction.PRICES).trigger()
        await self.spawn.done(but="correct a price")
        (dialog,) = self.dialogs(PricesDialog)
        assert isinstance(dialog, PricesDialog)
        return dialog

    async def question(self) -> MessageDialog:
        """The question that is open."""
        for _ in range(2000):
            found = self.dialogs(MessageDialog)
            if found and isinstance(found[0], MessageDialog):
                return found[0]
            await asyncio.sleep(0.005)
        raise AssertionError("no question")

    async def correct(self, *, yes: bool = True) -> str:
        """Asks for the correction on the page, and answers the question; gives what it said."""
        dialog = await self.prices()
        dialog.corrections[0].button.click()
        question = await self.question()
        text = "\n".join(label.text() for label in question.findChildren(QLabel))
        question.done(QDialog.DialogCode.Accepted if yes else QDialog.DialogCode.Rejected)
        await self.spawn.done()
        return text


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return Rig(qtbot, tmp_path, [charged(n) for n in range(1, 4)])


async def test_three_charges_are_told_and_the_third_one_by_itself(
    qtbot: QtBot, tmp_path: Path
) -> None:
    rig = Rig(qtbot, tmp_path, [charged(1), charged(2)])
    rig.controller.look()
    assert rig.headline == ""
    rig.store.add([replace(charged(3, state=TakeState.COMPLETED), charged=None)])
    with qtbot.waitSignal(rig.timer.timeout):
        rig.store.revise(charged(3).id, charged=dollars("2.40"))
    assert rig.headline == (
        "Sora 2 Pro costs more than we say: "
        "Your last 3 takes (720p): $0.30/s charged, our price $0.24/s."
    )
    # One more that was charged as we said takes it back.
    rig.store.add([charged(4, "1.92")])
    rig.controller.look()
    assert rig.headline == ""
    rig.connections.close()


async def test_several_are_told_as_one(rig: Rig) -> None:
    hd = [charged(n, "3.20") for n in range(4, 7)]
    rig.store.add(
        [replace(take, request=request(model_id="sora-2-pro", resolution="1080p")) for take in hd]
    )
    rig.controller.look()
    assert rig.headline == "2 prices differ from what PiAPI charges: "
    rig.notices.press("price", "show")
    await rig.spawn.done()
    (dialog,) = rig.dialogs(PricesDialog)
    assert isinstance(dialog, PricesDialog)
    assert len(dialog.corrections) == 2


async def test_nothing_is_written_unless_the_person_agrees(rig: Rig) -> None:
    rig.controller.look()
    dialog = await rig.prices()
    assert dialog.prices.count > 20
    dialog.reject()
    text = await rig.correct(yes=False)
    assert "Correct the price of Sora 2 Pro?" in text
    assert "720p: $0.30/s in place of $0.24/s." in text
    assert f"We add a copy of this model to {rig.own}." in text
    assert not rig.own.exists()
    assert rig.notices.notified == []


async def test_a_built_in_price_is_corrected_in_a_file_of_the_persons_own(rig: Rig) -> None:
    rig.controller.look()
    await rig.correct()
    assert rig.notices.notified == [
        "Price of Sora 2 Pro corrected: New takes use it now. Queued takes keep their estimate."
    ]
    assert rig.headline == ""
    assert rig.dialogs(PricesDialog) == []
    merged = merge_user(BUILTIN, rig.own.read_text("utf-8"))
    model = merged.get("sora-2-pro")
    assert model is not None
    rate = model.first.rate(Options(resolution="720p"))
    assert rate is not None
    assert rate.amount == dollars("0.30")
    assert rig.own.stat().st_mode & 0o777 == 0o600
    # It is in force, so that there is nothing to offer any more.
    assert rig.catalogue.models == merged.models
    assert list(rig.controller.found) == []
    dialog = await rig.prices()
    own = {row.model.id for row in dialog.prices.rows if row.own}
    assert own == {"sora-2-pro"}


async def test_the_persons_own_file_keeps_everything_else(rig: Rig) -> None:
    await rig.correct()
    text = "# Mine\r\n" + rig.own.read_bytes().decode().replace('"0.30"', '"0.25"')
    rig.own.write_bytes(text.encode())
    rig.own.chmod(0o644)
    rig.catalogue = merge_user(BUILTIN, text)
    said = await rig.correct()
    assert f"We change this price in {rig.own} and nothing else." in said
    assert rig.own.read_bytes().decode() == text.replace('"0.25"', '"0.30"', 1)
    assert rig.own.stat().st_mode & 0o777 == 0o644


async def test_a_file_with_a_mistake_is_told_and_left_alone(rig: Rig) -> None:
    dialog = await rig.prices()
    rig.own.write_text("[[model]]\nid = 1\n")
    dialog.corrections[0].button.click()
    (await rig.question()).done(QDialog.DialogCode.Accepted)
    await rig.spawn.done()
    (said,) = rig.notices.notified
    assert said.startswith("Couldn't correct the price: models.toml, line 2: ")
    assert said.endswith("Fix this first.")
    assert rig.own.read_text() == "[[model]]\nid = 1\n"


async def test_a_price_that_changed_meanwhile_is_told(rig: Rig) -> None:
    (sora,) = (model for model in BUILTIN.models if model.id == "sora-2-pro")
    rate = replace(sora.first.rates[0], amount=dollars("0.2"))
    rig.catalogue = Catalogue([replace(sora, modes=(replace(sora.first, rates=(rate,)),))])
    await rig.correct()
    assert rig.notices.notified == [
        "Couldn't correct the price: Your models.toml has another price by now. Restart first."
    ]
    assert not rig.own.exists()


async def test_a_file_that_cannot_be_read_or_written_is_told(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_values: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(prices, "write_atomically", full)
        await rig.correct()
    rig.dialogs(PricesDialog)[0].reject()
    rig.own.write_bytes(b"\xff\xfe")
    dialog = await rig.prices()
    dialog.corrections[0].button.click()
    await rig.spawn.done()
    assert rig.notices.notified == [
        f"Couldn't correct the price: {rig.own}: No space left on device",
        f"Couldn't correct the price: {rig.own}: invalid start byte",
    ]


async def test_who_asks_for_the_prices_gets_them(rig: Rig) -> None:
    rig.asked.wanted.emit()
    await rig.spawn.done()
    assert len(rig.dialogs(PricesDialog)) == 1
