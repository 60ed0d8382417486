"""Names of the shelf in the prompt: put in while they are named, completed by key, and told with
the limit where they can't be used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.drafts import is_draft
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.prompt import name_key
from sora_desktop.core.request import check
from sora_desktop.resources import resource
from sora_desktop.ui.compose.bar import Order, own_requests
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.inputs import NameCompletion, Suggestion
from sora_desktop.ui.widgets.presses import SETTLE_MS
from tests.ui.compose.in_window import composer_in_window
from tests.ui.samples import SORA, request
from tests.ui.widgets.test_presses import HELD, Reported, send_keys

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BUILTIN = parse(resource("models.toml").read_text("utf-8"))


def a_picture(name: str, number: int = 0) -> Input:
    """What the shelf has under that name."""
    content = f"{number or sum(map(ord, name)):064x}"
    return Input(role=Role.REFERENCE, content=content, name=name)


MARA, MILL, MAX = a_picture("Mara"), a_picture("old_mill"), a_picture("max")
SHELF = (MARA, MILL, MAX)


def fill_shelf(composer: Composer, *entries: Input) -> None:
    """The shelf has just these."""
    suggestions = [Suggestion(name=each.name, about="Cast") for each in entries]
    shelf = {name_key(each.name): each for each in entries}
    composer.names.set_shelf(shelf, lambda: suggestions)


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    """The bar at the foot of a window, with a shelf and a model that takes references."""
    made = composer_in_window(qtbot, BUILTIN)
    fill_shelf(made, *SHELF)
    made.settings.choose_model("seedance-2.5")
    made.focus_prompt()
    QApplication.processEvents()
    return made


@pytest.fixture
def completion(composer: Composer) -> NameCompletion:
    return composer.names.completion


@pytest.fixture
def orders(composer: Composer) -> list[Order]:
    """What is ordered, also by the keys that the window gives to Generate."""
    made: list[Order] = []
    composer.submitted.connect(made.append)
    return made


def write(composer: Composer, text: str) -> None:
    """Types at the cursor."""
    QTest.keyClicks(composer.prompt, text)


def press(
    composer: Composer, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier
) -> None:
    QTest.keyClick(composer.prompt, key, modifier)


def rows(completion: NameCompletion) -> list[str]:
    """The names that are offered; none while the list is closed."""
    if not completion.isVisible():
        return []
    items = (completion.list.item(n) for n in range(completion.list.count()))
    return [item.text().split()[0] for item in items]


# --- what is put in -----------------------------------------------------------------------------


def test_what_the_prompt_names_is_put_in_while_it_does(composer: Composer) -> None:
    write(composer, "@mara, @old_mill and ")
    assert composer.request().inputs == (MARA, MILL)
    assert composer.settings.mode.id == "references"
    assert not composer.reason
    composer.draft = "the @old_mill"
    assert composer.request().inputs == (MILL,)
    composer.draft = "a kite"
    assert composer.request().inputs == ()
    assert composer.settings.mode.id == "text"


def test_a_name_is_no_step_of_its_own_to_undo(composer: Composer) -> None:
    write(composer, "x @mara y")
    composer.undo.undo.trigger()
    assert composer.draft == ""
    assert composer.request().inputs == ()
    composer.undo.redo.trigger()
    assert composer.request().inputs == (MARA,)


def test_choices_put_in_what_each_names(composer: Composer) -> None:
    composer.draft = "{@mara|@max} runs"
    assert composer.request().inputs == (MARA, MAX)
    assert not composer.reason


def test_taking_it_out_of_the_well_writes_it_as_a_word(composer: Composer) -> None:
    composer.draft = "@mara sees @max and @Mara"
    composer.wells.removed.emit(MARA)
    assert composer.draft == "mara sees @max and Mara"
    assert composer.request().inputs == (MAX,)
    assert composer.wells.wells[Role.REFERENCE].accessibleName() == "@max"


def test_settings_of_a_take_bring_its_own_picture_back(composer: Composer) -> None:
    """Whatever the shelf has under that name by now, also nothing."""
    old = a_picture("Mara", 99)
    taken = request(
        model_id="seedance-2.5",
        prompt="@mara runs",
        inputs=(old,),
        seconds=5,
        aspect_ratio="16:9",
        resolution="720p",
        sound=True,
    )
    composer.set_request(taken)
    assert composer.request().inputs == (old,)
    fill_shelf(composer)
    assert composer.request().inputs == (old,)
    assert not composer.reason
    write(composer, " fast")
    assert composer.request().prompt == "@mara runs fast"
    assert composer.request().inputs == (old,)
    # Written again it means what it meant, while the shelf has nothing of that name.
    composer.draft = "@mar"
    composer.draft = "@mara"
    assert composer.request().inputs == (old,)
    fill_shelf(composer, MARA)
    composer.draft = "nobody"
    composer.draft = "@mara"
    assert composer.request().inputs == (MARA,)


def test_a_style_can_name_the_shelf(composer: Composer) -> None:
    composer.draft = "a kite"
    composer.set_style("in the light of @old_mill", "Style")
    assert composer.request().inputs == (MILL,)


def test_veo_makes_eight_seconds_of_names(composer: Composer) -> None:
    composer.settings.choose_model("veo-3.1")
    composer.settings.picks["seconds"].chosen.emit(4)
    composer.draft = "@mara"
    assert composer.request().options["seconds"] == 8
    assert "8 s" in composer.foot.hint.text()
    composer.draft = "nobody"
    assert composer.request().options["seconds"] == 4


# --- what can't be ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "prompt", "said"),
    [
        (
            "seedance-2.5",
            "@tom runs",
            "@tom isn't on the shelf. Add it there, or write it without @.",
        ),
        (
            "sora-2",
            "@mara runs",
            "Sora 2 takes no references. Remove @Mara.",
        ),
        (
            "veo-3.1",
            " ".join(f"@p{n}" for n in range(13)),
            "Remove some. Veo 3.1 takes up to 3 references.",
        ),
        (
            "seedance-2.5",
            " ".join(f"@p{n}" for n in range(13)),
            "Remove some. Seedance 2.5 takes up to 9 references.",
        ),
    ],
)
def test_what_a_name_can_not_do_is_told_while_it_is_written(
    composer: Composer, model: str, prompt: str, said: str
) -> None:
    fill_shelf(composer, *SHELF, *(a_picture(f"p{n}", n + 1) for n in range(13)))
    composer.settings.choose_model(model)
    composer.draft = prompt
    assert composer.reason == composer.foot.hint.text() == said
    assert not composer.generate.isEnabled()
    assert composer.settings.model.id == model


def test_frames_and_names_together_are_told(composer: Composer) -> None:
    composer.put(Input(role=Role.FIRST_FRAME, content="a" * 64))
    composer.draft = "@mara"
    said = "Remove either. Seedance 2.5 can't use frames and references together."
    assert composer.reason == said


def test_addresses_and_words_of_the_model_are_no_names(composer: Composer) -> None:
    composer.draft = "a sign says mara@example.com, @image1"
    assert not composer.reason
    assert composer.request().inputs == ()


# --- choices: each clip of an order has limits, price and references of its own -----------------

MANY = [a_picture(f"p{n}", n + 1) for n in range(10)]
NAMES = [f"@{each.name}" for each in MANY]


@pytest.mark.parametrize("model", ["seedance-2.5", "veo-3.1", "kling-4.0-flash"])
def test_choices_may_name_more_in_all_than_one_clip_takes(
    composer: Composer, orders: list[Order], model: str
) -> None:
    fill_shelf(composer, *MANY)
    composer.settings.choose_model(model)
    composer.draft = f"{{{'|'.join(NAMES)}}} runs"
    assert (composer.reason, composer.pictures.note) == ("", "")
    assert composer.wells.wells[Role.REFERENCE].accessibleName() == "10 references"
    composer.generate.click()
    (order,) = orders
    own = own_requests(order.request, order.prompts)
    assert [[each.name for each in request.inputs] for request in own] == [
        [each.name] for each in MANY
    ]
    checked = [check(each, BUILTIN) for each in own]
    assert {each.mode.id for each in checked} == {"references"}
    total = Money.total(each.estimate.amount for each in checked)
    assert str(total) in composer.generate.text()


def test_a_draft_of_choices_has_what_each_names(composer: Composer, orders: list[Order]) -> None:
    fill_shelf(composer, *MANY)
    composer.draft = f"{{{'|'.join(NAMES)}}} runs"
    composer.draft_button.click()
    (order,) = orders
    own = own_requests(order.request, order.prompts)
    assert [len(each.inputs) for each in own] == [1] * 10
    assert all(is_draft(check(each, BUILTIN).request, BUILTIN) for each in own)


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        (f"{{{' '.join(NAMES[:4])}|{NAMES[0]}}} runs", "takes up to 3 references."),
        (f"{{{NAMES[0]}|it}} runs, {' '.join(NAMES[1:4])}", "takes up to 3 references."),
        (f"{{{NAMES[0]}|@nobody}} runs", "@nobody isn't on the shelf."),
    ],
)
def test_one_choice_that_is_too_much_stops_the_order(
    composer: Composer, prompt: str, said: str
) -> None:
    fill_shelf(composer, *MANY)
    composer.settings.choose_model("veo-3.1")
    composer.draft = prompt
    assert said in composer.reason
    assert not composer.generate.isEnabled()


def test_references_without_a_name_count_for_each_choice(composer: Composer) -> None:
    fill_shelf(composer, *MANY)
    composer.settings.choose_model("veo-3.1")
    for n in range(2):
        composer.put(replace(a_picture("x", n + 50), name=""))
    composer.draft = f"{{{NAMES[0]}|{NAMES[1]}}} runs"
    assert composer.reason == ""
    composer.draft = f"{{{NAMES[0]}|{NAMES[1]} {NAMES[2]}}} runs"
    assert "takes up to 3 references." in composer.reason


def test_the_list_of_models_counts_what_one_clip_would_leave_out(composer: Composer) -> None:
    fill_shelf(composer, *MANY)
    composer.draft = f"{{{'|'.join(NAMES)}}} runs"
    veo, sora = (BUILTIN.get(each) for each in ("veo-3.1", "sora-2"))
    use = composer.settings.models.use
    assert veo is not None
    assert sora is not None
    assert (use(veo).left, use(sora).left) == (0, 1)


# --- completion -----------------------------------------------------------------------------------


def test_names_are_offered_as_they_are_written(
    composer: Composer, completion: NameCompletion
) -> None:
    write(composer, "then @")
    assert rows(completion) == ["@Mara", "@old_mill", "@max"]
    write(composer, "ma")
    assert rows(completion) == ["@Mara", "@max"]
    write(composer, "x")
    # It is written already.
    assert rows(completion) == []
    write(composer, " and mail@")
    assert rows(completion) == []
    write(composer, " @zz")
    assert rows(completion) == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_a_key_takes_the_name(
    composer: Composer, completion: NameCompletion, orders: list[Order], key: Qt.Key
) -> None:
    composer.draft = "\U0001f6a3 "
    write(composer, "@ma")
    press(composer, Key.Key_Down)
    press(composer, key)
    assert composer.draft == "\U0001f6a3 @max "
    assert composer.prompt.hasFocus()
    assert composer.request().inputs == (MAX,)
    assert (rows(completion), orders) == ([], [])
    composer.undo.undo.trigger()
    assert "@max" not in composer.draft


@pytest.mark.parametrize(
    ("written", "draft"),
    [(" runs", "@max runs"), (", runs", "@max, runs"), ("runs", "@max runs"), ("  a", "@max  a")],
)
def test_a_space_after_the_name_is_written_once(
    composer: Composer, completion: NameCompletion, written: str, draft: str
) -> None:
    write(composer, "@ma")
    press(composer, Key.Key_Down)
    press(composer, Key.Key_Return)
    QTest.keyClicks(composer.prompt, written)
    assert composer.draft == draft
    assert composer.request().inputs == (MAX,)


def test_a_name_that_is_being_chosen_is_not_missed(
    composer: Composer, completion: NameCompletion
) -> None:
    write(composer, "A kite and @m")
    missed = "@m isn't on the shelf"
    assert completion.isVisible()
    assert missed not in composer.foot.hint.text()
    assert not composer.generate.isEnabled(), "it is not ordered with half a name"
    press(composer, Key.Key_Escape)
    assert composer.foot.hint.text().startswith(missed)
    write(composer, "a")
    press(composer, Key.Key_Backspace)
    assert composer.foot.hint.text().startswith(missed)


def test_the_rows_go_round(composer: Composer, completion: NameCompletion) -> None:
    write(composer, "@")
    press(composer, Key.Key_Up)
    assert completion.list.currentRow() == 2
    press(composer, Key.Key_Down)
    assert completion.list.currentRow() == 0
    # Neither goes to an older prompt, nor leaves the field.
    assert composer.draft == "@"


def test_escape_closes_until_the_next_name(composer: Composer, completion: NameCompletion) -> None:
    write(composer, "@m")
    press(composer, Key.Key_Escape)
    write(composer, "a")
    assert rows(completion) == []
    press(composer, Key.Key_Return)
    assert composer.draft == "@ma\n"
    write(composer, "@")
    assert rows(completion) == ["@Mara", "@old_mill", "@max"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_the_keys_of_generate_take_a_name_and_order_nothing(
    composer: Composer, orders: list[Order], key: Qt.Key
) -> None:
    write(composer, "a kite @m")
    press(composer, key, Modifier.ControlModifier)
    assert composer.draft == "a kite @Mara "
    assert orders == []


def test_a_click_takes_the_name(composer: Composer, completion: NameCompletion) -> None:
    write(composer, "@")
    place = completion.list.visualItemRect(completion.list.item(1)).center()
    QTest.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert composer.draft == "@old_mill "
    assert composer.prompt.hasFocus()


def test_in_the_middle_of_a_line_no_space_is_added(composer: Composer) -> None:
    composer.draft = ", smiling"
    composer.prompt.moveCursor(composer.prompt.textCursor().MoveOperation.Start)
    write(composer, "@mar")
    press(composer, Key.Key_Tab)
    assert composer.draft == "@Mara, smiling"


def test_the_list_stays_in_the_window(composer: Composer, completion: NameCompletion) -> None:
    for text in ("@", "x" * 100 + " @"):
        composer.draft = ""
        write(composer, text)
        assert completion.isVisible()
        assert completion.window().rect().contains(completion.geometry())


def test_it_closes_when_the_field_is_left(composer: Composer, completion: NameCompletion) -> None:
    write(composer, "@")
    composer.count.setFocus()
    assert rows(completion) == []


def test_without_a_shelf_nothing_is_offered(composer: Composer, completion: NameCompletion) -> None:
    fill_shelf(composer)
    write(composer, "@")
    assert rows(completion) == []
    press(composer, Key.Key_Return)
    assert composer.draft == "@\n"


def test_the_shelf_writes_a_name_at_the_cursor(composer: Composer) -> None:
    composer.draft = "near"
    composer.names.use("Mara")
    assert composer.draft == "near @Mara "
    assert composer.request().inputs == (MARA,)
    assert SORA.id != composer.request().model_id


@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab, Key.Key_Escape])
def test_a_key_that_closed_the_list_does_nothing_more_while_it_is_held(
    composer: Composer, completion: NameCompletion, key: Qt.Key, held: list[Reported]
) -> None:
    write(composer, "@ma")
    window = composer.window().windowHandle()
    send_keys(window, key, held)
    taken = "@ma" if key is Key.Key_Escape else "@Mara "
    assert (composer.draft, composer.prompt.hasFocus()) == (taken, True)
    assert not completion.isVisible()
    # The next press is the field's again.
    up, down = QEvent.Type.KeyRelease, QEvent.Type.KeyPress
    send_keys(window, Key.Key_Return, [(up, 20_000, False), (down, 20_000 + SETTLE_MS, False)])
    assert composer.draft == f"{taken}\n"
