"""What the window knows about each take: its clip, its pictures, its state in words, its price
today, and its actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.clock import Clock
from sora_desktop.core.drafts import FinalOffer, finals_of, offer_of
from sora_desktop.core.money import Money
from sora_desktop.core.request import estimate_of
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Progress, Take, TakeChange, TakeId, TakeState
from sora_desktop.store.library import ClipLibrary
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionItem
from sora_desktop.ui.actions.messages import ReplacementModel, after_another, replacement_for
from sora_desktop.ui.media.frames import FrameStrips
from sora_desktop.ui.media.posters import LibraryPosters, PosterCache, PosterMaker
from sora_desktop.ui.takes.delegates.panel import PanelFacts
from sora_desktop.ui.text.take_text import state_line, version_text


class TakeFacts(QObject):
    """Looks takes up, and has their pictures made. `usual_of` and `search_of` come from the engine:
    how long takes usually run, and the state of the search for a lost one."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: TakeStore,
        clips: ClipLibrary,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._store, self._clips, self._clock = catalogue, store, clips, clock
        self.usual_of: Callable[[Take], TypicalDuration | None] = lambda _take: None
        self.search_of: Callable[[Take], str] = lambda _take: ""
        self.posters, self.poster_maker = PosterCache(self), PosterMaker(self)
        self.poster_maker.made.connect(lambda take_id, _path: self.posters.forget(TakeId(take_id)))
        self.frames = FrameStrips(clips.strips, self.clip_file, self)
        self._library_posters = LibraryPosters(self, self.posters, self.take, self._order_poster)
        # Used by the takes panel and the shot list.
        self.panel = PanelFacts(
            price_of=self.price_of,
            replacement_for=self.replacement_for,
            final_of=self.final_of,
            finals_of=lambda takes: finals_of(takes, catalogue, clock.now()),
            version_of=self.version_of,
            usual_of=lambda take: self.usual_of(take),
            search_of=lambda take: self.search_of(take),
            now=clock.now,
            posters=self._library_posters,
            poster_path=self._poster_path,
            frames=self.frames,
        )

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""
        return self._store.find(take_id) if take_id is not None else None

    def clip_file(self, take: Take) -> str | None:
        """The path of its clip; None unless the take is ready and has one."""
        gone = take.state is not TakeState.READY or take.erased_at is not None
        if gone or take.clip is None:
            return None
        return str(self._clips.clip_path(take.clip))

    def model_name(self, model_id: str) -> str:
        """The name of a model, its id when the catalogue doesn't have it any more."""
        model = self._catalogue.get(model_id)
        return model.name if model is not None else model_id

    def price_of(self, take: Take) -> Money | None:
        """What the take's request costs today; None when it can't be made any more."""
        estimate = estimate_of(take.request, self._catalogue)
        return estimate.amount if estimate is not None else None

    def final_of(self, take: Take) -> FinalOffer | None:
        """The final offered for a draft; None for any other take."""
        shots, now = self._store.shots, self._clock.now()
        return offer_of(take, lambda: shots.takes(take.shot_id), self._catalogue, now)

    def version_of(self, take: Take) -> str:
        """Whether it is a draft or a final, in a word; empty for any other take."""
        return version_text(take.request, self._catalogue)

    def replacement_for(self, take: Take) -> ReplacementModel | None:
        """The model to switch to when the take's own can't be used."""
        return replacement_for(take, self._catalogue)

    def state_of(self, take: Take, progress: Progress | None = None) -> str:
        """The state of the take in a line."""
        line = state_line(take, self._clock.now(), progress, self.usual_of(take))
        return after_another(line, self.search_of(take))

    def offered(self, take: Take) -> Sequence[ActionItem]:
        """What can be done with the take now."""
        chosen = self._store.shots.of(take).chosen_id == take.id
        return self.panel.actions_of(take, chosen=chosen)

    # --- pictures -----------------------------------------------------------------------------

    def poster(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """A picture of the take's clip; None until there is one."""
        return self.posters.pixmap(take.id, self._poster_path(take), size, ratio)

    def picture_of(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """The same; requests a picture that was never made."""
        return self._library_posters.pixmap(take.id, self._poster_path(take), size, ratio)

    def renew_pictures(self, change: TakeChange) -> None:
        """Has the pictures of a new clip made."""
        take, before = change.after, change.before
        if take.state is not TakeState.READY:
            return
        if before is None or before.state is not TakeState.READY:
            self.posters.forget(take.id)
            self.frames.forget(take.id)
            self._order_poster(take)

    def release_pictures(self) -> None:
        """Closes the clips that posters and strips are being made of."""
        self.poster_maker.release()
        self.frames.release()

    def _poster_path(self, take: Take) -> Path:
        return self._clips.poster_path(take.id)

    def _order_poster(self, take: Take) -> None:
        file = self.clip_file(take)
        if file is not None:
            self.poster_maker.request(take.id, Path(file), self._poster_path(take))
