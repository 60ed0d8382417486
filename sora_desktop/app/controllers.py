"""Builds the controllers with what they use and connects them, for as long as the engine runs."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QSystemTrayIcon

from sora_desktop.app.open_library import USER_MODELS
from sora_desktop.app.page_controllers import FileControllers, PageControllers, Shared
from sora_desktop.core.clock import Clock
from sora_desktop.core.take import TakeId
from sora_desktop.store.copies import Restored
from sora_desktop.store.folders import AppFolders
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.settings import Settings
from sora_desktop.store.templates import TemplateFolder
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS
from sora_desktop.ui.controllers.attention import NextStepsController, TakeAttention
from sora_desktop.ui.controllers.background import (
    BatchWatch,
    CloseBehaviour,
    CompletionNotifications,
)
from sora_desktop.ui.controllers.files import ExportController, FilesController, reveal
from sora_desktop.ui.controllers.generate import GenerateController
from sora_desktop.ui.controllers.interfaces import Connections, Spawn
from sora_desktop.ui.controllers.library import LibraryController
from sora_desktop.ui.controllers.notices import Notices
from sora_desktop.ui.controllers.palette import PaletteController
from sora_desktop.ui.controllers.pictures import PicturesController
from sora_desktop.ui.controllers.player import PlayerController
from sora_desktop.ui.controllers.projects import ProjectsController
from sora_desktop.ui.controllers.prompt import PromptController, RecipeController
from sora_desktop.ui.controllers.queue import QueueController
from sora_desktop.ui.controllers.recovery import LostAnswersController, RebuildController
from sora_desktop.ui.controllers.settings import (
    Defaults,
    KeyController,
    SettingsController,
    diagnostics,
)
from sora_desktop.ui.controllers.shelf import ShelfController
from sora_desktop.ui.desktop.notifications import Tray, desktop_notices, system_tray
from sora_desktop.ui.text.problem_texts import Step
from sora_desktop.ui.theme.motion import Motion
from sora_desktop.ui.widgets.drops import DropTarget
from sora_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from sora_desktop.engine.engine import Engine
    from sora_desktop.store.credentials import Credentials


class Controllers:
    """Builds the controllers; `start` connects them, `stop` disconnects them."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        credentials: Credentials,
        clips: ClipLibrary,
        pictures: PictureLibrary,
        folders: AppFolders,
        clock: Clock,
        spawn: Spawn,
        *,
        defaults: Defaults,
        settings: Callable[[], Settings],
        save: Callable[[Settings], None],
        restart: Callable[[bool], None],
        reconnect: Callable[[], Coroutine[Any, Any, None]],
        restored: Restored | None = None,
        begun_anew: bool = False,
        put_back: datetime | None = None,
    ) -> None:
        """`restart` starts the program again, with or without the demo."""
        self._window, self._engine, self._credentials = window, engine, credentials
        self._clips, self._pictures, self._folders = clips, pictures, folders
        self._clock, self._spawn = clock, spawn
        self._settings, self._save = settings, save
        self._restart, self._reconnect = restart, reconnect
        self._connections = Connections()
        self._make_notices()
        self._make_key_and_files()
        self._make_recipe_and_rebuild(restored, begun_anew=begun_anew, put_back=put_back)
        self._make_generate_and_player()
        self._make_next_steps()
        self.settings_controller = self._make_settings(defaults)
        self._make_lost_and_prompts()
        self._make_pictures()
        self._make_library()
        self._make_projects()
        self.shelf_controller = self._make_shelf()
        self.pages = self._make_pages()
        self.file_controllers = self._make_file_controllers()
        self._make_palette()
        self._make_closing()
        self._register_steps()

    def _make_notices(self) -> None:
        self.attention = TakeAttention(
            self._window.board,
            self._engine.takes,
            self._window.facts,
            self._window.takes,
            self._window.registry,
            waits_for_disk=lambda take_id: take_id in self._engine.waiting_for_disk,
        )
        self.notices = Notices(
            self._window.board,
            self._window.toasts,
            self._window.top,
            self._engine,
            self._credentials,
            self._window.catalogue,
            clips_folder=lambda: self._clips.folder,
            refresh_attention=self.attention.refresh,
            leave_demo=partial(self._restart, False) if self._window.demo else None,
        )

    def _register_steps(self) -> None:
        self.notices.steps |= {
            Step.ENTER_KEY: self.key_controller.ask,
            Step.KEYCHAIN: self.key_controller.try_again,
            Step.SETTINGS: self.settings_controller.open,
            Step.CHOOSE_FOLDER: self.settings_controller.open_clips,
        }

    def _make_key_and_files(self) -> None:
        self.key_controller = KeyController(
            self._window.first_start,
            self._window,
            self._credentials,
            self._window.catalogue,
            self._spawn,
            account_of=self._engine.check_key,
            block=self._window.composer.set_blocked,
            sleep=self._clock.sleep,
            start_demo=partial(self._restart, True),
        )
        self.export_controller = ExportController(
            self._window,
            self.notices,
            self._spawn,
            now=self._clock.now,
            model_name=self._window.facts.model_name,
            option_labels=lambda: self._window.catalogue.labels,
            always_sound=lambda take: self._window.catalogue.always_sound(
                take.request.model_id, take.request.inputs
            ),
            settings=self._settings,
            save=self._save,
            reveal=lambda path: reveal(path, self.notices),
        )
        self.files_controller = FilesController(
            self._window,
            self._window.facts,
            self._engine.takes,
            self._clips,
            self._window.player,
            self._window.registry,
            self.export_controller,
            self.notices,
            self._spawn,
            name_pattern=lambda: self._settings().name_pattern,
            fetch_again=self._engine.fetch_again,
        )

    def _make_recipe_and_rebuild(
        self, restored: Restored | None, *, begun_anew: bool, put_back: datetime | None
    ) -> None:
        self.recipe_controller = RecipeController(
            DropTarget(
                self._window.frame, self._window.theme, lambda: self._window.workspace_shown
            ),
            self._window.composer,
            self._window,
            self._engine.takes,
            self.notices,
            self._spawn,
            clip_path=self._clips.clip_path,
            import_project=lambda path: self.file_controllers.import_project(path),
            import_shots=lambda path: self.pages.import_shots(path),
        )
        self.rebuild_controller = RebuildController(
            self._engine.recovery,
            self._engine.takes,
            self.notices,
            self._spawn,
            now=self._clock.now,
            restored=restored,
            begun_anew=begun_anew,
            put_back=put_back,
        )

    def _make_generate_and_player(self) -> None:
        window = self._window
        self.player_controller = PlayerController(
            window,
            window.player,
            window,
            window.facts,
            window.takes,
            self._engine.takes,
            window.registry,
            self.files_controller,
            self.notices,
            theme=window.theme,
            picture_of=window.facts.picture_of,
            pictures_ready=window.facts.posters.ready,
            may_play=lambda: self._settings().autoplay and not window.theme.less_motion,
            look_for_clip=self._engine.recovery.look_for_clip,
            use_part=self._engine.use_part,
        )
        self.generate_controller = GenerateController(
            window,
            window.composer,
            self._engine,
            window.catalogue,
            window.registry,
            self.notices,
            self._spawn,
            ask_above=lambda: self._settings().ask_above,
            project=lambda: self.projects_controller.current,
            show=self.player_controller.show_ordered,
            remember=lambda *step: self.library_controller.edits.remember(*step),
            now=self._clock.now,
            deleted=lambda take: self.shelf_controller.deleted(take),
        )

    def _make_next_steps(self) -> None:
        # The notices and the registry keep it alive.
        window = self._window
        NextStepsController(
            window,
            window.composer,
            window.catalogue,
            window.registry,
            self.notices,
            self._spawn,
            replacement_for=window.facts.replacement_for,
            show_details=window.show_details,
            try_now=self._engine.try_now,
            target_of=self.generate_controller.target_of,
            set_budget=lambda project: self.projects_controller.ask_budget(project),
            note=lambda: window.info.own_note,
            take_of_task=self._engine.takes.by_remote_id,
        )

    def _make_pictures(self) -> None:
        window = self._window
        self.pictures_controller = PicturesController(
            window,
            window.composer,
            self._pictures,
            window.thumbnails,
            window.facts,
            window.takes,
            window.player,
            self.files_controller,
            window.registry,
            self.notices,
            self._spawn,
            theme=window.theme,
            check_link=self._engine.check_link,
            check_media=self._engine.check_media_link,
            target_of=self.generate_controller.target_of,
        )

    def _make_library(self) -> None:
        self.library_controller = LibraryController(
            self._window,
            self._window.takes,
            self._window.details,
            self._window.facts,
            self._engine,
            self._window.player,
            self._window.registry,
            self.notices,
            self._spawn,
            theme=self._window.theme,
            known_tags=self._window.model.tags,
            release_pictures=self._release_pictures,
        )
        self.queue_controller = QueueController(
            self._window,
            self._window.takes,
            self._engine,
            self._window.registry,
            self.notices,
            catalogue=lambda: self._window.catalogue,
            remember=self.library_controller.edits.remember,
        )

    def _release_pictures(self) -> None:
        self._window.facts.release_pictures()
        self.pictures_controller.release()
        self.pages.release_pictures()

    def _make_projects(self) -> None:
        window = self._window
        self.projects_controller = ProjectsController(
            window,
            self._engine.takes,
            window.takes,
            self.library_controller.edits,
            window.registry,
            self.notices,
            window.theme,
            near=window.composer,
            shown=window.top.project,
            now=self._clock.now,
            settings=self._settings,
            save=self._save,
            prompt_settings=window.composer.request,
            spent_for=self._engine.spent_for,
            catalogue=lambda: window.catalogue,
        )

    def _make_shelf(self) -> ShelfController:
        window = self._window
        return ShelfController(
            window,
            window.composer,
            self._engine.takes.shots,
            self._pictures,
            window.thumbnails,
            self.pictures_controller,
            self.files_controller,
            window.player,
            self.library_controller.edits,
            window.registry,
            self.notices,
            self._spawn,
            theme=window.theme,
            now=self._clock.now,
            project=lambda: self.projects_controller.current,
        )

    def _make_pages(self) -> PageControllers:
        return PageControllers(
            self._window,
            self._engine,
            self._clips,
            self._clock,
            self.notices,
            self._spawn,
            Shared(
                export=self.export_controller,
                files=self.files_controller,
                generate=self.generate_controller,
                library=self.library_controller,
                projects=self.projects_controller,
            ),
        )

    def _make_file_controllers(self) -> FileControllers:
        return FileControllers(
            self._window,
            self._engine,
            self._clips,
            self._pictures,
            self._clock,
            self.notices,
            self._spawn,
            self.projects_controller,
            folder=self.export_controller.first_folder,
            own_models=self._folders.config / USER_MODELS,
        )

    def _make_lost_and_prompts(self) -> None:
        self.lost_controller = LostAnswersController(
            self._window,
            self._window.takes,
            self._window.model,
            self._window.details,
            self._engine,
            self.notices,
            self._spawn,
            registry=self._window.registry,
            theme=self._window.theme,
            catalogue=self._window.catalogue,
            price_of=self._window.facts.price_of,
            generate=self.generate_controller.send_again,
            register_paid=self.generate_controller.register,
        )
        self.prompt_controller = PromptController(
            self._window,
            self._window.composer,
            self._window.registry,
            self._engine.takes,
            TemplateFolder(self._folders.config / "templates"),
            self.notices,
            theme=self._window.theme,
            kept_draft=self._settings().draft_prompt,
            keep=lambda: self._save(self._window.remembered.added_to(self._settings())),
        )

    def _make_palette(self) -> None:
        window = self._window
        self.palette_controller = PaletteController(
            window,
            window.palette_popup,
            window.facts,
            window.composer,
            window.takes,
            window.catalogue,
            window.registry,
            TemplateFolder(self._folders.config / "templates"),
            self.projects_controller,
            window.top.palette_button,
            settings=self._settings,
            save=self._save,
            open_setting=self.settings_controller.open_setting,
            show_keys=window.top.set_palette_keys,
        )

    def _make_closing(self) -> None:
        watch = BatchWatch(self._engine.takes)
        self.tray = Tray(
            self._window.theme, system_tray, QSystemTrayIcon.isSystemTrayAvailable, self._window
        )
        self.completion = CompletionNotifications(
            watch,
            self._engine.takes,
            self._window.facts,
            self.notices,
            self._window,
            self._window.frame,
            self.tray,
            desktop_notices(self._window),
            wanted=lambda: self._settings().notices,
            play=self._reveal_and_play,
            select=self._window.takes.reveal,
        )
        self.close_behaviour = CloseBehaviour(
            self._window,
            self._window.frame,
            self.tray,
            self._engine.takes,
            under_way=watch.under_way,
            settings=self._settings,
            save=self._save,
            pause=self._window.player.stop,
        )

    def _reveal_and_play(self, take_id: TakeId) -> None:
        self._window.takes.reveal(take_id)
        self._window.play(take_id)

    def _make_settings(self, defaults: Defaults) -> SettingsController:
        return SettingsController(
            self._window,
            self._credentials,
            self.key_controller,
            self._clips,
            self._window.theme,
            Motion(self._window.theme, self._window),
            self._window.registry,
            self._spawn,
            defaults=defaults,
            logs=self._folders.logs,
            settings=self._settings,
            save=self._save,
            restart=partial(self._restart, self._window.demo),
            reconnect=self._reconnect,
            rebuild=self.rebuild_controller.look,
            diagnostics=lambda: diagnostics(
                self._engine,
                self._credentials,
                clips=self._clips.folder,
                data=self._folders.data,
                logs=self._folders.logs,
            ),
        )

    def start(self, warnings: tuple[str, ...] = ()) -> None:
        """Connects everything; the start's `warnings` are shown."""
        window, connections = self._window, self._connections
        window.attach(self._engine.usual, self.lost_controller.row_text)
        window.registry.failed.connect(self.notices.report)
        self.generate_controller.start(connections)
        window.settings_wanted.connect(self.settings_controller.open)
        set_budget = partial(self.settings_controller.open_setting, "daily_budget")
        top_up = self.notices.steps[Step.TOP_UP]
        account = window.top.todays_account
        account.when_made(lambda account: account.budget_wanted.connect(set_budget))
        account.when_made(lambda account: account.top_up_wanted.connect(top_up))
        window.spending_page.when_made(lambda page: page.budget_wanted.connect(set_budget))
        window.spending_page.when_made(lambda page: page.top_up_wanted.connect(top_up))
        window.shortcuts_wanted.connect(self.settings_controller.show_shortcuts)
        self.player_controller.start(connections)
        self.lost_controller.start(connections)
        self.prompt_controller.start(connections)
        self.library_controller.start(connections)
        self.queue_controller.start(connections)
        self.projects_controller.start(connections)
        self.shelf_controller.start(connections)
        self.pages.start(connections)
        self.file_controllers.start(connections)
        self.palette_controller.start(connections)
        connections.connect(window.takes.move_wanted, self.projects_controller.move)
        connections.connect(window.takes.project_wanted, self.projects_controller.show_home)
        connections.connect(
            self.projects_controller.changed, self.generate_controller.refresh_target
        )
        connections.connect(self.projects_controller.changed, self.shelf_controller.refresh)
        self.completion.start(connections)
        self.close_behaviour.start(connections)
        self.settings_controller.start()
        self.recipe_controller.start(connections)
        self.pictures_controller.start(connections)
        self.attention.start(connections)
        self.notices.start(connections, warnings)
        self.key_controller.start(connections)
        self.rebuild_controller.start()
        assert not window.registry.without_a_runner(TAKE_ACTIONS)

    def stop(self) -> None:
        """Disconnects everything, and closes every open dialog, which counts as "no"."""
        self._connections.close()
        self.export_controller.stop()
        self.pages.stop()
        for dialog in self._window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)

    def key_changed(self) -> None:
        """A key was found, given or forgotten."""
        self.key_controller.key_changed()
        self.notices.refresh()
