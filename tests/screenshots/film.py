"""What is done in front of the camera, scene by scene, and when a picture is taken."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from sora_desktop.core.inputs import Role
from sora_desktop.core.problem import Category
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.simulator.faults import NAMED, Call
from sora_desktop.simulator.plans import Plan
from sora_desktop.ui.actions.declarations import TakeAction, WindowAction
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.compose.picture_wells import Ask
from sora_desktop.ui.settings.dialog import SettingsDialog
from sora_desktop.ui.text.problem_lookup import raw_answer
from sora_desktop.ui.theme.theme import Mode
from sora_desktop.ui.widgets.dialogs import MessageDialog, MessageText, Tone
from tests.screenshots.camera import close_dialog, open_dialog, until
from tests.screenshots.person import FRAME, SMALL, USUAL, WIDE, Person
from tests.screenshots.problems import problem_of, take_with
from tests.screenshots.story import ALSO, BOAT, DANCERS, LOST, NEXT, SENDING, drawn_picture

_NO_MONEY = NAMED["402"]


class Film(Person):
    """The scenes; each is one run of the program."""

    async def first_start(self) -> None:
        """The page that a new person sees."""
        await until(lambda: self._window.was_painted, "the window")
        await self._sample()
        await self._both("first-start")
        await self._at_size(SMALL, "first-start-small")

    async def work(self) -> None:
        """From the empty window to ten takes, all that can be asked, and all that can go wrong."""
        await until(self._knows_balance, "the balance")
        await self._both("empty")
        past = await self._at_work()
        await self._both("window")
        for look in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(look)
            await self._at_size(SMALL, f"window-small-{look.value}")
            await self._at_size(WIDE, f"window-wide-{look.value}")
        await self._compare(past[-2:])
        await self._palette("palette")
        await self._settings("settings")
        await self._question("question-dark")
        await self._lost_answer("not-confirmed-dark")
        await self._states()
        await self._over_budget("budget-dark")
        await self._problems("problem")

    async def pictures(self) -> None:
        """A picture in its well, the part of it that is used, and a plan that can't upload it."""
        await until(self._knows_balance, "the balance")
        self._service.rules.plan_name = "free"
        composer = self._window.composer
        self._fill_in(DANCERS, takes=1)
        composer.wells.given.emit(Role.FIRST_FRAME, drawn_picture())
        await until(lambda: len(composer.request().inputs) == 1, "a picture")
        await until(lambda: not composer.pictures.flaw, "it is ready")
        await self._both("pictures-well")
        composer.wells.asked.emit(Role.FIRST_FRAME, Ask.ADJUST)
        dialog = await open_dialog()
        await self._camera.take("pictures-crop-dark")
        await close_dialog(dialog, QDialog.DialogCode.Rejected)
        (refused,) = await self._make(((composer.request(), Plan()),))
        await until(lambda: self._store.get(refused).held, "the plan is refused")
        self._window.takes.select(refused)
        await self._both("pictures-plan-refused")
        await self._at_size(SMALL, "pictures-plan-refused-small")

    async def library(self) -> None:
        """A thousand takes, as cards and as a list."""
        await until(lambda: len(self._store) == 1000, "all takes")
        await until(self._knows_balance, "the balance")
        await self._show_frame(self._store.all()[-1].id)
        for mode in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(mode)
            self._show_takes(cards=176, width=600)
            await self._at_size(USUAL, f"grid-{mode.value}")
            self._show_takes(cards=204, width=1120)
            await self._at_size(WIDE, f"grid-wide-{mode.value}")
        self._show_takes(cards=0, width=0)
        await self._at_size(USUAL, "list-dark")

    async def abroad(self, language: str) -> None:
        """The window at work, its questions and its messages in another language."""
        await until(self._knows_balance, "the balance")
        await self._at_work()
        self._theme.set_mode(Mode.DARK)
        await self._camera.take(f"window-{language}")
        await self._at_size(SMALL, f"window-small-{language}")
        await self._palette(f"palette-{language}")
        await self._settings(f"settings-{language}")
        await self._question(f"question-{language}")
        await self._lost_answer(f"not-confirmed-{language}")
        await self._over_budget(f"budget-{language}")
        await self._problems(f"problem-{language}")
        await self._begin_anew()
        await self._camera.take(f"first-start-{language}")

    async def large(self) -> None:
        """Everything twice as large."""
        await until(self._knows_balance, "the balance")
        await self._at_work()
        await self._both("window-large")
        await self._at_size(SMALL, "window-large-small")
        await self._palette("palette-large")
        await self._settings("settings-large")
        await self._question("question-large")
        await self._lost_answer("not-confirmed-large")
        await self._begin_anew()
        await self._camera.take("first-start-large")
        await self._at_size(SMALL, "first-start-small-large")

    # --- its parts ----------------------------------------------------------------------------

    async def _begin_anew(self) -> None:
        """The page of the first start, as one comes to it who has no key any more."""
        self._window.player.show_clip(None)
        self._window.show_workspace(False)
        await self._sample()

    async def _sample(self) -> None:
        """It plays on and on, and a picture is taken of what stands still."""
        player = self._window.player
        await until(lambda: player.path is not None and player.playback.has_shown, "the sample")
        player.stop()

    async def _compare(self, takes: list[TakeId]) -> None:
        """Two takes of one prompt, side by side and with the wipe, at one moment."""
        player = self._window.player
        self._window.registry.run(TakeAction.COMPARE, takes)
        await until(lambda: player.comparison is not None, "the comparing")
        assert player.comparison is not None
        pair = player.comparison.pair
        await until(lambda: pair.ready and not pair.seeking, "both clips")
        pair.show_frame(FRAME)
        await until(lambda: not pair.seeking, f"frame {FRAME} of both")
        await self._camera.take("compare-dark")
        player.commands["compare_wipe"].trigger()
        player.show_word("")
        await self._camera.take("compare-wipe-dark")
        await self._at_size(SMALL, "compare-wipe-small")
        player.commands["compare_wipe"].trigger()
        player.leave_compare()
        player.show_word("")

    async def _palette(self, name: str) -> None:
        """The command palette with everything in it, and with what is found."""
        palette = self._window.palette_popup.get()
        self._window.registry.made(WindowAction.PALETTE).trigger()
        await self._both(name)
        palette.field.setText("co")
        await self._both(f"{name}-found")
        await self._at_size(SMALL, f"{name}-small")
        palette.close_palette()

    async def _settings(self, name: str) -> None:
        """Each page; that of the money, and of the shortcuts, in both looks."""
        self._window.settings_wanted.emit()
        dialog = await open_dialog()
        assert isinstance(dialog, SettingsDialog)
        for page in dialog.pages:
            what = page.name.lower()
            dialog.show_page(page)
            await self._camera.take(f"{name}-dark" if what == "money" else f"{name}-{what}")
            if what in ("money", "shortcuts"):
                self._theme.set_mode(Mode.LIGHT)
                await self._camera.take(f"{name}-light-{what}")
                self._theme.set_mode(Mode.DARK)
        # Room for one more at a time, or the take of the last picture would wait for ever.
        dialog.field("at_once").show(20)
        dialog.save.click()
        await until(lambda: not isValid(dialog), "the end of the settings")

    async def _question(self, name: str) -> None:
        """Three takes together cost more than the amount above which the program asks."""
        self._fill_in(NEXT, takes=3)
        await self._press()
        dialog = await open_dialog()
        await self._camera.take(name)
        await close_dialog(dialog, QDialog.DialogCode.Rejected)

    async def _lost_answer(self, name: str) -> None:
        """The service makes the take and charges it, and its answer never arrives."""
        # The take that stood in line is not the one whose answer is to be lost.
        sent = (TakeState.DRAFT, TakeState.SUBMITTING)
        await until(lambda: not self._store.in_state(*sent), "an empty line")
        self._service.fault(Call.CREATE, NAMED["lost"])
        (lost,) = await self._make((LOST,))
        await until(lambda: self._all_in((lost,), {TakeState.UNCONFIRMED}), "a lost answer")
        self._window.takes.select(lost)
        await until(self._window.top.attention.isVisible, "the chip")
        await self._camera.take(name)
        small = name.replace("confirmed", "confirmed-small")
        await self._at_size(SMALL, small)

    async def _states(self) -> None:
        """What was missing of the states that a take can be in."""
        unknown, dead, waiting = await self._make(ALSO)
        await until(lambda: self._all_in((unknown,), {TakeState.UNKNOWN}), "a word nobody knows")
        await until(lambda: self._all_in((waiting,), {TakeState.PENDING}), "a take that waits")
        await until(lambda: self._store.get(dead).link_dead, "a dead link")
        self._service.fault(Call.CREATE, _NO_MONEY)
        (refused,) = await self._make((SENDING,))
        await until(lambda: self._store.get(refused).last_error is not None, "a refusal")
        self._service.fault(Call.CREATE, NAMED["slow"])
        (sending,) = await self._make((SENDING,))
        await until(lambda: self._all_in((sending,), {TakeState.SUBMITTING}), "a take being sent")
        self._window.takes.select(dead)
        for look in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(look)
            await self._at_size(WIDE / 1.6, f"states-{look.value}")

    async def _over_budget(self, name: str) -> None:
        """A press that would go over the day's budget: nothing is sent."""
        self._fill_in(BOAT, takes=10)
        await self._press()
        dialog = await open_dialog()
        await close_dialog(dialog, QDialog.DialogCode.Accepted)
        await until(self._window.top.attention.isVisible, "the chip")
        self._window.top.attention.open_list()
        await self._camera.take(name)
        self._window.top.attention.list.close()
        self._window.board.close(f"problem {Category.BUDGET.value}")

    async def _problems(self, name: str) -> None:
        """Every kind of problem, as its notice tells it and as its details do."""
        assert self._program.session is not None
        notices = self._program.session.controllers.notices
        frame = self._window.frame
        before = frame.size()
        frame.resize(SMALL)
        for category in Category:
            problem = problem_of(category)
            take = take_with(problem, self._store.all())
            notices.report(problem, take)
            said = problem_message(problem, take, self._window.catalogue)
            text = MessageText(
                title=said.headline,
                body=f"{said.body}\n\n{said.next_step}".strip(),
                details=raw_answer(take),
            )
            dialog = MessageDialog(text, Tone.WARNING, parent=self._window)
            dialog.open()
            await self._camera.take(f"{name}-{category.value}")
            dialog.close()
            dialog.deleteLater()
            self._window.board.withdraw(f"problem {category.value}")
        frame.resize(before)
