"""Writing prompts in the whole program: older ones, templates, blanks that cost, the kept draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from sora_desktop.core.prompt import escaped
from sora_desktop.core.take import TakeState
from sora_desktop.store.settings import SettingsStore
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.compose.dialogs import ChoicesDialog
from sora_desktop.ui.widgets.naming import NameDialog
from tests.app.driver import AppDriver, Launcher, until

pytestmark = pytest.mark.no_qt_log


def test_older_prompts_come_from_the_takes_and_a_take_is_reused_with_undo(
    launcher: Launcher,
) -> None:
    async def walk(app: AppDriver) -> None:
        await app.made("the first boat")
        app.running.engine.star(app.last.id, True)
        app.generate("the second boat", takes=2)
        await until(lambda: len(app.takes) == 3, "three takes")
        controller = app.running.controllers.prompt_controller
        app.window.composer.field.history.click()
        listed = controller.history.get().model
        assert [listed.index(row).data() for row in range(listed.rowCount())] == [
            "the second boat",
            "the first boat",
        ]
        QTest.keyClicks(controller.history.get().search, "first")
        QTest.keyClick(controller.history.get().search, Qt.Key.Key_Return)
        assert app.window.composer.draft == "the first boat"
        app.window.composer.draft = "not sent yet"
        app.act(TakeAction.REUSE, app.takes[0])
        assert app.window.composer.draft == "the first boat"
        app.window.composer.undo.undo.trigger()
        assert app.window.composer.draft == "not sent yet"

    launcher.run(walk)


def test_a_template_is_kept_shared_and_its_blanks_ask_before_they_cost(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[str] = []

    def open_url(url: QUrl) -> bool:
        handed.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    folder = launcher.data / "templates"

    async def walk(app: AppDriver) -> None:
        composer, controller = app.window.composer, app.running.controllers.prompt_controller
        composer.draft = "A {product} on marble"
        controller.show_templates()
        controller.templates.get().buttons[0].click()
        dialog = await app.dialog(NameDialog)
        assert dialog.field.text() == "A {product} on marble"
        dialog.field.setText("Product")
        dialog.keep.click()
        assert (folder / "Product.txt").read_text("utf-8") == "A {product} on marble\n"
        (folder / "broken.toml").write_text("prompt =", "utf-8")
        composer.draft = ""
        controller.show_templates()
        assert controller.templates.get().note.text().startswith("Skipped broken.toml: not valid")
        controller.templates.get().buttons[1].click()
        assert handed == [str(folder)]
        controller.show_templates()
        QTest.keyClick(controller.templates.get().search, Qt.Key.Key_Return)
        assert composer.prompt.textCursor().selectedText() == "{product}"
        app.generate(composer.draft)
        question = await app.question()
        assert question.windowTitle() == "Fill in {product} first?"
        question.reject()
        await until(lambda: not app.open_dialogs(type(question)), "it is closed")
        assert app.takes == ()
        assert composer.prompt.textCursor().selectedText() == "{product}"
        app.generate(composer.draft)
        (await app.question()).accept()
        await until(lambda: len(app.takes) == 1, "a take")
        controller.take_file(folder / "broken.toml")
        assert "Skipped broken.toml" in app.notice_text
        controller.take_file(folder / "Product.txt")
        assert "Template saved. Product" in app.notice_text

    launcher.run(walk)


def test_choices_are_listed_before_they_cost_and_each_prompt_is_sent_once(
    launcher: Launcher,
) -> None:
    made = ["dawn over Oslo", "dusk over Oslo"]

    async def walk(app: AppDriver) -> None:
        app.generate("{dawn|dusk} over Oslo", takes=2)
        dialog = await app.dialog(ChoicesDialog)
        assert dialog.windowTitle() == "Generate 4 takes for $7.68?"
        listed = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert [line[4:] for line in listed] == made
        dialog.reject()
        await until(lambda: not app.open_dialogs(ChoicesDialog), "it is closed")
        assert app.creates == 0
        app.generate("{dawn|dusk} over Oslo")
        (await app.dialog(ChoicesDialog)).accept()
        await until(lambda: len(app.takes) == 2, "two takes")
        await until(lambda: all(t.state is TakeState.READY for t in app.takes), "both ready")
        assert [each.request.prompt for each in app.takes] == made
        assert app.creates == 2
        # Each has its own prompt now, and one more of it asks nothing.
        app.act(TakeAction.GENERATE_AGAIN, app.takes[0])
        await until(lambda: len(app.takes) == 3, "a third take")
        assert app.last.request.prompt == made[0]

    launcher.run(walk)


def test_more_choices_than_an_order_may_have_are_told_and_cannot_be_ordered(
    launcher: Launcher,
) -> None:
    async def walk(app: AppDriver) -> None:
        composer = app.window.composer
        composer.draft, composer.takes = "{a|b|c} {1|2|3|4}", 2
        assert composer.reason == "Your choices make 24 takes. The limit is 20 per batch."
        assert not composer.generate.isEnabled()
        composer.generate.order()
        composer.takes = 1
        assert composer.generate.isEnabled()
        assert app.takes == ()

    launcher.run(walk)


@pytest.mark.parametrize("prompt", ["a {red|blue} kite", "{dawn|dusk} over {place}"])
def test_a_take_whose_prompt_has_braces_is_reused_as_it_was_sent(
    launcher: Launcher, prompt: str
) -> None:
    async def walk(app: AppDriver) -> None:
        composer = app.window.composer
        composer.draft = escaped(prompt)
        composer.generate.click()
        await app.reaches(TakeState.READY)
        assert app.last.request.prompt == prompt
        composer.draft = ""
        app.act(TakeAction.REUSE)
        assert composer.field.reading.prompts == (prompt,)
        # In braces, the model reads it literally: that is asked about before it costs again.
        app.act(TakeAction.GENERATE_AGAIN)
        question = await app.question()
        assert "literally" in question.accessibleDescription()
        question.reject()
        await until(lambda: not app.open_dialogs(type(question)), "it is closed")
        assert app.creates == len(app.takes) == 1

    launcher.run(walk)


def test_a_folder_that_cannot_be_made_is_told(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        (launcher.data / "templates").write_text("in the way")
        controller = app.running.controllers.prompt_controller
        app.window.composer.draft = "A {product}"
        controller.show_templates()
        controller.templates.get().buttons[1].click()
        assert "Couldn't save the template" in app.notice_text
        controller.show_templates()
        controller.templates.get().buttons[0].click()
        dialog = await app.dialog(NameDialog)
        app.window.toasts.rows[-1].dismiss.click()
        assert "Couldn't save the template" not in app.notice_text
        dialog.keep.click()
        assert "Couldn't save the template" in app.notice_text

    launcher.run(walk)


def test_an_unsent_prompt_is_kept_and_quietly_said_at_the_next_start(launcher: Launcher) -> None:
    def kept_word(app: AppDriver) -> str:
        return app.window.composer.field.note

    async def first(app: AppDriver) -> None:
        await app.made("a boat that was made")

    async def sent(app: AppDriver) -> None:
        assert app.window.composer.draft == "a boat that was made"
        assert kept_word(app) == ""
        app.window.composer.draft = "a boat that nobody paid for"

    async def unsent(app: AppDriver) -> None:
        app.running.controllers.prompt_controller.keeping.setInterval(0)
        assert app.window.composer.draft == "a boat that nobody paid for"
        assert kept_word(app) == "Your unsent draft"
        QTest.keyClicks(app.window.composer.prompt, "!")
        assert kept_word(app) == ""
        file = SettingsStore(launcher.data / "settings.json")
        await until(lambda: file.load().draft_prompt.endswith("!"), "kept before the end")

    for scenario in (first, sent, unsent):
        launcher.run(scenario)


@pytest.mark.parametrize("before", ["", "a draft of yesterday"])
def test_what_is_written_while_the_program_starts_is_no_draft_of_an_earlier_run(
    launcher: Launcher, before: str
) -> None:
    async def yesterday(app: AppDriver) -> None:
        app.window.composer.draft = before

    async def today(app: AppDriver) -> None:
        assert app.window.composer.draft == f"{before} and a fox"
        assert app.window.composer.field.note == ""

    launcher.run(yesterday)
    launcher.run(today, typed=" and a fox")
