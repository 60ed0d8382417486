"""What the window remembers from one start to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sora_desktop.core.options import SECONDS
from sora_desktop.core.request import VideoRequest, offered
from sora_desktop.store.settings import Settings
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.widgets.geometry import Arrangement
from sora_desktop.ui.window.frame import Frame
from sora_desktop.ui.window.workspace import Workspace

# The length of the first clip of the demo.
_SHORT = 4


class RememberedState:
    """Reads it out of the parts of the window, and puts it back into them."""

    def __init__(
        self,
        frame: Frame,
        workspace: Workspace,
        composer: Composer,
        player: Player,
        takes: TakeList,
        shots: ShotStore,
    ) -> None:
        self._frame, self._workspace, self._composer = frame, workspace, composer
        self._player, self._takes, self._shots = player, takes, shots
        self._playing: dict[str, Any] = {}
        player.muted_changed.connect(lambda on: self._playing.update(muted=on))
        player.volume_changed.connect(lambda volume: self._playing.update(volume=volume))
        player.loop_changed.connect(lambda on: self._playing.update(loop=on))

    def restore(self, settings: Settings) -> None:
        """Shows everything as the settings have it."""
        model_id, options = settings.last_model_id, settings.last_options
        request = VideoRequest(model_id=model_id, prompt="", options=options)
        last = offered(request, self._composer.catalogue)
        self._composer.set_request(replace(last, inputs=settings.draft_inputs))
        self._composer.takes = settings.last_count
        self._composer.draft = settings.draft_prompt
        self._playing.update(muted=settings.muted, volume=settings.volume, loop=settings.loop)
        self._player.set_preferences(**self._playing)
        self._takes.rows.use_projects(self._shots.project_of)
        in_use = self._shots.in_use(settings.project)
        self._takes.show_project(None if settings.all_takes else in_use)
        self._takes.restore(
            grid=settings.takes_grid,
            card=settings.takes_card,
            sort=settings.takes_sort,
            filters=settings.takes_filters,
            closed=settings.takes_closed,
        )
        self._workspace.arrange(
            Arrangement(
                panel=settings.panel_width,
                panel_shown=settings.panel_shown,
                prompt_shown=settings.prompt_shown,
                viewer_only=settings.viewer_only,
            )
        )

    def propose_first(self, prompt: str) -> None:
        """A new person needs only to press Generate: words that are there, and a short clip."""
        request = self._composer.request()
        self._composer.set_request(request.choosing(**{SECONDS: _SHORT}))
        self._composer.draft = prompt

    def added_to(self, settings: Settings) -> Settings:
        """The settings with what the window has learnt since its start."""
        request, chosen = self._composer.request(), self._workspace.chosen
        return replace(
            settings,
            geometry=self._frame.place,
            panel_width=chosen.panel,
            panel_shown=chosen.panel_shown,
            prompt_shown=chosen.prompt_shown,
            viewer_only=chosen.viewer_only,
            last_model_id=request.model_id,
            last_options=request.options,
            last_count=self._composer.takes,
            draft_prompt=self._composer.draft,
            draft_inputs=self._composer.pictures.put_in,
            **self._playing,
            **self._takes.kept(),
        )
