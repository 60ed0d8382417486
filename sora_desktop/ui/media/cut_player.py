"""Plays the cut: the chosen takes of a project one after the other, under one transport.

Two players take turns. While one shows its clip, the other opens the next one and waits at its
first used frame; at the join that frame is shown at once and the player starts. Each has an audio
output of its own, so that nothing is created at a join. `python -m tests.bench.cut` measures missed
and late frames and silence there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QVideoFrame

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.ui.media.cut_timeline import (
    TITLE_FPS,
    ClipLength,
    ClipSource,
    CutItem,
    Place,
    Source,
    Span,
    Timeline,
    TitleSource,
    timeline_of,
)
from sora_desktop.ui.media.playback import Playback, Seeker
from sora_desktop.ui.media.playback_problem import (
    ClipProbe,
    PlaybackFailure,
    PlaybackProblem,
    watch,
)
from sora_desktop.ui.media.sound import Sound, SoundDevices
from sora_desktop.ui.media.transport import Transport

# Results within this time are reported together: a long cut has hundreds of clips.
_TOGETHER_MS = 30
# These problems can end as soon as the file can be read; all others only with another file.
_PASSING = frozenset({PlaybackFailure.MISSING, PlaybackFailure.NO_ANSWER, PlaybackFailure.STALLED})
# A player may report these after the file has come back: it looked for it before.
_OF_THE_PLACE = frozenset({PlaybackFailure.MISSING, PlaybackFailure.NO_ANSWER})


class ClipLengths(QObject):
    """Reads the files one after the other in the background. `changed` when more is known.

    A drive that does not answer delays only the clips after it: their length is found when they are
    played.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lengths: dict[Path, ClipLength] = {}
        self.problems: dict[Path, PlaybackProblem] = {}
        self._waiting: deque[Path] = deque()
        self._doubted: set[Path] = set()
        self._reading: tuple[int, Path] | None = None
        self._probe = ClipProbe(self)
        self._probe.probed.connect(self._on_probed)
        self._report = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._report.timeout.connect(self.changed)

    def read(self, clips: Iterable[Path]) -> None:
        """Reads these clips again, and drops all others."""
        self._waiting = deque(dict.fromkeys(clips))
        self._doubted.clear()
        wanted = set(self._waiting)
        self.lengths = {path: each for path, each in self.lengths.items() if path in wanted}
        self.problems = {path: each for path, each in self.problems.items() if path in wanted}
        self._read_next()

    def learn(self, playback: Playback) -> None:
        """What a player knows of its open clip: not every file has an index."""
        length = ClipLength(fps=playback.fps, last_frame=playback.last_frame)
        path = playback.path
        if path is not None and self.lengths.get(path) != length:
            self.lengths[path] = length
            self._report.start()

    def fail(self, problem: PlaybackProblem) -> None:
        """A player can't play the clip. One that wasn't there is looked for once more."""
        path = problem.path
        self.problems[path] = problem
        if problem.kind in _OF_THE_PLACE and path not in self._doubted:
            self._doubted.add(path)
            self._waiting.append(path)
            if self._reading is None:
                self._read_next()

    def _read_next(self) -> None:
        self._reading = None
        if self._waiting:
            path = self._waiting.popleft()
            self._reading = (self._probe.probe(path), path)

    def _on_probed(
        self, ticket: int, facts: ClipFacts | None, problem: PlaybackProblem | None
    ) -> None:
        if self._reading is None or ticket != self._reading[0]:
            return
        path = self._reading[1]
        before = self.lengths.get(path), self.problems.get(path)
        if problem is not None:
            # What was known of it may be another file's.
            self.problems[path] = problem
            self.lengths.pop(path, None)
        else:
            self._take(path, facts)
        if (
            self.lengths.get(path),
            self.problems.get(path),
        ) != before and not self._report.isActive():
            self._report.start()
        self._read_next()

    def _take(self, path: Path, facts: ClipFacts | None) -> None:
        known, problem = self.lengths.get(path), self.problems.get(path)
        if facts is not None:
            found = ClipLength(fps=float(1 / facts.frame), last_frame=facts.last_frame)
            self.lengths[path] = found
        if problem is not None and (problem.kind in _PASSING or self.lengths.get(path) != known):
            del self.problems[path]


# While this runs, the next clip is not opened: the person is still seeking.
_REST_MS = 150
# How long the picture of the shot before may stay while the next one opens.
_LATE_MS = 1000
# Within its first second, "previous" goes from a playing shot to the one before it.
_JUST_BEGUN = 1.0


class CutPlayer(Transport):
    """The transport over all shots; its frames count from 0 over the whole cut.

    Make one for the life of the program, outside any coroutine. `shown` carries the picture to
    paint and `titled` the shot whose title replaces one. `broke_off` carries the shot whose clip
    ended too early, and its problem: the cut goes on.
    """

    shown = Signal(QVideoFrame)
    titled = Signal(object)  # Span
    item_changed = Signal(str)  # the key of the shot that is shown; empty without any
    timeline_changed = Signal()
    broke_off = Signal(object, object)  # CutItem, PlaybackProblem
    sound_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, devices: SoundDevices | None = None
    ) -> None:
        super().__init__(parent)
        devices = devices or SoundDevices(self)
        self._sounds = (Sound(self, devices), Sound(self, devices))
        self._sounds[1].device_changed.connect(self.sound_changed)
        self._clips = tuple(ClipSource(sound, self) for sound in self._sounds)
        self._titles = TitleSource(self)
        self._lengths = ClipLengths(self)
        self._lengths.changed.connect(self._renew)
        self._items: tuple[CutItem, ...] = ()
        self.timeline = Timeline()
        # The current place, and the target of the seek in progress.
        self._place = self._aim = Place(0, 0)
        self._current: Source | None = None
        self._coming: Source | None = None
        self._reported = ""
        self._playing = False
        self._speed = 1.0
        self._seeker = Seeker(self._seek, self)
        self._seeker.settled.connect(lambda _frame, _answered: self.settled.emit())
        self._late = watch(self, _LATE_MS, self._show_late)
        self._prepare = QTimer(self, singleShot=True)
        self._prepare.timeout.connect(self._prepare_next)
        for source in (*self._clips, self._titles):
            source.moved.connect(lambda source=source: self._on_moved(source))
            source.over.connect(lambda source=source: self._on_over(source))
            source.changed.connect(lambda source=source: self._on_changed(source))

    # --- what it shows ------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether there is a shot."""
        return bool(self.timeline.spans)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def frame(self) -> int:
        target = self._seeker.target
        if target is not None or not self.ready:
            return target or 0
        return self.timeline.frame_of(self._place)

    @property
    def seeking(self) -> bool:
        return self._seeker.target is not None

    @property
    def fps(self) -> float:
        """The rate of the clip that is shown."""
        return self.timeline.spans[self._at].fps if self.ready else TITLE_FPS

    @property
    def last_frame(self) -> int:
        return max(0, self.timeline.frames - 1)

    @property
    def item(self) -> CutItem | None:
        """The shot that is shown, or that the latest seek goes to."""
        return self.timeline.spans[self._at].item if self.ready else None

    @property
    def seconds(self) -> float:
        """The running time up to the current frame."""
        return self.timeline.seconds_at(self.frame) if self.ready else 0.0

    @property
    def playbacks(self) -> tuple[Playback, ...]:
        """The two players that take turns."""
        return tuple(source.playback for source in self._clips)

    @property
    def _at(self) -> int:
        return self.timeline.place_of(self.frame).shot

    # --- what is wanted of it -----------------------------------------------------------------

    def set_items(self, items: Iterable[CutItem]) -> None:
        """Sets another list. What is shown goes on where its shot is still there with the same
        clip; with another clip it goes on from the same time of the shot, and without the shot from
        the same time of the cut."""
        before, self._items = self._items, tuple(items)
        self._lengths.read(each.clip for each in self._items if each.clip is not None)
        self._renew()
        if self.ready and not before:
            self._seeker.request_frame(0)
            self.opened.emit()

    def play(self) -> None:
        if not self.ready:
            return
        self._set_playing(True)
        self._prepare.start(0)
        if self.frame >= self.last_frame and not self.seeking:
            self._seeker.request_frame(0)
        elif self._current is None and not self.seeking:
            self._seeker.request_frame(self.frame)
        elif self._current is not None and self._coming is None:
            self._current.play(self._speed)

    def play_after_seek(self) -> None:
        # Whatever is opening plays as soon as it can.
        self.play()

    def pause(self) -> None:
        self._set_playing(False)
        if self._current is not None:
            self._current.halt()

    def show_frame(self, frame: int) -> None:
        if self.ready:
            self._seeker.request_frame(min(max(frame, 0), self.last_frame))
            self.frame_changed.emit(self.frame)

    def show_seconds(self, seconds: float) -> None:
        """Goes to that time of the cut."""
        self.show_frame(self.timeline.frame_at(seconds))

    def show_item(self, key: str) -> None:
        """Goes to the first frame of a shot, if it is in the cut."""
        index = self.timeline.index_of(key)
        if index is not None:
            self.show_frame(self.timeline.start_of(index))

    def next_item(self) -> None:
        """Goes to the next shot, or to the end."""
        if self.ready:
            self.show_frame(self.timeline.start_of(self._at + 1))

    def previous_item(self) -> None:
        """Goes to the beginning of the shot; from there, or when it has just started to play, to
        the shot before."""
        if not self.ready:
            return
        at = self._at
        within = self.frame - self.timeline.start_of(at)
        just_begun = self.fps * _JUST_BEGUN if self.playing else 1
        self.show_frame(self.timeline.start_of(max(0, at - 1) if within < just_begun else at))

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        if self._current is not None:
            self._current.set_speed(speed)

    def release(self) -> None:
        """Stops, and closes every file. They are opened again when it is played or sought."""
        self.pause()
        self._prepare.stop()
        self._late.stop()
        self._seeker.forget()
        self._current = self._coming = None
        for source in self._clips:
            source.close()

    def refuse_pictures(self) -> None:
        """The frames of the current clip arrive, but can't be shown."""
        if isinstance(self._current, ClipSource):
            self._current.playback.refuse_pictures()

    # --- sound --------------------------------------------------------------------------------

    @property
    def sound(self) -> Sound:
        """The problem with the sound of either player."""
        return self._sounds[0]

    def set_muted(self, on: bool) -> None:
        for sound in self._sounds:
            sound.set_muted(on)

    def set_volume(self, volume: float) -> None:
        """The loudness from 0 to 1."""
        for sound in self._sounds:
            sound.set_volume(volume)

    # --- how it does it -----------------------------------------------------------------------

    def _renew(self) -> None:
        """Updates the timeline to what is known now, at the same place."""
        old, moving = self.timeline, self.seeking
        wanted = old.place_of(self.frame) if old.spans else Place(0, 0)
        new = timeline_of(self._items, self._lengths.lengths, self._lengths.problems)
        self._seeker.forget()
        self.timeline = new
        self._place = place = new.kept(old, wanted)
        if not new.spans:
            self.release()
        elif moving or not self._adopted(new.spans[place.shot], place):
            self._seeker.request_frame(new.frame_of(place))
        self._report_item()
        self.timeline_changed.emit()

    def _adopted(self, span: Span, place: Place) -> bool:
        """Whether the current picture can stay, or there is none."""
        current = self._current
        if current is None:
            return True
        if not current.has(span) or current.frame != place.frame:
            return False
        current.adopt(span)
        return True

    def _seek(self, frame: int) -> None:
        if self._current is not None:
            self._current.halt()
        self._aim = self.timeline.place_of(frame)
        span = self.timeline.spans[self._aim.shot]
        self._coming = source = self._source_of(span)
        self._late.start()
        source.stand(span, self._aim.frame)
        self._on_changed(source)

    def _source_of(self, span: Span) -> Source:
        """The source that shows that shot: the one that has it already, else the free one."""
        if span.clip is None:
            return self._titles
        free = next(each for each in self._clips if each is not self._current)
        return next((each for each in self._clips if each.has(span)), free)

    def _on_changed(self, source: Source) -> None:
        if source.standing:
            if isinstance(source, ClipSource):
                self._lengths.learn(source.playback)
            if source is self._coming:
                self._arrive(source)
        elif source.problem is not None:
            self._lengths.fail(source.problem)
            self._renew()
            self._prepare.start(0)

    def _arrive(self, source: Source) -> None:
        self._late.stop()
        self._coming, self._current = None, source
        self._place = Place(self._aim.shot, source.frame)
        if self._playing:
            source.play(self._speed)
        if source is self._titles:
            self.titled.emit(source.span)
        self._show(source)
        self._prepare.start(0 if self._playing else _REST_MS)
        self._seeker.answered()

    def _show(self, source: Source) -> None:
        if isinstance(source, ClipSource):
            self.shown.emit(source.picture)
        self._report_item()
        self.frame_changed.emit(self.frame)

    def _show_late(self) -> None:
        """Shows the title of a shot whose clip is slow to open, instead of another shot's
        picture."""
        span, current = self.timeline.spans[self._aim.shot], self._current
        if current is None or current.span is None or current.span.item.key != span.item.key:
            self.titled.emit(span)

    def _prepare_next(self) -> None:
        """Opens the next clip in the free player."""
        if self._current is None or self._coming is not None:
            return
        for span in self.timeline.spans[self._place.shot + 1 :]:
            if span.clip is not None:
                self._source_of(span).stand(span, span.first)
                return

    def _on_moved(self, source: Source) -> None:
        if source is self._current and self._coming is None:
            self._place = Place(self._place.shot, source.frame)
            self._show(source)

    def _on_over(self, source: Source) -> None:
        if source is not self._current or self._coming is not None:
            return
        problem = source.problem_at_end
        if problem is not None:
            self.broke_off.emit(self.timeline.spans[self._place.shot].item, problem)
        following = self._place.shot + 1
        if following < len(self.timeline.spans):
            self._seeker.request_frame(self.timeline.start_of(following))
        else:
            self._set_playing(False)

    def _report_item(self) -> None:
        item = self.item
        key = item.key if item is not None else ""
        if key != self._reported:
            self._reported = key
            self.item_changed.emit(key)

    def _set_playing(self, on: bool) -> None:
        if on != self._playing:
            self._playing = on
            self.playing_changed.emit(on)
