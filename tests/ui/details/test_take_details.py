"""What is known of one take: prompt, three honest figures, settings, note, tags and ids."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.details.take_details import Facts, ShotLink, TakeDetails, Thumbnail
from sora_desktop.ui.text.problem_lookup import raw_answer
from sora_desktop.ui.theme.theme import Mode, Theme
from tests.ui.samples import NOW, dollars, sample_take

ANSWER = RemoteTask(
    id="remote-1",
    status=RemoteStatus.FAILED,
    word="failed",
    input='{"prompt":"boat"}',
    output="not json",
    error=RemoteError(message="refused"),
)


@pytest.fixture
def details(qtbot: QtBot) -> TakeDetails:
    """The details, as wide as the least panel, with nothing in them."""
    made = TakeDetails(Theme(Mode.DARK))
    qtbot.addWidget(made)
    made.resize(336, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def button(details: TakeDetails, name: str) -> QPushButton:
    """Its button of that name."""
    (found,) = details.findChildren(QPushButton, name)
    return found


def test_the_three_figures_stand_apart_and_an_unknown_one_is_no_zero(details: TakeDetails) -> None:
    ready = sample_take(
        TakeState.READY, estimate=dollars("1.92"), quoted=dollars("1.80"), charged=dollars("2.00")
    )
    details.show_take(ready, "Sora 2")
    assert details.cost.texts() == ("$1.92", "$1.80", "$2.00")
    details.show_take(replace(ready, quoted=None, charged=None), "Sora 2")
    assert details.cost.texts() == ("$1.92", "unknown", "unknown")
    details.show_take(replace(ready, charged=Money(0)), "Sora 2")
    assert details.cost.texts()[2] == "$0.00"
    details.show_take(replace(ready, estimate_certain=False), "Sora 2")
    assert details.cost.texts()[0] == "from $1.92"
    rebuilt = replace(ready, estimate=Money(0), estimate_certain=False, quoted=None, charged=None)
    details.show_take(rebuilt, "Sora 2")
    assert details.cost.texts() == ("unknown", "unknown", "unknown")


def test_settings_go_by_what_was_chosen_and_are_plain_words(details: TakeDetails) -> None:
    take = sample_take(TakeState.READY)
    asked = take.request.choosing(seed=42, sound=True, resolution="<b>720p</b>")
    details.show_take(replace(take, request=asked), "Sora 2", {"seed": "Seed"})
    said = details.settings.texts()
    assert said["Model"] == "Sora 2"
    assert (said["Resolution"], said["Seed"], said["Sound"]) == ("<b>720p</b>", "42", "On")
    details.show_take(take, "Sora 2")
    assert "Seed" not in details.settings.texts()


def test_dates_and_ids_of_what_never_left_are_left_out(details: TakeDetails) -> None:
    draft = sample_take(TakeState.DRAFT, sent_at=None, remote_id=None)
    details.show_take(draft, "Sora 2")
    assert list(details.dates.texts()) == ["Created"]
    assert details.ids.texts()["Task ID"] == "unknown"
    details.show_take(sample_take(TakeState.READY, sent_at=NOW, remote_id="task-7"), "Sora 2")
    assert list(details.dates.texts()) == ["Created", "Sent", "Ready"]
    assert details.ids.texts()["Task ID"] == "task-7"


def test_its_buttons_are_told_with_the_take(qtbot: QtBot, details: TakeDetails) -> None:
    take = sample_take(TakeState.READY)
    details.show_take(take, "Sora 2")
    acted: list[tuple[str, Action]] = []
    details.acted.connect(lambda take_id, action: acted.append((take_id, action)))
    for action in (TakeAction.REUSE, TakeAction.COPY_PROMPT):
        button(details, f"details-{action.name}").click()
    assert acted == [(take.id, TakeAction.REUSE), (take.id, TakeAction.COPY_PROMPT)]
    details.show_take(replace(take, binned_at=NOW), "Sora 2")
    assert not button(details, f"details-{TakeAction.REUSE.name}").isEnabled()


def test_technical_details_are_closed_for_the_next_take(details: TakeDetails) -> None:
    take = sample_take(TakeState.FAILED, answer=ANSWER)
    details.show_take(take, "Sora 2")
    assert not details.ids.isVisible()
    details.technical.click()
    assert details.ids.isVisible()
    assert "refused" in details.answer
    details.show_take(replace(take, starred=True), "Sora 2")
    assert details.ids.isVisible()
    details.show_take(sample_take(TakeState.READY, id="b" * 32), "Sora 2")
    assert not details.ids.isVisible()
    assert details.answer == ""


def test_the_raw_answer_is_laid_out_and_has_no_keys() -> None:
    problem = Problem(category=Category.REFUSED, text="no", raw='{"api_key": "abc"}')
    text = raw_answer(sample_take(TakeState.FAILED, answer=ANSWER, last_error=problem))
    assert '"prompt": "boat"' in text
    assert "not json" in text
    assert text.count("no\n") >= 1
    assert raw_answer(sample_take(TakeState.DRAFT)) == ""


def test_a_note_is_kept_when_its_field_is_left(qtbot: QtBot, details: TakeDetails) -> None:
    take = sample_take(TakeState.READY)
    details.show_take(take, "Sora 2")
    noted: list[tuple[str, str]] = []
    details.noted.connect(lambda *what: noted.append(what))
    details.own_note.setFocus()
    QTest.keyClicks(details.own_note, "too dark")
    # The take goes on meanwhile: what is being written stays.
    details.show_take(replace(take, starred=True), "Sora 2")
    assert details.own_note.note == "too dark"
    details.tags.field.setFocus()
    assert noted == [(take.id, "too dark")]
    details.show_take(replace(take, note="too dark"), "Sora 2")
    details.own_note.setFocus()
    QTest.keyClicks(details.own_note, "!")
    # Another take: the words belong to the one before.
    details.show_take(sample_take(TakeState.READY, id="b" * 32, number=13), "Sora 2")
    assert noted[-1][0] == take.id
    assert "!" in noted[-1][1]
    assert details.own_note.note == ""


def test_tags_are_added_and_taken_away(details: TakeDetails) -> None:
    take = sample_take(TakeState.READY, tags=("hero",))
    details.show_take(take, "Sora 2")
    details.know_tags(["hero", "sky"])
    tagged: list[tuple[object, ...]] = []
    details.tagged.connect(lambda *what: tagged.append(what))
    QTest.keyClicks(details.tags.field, "sky,")
    next(c for c in details.tags.findChildren(QPushButton) if c.text() == "hero").click()
    assert tagged == [(take.id, ["sky"], []), (take.id, [], ["hero"])]


def test_a_line_that_stays_the_same_is_not_written_anew(details: TakeDetails) -> None:
    take = sample_take(TakeState.PROCESSING)
    details.show_take(take, "Sora 2")
    before = set(map(id, details.settings.findChildren(QLabel)))
    details.show_take(replace(take, state=TakeState.READY), "Sora 2")
    assert set(map(id, details.settings.findChildren(QLabel))) == before


def test_a_long_prompt_is_there_as_a_whole(details: TakeDetails) -> None:
    take = sample_take(TakeState.READY)
    details.show_take(take, "Sora 2")
    low = details.prompt.height()
    long = "a boat on the lake " * 100
    details.show_take(replace(take, request=replace(take.request, prompt=long)), "Sora 2")
    QApplication.processEvents()
    assert details.prompt.text() == long
    assert details.sizeHint().height() > low
    assert details.prompt.heightForWidth(300) > 5 * low


FIRST = Input(role=Role.FIRST_FRAME, content="a" * 64)
LAST = Input(role=Role.LAST_FRAME, link="https://pictures.example/end.png")


def test_what_was_put_in_and_the_shots_around(details: TakeDetails, qtbot: QtBot) -> None:
    assert details.pictures.texts() == ()
    bare = sample_take(TakeState.READY)
    take = replace(bare, request=replace(bare.request, inputs=(FIRST, LAST)))
    red = QPixmap(160, 90)
    red.fill(QColor("red"))
    known: dict[str, QPixmap] = {}
    details.pictures.thumbnail = known.get
    links = [
        ShotLink("Continues shot 5", TakeId("5" * 32)),
        ShotLink("Continued in shot 7", bare.id),
    ]
    details.show_take(take, "Kling 3.0", links=links)
    assert details.pictures.texts() == (
        *("First frame", "Last frame", "Link to pictures.example"),
        *("Continues shot 5", "Continued in shot 7"),
    )
    (place, _) = details.pictures.findChildren(Thumbnail)
    assert place.accessibleName() == "First frame"
    assert place.grab().toImage().pixelColor(40, 5) != QColor("red")
    known[FIRST.content] = red
    details.pictures.renew()
    assert place.grab().toImage().pixelColor(40, 5) == QColor("red")
    button = details.pictures.findChildren(QPushButton)[0]
    with qtbot.waitSignal(details.acted) as reported:
        button.click()
    assert reported.args == ["5" * 32, TakeAction.SHOW_SHOT]
    details.show_take(bare, "Kling 3.0")
    assert details.pictures.texts() == ()


def test_a_word_and_what_it_stands_for_are_on_one_line(qtbot: QtBot) -> None:
    facts = Facts()
    facts.show_facts([("HE", "HE"), ("EH", "EH")])
    qtbot.addWidget(facts)
    facts.resize(320, facts.sizeHint().height() + 20)
    facts.show()
    picture = facts.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)

    def ink(label: QLabel) -> list[int]:
        box = label.geometry()
        across = range(box.left(), min(box.right(), box.left() + 30))
        down = range(box.top(), box.bottom() + 1)
        return [y for y in down if any(picture.pixelColor(x, y) != ground for x in across)]

    word, value, second, other = facts.findChildren(QLabel)
    assert ink(word)
    assert (ink(word), ink(second)) == (ink(value), ink(other))
    # What is only a word is no stop for the keyboard.
    assert word.focusPolicy() is Qt.FocusPolicy.NoFocus
