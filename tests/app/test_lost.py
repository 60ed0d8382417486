"""A take whose answer was lost, with the hands of a person; and takes that the journal lost."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

from sora_desktop.core.take import IN_FLIGHT, TakeState
from sora_desktop.simulator import NAMED, Call, Fault
from sora_desktop.ui.actions.take_action import TakeAction
from sora_desktop.ui.dialogs.account_dialog import AccountDialog
from sora_desktop.ui.widgets.dialogs import MessageDialog
from tests.app.desk import PROMPT, Desk, Lab, until
from tests.app.test_start import dialogs

LOST = "a lighthouse [lostforever]"


async def lose(desk: Desk) -> None:
    """A take whose answer is lost and that the account's list does not show."""
    desk.generate(LOST)
    await desk.reaches(TakeState.UNCONFIRMED)


def twins(desk: Desk, count: int) -> None:
    """So many tasks in the account that are just like the lost one."""
    take = desk.last
    body = {
        "model": take.wire_model,
        "task_type": take.task_type,
        "input": {**json.loads(take.sent_input)},
    }
    for _ in range(count):
        desk.simulator.create_elsewhere(body)


def test_the_strip_and_the_row_say_what_is_being_done(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        window = desk.window
        window.takes.select(desk.last.id)
        note = window.info.note
        charged = "PiAPI never confirmed this take. You may have been charged $1.92"
        assert note.text().startswith(charged)
        await until(lambda: "Not found yet (1 check)" in note.text(), "the first look")
        assert "Not found yet (1 check)" in window._state_line(desk.last, None)
        await until(lambda: "Not found yet (2 checks)" in note.text(), "the second look")
        lost = desk.last.id
        desk.generate("a newer take [stuck]")
        await until(lambda: window.takes.rows.index(0).data() != LOST, "the newer take above it")
        row = window.takes.rows.index_of(lost)
        assert row.isValid()
        assert row.data() == LOST

    lab.run(walk)


def test_the_right_one_is_picked_from_the_accounts_list(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        twins(desk, 2)
        desk.act(TakeAction.PICK)
        dialog = await desk.dialog(AccountDialog)
        desk.act(TakeAction.PICK)
        assert len(desk.open_dialogs(AccountDialog)) == 1
        await until(lambda: "2 tasks have" in dialog.state.text(), dialog.state.text())
        dialog.table.selectRow(1)
        dialog.accept_button.click()
        await until(lambda: desk.last.state is not TakeState.UNCONFIRMED, "adopted")
        await until(lambda: not desk.open_dialogs(AccountDialog), "closed")
        await desk.says("The lost take was found")
        await desk.reaches(TakeState.READY)
        assert desk.creates == 1

    lab.run(walk)


def test_a_list_that_fails_is_told_in_the_dialog(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        desk.simulator.fault(Call.HISTORY, *[NAMED["500"]] * 4)
        desk.act(TakeAction.PICK)
        dialog = await desk.dialog(AccountDialog)
        await until(lambda: "The take stays as it is" in dialog.state.text(), "the reason")
        desk.simulator.script.clear()
        twins(desk, 2)
        dialog.again.click()
        await until(lambda: dialog.table.rowCount() >= 2, "the list")
        dialog.reject()
        await until(lambda: not desk.open_dialogs(AccountDialog), "closed")
        assert desk.last.state is TakeState.UNCONFIRMED

    lab.run(walk)


def test_sending_again_takes_a_second_yes(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        first = desk.last
        desk.act(TakeAction.SEND_AGAIN)
        question = await desk.question()
        desk.act(TakeAction.SEND_AGAIN)
        assert len(desk.open_dialogs(MessageDialog)) == 1
        assert "you have paid for two takes" in question.accessibleDescription()
        question.reject()
        await until(lambda: not desk.open_dialogs(MessageDialog), "closed")
        assert desk.creates == 1
        desk.act(TakeAction.SEND_AGAIN)
        question = await desk.question()
        question.consent.setChecked(True)
        question.accept()
        await until(lambda: len(desk.takes) == 2, "the second take")
        assert desk.last.parent_id == first.id
        assert desk.last.request == first.request
        await until(lambda: desk.creates == 2, "sent")

    lab.run(walk)


def test_what_was_found_while_the_question_stood_is_not_sent_again(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        desk.act(TakeAction.SEND_AGAIN)
        question = await desk.question()
        twins(desk, 1)
        desk.act(TakeAction.CHECK_NOW)
        await desk.reaches(*IN_FLIGHT, TakeState.COMPLETED, TakeState.DOWNLOADING, TakeState.READY)
        question.consent.setChecked(True)
        question.accept()
        await desk.says("The first take was found", "Nothing was sent twice")
        assert desk.creates == 1

    lab.run(walk)


def test_a_dismissed_take_is_found_after_all(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        desk.act(TakeAction.DID_NOT_HAPPEN)
        (await desk.question()).accept()
        await desk.reaches(TakeState.DISMISSED)
        twins(desk, 1)
        desk.act(TakeAction.CHECK_NOW)
        await desk.reaches(*IN_FLIGHT, TakeState.COMPLETED, TakeState.DOWNLOADING, TakeState.READY)
        assert desk.creates == 1

    lab.run(walk)


def test_the_same_words_with_a_space_are_the_same_request(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        await lose(desk)
        desk.generate(f"{LOST} ")
        question = await desk.question()
        assert question.windowTitle() == "A take just like this isn't confirmed"
        question.reject()
        assert desk.creates == 1

    lab.run(walk)


def data_of(desk: Desk) -> Path:
    """The folder of the library."""
    return desk.running.opened.folders.data


def test_a_restored_list_offers_to_look_for_what_is_missing(lab: Lab) -> None:
    places: list[Path] = []

    async def before(desk: Desk) -> None:
        await desk.made("the first take")
        journal = desk.running.opened.journal
        journal.daily_copy(desk.program.clock.now().date())
        await desk.made()
        places.append(journal.path)

    async def after(desk: Desk) -> None:
        assert len(desk.takes) == 1
        await desk.says("We restored a backup from", "Search for missing takes?")
        desk.press("rebuild", "Find missing takes")
        desk.running.controllers.rebuild_controller.look()
        await desk.says("Found 1 take.")
        assert {take.request.prompt for take in desk.takes} == {"the first take", PROMPT}
        await until(lambda: all(t.state is TakeState.READY for t in desk.takes), "both ready")

    lab.run(before)
    shutil.copyfile(places[0], places[0].with_name("damaged-by-test"))
    places[0].write_bytes(b"this is no library at all" * 200)
    lab.run(after)


def test_a_list_that_is_begun_anew_offers_to_look_for_everything(lab: Lab) -> None:
    """No copy is left: the person begins anew, and what was paid comes back all the same."""
    places: list[Path] = []

    async def before(desk: Desk) -> None:
        await desk.made("the first take")
        await desk.made()
        places.append(desk.running.opened.journal.path)

    lab.run(before)
    shutil.rmtree(places[0].with_name("copies"), ignore_errors=True)
    places[0].write_bytes(b"this is no library at all" * 200)
    program = lab.program()
    program.build()

    async def after() -> int:
        main = asyncio.create_task(program.main())
        await until(lambda: dialogs() or main.done(), "the question whether to begin anew")
        dialogs()[0].accept()
        await until(lambda: program.session is not None or main.done(), "a start")
        assert program.session is not None
        desk = Desk(program, program.session, lab.simulator)
        assert len(lab.simulator.tasks) == 2
        assert not [take.id for take in desk.takes]
        await desk.says("You have a new library.", "It's free.")
        desk.press("rebuild", "Find missing takes")
        await desk.says("Found 2 takes.")
        await until(lambda: all(t.state is TakeState.READY for t in desk.takes), "both ready")
        assert {take.request.prompt for take in desk.takes} == {"the first take", PROMPT}
        assert desk.creates == 2
        program.quit()
        return await asyncio.wait_for(main, 30)

    assert lab.drive(program, after) == 0
    # What could not be read is kept, and the next start offers nothing any more.
    assert list(places[0].parent.glob("*damaged*"))

    async def once_more(desk: Desk) -> None:
        assert len(desk.takes) == 2
        assert "You have a new library" not in desk.said

    assert lab.run(once_more) == 0


def test_the_settings_look_for_missing_takes_too(lab: Lab) -> None:
    from sora_desktop.ui.settings.dialog import SettingsDialog

    async def walk(desk: Desk) -> None:
        desk.window.settings_wanted.emit()
        dialog = await desk.dialog(SettingsDialog)
        desk.simulator.fault(Call.HISTORY, *[NAMED["500"]] * 4)
        dialog.network.rebuild.click()
        await desk.says("No missing takes found.", "Couldn't search your account")
        assert not dialog.network.rebuild.isEnabled()
        dialog.reject()
        desk.simulator.script.clear()
        desk.press("rebuild", "Search again")
        await until(lambda: desk.said.count("search your account") == 0, desk.said)

    lab.run(walk)


def test_the_search_for_missing_takes_can_be_stopped(lab: Lab) -> None:
    async def walk(desk: Desk) -> None:
        talk = desk.running.controllers.rebuild_controller
        desk.simulator.fault(Call.HISTORY, Fault(delay=4.0))
        talk.look()
        await desk.says("for missing takes")
        desk.press("rebuild", "Cancel")
        await desk.says("Search canceled.")
        await until(lambda: not talk.running, "its end")
        talk.cancel()
        desk.press("rebuild", "Search again")
        await desk.says("No missing takes found.")

    lab.run(walk)
