"""Pictures for the prompt bar: prepared, stored in the library, fitted again when the clip gets
another shape; a person's own links; frames of takes, and Continue.

Nothing here is uploaded or paid for: that happens with the press on Generate.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, ParamSpec, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from sora_desktop.api.errors import ApiError, LinkRefused
from sora_desktop.core.inputs import REFERENCES, Input, Role
from sora_desktop.core.media import Media, MediaKind, MediaRefused, link_flaw
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.pictures import (
    Crop,
    LinkedPicture,
    PictureFlaw,
    PictureLimits,
    PictureRefused,
    Size,
    crop_for,
)
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.recent import Recent
from sora_desktop.core.take import Take, TakeId
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.disk import LibraryError
from sora_desktop.store.pictures import PictureLibrary, media_kind_of
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.picture_wells import Ask, TakeFrames
from sora_desktop.ui.controllers.files import FilesController
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn, TakeLookup
from sora_desktop.ui.media.frames import FrameRequests
from sora_desktop.ui.media.picture_preparing import open_picture, prepare
from sora_desktop.ui.media.posters import SIZE, Thumbnails, small
from sora_desktop.ui.media.transport import timecode
from sora_desktop.ui.player.player import Player
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.text.formats import Translator, fill, thousands
from sora_desktop.ui.text.picture_text import (
    link_refused,
    media_refused,
    picture_refused,
    role_name,
)
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import choose_file
from sora_desktop.ui.widgets.drops import Source

tr = Translator("Pictures")
T = TypeVar("T")
P = ParamSpec("P")
# The origin of a picture: a file, the bytes of one, or a picture in memory.
Material = Path | bytes | QImage
# How many pictures can be adjusted from their originals; the others from what is stored.
_MOST_REMEMBERED = 16
_ENDINGS = ("jpg", "jpeg", "png", "webp", "tif", "tiff", "bmp")
_MEDIA_ENDINGS = ("mp4", "mov", "mp3", "wav")
# The use of a link, by the end of its path: PiAPI goes by the file.
_LINKED_KINDS = {".mp4": Kind.VIDEO, ".mov": Kind.VIDEO, ".mp3": Kind.SOUND, ".wav": Kind.SOUND}


class _Made(NamedTuple):
    """How a picture of the library was made: from what, and for which clip."""

    source: Material
    shape: Fraction | None
    limits: PictureLimits
    crop: Crop | None = None


class _Kept(NamedTuple):
    """A picture that is in the library now."""

    content: str
    picture: QImage
    made: _Made


class PicturesController:
    """Fills the wells of the prompt bar."""

    def __init__(
        self,
        parent: QWidget,
        composer: Composer,
        pictures: PictureLibrary,
        thumbnails: Thumbnails,
        lookup: TakeLookup,
        list_: TakeList,
        player: Player,
        files: FilesController,
        registry: ActionRegistry,
        notices: Notifier,
        spawn: Spawn,
        *,
        theme: Theme,
        check_link: Callable[[str], Awaitable[LinkedPicture]],
        check_media: Callable[[str], Awaitable[Media]],
        target_of: Callable[[Take], ShotTarget],
    ) -> None:
        """`check_link` checks a person's own link to a picture, without the key, `check_media` one
        to a clip or sound; `target_of` gives the shot of a take."""
        self._parent, self._composer, self._pictures = parent, composer, pictures
        self._thumbnails = thumbnails
        self._lookup, self._list, self._player, self._files = lookup, list_, player, files
        self._notices, self._spawn, self._theme = notices, spawn, theme
        self._check_link, self._check_media = check_link, check_media
        self._target_of = target_of
        # The use of the link that is being checked.
        self._link_slots: dict[Role, Slot | None] = {}
        self._frames = FrameRequests(parent)
        # Only the last few: a frame of a clip is megabytes, and the library has them all.
        self._made: Recent[str, _Made] = Recent(_MOST_REMEMBERED)
        self._linked: dict[str, LinkedPicture] = {}
        self._tickets: Counter[Role] = Counter()
        self._working: Counter[Role] = Counter()
        self._fitting: set[Input] = set()
        self._refused: set[tuple[str, Fraction | None, PictureLimits]] = set()
        registry.on_take(TakeAction.CONTINUE, self.go_on)

    def start(self, connections: Connections) -> None:
        """Connects the wells."""
        wells = self._composer.wells
        wells.frames = self._offered
        connections.connect(wells.given, self.put)
        connections.connect(wells.take_given, self._join)
        connections.connect(wells.asked, self._asked)
        connections.connect(self._composer.changed, lambda _request: self._keep_fitting())
        connections.connect(self._thumbnails.wanted, self._read)
        connections.on_close(self.release)
        for content in self._thumbnails.asked:
            self._read(content)
        self._keep_fitting()

    async def keep(self, source: Material) -> str:
        """Stores a picture in the library, in its own shape, and gives its hash. PictureRefused,
        LibraryError."""
        kept = await self._keep(_Made(source=source, shape=None, limits=PictureLimits()))
        self._note(kept)
        return kept.content

    async def keep_media(self, path: Path) -> tuple[str, Media] | None:
        """Stores a clip or sound in the library as it is, whichever model uses it, and gives its
        hash and what it is; None for any other file. MediaRefused, LibraryError."""
        kind = await _in_thread(media_kind_of, path)
        if kind is None:
            return None
        role = Role.REFERENCE_VIDEO if kind.kind is Kind.VIDEO else Role.REFERENCE_SOUND
        formats = [each.value for each in MediaKind if each.uploads and each.kind is kind.kind]
        anything = Slot(role=role, wire="any", kind=kind.kind, formats=tuple(formats))
        return await _in_thread(self._pictures.keep_media, path, anything)

    def why_not(self, error: PictureRefused | MediaRefused | LibraryError) -> str:
        """Why it could not be stored, in one sentence."""
        if isinstance(error, MediaRefused):
            return media_refused(error)
        if isinstance(error, PictureRefused):
            return picture_refused(error)
        return self._words_of(error.problem)

    # --- what a person does ---------------------------------------------------------------------

    def put(self, role: Role, source: Source) -> None:
        """Adds what was dropped, pasted or chosen."""
        if isinstance(source, str):
            self._begin(role, partial(self._put_link, link=source))
        elif isinstance(source, Path) and role in REFERENCES:
            self._begin(role, partial(self._put_file, path=source))
        else:
            self._begin(role, partial(self._put, source=source))

    def go_on(self, take: Take) -> None:
        """Continues from the end of a take, in a new shot. Nothing is spent."""
        clip = self._clip_of(take)
        if clip is None:
            return
        shot = self._target_of(take)
        origin = tr(
            "Continues take {n} of shot {shot}",
            n=thousands(take.shot_number),
            shot=thousands(shot.number),
        )
        self._composer.focus_prompt()
        self._put_frame(Role.FIRST_FRAME, clip, continued=shot, origin=origin)

    def _join(self, role: Role, take_id: TakeId) -> None:
        """A take was dropped on a frame: the next clip begins where it ends, or ends where it
        begins."""
        take = self._lookup.take(take_id)
        if take is not None and role is Role.FIRST_FRAME:
            self.go_on(take)
        elif take is not None:
            clip = self._clip_of(take)
            if clip is not None:
                self._put_frame(role, clip, 0)

    def _clip_of(self, take: Take) -> Path | None:
        """The clip of a take; one that is gone is reported."""
        clip = self._files.file(take)
        if clip is None:
            self._notices.report(Problem(category=Category.FILE_GONE, text=take.clip or ""), take)
        return clip

    def _asked(self, role: Role, ask: Ask) -> None:
        from sora_desktop.ui.compose.dialogs import LinkDialog

        if ask is Ask.CHOOSE:
            self._spawn(self._choose(role), "choose a picture")
        elif ask is Ask.LINK:
            here = self._composer.pictures.of(role)
            link = here.link if here is not None else ""
            dialog = LinkDialog(link, self._parent, media=role in REFERENCES)
            dialog.linked.connect(partial(self.put, role))
            dialog.open()
        elif ask is Ask.ADJUST:
            self._spawn(self._adjust(role), "adjust a picture")
        elif ask in (Ask.SHELF, Ask.TO_SHELF):
            return
        elif ask is Ask.SHOWN_FRAME:
            shown = self._player.standing
            if shown is not None:
                self.put(role, shown[0])
        else:
            _, clip = self._in_view()
            if clip is not None:
                (self.put if ask is Ask.CLIP else self._put_frame)(role, clip)

    def _in_view(self) -> tuple[Take | None, Path | None]:
        """The take in the viewer, and its clip while that is on the disk."""
        take = self._lookup.take(self._list.selected_id)
        return take, self._files.file(take) if take is not None else None

    def _offered(self) -> TakeFrames:
        take, clip = self._in_view()
        if take is None or clip is None:
            return TakeFrames()
        last = tr("take {n}", n=thousands(take.shot_number))
        shown = self._player.standing if self._player.path == clip else None
        return TakeFrames(last=last, shown=timecode(shown[1], shown[2]) if shown else "")

    async def _choose(self, role: Role) -> None:
        media = _MEDIA_ENDINGS if role in REFERENCES else ()
        kinds = " ".join(f"*.{ending} *.{ending.upper()}" for ending in (*_ENDINGS, *media))
        text = tr("Pictures, clips and sounds ({kinds})")
        filters = [
            fill(text if media else tr("Pictures ({kinds})"), kinds=kinds),
            tr("All files (*)"),
        ]
        path = await choose_file(self._parent, role_name(role), filters)
        if path is not None:
            self.put(role, path)

    def release(self) -> None:
        """Closes the clip that a frame is being taken from."""
        self._frames.release()

    def _put_frame(self, role: Role, clip: Path, number: int | None = None, **how: Any) -> None:
        """That frame of a clip, the last one for None; `how` it is added."""
        self._frames.drop()
        ticket = self._take_ticket(role)
        self._frames.request(clip, number, partial(self._framed, role, ticket, number, how))

    def _framed(
        self,
        role: Role,
        ticket: int,
        number: int | None,
        how: dict[str, Any],
        picture: QImage | None,
    ) -> None:
        """The requested frame has arrived, a null picture where the clip has none; None: it is not
        wanted any more."""
        if ticket != self._tickets[role]:
            return
        if picture is not None and not picture.isNull():
            self._begin(role, partial(self._put, source=picture, **how))
        self._done(role)
        if picture is not None and picture.isNull():
            text = tr("Couldn't read the last frame of this clip.")
            if number is not None:
                text = tr("Couldn't read the first frame of this clip.")
            self._composer.show_problem(text)

    # --- one picture on its way -----------------------------------------------------------------

    def _take_ticket(self, role: Role) -> int:
        """Whatever is on its way into that well is replaced; references are added side by side."""
        if role not in REFERENCES:
            self._tickets[role] += 1
            self._working[role] = 0
        self._working[role] += 1
        self._composer.pictures.set_busy(role, True)
        return self._tickets[role]

    def _done(self, role: Role) -> None:
        self._working[role] = max(self._working[role] - 1, 0)
        self._composer.pictures.set_busy(role, self._working[role] > 0)

    def _begin(self, role: Role, work: Callable[..., Any]) -> None:
        ticket = self._take_ticket(role)
        self._spawn(self._finish(role, ticket, work), "put a picture in")

    async def _finish(self, role: Role, ticket: int, work: Callable[..., Any]) -> None:
        """Runs it; a refusal is reported in one sentence. `work` gives the final step, which runs
        unless another picture was added in between."""
        problem, put = "", None
        try:
            put = await work(role)
        except PictureRefused as refused:
            problem = picture_refused(refused)
        except MediaRefused as refused:
            problem = media_refused(refused)
        except LibraryError as error:
            problem = self._words_of(error.problem)
        except ApiError as error:
            problem = link_refused(error.problem, self._link_slots.pop(role, None))
        except Exception:
            # It is reported as what it is; Generate must not wait for it without end.
            if ticket == self._tickets[role]:
                self._done(role)
            raise
        if ticket != self._tickets[role]:
            return
        try:
            if put is not None:
                put()
        finally:
            self._done(role)
        if problem:
            self._composer.show_problem(problem)

    async def _put(
        self,
        role: Role,
        *,
        source: Material,
        crop: Crop | None = None,
        continued: ShotTarget | None = None,
        origin: str = "",
    ) -> Callable[[], None]:
        wanted = self._composer.pictures
        limits = wanted.limits(role)
        if crop is not None:
            value, shape = None, wanted.shape_of(role)
        else:
            size = await _in_thread(_size_of, source, limits)
            value, shape = wanted.shape_for(role, size.ratio)
        made = _Made(source=source, shape=shape, limits=limits, crop=crop)
        kept = await self._keep(made)

        def put() -> None:
            given = Input(role=role, content=kept.content)
            self._note(kept)
            self._composer.put(given, value, continued=continued, origin=origin)

        return put

    async def _put_file(self, role: Role, *, path: Path) -> Callable[[], None]:
        """A file for the references: a picture, or a clip or sound, which is stored as it is."""
        kind = await _in_thread(media_kind_of, path)
        slot = self._media_slot(kind.kind) if kind is not None else None
        if slot is None:
            return await self._put(role, source=path)
        content, media = await _in_thread(self._pictures.keep_media, path, slot)
        given = Input(role=slot.role, content=content, milliseconds=media.milliseconds)
        return lambda: self._composer.put(given)

    def _media_slot(self, kind: Kind) -> Slot | None:
        """The slot for a clip or sound among the references, if the model has one."""
        role = Role.REFERENCE_VIDEO if kind is Kind.VIDEO else Role.REFERENCE_SOUND
        return self._composer.pictures.slot(role)

    async def _put_media_link(self, link: str, slot: Slot) -> Callable[[], None]:
        media = await self._check_media(link)
        flaw = link_flaw(media, slot)
        if flaw is not None:
            raise LinkRefused(Problem(category=Category.PICTURE_LINK, code=flaw))
        given = Input(role=slot.role, link=link, milliseconds=media.milliseconds)
        return lambda: self._composer.put(given)

    async def _put_link(self, role: Role, *, link: str) -> Callable[[], None]:
        named = _LINKED_KINDS.get(PurePosixPath(urlsplit(link).path).suffix.lower())
        media = self._media_slot(named) if named is not None and role in REFERENCES else None
        slot = media or self._composer.pictures.slot(role)
        self._link_slots[role] = slot
        if media is not None:
            return await self._put_media_link(link, media)
        picture = await self._check_link(link)
        flaw = slot.link_flaw(picture) if slot is not None else None
        if flaw is not None:
            raise LinkRefused(Problem(category=Category.PICTURE_LINK, code=flaw))
        self._linked[link] = picture
        return lambda: self._composer.put(Input(role=role, link=link))

    async def _keep(self, made: _Made) -> _Kept:
        return await _in_thread(_prepare, made, self._pictures)

    def _words_of(self, problem: Problem) -> str:
        """What is wrong with the library, in one sentence."""
        if problem.category is Category.PICTURE_GONE:
            return tr("The picture is missing from your library. Choose it again.")
        message = problem_message(problem, None, self._composer.catalogue)
        return f"{message.headline}. {message.body}".rstrip()

    def _note(self, kept: _Kept) -> None:
        self._made[kept.content] = kept.made
        self._thumbnails.put(kept.content, kept.picture)

    # --- keeping pictures fitting ---------------------------------------------------------------

    def _keep_fitting(self) -> None:
        """The clip may have another shape now, or the model other limits; an input that a take
        restored is checked at once."""
        composer = self._composer
        for each in composer.settings.used:
            if each.role is not Role.REFERENCE and each.role in REFERENCES:
                # Clips and sounds are sent as they are.
                continue
            alone = each.role is not Role.REFERENCE
            if (alone and self._working[each.role]) or each in self._fitting:
                continue
            if not each.content:
                self._look_again(each)
                continue
            shape = composer.pictures.shape_of(each.role)
            limits = composer.pictures.limits(each.role)
            made = self._made.get(each.content)
            fits = made is not None and (made.shape, made.limits) == (shape, limits)
            if not fits and (each.content, shape, limits) not in self._refused:
                # First: the busy signal comes back here.
                self._fitting.add(each)
                ticket = self._take_ticket(each.role)
                work = self._fit(each, ticket, shape, limits)
                self._spawn(work, "fit a picture")

    def _look_again(self, each: Input) -> None:
        """Another model may not take the picture behind a link, which can't be made to fit. Nothing
        is known about one that a take restored before it is sent."""
        picture, slot = self._linked.get(each.link), self._composer.pictures.slot(each.role)
        if picture is not None and slot is not None:
            flaw = slot.link_flaw(picture)
            problem = Problem(category=Category.PICTURE_LINK, code=flaw)
            words = link_refused(problem, slot) if flaw is not None else ""
            self._composer.pictures.set_fault(each, words)

    async def _fit(
        self, old: Input, ticket: int, shape: Fraction | None, limits: PictureLimits
    ) -> None:
        fault, kept = "", None
        try:
            made = self._made.get(old.content) or await self._found(old.content, shape, limits)
            self._made[old.content] = made
            if (made.shape, made.limits) != (shape, limits):
                new = _Made(source=made.source, shape=shape, limits=limits, crop=made.crop)
                kept = await self._keep(new)
        except PictureRefused as refused:
            fault = picture_refused(refused)
        except LibraryError as error:
            fault = self._words_of(error.problem)
        except Exception:
            # Reported as a problem of this picture too: otherwise it would start over without end.
            fault = picture_refused(PictureRefused(PictureFlaw.UNREADABLE, limits))
            self._end_fit(old, ticket, shape, limits, fault=fault)
            raise
        self._end_fit(old, ticket, shape, limits, fault=fault, kept=kept)

    def _end_fit(
        self,
        old: Input,
        ticket: int,
        shape: Fraction | None,
        limits: PictureLimits,
        *,
        fault: str,
        kept: _Kept | None = None,
    ) -> None:
        self._fitting.discard(old)
        if ticket != self._tickets[old.role]:
            return
        # It is reported last: then everything fits, and nothing starts over.
        if old in self._composer.pictures.put_in:
            now = old
            if fault:
                self._refused.add((old.content, shape, limits))
            if kept is not None:
                self._note(kept)
                now = replace(old, content=kept.content)
                self._composer.exchange(old, now)
            self._composer.pictures.set_fault(now, fault)
        self._done(old.role)

    async def _found(self, content: str, shape: Fraction | None, limits: PictureLimits) -> _Made:
        """A picture that a take restored: as it is in the library. It fits when it has the shape to
        a pixel and is within the limits."""
        data = (await _in_thread(self._pictures.read, content)).data
        size = await _in_thread(_size_of, data, limits)
        part = crop_for(size, shape)
        near = abs(part.width - size.width) <= 1 and abs(part.height - size.height) <= 1
        fits = near and max(size) <= limits.most_side
        return _Made(source=data, shape=shape if fits else size.ratio, limits=limits)

    # --- which part is used ---------------------------------------------------------------------

    async def _adjust(self, role: Role) -> None:
        from sora_desktop.ui.compose.dialogs import CropDialog

        here = self._composer.pictures.of(role)
        made = self._made.get(here.content) if here is not None else None
        if here is None or made is None:
            return
        try:
            source, image = await self._opened(made, here.content)
        except (PictureRefused, LibraryError):
            text = tr("The picture was moved or deleted. Choose it again.")
            self._composer.show_problem(text)
            return
        shape = self._composer.pictures.shape
        whole = Size(image.width(), image.height())
        crop = crop_for(whole, shape, made.crop if source is made.source else None)
        dialog = CropDialog(self._theme, role_name(role), image, shape, crop, self._parent)
        continued = self._composer.target.continued
        dialog.cropped.connect(
            lambda part: self._begin(
                role, partial(self._put, source=source, crop=part, continued=continued)
            )
        )
        dialog.open()

    async def _opened(self, made: _Made, content: str) -> tuple[Material, QImage]:
        """The whole picture; if its file is gone, the part that is in the library."""
        try:
            return made.source, await _in_thread(_open, made.source, made.limits)
        except PictureRefused as refused:
            if refused.flaw not in (PictureFlaw.GONE, PictureFlaw.UNREADABLE):
                raise
        data = (await _in_thread(self._pictures.read, content)).data
        return data, await _in_thread(_open, data, made.limits)

    # --- small pictures -------------------------------------------------------------------------

    def _read(self, content: str) -> None:
        self._spawn(self._read_small(content), "read a picture")

    async def _read_small(self, content: str) -> None:
        path = await _in_thread(self._pictures.path, content)
        picture = await _in_thread(_small_of, path) if path is not None else QImage()
        self._thumbnails.put(content, picture)


async def _in_thread(call: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    return await run_to_end(asyncio.to_thread(call, *given, **named))


def _open(source: Material, limits: PictureLimits) -> QImage:
    return source if isinstance(source, QImage) else open_picture(source, limits)


def _size_of(source: Material, limits: PictureLimits) -> Size:
    image = _open(source, limits)
    return Size(image.width(), image.height())


def _prepare(made: _Made, pictures: PictureLibrary) -> _Kept:
    done = prepare(made.source, made.limits, made.shape, made.crop)
    content = pictures.keep(done.kind, done.data)
    return _Kept(content=content, picture=small(QImage.fromData(done.data)), made=made)


def _small_of(path: Path) -> QImage:
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and (size.width() > SIZE.width() or size.height() > SIZE.height()):
        reader.setScaledSize(size.scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
