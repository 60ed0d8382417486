"""The page of the shot list over a real journal, for the tests of it and of its controller."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from sora_desktop.core.request import VideoRequest, estimate_of
from sora_desktop.core.shot import FIRST_PROJECT, Shot, ShotChanges
from sora_desktop.core.take import ShotId, Take, TakeId
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.shots.model import ShotListModel
from sora_desktop.ui.shots.page import ShotListPage
from sora_desktop.ui.takes.delegates.base import Frames, Look
from sora_desktop.ui.takes.delegates.tile import TilePainter
from tests.fakes import START
from tests.ui.controllers.parts import store_in
from tests.ui.samples import CATALOGUE, request
from tests.ui.take_source import dark_theme


class NoPosters:
    """There are no pictures."""

    def pixmap(self, _take_id: TakeId, _path: Path, _size: QSize, _dpr: float) -> QPixmap | None:
        """None."""
        return None


def shot_id(name: str) -> ShotId:
    """The id of the shot of that letter."""
    return ShotId(name * 32)


def written(name: str, **changes: object) -> Shot:
    """A shot that asks for what its letter says."""
    return Shot(
        id=shot_id(name),
        created_at=START,
        request=request(**{"prompt": f"Shot {name}", **changes}),
    )


class ShotList:
    """The page with some shots."""

    def __init__(
        self,
        folder: Path,
        *shots: Shot,
        takes: Sequence[Take] = (),
        frames: Frames | None = None,
    ) -> None:
        self.store: TakeStore = store_in(folder)
        self.store.arrange(ShotChanges(shots=shots))
        if takes:
            self.store.add(list(takes))
        model = ShotListModel(
            self.store,
            estimate_of=lambda wanted: estimate_of(wanted, CATALOGUE),
            model_name=lambda model_id: getattr(CATALOGUE.get(model_id), "name", model_id),
        )
        theme = dark_theme()
        tiles = TilePainter(
            Look(theme),
            posters=NoPosters(),
            poster_path=lambda _take: None,
            frames=frames,
            usual_of=lambda _take: None,
            now=lambda: START,
        )
        self.page = ShotListPage(theme, model, tiles)
        theme.setParent(self.page)
        model.setParent(self.page)
        self.page.resize(1280, 760)
        model.show_project(FIRST_PROJECT)

    @property
    def film(self) -> list[str]:
        """The sentences in film order."""
        shots = self.store.shots
        return [shots.title(shot.id) for shot in shots.shots(FIRST_PROJECT)]

    def wanted(self, name: str) -> VideoRequest:
        """What a shot asks for."""
        found = self.store.shots.request(shot_id(name))
        assert found is not None
        return found
