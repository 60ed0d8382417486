"""Texts and dialog of an export: the question which files are written beside exported clips, the
result in a sentence or two and line by line, and why a cut can't be one file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.exports.formats import FORMATS, Format
from sora_desktop.core.mp4.tracks import JoinRefusal
from sora_desktop.engine.exporter import Exported, ExportItem, ItemRemark, Remark
from sora_desktop.engine.joiner import Refusal
from sora_desktop.ui.text.formats import Translator, counted, fill, listed, thousands
from sora_desktop.ui.text.take_text import short_cause
from sora_desktop.ui.theme.theme import S1, S2, S4, S6
from sora_desktop.ui.widgets.layouts import (
    ElidedLabel,
    hbox,
    props,
    small_label,
    text_label,
    vbox,
)

translate = QCoreApplication.translate
tr = Translator("Export")
tr_join = Translator("Join")
tr_noop = partial(QT_TRANSLATE_NOOP, "Join")


_WIDTH = 440
# The distance of a check box's text from its box.
_INDENT = 30


class ExportDialog(QDialog):
    """Asks for the formats; `formats` are those that are ticked. It exports into `folder`, that of
    the last export, or the person chooses another one next: then `other_folder` is set. A cut can
    become one clip, too; `note` says what it lacks."""

    def __init__(
        self,
        clips: int,
        formats: Collection[Format],
        parent: QWidget | None,
        *,
        folder: Path | None = None,
        cut: bool = False,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self.other_folder = folder is None
        props(self, objectName="exportDialog", windowTitle=self.tr("Export"))
        self.boxes: dict[Format, QCheckBox] = {}
        self._hints: dict[Format, str] = {}
        for kind, declared in FORMATS.items():
            if kind is Format.MP4 and not cut:
                continue
            self.boxes[kind] = box = QCheckBox(translate("ExportDialog", declared.name))
            self._hints[kind] = translate("ExportDialog", declared.hint)
            box.setChecked(kind in formats)
            box.setAccessibleDescription(self._hints[kind])
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.choose = QPushButton(self.tr("Choose folder\u2026"), self)
        self.export = QPushButton(self.tr("Export"), self)
        self.export.setVisible(folder is not None)
        # The end of a path tells more than its beginning.
        self.place = ElidedLabel(self, Qt.TextElideMode.ElideMiddle)
        self.place.setVisible(folder is not None)
        self.place.show_text(fill(self.tr("Last folder: {folder}"), folder=folder or ""))
        title = counted(self.tr("Export %n clip(s)", "", clips), clips)
        body = self.tr("Clips are copied. Write these files next to them:")
        place = self.place.text() if folder is not None else ""
        self.setAccessibleDescription(f"{note} {place} {body}".strip())
        self.note = text_label(note, tone="warn")
        self._lay_out(title, body)
        self.cancel.clicked.connect(self.reject)
        self.choose.clicked.connect(self._choose)
        self.export.clicked.connect(self.accept)
        self._first.setFocus()

    @property
    def formats(self) -> tuple[Format, ...]:
        """What is ticked."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    @property
    def _first(self) -> QPushButton:
        """What Return presses."""
        return self.choose if self.other_folder else self.export

    def _choose(self) -> None:
        self.other_folder = True
        self.accept()

    def _lay_out(self, title: str, body: str) -> None:
        column = vbox(parent=self, margins=(S6, S6, S6, S4), spacing=S2)
        column.addWidget(text_label(title, size="title"))
        if self.note.text():
            column.addWidget(self.note)
        column.addWidget(text_label(body))
        column.addSpacing(S1)
        for kind, box in self.boxes.items():
            choice = vbox(box, spacing=0)
            hint = small_label(self._hints[kind])
            hint.setContentsMargins(_INDENT, 0, 0, S1)
            choice.addWidget(hint)
            column.addLayout(choice)
        column.addWidget(self.place)
        column.addSpacing(S2)
        line = hbox(None, self.cancel, self.choose, self.export, spacing=S2)
        column.addLayout(line)
        self._first.setProperty("kind", "strong")
        self._first.setDefault(True)
        self.setMinimumWidth(_WIDTH)


_TEXTS: Mapping[JoinRefusal, str] = {
    JoinRefusal.NO_CLIP: tr_noop("Shot {n} has no clip on this computer."),
    JoinRefusal.NOT_MP4: tr_noop("The clip of shot {n} isn't an MP4."),
    JoinRefusal.DAMAGED: tr_noop("The clip of shot {n} is damaged."),
    JoinRefusal.FRAGMENTED: tr_noop("The clip of shot {n} is a fragmented MP4, as for streaming."),
    JoinRefusal.PROTECTED: tr_noop("The clip of shot {n} is encrypted."),
    JoinRefusal.TOO_LONG: tr_noop("With shot {n} the film is too long."),
    JoinRefusal.EDITED: tr_noop(
        "The clip of shot {n} was trimmed by another app, which left hidden frames in it."
    ),
    JoinRefusal.UNEVEN: tr_noop(
        "The frames of shot {n} have times that don't fit the other clips."
    ),
    JoinRefusal.RANGE: tr_noop("The in and out points of shot {n} are outside its clip."),
    JoinRefusal.IN_POINT: tr_noop("Shot {n} doesn't begin at a keyframe."),
    JoinRefusal.OUT_POINT: tr_noop("Shot {n} ends at a frame that needs later frames."),
    JoinRefusal.CODEC: tr_noop("Shot {n} has another video codec than most clips."),
    JoinRefusal.SIZE: tr_noop("Shot {n} has another size than most clips."),
    JoinRefusal.TURNED: tr_noop("Shot {n} is rotated differently."),
    JoinRefusal.SETTINGS: tr_noop("Shot {n} was encoded with other settings than most clips."),
    JoinRefusal.SOUND: tr_noop("Shot {n} has another sound format than most clips."),
    JoinRefusal.NO_SOUND: tr_noop("Shot {n} has no sound, other clips have."),
    JoinRefusal.SOUND_GAP: tr_noop("The sound of shot {n} is much shorter than its picture."),
}


def join_refused(refusal: Refusal) -> str:
    """Why the clip prevents one file, with the nearest frames that would work."""
    words = _TEXTS[refusal.reason]
    text = fill(tr_join(words), n=refusal.number)
    return f"{text} {_nearest(refusal.frames)}" if refusal.frames else text


def _nearest(frames: Sequence[int]) -> str:
    """Frames count from 0, as in the player's time."""
    if len(frames) == 1:
        return tr_join("Nearest: frame {a}.", a=thousands(frames[0]))
    return tr_join("Nearest: frame {a} or {b}.", a=thousands(frames[0]), b=thousands(frames[1]))


# Only these say that something is missing; the others that something differs.
_MISSING = frozenset(
    {Remark.NO_TAKE, Remark.FILE_GONE, Remark.NOT_COPIED, Remark.UNTIMED, Remark.BEYOND_EDL}
)


def is_whole(done: Exported) -> bool:
    """Whether everything that was asked for is there."""
    lacks = any(remark.kind in _MISSING for remark in done.remarks)
    return not (done.problems or done.stopped or done.unjoined or lacks)


def outcome_text(done: Exported) -> str:
    """The result of an export, in a sentence or two."""
    count = done.copied
    exported = tr("Exported %n clip(s).", "", count)
    if done.files:
        exported = tr(
            "Exported %n clip(s) with {files}.",
            "",
            count,
            files=listed([FORMATS[kind].short for kind in done.files]),
        )
    sentences = [counted(exported, count)]
    if done.stopped:
        return f"{translate('Export', 'Export canceled.')} {sentences[0]}"
    sentences += _missing(done)
    return " ".join(sentences)


def lacking_text(items: Sequence[ExportItem]) -> str:
    """What a cut lacks before it is exported; empty when it lacks nothing."""
    cut = [item for item in items if item.cut is not None]
    empty = sum(item.path is None for item in cut)
    undecided = sum(item.path is not None and item.undecided for item in cut)
    return " ".join(_lacking(empty, undecided))


def _lacking(empty: int, undecided: int) -> list[str]:
    sentences = []
    if empty:
        sentences.append(tr("Without a clip: %n shot(s).", "", empty))
    if undecided:
        sentences.append(tr("First take used, none chosen: %n shot(s).", "", undecided))
    return sentences


def _missing(done: Exported) -> list[str]:
    kinds = [remark.kind for remark in done.remarks]
    sentences: list[str] = []
    empty = kinds.count(Remark.NO_TAKE) + kinds.count(Remark.FILE_GONE)
    sentences += _lacking(empty, kinds.count(Remark.UNDECIDED))
    untimed = kinds.count(Remark.UNTIMED)
    if untimed:
        sentences.append(tr("Not in the timeline: %n clip(s) of unknown duration.", "", untimed))
    beyond = kinds.count(Remark.BEYOND_EDL)
    if beyond:
        sentences.append(tr("Too many for the EDL: the last %n shot(s).", "", beyond))
    if done.unjoined:
        sentences.append(tr("The clips can't become one MP4."))
    return [*sentences, *_failed(done, kinds.count(Remark.NOT_COPIED))]


def _failed(done: Exported, failed: int) -> list[str]:
    if not done.problems:
        return []
    why = short_cause(done.problems[0])
    if failed:
        return [tr("Couldn't export %n clip(s): {why}.", "", failed, why=why)]
    return [tr("Couldn't export everything: {why}.", why=why)]


def remark_lines(done: Exported) -> list[str]:
    """Each remark on a line of its own, which begins with the place in the export; then what
    prevents one MP4."""
    lines = [_remark_line(remark) for remark in done.remarks]
    return [*lines, *map(join_refused, done.unjoined)]


def _remark_line(remark: ItemRemark) -> str:
    name = tr("{line}. Take {n}: {text}")
    if remark.of_cut:
        name = tr("{line}. Shot {n}: {text}")
    return fill(name, line=remark.line, n=remark.number, text=_remark_text(remark))


def _remark_text(remark: ItemRemark) -> str:
    own, whole = remark.detail
    texts = {
        Remark.NO_TAKE: tr("no clip yet, its place stays empty"),
        Remark.UNDECIDED: tr("take {own} of {whole} used, none is chosen"),
        Remark.FILE_GONE: tr("file not found, its place stays empty"),
        Remark.NOT_COPIED: tr("not copied, its place stays empty: {why}"),
        Remark.UNTIMED: tr("unknown duration, its place stays empty"),
        Remark.SAME_NUMBER: tr("another shot has this number too"),
        Remark.OTHER_RATE: tr("{own} frames per second, the timeline has {whole}"),
        Remark.OTHER_SIZE: tr("{own} pixels, the timeline has {whole}"),
        Remark.BEYOND_EDL: tr("not in the EDL, which has 999 events at most"),
    }
    return fill(texts[remark.kind], why=short_cause(remark.problem), own=own, whole=whole)
