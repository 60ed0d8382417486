"""A take whose answer was lost, driven as a person would; and takes that the journal lost."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.dialogs.account import AccountDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.driver import PROMPT, AppDriver, Launcher, until
from tests.app.test_start import dialogs

LOST = "a lighthouse [lostforever]"


async def lose(app: AppDriver) -> None:
    """A take whose answer is lost and that the account's list does not show."""
    app.generate(LOST)
    await app.reaches(TakeState.UNCONFIRMED)


def twins(app: AppDriver, count: int) -> None:
    """So many tasks in the account that are just like the lost one."""
    take = app.last
    body = {
        "model": take.wire_model,
        "task_type": take.task_type,
        "input": {**json.loads(take.sent_input)},
    }
    for _ in range(count):
        app.simulator.create_elsewhere(body)


def test_the_strip_and_the_row_say_what_is_being_done(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        window = app.window
        window.takes.select(app.last.id)
        note = window.info.note
        charged = "PiAPI never confirmed this take. You may have been charged $1.92"
        assert note.text().startswith(charged)
        await until(lambda: "Not found yet (1 check)" in note.text(), "the first look")
        assert "Not found yet (1 check)" in window.facts.state_of(app.last)
        await until(lambda: "Not found yet (2 checks)" in note.text(), "the second look")
        lost = app.last.id
        app.generate("a newer take [stuck]")
        await until(lambda: window.takes.rows.index(0).data() != LOST, "the newer take above it")
        row = window.takes.rows.index_of(lost)
        assert row.isValid()
        assert row.data() == LOST

    launcher.run(walk)


def test_the_right_one_is_picked_from_the_accounts_list(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        twins(app, 2)
        app.act(TakeAction.PICK)
        dialog = await app.dialog(AccountDialog)
        app.act(TakeAction.PICK)
        assert len(app.open_dialogs(AccountDialog)) == 1
        await until(lambda: "2 tasks have" in dialog.state.text(), dialog.state.text())
        dialog.table.selectRow(1)
        dialog.accept_button.click()
        await until(lambda: app.last.state is not TakeState.UNCONFIRMED, "adopted")
        await until(lambda: not app.open_dialogs(AccountDialog), "closed")
        await app.wait_for_notice("The lost take was found")
        await app.reaches(TakeState.READY)
        assert app.creates == 1

    launcher.run(walk)


def test_a_list_that_fails_is_told_in_the_dialog(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        app.simulator.fault(Call.HISTORY, *[NAMED["500"]] * 4)
        app.act(TakeAction.PICK)
        dialog = await app.dialog(AccountDialog)
        await until(lambda: "The take stays as it is" in dialog.state.text(), "the reason")
        app.simulator.script.clear()
        twins(app, 2)
        dialog.again.click()
        await until(lambda: dialog.table.rowCount() >= 2, "the list")
        dialog.reject()
        await until(lambda: not app.open_dialogs(AccountDialog), "closed")
        assert app.last.state is TakeState.UNCONFIRMED

    launcher.run(walk)


def test_sending_again_takes_a_second_yes(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        first = app.last
        app.act(TakeAction.SEND_AGAIN)
        question = await app.question()
        app.act(TakeAction.SEND_AGAIN)
        assert len(app.open_dialogs(MessageDialog)) == 1
        assert "you have paid for two takes" in question.accessibleDescription()
        question.reject()
        await until(lambda: not app.open_dialogs(MessageDialog), "closed")
        assert app.creates == 1
        app.act(TakeAction.SEND_AGAIN)
        question = await app.question()
        question.consent.setChecked(True)
        question.accept()
        await until(lambda: len(app.takes) == 2, "the second take")
        assert app.last.parent_id == first.id
        assert app.last.request == first.request
        await until(lambda: app.creates == 2, "sent")

    launcher.run(walk)


def test_what_was_found_while_the_question_stood_is_not_sent_again(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        app.act(TakeAction.SEND_AGAIN)
        question = await app.question()
        twins(app, 1)
        app.act(TakeAction.CHECK_NOW)
        await app.reaches(*IN_FLIGHT, TakeState.COMPLETED, TakeState.DOWNLOADING, TakeState.READY)
        question.consent.setChecked(True)
        question.accept()
        await app.wait_for_notice("The first take was found", "Nothing was sent twice")
        assert app.creates == 1

    launcher.run(walk)


def test_a_dismissed_take_is_found_after_all(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        app.act(TakeAction.DID_NOT_HAPPEN)
        (await app.question()).accept()
        await app.reaches(TakeState.DISMISSED)
        twins(app, 1)
        app.act(TakeAction.CHECK_NOW)
        await app.reaches(*IN_FLIGHT, TakeState.COMPLETED, TakeState.DOWNLOADING, TakeState.READY)
        assert app.creates == 1

    launcher.run(walk)


def test_the_same_words_with_a_space_are_the_same_request(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        await lose(app)
        app.generate(f"{LOST} ")
        question = await app.question()
        assert question.windowTitle() == "A take just like this isn't confirmed"
        question.reject()
        assert app.creates == 1

    launcher.run(walk)


def data_of(app: AppDriver) -> Path:
    """The folder of the library."""
    return app.running.opened.folders.data


def test_a_restored_list_offers_to_look_for_what_is_missing(launcher: Launcher) -> None:
    places: list[Path] = []

    async def before(app: AppDriver) -> None:
        await app.made("the first take")
        journal = app.running.opened.journal
        journal.daily_copy(app.program.clock.now().date())
        await app.made()
        places.append(journal.path)

    async def after(app: AppDriver) -> None:
        assert len(app.takes) == 1
        await app.wait_for_notice("We restored a backup from", "Search for missing takes?")
        app.press("rebuild", "Find missing takes")
        app.running.controllers.rebuild_controller.look()
        await app.wait_for_notice("Found 1 take.")
        assert {take.request.prompt for take in app.takes} == {"the first take", PROMPT}
        await until(lambda: all(t.state is TakeState.READY for t in app.takes), "both ready")

    launcher.run(before)
    shutil.copyfile(places[0], places[0].with_name("damaged-by-test"))
    places[0].write_bytes(b"this is no library at all" * 200)
    launcher.run(after)


def test_a_list_that_is_begun_anew_offers_to_look_for_everything(launcher: Launcher) -> None:
    """No copy is left: the person begins anew, and what was paid comes back all the same."""
    places: list[Path] = []

    async def before(app: AppDriver) -> None:
        await app.made("the first take")
        await app.made()
        places.append(app.running.opened.journal.path)

    launcher.run(before)
    shutil.rmtree(places[0].with_name("copies"), ignore_errors=True)
    places[0].write_bytes(b"this is no library at all" * 200)
    program = launcher.program()
    program.build()

    async def after() -> int:
        main = asyncio.create_task(program.main())
        await until(lambda: dialogs() or main.done(), "the question whether to begin anew")
        dialogs()[0].accept()
        await until(lambda: program.session is not None or main.done(), "a start")
        assert program.session is not None
        app = AppDriver(program, program.session, launcher.simulator)
        assert len(launcher.simulator.tasks) == 2
        assert not [take.id for take in app.takes]
        await app.wait_for_notice("You have a new library.", "It's free.")
        app.press("rebuild", "Find missing takes")
        await app.wait_for_notice("Found 2 takes.")
        await until(lambda: all(t.state is TakeState.READY for t in app.takes), "both ready")
        assert {take.request.prompt for take in app.takes} == {"the first take", PROMPT}
        assert app.creates == 2
        program.quit()
        return await asyncio.wait_for(main, 30)

    assert launcher.drive(program, after) == 0
    # What could not be read is kept, and the next start offers nothing any more.
    assert list(places[0].parent.glob("*damaged*"))

    async def once_more(app: AppDriver) -> None:
        assert len(app.takes) == 2
        assert "You have a new library" not in app.notice_text

    assert launcher.run(once_more) == 0


def test_the_settings_look_for_missing_takes_too(launcher: Launcher) -> None:
    from sora_desktop.ui.settings.dialog import SettingsDialog

    async def walk(app: AppDriver) -> None:
        app.window.settings_wanted.emit()
        dialog = await app.dialog(SettingsDialog)
        app.simulator.fault(Call.HISTORY, *[NAMED["500"]] * 4)
        dialog.network.rebuild.click()
        await app.wait_for_notice("No missing takes found.", "Couldn't search your account")
        assert not dialog.network.rebuild.isEnabled()
        dialog.reject()
        app.simulator.script.clear()
        app.press("rebuild", "Search again")
        await until(lambda: app.notice_text.count("search your account") == 0, app.notice_text)

    launcher.run(walk)


def test_the_search_for_missing_takes_can_be_stopped(launcher: Launcher) -> None:
    async def walk(app: AppDriver) -> None:
        controller = app.running.controllers.rebuild_controller
        app.simulator.fault(Call.HISTORY, Fault(delay=4.0))
        controller.look()
        await app.wait_for_notice("for missing takes")
        app.press("rebuild", "Cancel")
        await app.wait_for_notice("Search canceled.")
        await until(lambda: not controller.running, "its end")
        controller.cancel()
        app.press("rebuild", "Search again")
        await app.wait_for_notice("No missing takes found.")

    launcher.run(walk)
