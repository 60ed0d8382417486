"""Paints every row of the panel, and knows its pressable parts and their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from sora_desktop.core.drafts import FinalOffer, FinalsOffer
from sora_desktop.core.money import Money
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.actions.action import Action, ActionItem
from sora_desktop.ui.actions.declarations import ListAction, TakeAction
from sora_desktop.ui.actions.messages import ReplacementModel
from sora_desktop.ui.actions.take_actions import actions_for, can_be_starred
from sora_desktop.ui.takes.delegates.base import (
    Frames,
    Header,
    LinePainter,
    Look,
    Part,
    Posters,
    ProblemLine,
    ProgressLine,
)
from sora_desktop.ui.takes.delegates.tile import (
    WORDS_FROM,
    Tile,
    TilePainter,
    height_of,
    picture_in,
    star_in,
)
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.row_text import RowText
from sora_desktop.ui.takes.rows import Kind, Row, RowRole
from sora_desktop.ui.text.panel_text import tile_words
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.layouts import screen_of

AnyIndex = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
# How far below its position Qt shows a tool tip, and its maximum width, about.
_TIP_BELOW, _TIP_WIDE = 24, 420
# A bar moves on when it is this part of its length longer.
_STEPS = 50
_COMMANDS: Mapping[Action, Part] = {
    TakeAction.CANCEL_QUEUED: Part.CANCEL_QUEUED,
    ListAction.PAUSE_QUEUE: Part.PAUSE_QUEUE,
}


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelFacts:
    """What the panel needs besides the takes themselves.

    `price_of` gives what the same request costs today, None when it can't be made,
    `replacement_for` the model to switch to, `final_of` the final offered for a draft, `version_of`
    whether it is a draft or a final in a word, `usual_of` how long takes of its kind run,
    `search_of` the state of the search for a lost take, in words. `poster_path` is the picture file
    of a take, `frames` are those for scrubbing.
    """

    price_of: Callable[[Take], Money | None] = lambda _take: None
    replacement_for: Callable[[Take], ReplacementModel | None] = lambda _take: None
    final_of: Callable[[Take], FinalOffer | None] = lambda _take: None
    finals_of: Callable[[Sequence[Take]], FinalsOffer | None] = lambda _takes: None
    version_of: Callable[[Take], str] = lambda _take: ""
    usual_of: Callable[[Take], TypicalDuration | None] = lambda _take: None
    search_of: Callable[[Take], str] = lambda _take: ""
    now: Callable[[], datetime] = _utc_now
    posters: Posters | None = None
    poster_path: Callable[[Take], Path | None] = lambda _take: None
    frames: Frames | None = None

    def actions_of(self, take: Take, *, chosen: bool = False) -> list[ActionItem]:
        """The actions of the take: the same wherever they are needed. `chosen`: of its shot."""
        return actions_for(
            take,
            self.price_of(take),
            self.replacement_for(take),
            chosen=chosen,
            final=self.final_of(take),
        )

    def tiles(self, look: Look) -> TilePainter:
        """The painter of takes as thumbnails."""
        return TilePainter(
            look,
            posters=self.posters,
            poster_path=self.poster_path,
            frames=self.frames,
            version_of=self.version_of,
            usual_of=self.usual_of,
            now=self.now,
        )


class PanelDelegate(QStyledItemDelegate):
    """Paints the rows of PanelRows. The view sets what is under the pointer, in the viewer and in a
    comparison."""

    def __init__(
        self, theme: Theme, rows: PanelRows, facts: PanelFacts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self.rows, self.facts = theme, rows, facts
        self.words = RowText(rows, facts)
        self.viewed: TakeId | None = None
        self.letters: Mapping[TakeId, str] = {}
        self.several = False
        self.target: int | None = None
        self._hot: tuple[int, Part] | None = None
        self._scrub: tuple[TakeId, float] | None = None
        self.measure()

    def measure(self) -> None:
        """Applies the current fonts and colours."""
        self.look = Look(self.theme)
        self.lines = LinePainter(self.look)
        self.tiles = self.facts.tiles(self.look)

    def refresh(self) -> None:
        """Measures again: fonts, prices or language have changed."""
        self.measure()

    def tile_height(self, width: int) -> int:
        """The height of a thumbnail of that width, with its text in the grid."""
        words = self.rows.is_grid and width >= WORDS_FROM
        return height_of(width, words=words, growth=self.look.growth)

    def set_hot(self, hot: tuple[int, Part] | None) -> None:
        """The row and its part under the pointer."""
        self._hot = hot

    def set_scrub(self, scrub: tuple[TakeId, float] | None) -> None:
        """The take whose picture is under the pointer, and the share (0 to 1) of its width
        there."""
        self._scrub = scrub

    def times_of(self, place: int) -> object:
        """What the rows of a take under way show that time changes: while it is equal, they need
        not be painted again."""
        source = self.rows.takes.source
        take = source.take_at(place)
        far = self.tiles.far(take, source.progress_of(take.id))
        steps = None if far.share is None else round(far.share * _STEPS)
        return self.words.progress_at(place), tile_words(take, self.facts.now(), far), steps

    # What can be pressed

    def part_at(self, index: AnyIndex, area: QRect, at: QPoint) -> Part | None:
        """The pressable part at a point of the view, of a row in that rectangle."""
        row: Row = index.data(RowRole.ROW)
        if row.kind is Kind.TAKE:
            take = self.rows.takes.source.take_at(row.places[0])
            offers = take.starred or can_be_starred(take)
            return Part.STAR if offers and star_in(picture_in(area)).contains(at) else None
        if row.kind in (Kind.GROUP, Kind.SHOT):
            return self._command_at(row, area, at)
        if row.kind in (Kind.PROBLEM, Kind.PROBLEMS):
            button, said = self.words.button(row), self._said(row)
            if button[0] and self.lines.button_in(area, button, said[:2])[0].contains(at):
                return Part.BUTTON
        return None

    def _said(self, row: Row) -> tuple[str, str, str]:
        """The two texts of such a row, and their tone."""
        if row.kind is Kind.PROBLEMS:
            return self.words.problems(len(row.places)), "", "warn"
        said = self.words.problem(row)
        return said.title, said.detail, said.tone

    def _command_at(self, row: Row, area: QRect, at: QPoint) -> Part:
        commands = self.words.commands(row)
        title = self.words.group_title() if commands else ""
        boxes = self.lines.commands_in(area, title, commands)
        for command, (box, words) in zip(commands, boxes, strict=True):
            if words and box.contains(at):
                return _COMMANDS[command.action]
        return Part.HEADER

    def picture_of(self, index: AnyIndex, area: QRect) -> QRect | None:
        """Where the picture of a row in that rectangle is; None where there is none."""
        row: Row = index.data(RowRole.ROW)
        return picture_in(area) if row.kind is Kind.TAKE else None

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """A tool tip is shown below its row, and never over it."""
        words = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else None
        if not words:
            QToolTip.hideText()
            return True
        area = view.visualRect(index)
        QToolTip.showText(_tip_place(view, area, str(words)), str(words), view.viewport(), area)
        return True

    # Painting

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """The layout places rows; Qt asks anyway."""
        return QSize(100, 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area: QRect = option.rect
        row: Row = index.data(RowRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if row.kind is Kind.TAKE:
            self.tiles.paint(painter, area, self._tile(row, index, option))
        elif row.kind is Kind.PROGRESS:
            self.lines.progress(painter, area, self._progress(row, option))
        elif row.kind in (Kind.GROUP, Kind.SHOT):
            self.lines.header(painter, area, self._header(row, index, option))
        else:
            self.lines.problem(painter, area, self._problem(row, index, option))
        painter.restore()

    def _tile(self, row: Row, index: AnyIndex, option: QStyleOptionViewItem) -> Tile:
        source = self.rows.takes.source
        take, state = source.take_at(row.places[0]), _state(option)
        scrub = self._scrub[1] if self._scrub is not None and self._scrub[0] == take.id else None
        selected = self.several and bool(state & _State.State_Selected)
        return Tile(
            take=take,
            number=source.number_in_shot(row.places[0])[0],
            progress=source.progress_of(take.id),
            chosen=self.words.shots.chosen(row.slot) == take.id,
            new=take.unplayed,
            viewed=take.id == self.viewed,
            selected=selected,
            focused=_ringed(option),
            hovered=bool(state & _State.State_MouseOver),
            hot=self._hot == (index.row(), Part.STAR),
            letter=self.letters.get(take.id, ""),
            scrub=scrub,
            words=self.words.below(row) if self.rows.is_grid else ("", ""),
        )

    def _progress(self, row: Row, option: QStyleOptionViewItem) -> ProgressLine:
        source = self.rows.takes.source
        take, state = source.take_at(row.places[0]), _state(option)
        shape = ""
        if take.state is TakeState.DRAFT:
            shape = "pause" if take.paused and not take.held else "clock"
        elif take.state in (TakeState.COMPLETED, TakeState.DOWNLOADING):
            shape = "download"
        far = self.tiles.far(take, source.progress_of(take.id))
        return ProgressLine(
            name=self.words.name(row),
            words=self.words.progress_forms(row),
            share=far.share,
            shape="" if far.share is not None else shape,
            tone="warn" if take.held else "muted",
            # A take with a thumbnail is ringed there.
            viewed=take.state is TakeState.DRAFT
            and self.viewed in [source.take_at(place).id for place in row.places],
            selected=self.several and bool(state & _State.State_Selected),
            focused=_ringed(option),
            hovered=bool(state & _State.State_MouseOver),
        )

    def _header(self, row: Row, index: AnyIndex, option: QStyleOptionViewItem) -> Header:
        focused = _ringed(option)
        if row.kind is Kind.GROUP:
            commands = self.words.commands(row)
            hot = self._hot[1] if self._hot is not None and self._hot[0] == index.row() else None
            return Header(
                title=self.words.group_title(),
                count=self.words.count(len(row.places)),
                commands=commands,
                closed=self.rows.closed.group,
                hot=next((each for each in commands if _COMMANDS[each.action] is hot), None),
                focused=focused,
            )
        number = self.words.shots.number(row.slot)
        return Header(
            title=self.words.shots.title(row.slot),
            number=str(number) if number else "",
            right=self.words.takes_of_shot(row),
            closed=self.rows.is_closed(row.slot),
            focused=focused,
            target=self.target == row.slot,
        )

    def _problem(self, row: Row, index: AnyIndex, option: QStyleOptionViewItem) -> ProblemLine:
        hot = self._hot == (index.row(), Part.BUTTON)
        title, detail, tone = self._said(row)
        return ProblemLine(
            title=title,
            detail=detail,
            tone=tone,
            button=self.words.button(row),
            hot=hot,
            focused=_ringed(option),
        )


def _tip_place(view: QAbstractItemView, area: QRect, words: str) -> QPoint:
    """Qt shows a tip below the given position, or above it where the screen ends."""
    document = QTextDocument()
    document.setDefaultFont(QToolTip.font())
    document.setHtml(words)
    document.setTextWidth(min(document.idealWidth(), _TIP_WIDE))
    below = view.viewport().mapToGlobal(area.bottomLeft() + QPoint(0, 16 - _TIP_BELOW))
    high = round(document.size().height()) + _TIP_BELOW + 16
    if below.y() + high < screen_of(view).availableGeometry().bottom():
        return below
    return view.viewport().mapToGlobal(area.topLeft())


def _ringed(option: QStyleOptionViewItem) -> bool:
    """Whether the row has the focus, and the person uses the keyboard (see Theme)."""
    view: QWidget | None = option.widget
    by_keys = view is None or bool(view.property("ring"))
    return by_keys and bool(_state(option) & _State.State_HasFocus)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
