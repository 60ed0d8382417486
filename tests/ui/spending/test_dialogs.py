"""The page of prices: every row, found by its words, read by a screen reader, and corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.mode import Per, Rate
from sora_desktop.core.options import Options, Sure
from sora_desktop.core.price_list import Correction, price_rows
from sora_desktop.core.take import TakeState
from sora_desktop.ui.spending.dialogs import PriceColumn, PricesDialog
from sora_desktop.ui.text.spending_text import correction_headline
from sora_desktop.ui.theme.theme import S2, S4
from tests.ui.samples import CATALOGUE, KLING, SORA, VEO, dollars, sample_take, with_frames
from tests.ui.take_source import dark_theme

CLIP = replace(
    KLING,
    id="clip",
    name="Mine",
    modes=(
        replace(
            KLING.first,
            rates=(Rate(amount=dollars("0.5"), per=Per.CLIP),),
            sure=Sure.ONE_CLIENT,
        ),
        replace(KLING.first, id="x", rates=(), sure=Sure.NOT_FOUND, price_checked=date(2026, 1, 2)),
    ),
)
ALONE = replace(CLIP, id="alone", name="Alone", modes=CLIP.modes[:1])
MODELS = Catalogue([*CATALOGUE.models, with_frames(VEO, last=True), ALONE, CLIP])
CORRECTION = Correction(
    model=KLING,
    modes=KLING.modes,
    rate=KLING.first.rates[0],
    amount=dollars("0.1"),
    takes=(sample_take(TakeState.READY),) * 3,
)


def dialog_of(qtbot: QtBot, found: Sequence[Correction] = ()) -> PricesDialog:
    theme = dark_theme()
    dialog = PricesDialog(price_rows(MODELS, ("clip",)), found, {}, theme, None)
    theme.setParent(dialog)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def lines(dialog: PricesDialog) -> list[tuple[str, ...]]:
    """What the rows say."""
    model = dialog.prices
    return [tuple(model.text(n, c) for c in PriceColumn) for n in range(model.count)]


def test_every_price_has_a_row_with_date_and_how_sure_it_is(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    known, day = "Documented", "22 Nov 2026"
    assert lines(dialog) == [
        ("Sora 2 Pro", "Text", "720p", "$0.24/s", day, known),
        ("Sora 2 Pro", "Text", "1080p", "from $0.24/s", day, known),
        ("Veo 3.1", "Text", "Sound on", "$0.24/s", day, known),
        ("Veo 3.1", "Text", "Sound off", "$0.12/s", day, known),
        ("Veo 3.1", "First frame, Last frame", "Sound on", "$0.24/s", day, known),
        ("Veo 3.1", "First frame, Last frame", "Sound off", "$0.12/s", day, known),
        ("Kling 3.0", "Text", "All settings", "$0.065/s", day, known),
        ("Sora 1", "Text", "720p", "$0.24/s", day, f"{known}, not offered"),
        ("Sora 1", "Text", "1080p", "from $0.24/s", day, f"{known}, not offered"),
        ("Alone", "Text", "All settings", "$0.50 per clip", day, "Untested"),
        ("Mine", "Text", "All settings", "$0.50 per clip", day, "Your models.toml"),
        (
            *("Mine", "Text", "All settings", "price unknown"),
            *("2 Jan 2026", "Your models.toml, not offered"),
        ),
    ]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [("", 12), ("veo off", 2), ("VEO FRAME", 2), ("yours", 0), ("models.toml", 2), ("1080p", 2)],
)
def test_prices_are_found_by_their_words(qtbot: QtBot, wanted: str, count: int) -> None:
    dialog = dialog_of(qtbot)
    dialog.search.setText(wanted)
    assert dialog.prices.count == count
    assert dialog.count.text() == (f"{count} prices" if count else "No matches.")
    assert dialog.search.accessibleDescription() == dialog.count.text()


def test_it_is_used_by_keys_and_read_aloud(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, [CORRECTION])
    qtbot.waitUntil(lambda: dialog.search.hasFocus())
    QTest.keyClicks(dialog.search, "kling")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    index = dialog.prices.index(0, PriceColumn.PRICE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Price: $0.065/s"
    names = {
        QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        for part in (dialog.search, dialog.table, dialog.corrections[0].button)
    }
    assert names == {"Search prices", "Model prices", "Correct\u2026 Kling 3.0"}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_correction_is_offered_and_asked_for(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, [CORRECTION])
    (row,) = dialog.corrections
    said = row.button.accessibleDescription()
    assert said == "Your last 3 takes (All settings): $0.10/s charged, our price $0.065/s."
    with qtbot.waitSignal(dialog.correct_wanted) as reported:
        row.button.click()
    assert reported.args == [CORRECTION]


def test_no_more_corrections_than_there_is_room_for(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, [CORRECTION] * 9)
    assert len(dialog.corrections) == 3


def test_a_lower_charge_is_told_as_such() -> None:
    rate = SORA.first.rates[0]
    less = replace(CORRECTION, model=SORA, rate=rate, amount=dollars("0.1"))
    assert correction_headline(CORRECTION) == "Kling 3.0 costs more than we say"
    assert correction_headline(less) == "Sora 2 Pro costs less than we say"
    assert rate.when == Options(resolution="720p")


def test_no_word_of_a_price_is_cut_where_there_is_room(qtbot: QtBot) -> None:
    """The settings keep no more room than they need."""
    dialog = dialog_of(qtbot)
    dialog.resize(2000, 700)
    needs = {column: dialog.table.columnWidth(column) for column in PriceColumn}
    last = PriceColumn.SURE
    words = {dialog.prices.text(row, last) for row in range(dialog.prices.count)}
    assert needs[last] > max(map(dialog.table.fontMetrics().horizontalAdvance, words))
    settings = {dialog.prices.text(row, PriceColumn.SETTINGS) for row in range(dialog.prices.count)}
    room = max(map(dialog.table.fontMetrics().horizontalAdvance, settings)) + 2 * S4 + S2
    assert room < 170
    others = sum(width for column, width in needs.items() if column != PriceColumn.SETTINGS)
    around = dialog.width() - dialog.table.viewport().width()
    dialog.resize(others + room + around, 700)
    assert dialog.table.columnWidth(last) == needs[last]
    assert not any(dialog.table.isColumnHidden(column) for column in PriceColumn)


def test_a_hidden_column_gives_its_room_to_the_last_one(qtbot: QtBot) -> None:
    """It was cut beside an empty one."""
    dialog = dialog_of(qtbot)
    dialog.resize(2000, 700)
    whole = {column: dialog.table.columnWidth(column) for column in PriceColumn}
    around = dialog.width() - sum(whole.values())
    least, checked = 120, PriceColumn.CHECKED
    rest = sum(whole[each] for each in (PriceColumn.MODEL, PriceColumn.MODE, PriceColumn.PRICE))
    # Just too narrow for both.
    dialog.resize(rest + whole[checked] + least + around + 100, 700)
    assert dialog.table.isColumnHidden(checked)
    room = min(whole[PriceColumn.SURE], least + whole[checked] - 60)
    assert dialog.table.columnWidth(PriceColumn.SURE) >= room
