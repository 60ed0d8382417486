"""The pages that take the place of the viewer, and the dialogs, each in both looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog

from sora_desktop.core.inputs import Role
from sora_desktop.core.shot_list.columns import Form
from sora_desktop.core.take import TakeId, TakeState
from sora_desktop.simulator.plans import Plan
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import (
    ProjectAction,
    PromptAction,
    ShotAction,
    TakeAction,
    WindowAction,
)
from sora_desktop.ui.compose.picture_wells import Ask
from sora_desktop.ui.dialogs.import_shots import ImportShotsDialog, ListText
from sora_desktop.ui.theme.theme import Mode
from tests.screenshots.camera import close_dialog, open_dialog, until
from tests.screenshots.person import OVER, SMALL, USUAL, WIDE, Person
from tests.screenshots.story import BOAT, DANCERS, PAST, SHOT_LIST, drawn_picture

_SIZES = (("", USUAL), ("-small", SMALL), ("-wide", WIDE))


class Pages(Person):
    """Two scenes; `suffix` is the end of the name of each picture, for example ``-german``."""

    suffix = ""

    async def pages(self) -> None:
        """Takes with details, the shot list and the spending at three sizes."""
        await until(self._knows_balance, "the balance")
        past = await self._past()
        self._window.takes.select(past[-1])
        workspace = self._window.workspace
        workspace.arrange(replace(workspace.chosen, details=True))
        await self._at_all_sizes("details")
        workspace.arrange(replace(workspace.chosen, details=False))
        for take_id in (past[0], past[-1]):
            self._window.registry.run(TakeAction.CHOOSE, [take_id])
        self._trigger(WindowAction.SHOT_LIST)
        self._window.shots.table.go_to([self._window.shots.model.rows[0].id])
        await self._at_all_sizes("shot-list")
        self._trigger(WindowAction.SPENDING)
        page = self._window.spending
        for segment in page.tabs.segments:
            segment.click()
            await self._at_all_sizes(f"spending-{segment.choice.value}")
        self._trigger(WindowAction.TAKES)
        self._window.takes.header.filter.click()
        await self._looks("filters")
        self._window.takes.header.filter.click()

    async def dialogs(self) -> None:
        """Each dialog and each menu of the prompt bar, over the usual window."""
        self._window.frame.resize(USUAL)
        await until(self._knows_balance, "the balance")
        past = await self._past()
        self._window.takes.select(past[-1])
        await self._picture_dialogs()
        await self._menus()
        run = self._window.registry.run
        for name, action in (
            ("export", TakeAction.EXPORT_FOR_EDITING),
            ("rename", TakeAction.RENAME_ON_DISK),
            ("tags", TakeAction.TAG),
            ("rename-shot", TakeAction.RENAME_SHOT),
        ):
            await self._dialog(name, partial(run, action, [past[-1]]))
        await self._queue_dialog()
        await self._choices()
        await self._window_dialogs()
        # A cut without a clip is not exported.
        run(TakeAction.CHOOSE, [past[-1]])
        await self._shot_dialogs()
        self._trigger(WindowAction.SPENDING)
        self._window.spending.charges.charges_wanted.emit()
        await self._open_dialog("charges")

    # --- its parts ----------------------------------------------------------------------------

    async def _past(self) -> list[TakeId]:
        past = await self._make(PAST)
        await until(lambda: self._all_in(past, OVER), "the first takes")
        await until(lambda: self._has_posters(past), "their posters")
        return past

    async def _picture_dialogs(self) -> None:
        """A picture of one's own, the part of it that is used, and a link to one."""
        composer = self._window.composer
        self._fill_in(DANCERS, takes=1)
        composer.wells.given.emit(Role.FIRST_FRAME, drawn_picture())
        await until(lambda: len(composer.request().inputs) == 1, "a picture")
        await until(lambda: not composer.pictures.flaw, "it is ready")
        for name, asked in (("crop", Ask.ADJUST), ("link", Ask.LINK)):
            await self._dialog(name, partial(composer.wells.asked.emit, Role.FIRST_FRAME, asked))

    async def _menus(self) -> None:
        """The lists that open above the prompt bar, and the menus of the bars."""
        composer, window = self._window.composer, self._window
        for name, chip in (("models", composer.settings.models), ("target", composer.target)):
            await self._menu(name, chip.showPopup)
        lists = (("templates", PromptAction.TEMPLATES), ("history", PromptAction.HISTORY))
        for name, action in lists:
            await self._menu(name, window.registry.made(action).trigger)
        await self._menu("projects", window.top.project.click)
        await self._menu("more", window.player.actions_row.more.click)
        self._fill_in(BOAT, takes=1)

    async def _queue_dialog(self) -> None:
        """The prompt of a take that has not been sent yet is written anew."""
        self._window.takes.list_actions.pause_queue_wanted.emit()
        (queued,) = await self._make(((BOAT, Plan()),))
        assert self._store.get(queued).state is TakeState.DRAFT
        await self._dialog(
            "edit-queued", lambda: self._window.registry.run(TakeAction.EDIT_QUEUED, [queued])
        )

    async def _choices(self) -> None:
        """A prompt with choices, and what it comes to."""
        self._fill_in(BOAT, takes=2)
        self._window.composer.draft = "A {red|blue|paper} boat in a gutter"
        await self._press()
        await self._open_dialog("choices")
        self._fill_in(BOAT, takes=1)

    async def _window_dialogs(self) -> None:
        for name, action in (
            ("new-project", ProjectAction.NEW),
            ("project-settings", ProjectAction.SETTINGS),
            ("prices", WindowAction.PRICES),
            ("help", WindowAction.HELP),
            ("shortcuts", WindowAction.SHORTCUTS),
        ):
            await self._dialog(name, self._window.registry.made(action).trigger)

    async def _shot_dialogs(self) -> None:
        self._trigger(WindowAction.SHOT_LIST)
        shots = self._window.shots
        shots.table.go_to([shots.model.rows[0].id])
        for name, action in (
            ("split-shot", ShotAction.SPLIT),
            ("contact-sheet", ShotAction.CONTACT_SHEET),
            ("export-cut", ShotAction.EXPORT_CUT),
        ):
            await self._dialog(name, self._window.registry.made(action).trigger)
        self._trigger(ShotAction.IMPORT)
        dialog = await open_dialog()
        assert isinstance(dialog, ImportShotsDialog)
        await self._looks("import-shots-empty")
        dialog.show_text(ListText(text=SHOT_LIST, form=Form.TABLE))
        await until(lambda: bool(dialog.shots), "the shots of the list")
        await self._open_dialog("import-shots")

    # --- the camera ---------------------------------------------------------------------------

    def _trigger(self, action: Action) -> None:
        self._window.registry.made(action).trigger()

    async def _looks(self, name: str) -> None:
        await self._both(f"{name}{self.suffix}")
        self._theme.set_mode(Mode.DARK)

    async def _at_all_sizes(self, name: str) -> None:
        for look in (Mode.LIGHT, Mode.DARK):
            self._theme.set_mode(look)
            for size_name, size in _SIZES:
                await self._at_size(size, f"{name}{size_name}{self.suffix}-{look.value}")

    async def _dialog(self, name: str, open_it: Callable[[], object]) -> None:
        open_it()
        await self._open_dialog(name)

    async def _open_dialog(self, name: str) -> None:
        """Pictures of the dialog that opens, over the small window too; it is cancelled then."""
        dialog = await open_dialog()
        await self._looks(f"dialog-{name}")
        await close_dialog(dialog, QDialog.DialogCode.Rejected)

    async def _menu(self, name: str, open_it: Callable[[], object]) -> None:
        open_it()
        await until(lambda: QApplication.activePopupWidget() is not None, f"the menu {name}")
        await self._looks(f"menu-{name}")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        popup.close()
