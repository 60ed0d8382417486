"""Writing prompts in the whole program: older ones, templates, blanks that cost, the kept draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from sora_desktop.core.blanks import escaped
from sora_desktop.core.take import TakeState
from sora_desktop.store.settings import SettingsStore
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.compose.choices_dialog import ChoicesDialog
from sora_desktop.ui.widgets.naming import NameDialog
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_older_prompts_come_from_the_takes_and_a_take_is_reused_with_undo(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made("the first boat")
        desk.running.engine.star(desk.last.id, True)
        desk.generate("the second boat", takes=2)
        await until(lambda: len(desk.takes) == 3, "three takes")
        talk = desk.running.controllers.prompt_controller
        desk.window.composer.field.history.click()
        listed = talk.history.model
        assert [listed.index(row).data() for row in range(listed.rowCount())] == [
            "the second boat",
            "the first boat",
        ]
        QTest.keyClicks(talk.history.search, "first")
        QTest.keyClick(talk.history.search, Qt.Key.Key_Return)
        assert desk.window.composer.draft == "the first boat"
        desk.window.composer.draft = "not sent yet"
        desk.act(TakeAction.REUSE, desk.takes[0])
        assert desk.window.composer.draft == "the first boat"
        desk.window.composer.undo.undo.trigger()
        assert desk.window.composer.draft == "not sent yet"

    lab.run(walk)


def test_a_template_is_kept_shared_and_its_blanks_ask_before_they_cost(
    lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[str] = []

    def open_url(url: QUrl) -> bool:
        handed.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    folder = lab.data / "templates"

    async def walk(desk: Desk) -> None:
        composer, talk = desk.window.composer, desk.running.controllers.prompt_controller
        composer.draft = "A {product} on marble"
        talk.show_templates()
        talk.save_as.click()
        dialog = await desk.dialog(NameDialog)
        assert dialog.field.text() == "A {product} on marble"
        dialog.field.setText("Product")
        dialog.keep.click()
        assert (folder / "Product.txt").read_text("utf-8") == "A {product} on marble\n"
        (folder / "broken.toml").write_text("prompt =", "utf-8")
        composer.draft = ""
        talk.show_templates()
        assert talk.templates.note.text().startswith("Skipped broken.toml: not valid")
        talk.open_folder.click()
        assert handed == [str(folder)]
        talk.show_templates()
        QTest.keyClick(talk.templates.search, Qt.Key.Key_Return)
        assert composer.prompt.textCursor().selectedText() == "{product}"
        desk.generate(composer.draft)
        question = await desk.question()
        assert question.windowTitle() == "Fill in {product} first?"
        question.reject()
        await until(lambda: not desk.open_dialogs(type(question)), "it is closed")
        assert desk.takes == ()
        assert composer.prompt.textCursor().selectedText() == "{product}"
        desk.generate(composer.draft)
        (await desk.question()).accept()
        await until(lambda: len(desk.takes) == 1, "a take")
        talk.take_file(folder / "broken.toml")
        assert "Skipped broken.toml" in desk.said
        talk.take_file(folder / "Product.txt")
        assert "Template saved. Product" in desk.said

    lab.run(walk)


def test_choices_are_listed_before_they_cost_and_each_prompt_is_sent_once(lab: Lab) -> None:
    made = ["dawn over Oslo", "dusk over Oslo"]

    async def walk(desk: Desk) -> None:
        desk.generate("{dawn|dusk} over Oslo", takes=2)
        dialog = await desk.dialog(ChoicesDialog)
        assert dialog.windowTitle() == "Generate 4 takes for $7.68?"
        listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert [line[4:] for line in listed] == made
        dialog.reject()
        await until(lambda: not desk.open_dialogs(ChoicesDialog), "it is closed")
        assert desk.creates == 0
        desk.generate("{dawn|dusk} over Oslo")
        (await desk.dialog(ChoicesDialog)).accept()
        await until(lambda: len(desk.takes) == 2, "two takes")
        await until(lambda: all(t.state is TakeState.READY for t in desk.takes), "both ready")
        assert [each.request.prompt for each in desk.takes] == made
        assert desk.creates == 2
        # Each has its own prompt now, and one more of it asks nothing.
        desk.act(TakeAction.GENERATE_AGAIN, desk.takes[0])
        await until(lambda: len(desk.takes) == 3, "a third take")
        assert desk.last.request.prompt == made[0]

    lab.run(walk)


def test_more_choices_than_an_order_may_have_are_told_and_cannot_be_ordered(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        composer = desk.window.composer
        composer.draft, composer.takes = "{a|b|c} {1|2|3|4}", 2
        assert composer.reason == "Your choices make 24 takes. The limit is 20 per batch."
        assert not composer.generate.isEnabled()
        composer.generate.order()
        composer.takes = 1
        assert composer.generate.isEnabled()
        assert desk.takes == ()

    lab.run(walk)


@pytest.mark.parametrize("prompt", ["a {red|blue} kite", "{dawn|dusk} over {place}"])
def test_a_take_whose_prompt_has_braces_is_reused_as_it_was_sent(lab: Lab, prompt: str) -> None:
    async def walk(desk: Desk) -> None:
        composer = desk.window.composer
        composer.draft = escaped(prompt)
        composer.generate.click()
        await desk.reaches(TakeState.READY)
        assert desk.last.request.prompt == prompt
        composer.draft = ""
        desk.act(TakeAction.REUSE)
        assert composer.field.reading.prompts == (prompt,)
        # In braces, the model reads it literally: that is asked about before it costs again.
        desk.act(TakeAction.GENERATE_AGAIN)
        question = await desk.question()
        assert "literally" in question.accessibleDescription()
        question.reject()
        await until(lambda: not desk.open_dialogs(type(question)), "it is closed")
        assert desk.creates == len(desk.takes) == 1

    lab.run(walk)


def test_a_folder_that_cannot_be_made_is_told(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        (lab.data / "templates").write_text("in the way")
        talk = desk.running.controllers.prompt_controller
        desk.window.composer.draft = "A {product}"
        talk.show_templates()
        talk.open_folder.click()
        assert "Couldn't save the template" in desk.said
        talk.show_templates()
        talk.save_as.click()
        dialog = await desk.dialog(NameDialog)
        desk.window.toasts.rows[-1].dismiss.click()
        assert "Couldn't save the template" not in desk.said
        dialog.keep.click()
        assert "Couldn't save the template" in desk.said

    lab.run(walk)


def test_an_unsent_prompt_is_kept_and_quietly_said_at_the_next_start(lab: Lab) -> None:
    def kept_word(desk: Desk) -> str:
        return desk.window.composer.field.note

    async def first(desk: Desk) -> None:
        await desk.made("a boat that was made")

    async def sent(desk: Desk) -> None:
        assert desk.window.composer.draft == "a boat that was made"
        assert kept_word(desk) == ""
        desk.window.composer.draft = "a boat that nobody paid for"

    async def unsent(desk: Desk) -> None:
        desk.running.controllers.prompt_controller.keeping.setInterval(0)
        assert desk.window.composer.draft == "a boat that nobody paid for"
        assert kept_word(desk) == "Your unsent draft"
        QTest.keyClicks(desk.window.composer.prompt, "!")
        assert kept_word(desk) == ""
        file = SettingsStore(lab.data / "settings.json")
        await until(lambda: file.load().draft_prompt.endswith("!"), "kept before the end")

    for scenario in (first, sent, unsent):
        lab.run(scenario)


@pytest.mark.parametrize("before", ["", "a draft of yesterday"])
def test_what_is_written_while_the_program_starts_is_no_draft_of_an_earlier_run(
    lab: Lab, before: str
) -> None:
    async def yesterday(desk: Desk) -> None:
        desk.window.composer.draft = before

    async def today(desk: Desk) -> None:
        assert desk.window.composer.draft == f"{before} and a fox"
        assert desk.window.composer.field.note == ""

    lab.run(yesterday)
    lab.run(today, typed=" and a fox")
