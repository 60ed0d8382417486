"""Writing prompts in the whole program: older ones, templates, blanks that cost, the kept draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from sora_desktop.store.settings import SettingsStore
from sora_desktop.ui.name_dialog import NameDialog
from sora_desktop.ui.task_actions import TakeAction
from tests.app.desk import Desk, Lab, until

pytestmark = pytest.mark.no_qt_log


def test_older_prompts_come_from_the_takes_and_a_take_is_reused_with_undo(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await desk.made("the first boat")
        desk.running.engine.star(desk.last.id, True)
        desk.generate("the second boat", takes=2)
        await until(lambda: len(desk.tasks) == 3, "three takes")
        talk = desk.running.intents.prompt_talk
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
        desk.act(TakeAction.REUSE, desk.tasks[0])
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
        composer, talk = desk.window.composer, desk.running.intents.prompt_talk
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
        assert talk.templates.note.text().startswith("broken.toml was skipped: it is not written")
        talk.open_folder.click()
        assert handed == [str(folder)]
        talk.show_templates()
        QTest.keyClick(talk.templates.search, Qt.Key.Key_Return)
        assert composer.prompt.textCursor().selectedText() == "{product}"
        desk.generate(composer.draft)
        question = await desk.question()
        assert "Not filled in: product." in question.accessibleDescription()
        question.reject()
        await until(lambda: not desk.open_dialogs(type(question)), "it is closed")
        assert desk.tasks == ()
        desk.generate(composer.draft)
        (await desk.question()).accept()
        await until(lambda: len(desk.tasks) == 1, "a take")
        talk.take_file(folder / "broken.toml")
        assert "broken.toml was skipped" in desk.said
        talk.take_file(folder / "Product.txt")
        assert "Kept as a template: Product" in desk.said

    lab.run(walk)


def test_a_folder_that_cannot_be_made_is_told(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        (lab.data / "templates").write_text("in the way")
        talk = desk.running.intents.prompt_talk
        desk.window.composer.draft = "A {product}"
        talk.show_templates()
        talk.open_folder.click()
        assert "The template could not be kept" in desk.said
        talk.show_templates()
        talk.save_as.click()
        dialog = await desk.dialog(NameDialog)
        desk.window.banner.withdraw("word")
        dialog.keep.click()
        assert "The template could not be kept" in desk.said

    lab.run(walk)


def test_an_unsent_prompt_is_kept_and_quietly_said_at_the_next_start(lab: Lab) -> None:
    def kept_word(desk: Desk) -> str:
        return desk.window.composer.field.note.text()

    async def first(desk: Desk) -> None:
        await desk.made("a boat that was made")

    async def sent(desk: Desk) -> None:
        assert desk.window.composer.draft == "a boat that was made"
        assert kept_word(desk) == ""
        desk.window.composer.draft = "a boat that nobody paid for"

    async def unsent(desk: Desk) -> None:
        desk.running.intents.prompt_talk._keep.setInterval(0)
        assert desk.window.composer.draft == "a boat that nobody paid for"
        assert kept_word(desk) == "Kept from the last time, not sent yet."
        QTest.keyClicks(desk.window.composer.prompt, "!")
        assert kept_word(desk) == ""
        file = SettingsStore(lab.data / "settings.json")
        await until(lambda: file.load().draft_prompt.endswith("!"), "kept before the end")

    for scenario in (first, sent, unsent):
        lab.run(scenario)
