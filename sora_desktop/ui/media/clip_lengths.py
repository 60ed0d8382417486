"""How long the clips of a cut are, and which of them cannot be played, found out beforehand."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from sora_desktop.core.clips.clip_facts import ClipFacts
from sora_desktop.ui.media.cut_timeline import ClipLength
from sora_desktop.ui.media.playback import Playback
from sora_desktop.ui.media.playback_problem import (
    ClipProbe,
    PlaybackFailure,
    PlaybackProblem,
    problem_with_file,
)

# What is found out within this time is reported at once: a long cut has hundreds of clips.
_TOGETHER_MS = 30
# They are over as soon as the file can be read; all others as soon as it is another file.
_PASSING = frozenset({PlaybackFailure.MISSING, PlaybackFailure.NO_ANSWER, PlaybackFailure.STALLED})


class ClipLengths(QObject):
    """Reads the files one after the other in the background. `changed` when more is known.

    A drive that does not answer holds up those that come after it, and nothing else: their length
    is found out when they are played.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lengths: dict[Path, ClipLength] = {}
        self.problems: dict[Path, PlaybackProblem] = {}
        self._waiting: deque[Path] = deque()
        self._reading: tuple[int, Path] | None = None
        self._probe = ClipProbe(self)
        self._probe.probed.connect(self._on_probed)
        self._report = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._report.timeout.connect(self.changed)

    def read(self, clips: Iterable[Path]) -> None:
        """Finds out about these clips anew, and forgets all others."""
        self._waiting = deque(dict.fromkeys(clips))
        wanted = set(self._waiting)
        self.lengths = {path: each for path, each in self.lengths.items() if path in wanted}
        self.problems = {path: each for path, each in self.problems.items() if path in wanted}
        self._read_next()

    def learn(self, playback: Playback) -> None:
        """What a player knows of the clip that it has open: not every file tells."""
        length = ClipLength(fps=playback.fps, last_frame=playback.last_frame)
        path = playback.path
        if path is not None and self.lengths.get(path) != length:
            self.lengths[path] = length
            self._report.start()

    def fail(self, problem: PlaybackProblem) -> None:
        """The clip cannot be played."""
        self.problems[problem.path] = problem

    def _read_next(self) -> None:
        self._reading = None
        if self._waiting:
            path = self._waiting.popleft()
            self._reading = (self._probe.probe(path), path)

    def _on_probed(self, ticket: int, facts: ClipFacts | None, said: str) -> None:
        if self._reading is None or ticket != self._reading[0]:
            return
        path = self._reading[1]
        before = self.lengths.get(path), self.problems.get(path)
        if said:
            self.fail(problem_with_file(path, said))
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
