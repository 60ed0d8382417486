"""The shots of a project as a table model: a row for each shot, in film order, built from the shot
and its takes; and the problem of one, with the step that helps, below its takes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sora_desktop.core.mode import Estimate
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.prompt import read
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import ProjectId, Shot, ShotChanges
from sora_desktop.core.take import UNSENT, WITHOUT_CLIP, ShotId, Take, TakeChange, TakeId, TakeState
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.text.formats import amount, clip_length, counted, fill
from sora_desktop.ui.text.panel_text import problem_with
from sora_desktop.ui.text.shot_list_text import (
    blocked_text,
    options_line,
    options_list,
    takes_line,
    unready_text,
)
from sora_desktop.ui.theme.theme import S1, restyle
from sora_desktop.ui.widgets.layouts import plain_tip, text_label, vbox
from sora_desktop.ui.widgets.presses import PaidButton

# The most urgent first.
_WRONG = (TakeState.UNCONFIRMED, TakeState.COMPLETED, TakeState.FAILED)


def is_blocked(take: Take) -> bool:
    """Whether moderation has refused the take."""
    error = take.last_error
    failed = take.state is TakeState.FAILED
    return failed and error is not None and error.category is Category.MODERATION


def problems_of(takes: Sequence[Take]) -> list[Take]:
    """The takes of a shot that need a person, the most urgent first and of these the newest. A
    failure that was seen is over once another take has a clip, or may still get one."""
    under_way = any(take.state not in WITHOUT_CLIP for take in takes)
    wrong = [
        take
        for take in reversed(takes)
        if take.state in _WRONG
        and take.needs_attention
        and (take.state is not TakeState.FAILED or take.new or not under_way)
    ]
    return sorted(wrong, key=lambda take: _WRONG.index(take.state))


class ShotProblem(QWidget):
    """`step_wanted` carries the id of the take whose step a person wants; it may cost money."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_id = TakeId("")
        self.title, self.detail = text_label(""), text_label("", tone="muted", size="small")
        self.step = PaidButton()
        self.step.setObjectName("shotStepButton")
        self.step.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        vbox(self.title, self.detail, self.step, parent=self, margins=0, spacing=S1)
        self.step.ordered.connect(lambda: self.step_wanted.emit(self._take_id))
        self.hide()

    def show_take(self, take: Take | None, step: str) -> None:
        """Shows the problem of the take; `step` is the label of the button, empty for none."""
        if take is not None:
            self._take_id = take.id
            problem = problem_with(take, take.shot_number)
            self.title.setText(problem.title)
            self.detail.setText(problem.detail)
            restyle(self.title, tone=problem.tone)
            self.step.setText(step.replace("&", "&&"))
            self.step.setAccessibleName(step)
            self.step.setAccessibleDescription(f"{problem.title}. {problem.detail}")
        self.step.setVisible(bool(step))
        self.setVisible(take is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotRow:
    """One row. `request` is what another take asks for, its prompt as it is written, with choices
    and blanks; None where nothing is known. `requests` are its expanded prompts, with the price of
    one take of each; empty where it can't be made as it is. `takes` are those that are not in the
    bin; `in_cut` is the one in the cut, `chosen` or not; `cost` counts those in the bin too. `line`
    is below the sentence, in `tone`. `unready` says why it can't be made."""

    shot: Shot
    request: VideoRequest | None
    requests: Sequence[VideoRequest]
    estimates: Sequence[Estimate]
    takes: Sequence[Take]
    chosen: Take | None
    in_cut: Take | None
    cost: Money
    line: str = ""
    tone: str = "muted"
    unready: str = ""

    @property
    def id(self) -> ShotId:
        return self.shot.id

    @property
    def sentence(self) -> str:
        """The prompt on one line; the shot's name where it has one and no prompt."""
        prompt = " ".join(self.request.prompt.split()) if self.request is not None else ""
        return prompt or self.shot.name

    @property
    def seconds(self) -> int:
        """The planned length of the shot; 0 when it is not known."""
        return self.request.seconds if self.request is not None else 0

    @property
    def options(self) -> str:
        """The options that stand below the model."""
        return options_line(self.request) if self.request is not None else ""

    @property
    def empty(self) -> bool:
        """Whether no take has a clip or may still get one."""
        return not any(take.state not in WITHOUT_CLIP for take in self.takes)

    @property
    def ready(self) -> Sequence[Take]:
        """The takes with a clip."""
        return [take for take in self.takes if take.state is TakeState.READY]

    @property
    def undecided(self) -> bool:
        """Whether the take in the cut was chosen by nobody."""
        return self.in_cut is not None and self.chosen is None

    @property
    def problem(self) -> Take | None:
        """The take that needs the person most."""
        return next(iter(problems_of(self.takes)), None)

    @property
    def price(self) -> Money:
        """The price of one take of each of its prompts, as far as that is known."""
        return Money.total(each.amount for each in self.estimates)

    @property
    def price_known(self) -> bool:
        return all(each.known for each in self.estimates)

    @property
    def queued(self) -> Sequence[Take]:
        """The takes that will be sent, and paid, without another press."""
        return [take for take in self.takes if take.state in UNSENT and not take.held]

    @property
    def to_go(self) -> Money:
        """The cost of its queued takes; that of its first take if it is still to be made."""
        return self.price if self.to_make else Money.total(take.cost for take in self.queued)

    @property
    def to_make(self) -> bool:
        """Whether its first take is still to be made, and can be: a prompt blocked by moderation
        would be blocked again."""
        return self.empty and bool(self.requests) and not self.blocked

    @property
    def blocked(self) -> bool:
        """Whether moderation has blocked its exact prompts."""
        sent = [take.request.prompt for take in self.takes if is_blocked(take)]
        # The style of the project comes after what the person wrote.
        return bool(sent) and all(
            any(other == own or other.startswith(f"{own}\n") for other in sent)
            for own in (each.prompt.rstrip() for each in self.requests)
        )

    @property
    def why_left_out(self) -> str:
        """Why an order of everything that is still to be made leaves it out."""
        return blocked_text() if self.requests and self.blocked else self.unready


def shot_row(
    shots: ShotStore,
    shot: Shot,
    estimate_of: Callable[[VideoRequest], Estimate | None],
    why_not: Callable[[VideoRequest], str] = lambda _request: "",
) -> ShotRow:
    """The current row of a shot. `why_not` gives the sentence for a request that can't be made."""
    request, takes = shots.request(shot.id), shots.takes(shot.id)
    unready = unready_text(request)
    meant = _meant(request) if request is not None and not unready else []
    requests = [shots.shelf.named(each, shot.project_id) for each in meant]
    ordered = [shots.ordered(each, shot.project_id) for each in meant]
    estimates = [found for each in ordered if (found := estimate_of(each)) is not None]
    can_be_made = len(estimates) == len(requests)
    if not can_be_made:
        unready = next(filter(None, map(why_not, ordered)), "")
    line, tone = takes_line(takes, problems_of(takes))
    if not line and unready and request is not None and request.prompt.strip():
        line, tone = unready, "warn"
    return ShotRow(
        shot=shot,
        request=request,
        requests=requests if can_be_made else (),
        estimates=estimates if can_be_made else (),
        takes=takes,
        chosen=shots.chosen(shot.id),
        in_cut=shots.in_cut(shot.id),
        cost=shots.spent(shot.id),
        line=line,
        tone=tone,
        unready=unready,
    )


def _meant(request: VideoRequest) -> list[VideoRequest]:
    """The requests of the expanded prompts."""
    return [replace(request, prompt=prompt) for prompt in read(request.prompt).prompts]


_Index = QModelIndex
_ROOT = QModelIndex()
SHOTS_MIME = "application/x-sora-desktop-shots"
DASH = "\u2013"


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    PICTURE = 1
    PROMPT = 2
    MODEL = 3
    LENGTH = 4
    TAKES = 5
    CHOSEN = 6
    COST = 7
    TO_GO = 8


# Figures are right-aligned.
RIGHT = frozenset({Column.LENGTH, Column.TAKES, Column.COST, Column.TO_GO})


class ShotListModel(QAbstractTableModel):
    """`edited` carries the id of a shot and its new sentence; `move_wanted` the ids of shots and
    the one before which they go, None for the end. `totals_changed` comes at once, and for more
    changes of takes in the same turn of the event loop once more after it: a batch changes a
    thousand, and every sum goes through all rows."""

    edited = Signal(str, str)
    move_wanted = Signal(list, object)
    totals_changed = Signal()

    def __init__(
        self,
        store: TakeStore,
        *,
        estimate_of: Callable[[VideoRequest], Estimate | None],
        model_name: Callable[[str], str],
        why_not: Callable[[VideoRequest], str] = lambda _request: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._estimate_of, self._model_name, self._why_not = estimate_of, model_name, why_not
        self._project: ProjectId | None = None
        self.rows: list[ShotRow] = []
        self._places: dict[ShotId, int] = {}
        self._turn, self._stale = QTimer(self, singleShot=True, interval=0), False
        self._turn.timeout.connect(self._turn_over)
        self._offs = (
            store.changed.connect(self._take_changed),
            store.shots.changed.connect(self._shots_changed),
            store.arrived.connect(lambda _takes: self.read()),
        )

    def disconnect_source(self) -> None:
        self._turn.stop()
        for off in self._offs:
            off()

    # --- what it holds ------------------------------------------------------------------------

    @property
    def project(self) -> ProjectId | None:
        """The listed project; None while there is none, which costs nothing."""
        return self._project

    def show_project(self, project_id: ProjectId | None) -> None:
        """Lists the shots of that project."""
        if project_id != self._project:
            self._project = project_id
            self.read()

    def read(self) -> None:
        """Builds every row again: the catalogue may have changed, for example."""
        self._read({})

    def _row_of(self, shot: Shot) -> ShotRow:
        return shot_row(self._store.shots, shot, self._estimate_of, self._why_not)

    def _read(self, known: Mapping[ShotId, ShotRow]) -> None:
        """Lists the current shots; the rows that are `known` are still valid."""
        rows = []
        if self._project is not None:
            shots = self._store.shots
            rows = [known.get(each.id) or self._row_of(each) for each in shots.shots(self._project)]
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self._renew(rows)
        else:
            self.beginResetModel()
            self._put(rows)
            self.endResetModel()
        self._tell_totals()

    def row_of(self, shot_id: ShotId) -> int:
        """The row of a shot, -1 when it is not listed."""
        return self._places.get(shot_id, -1)

    def row(self, shot_id: ShotId) -> ShotRow | None:
        """The row of a shot."""
        place = self.row_of(shot_id)
        return self.rows[place] if place >= 0 else None

    @property
    def running_time(self) -> int:
        """The seconds of all shots together."""
        return sum(row.seconds for row in self.rows)

    @property
    def spent(self) -> Money:
        """What the takes of all shots have cost so far."""
        return Money.total(row.cost for row in self.rows)

    @property
    def to_go(self) -> Money:
        """The cost of the queued takes, and of one take for every shot without one, as far as the
        prices are known."""
        return Money.total(row.to_go for row in self.rows)

    def _put(self, rows: list[ShotRow]) -> None:
        self.rows = rows
        self._places = {row.id: place for place, row in enumerate(rows)}

    def _renew(self, rows: list[ShotRow]) -> None:
        changed = [n for n, (a, b) in enumerate(zip(self.rows, rows, strict=True)) if a != b]
        self._put(rows)
        for place in changed:
            self._report(place)

    def _report(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def _take_changed(self, change: TakeChange) -> None:
        ids = {change.after.shot_id, *([change.before.shot_id] if change.before else [])}
        if not self._read_rows(ids):
            return
        if self._turn.isActive():
            self._stale = True
            return
        self._turn.start()
        self._tell_totals()

    def _turn_over(self) -> None:
        if self._stale:
            self._tell_totals()

    def _tell_totals(self) -> None:
        self._stale = False
        self.totals_changed.emit()

    def _shots_changed(self, changes: ShotChanges) -> None:
        if self._project is None:
            return
        styled = any(each.id == self._project for each in changes.projects)
        if changes.shelf or changes.off_shelf or styled:
            # Any sentence may name what is on the shelf now, or no longer, and any is ordered with
            # the style of the project.
            self.read()
            return
        affected = {shot.id for shot in changes.shots}
        known = all(self._same_place(each) for each in affected) and not changes.gone_shots
        if known:
            if self._read_rows(affected):
                self._tell_totals()
        else:
            self._read({row.id: row for row in self.rows if row.id not in affected})

    def _same_place(self, shot_id: ShotId) -> bool:
        row, shot = self.row(shot_id), self._store.shots.shot(shot_id)
        if row is None or shot is None:
            return shot is None or shot.project_id != self._project
        return (row.shot.project_id, row.shot.position) == (shot.project_id, shot.position)

    def _read_rows(self, ids: set[ShotId]) -> bool:
        """Whether any of them is listed."""
        listed = [each for each in ids if each in self._places]
        for shot_id in listed:
            place, shot = self._places[shot_id], self._store.shots.shot(shot_id)
            if shot is not None:
                self.rows[place] = self._row_of(shot)
                self._report(place)
        return bool(listed)

    # --- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: "#",
            Column.PICTURE: "",
            Column.PROMPT: self.tr("Prompt"),
            Column.MODEL: self.tr("Model"),
            Column.LENGTH: self.tr("Duration"),
            Column.TAKES: self.tr("Takes"),
            Column.CHOSEN: self.tr("Chosen"),
            Column.COST: self.tr("Cost"),
            Column.TO_GO: self.tr("To go"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return row.request.prompt if row.request is not None else ""
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.PROMPT:
            return plain_tip(row.request.prompt if row.request is not None else "")
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.MODEL and row.request:
            return plain_tip("\n".join(options_list(row.request)))
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.CHOSEN and row.undecided:
            return self._until_chosen(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, row: ShotRow, column: Column) -> str:
        """The text of a cell."""
        match column:
            case Column.NUMBER:
                return str(row.shot.number)
            case Column.PICTURE:
                return self._no_picture(row)
            case Column.PROMPT:
                return row.sentence or self.tr("Describe the shot")
            case Column.MODEL:
                return self._model_name(row.request.model_id) if row.request is not None else ""
            case Column.LENGTH:
                return clip_length(row.seconds) if row.seconds else DASH
            case Column.TAKES:
                return str(len(row.takes))
            case Column.CHOSEN:
                return self._chosen(row)
            case Column.COST:
                return str(row.cost)
            case Column.TO_GO:
                return self._to_go(row)

    def _no_picture(self, row: ShotRow) -> str:
        if row.in_cut is not None:
            return ""
        return self.tr("No clip") if row.takes else self.tr("No take")

    def _chosen(self, row: ShotRow) -> str:
        if row.chosen is not None:
            return str(row.chosen.shot_number)
        return self.choose_text if row.undecided else DASH

    @property
    def choose_text(self) -> str:
        """Stands beside the take of a shot for which nobody chose one."""
        return self.tr("Choose")

    def _to_go(self, row: ShotRow) -> str:
        if row.queued:
            certain = all(take.estimate_certain for take in row.queued)
        elif not row.to_make:
            return DASH
        elif not row.price_known:
            return self.tr("unknown")
        else:
            certain = all(each.certain for each in row.estimates)
        return amount(row.to_go, certain=certain)

    def _spoken(self, row: ShotRow, column: Column) -> str:
        """What a screen reader says of a cell: a figure alone says nothing."""
        words = self.text(row, column)
        if column is Column.NUMBER:
            return fill(self.tr("Shot {n}"), n=words)
        if column is Column.PICTURE:
            return words or self.tr("Picture of the shot")
        if column is Column.PROMPT:
            return f"{words}, {row.line}" if row.line else words
        if column is Column.MODEL and row.request is not None:
            return ", ".join([words, *options_list(row.request)])
        if column is Column.TAKES:
            return counted(self.tr("%n take(s)", "", len(row.takes)), len(row.takes))
        if column is Column.CHOSEN and row.chosen is not None:
            return fill(self.tr("Take {n} is chosen"), n=words)
        if column is Column.CHOSEN and row.undecided:
            return self._until_chosen(row)
        return words

    def _until_chosen(self, row: ShotRow) -> str:
        number = row.in_cut.shot_number if row.in_cut is not None else 0
        return fill(self.tr("Take {n} is in the cut until you choose one"), n=number)

    def flags(self, index: _Index) -> Qt.ItemFlag:  # type: ignore[override]
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual |= Qt.ItemFlag.ItemIsDragEnabled
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == Column.PROMPT else usual

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # type: ignore[override]
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row = self.rows[index.row()]
        before = row.request.prompt if row.request is not None else ""
        if str(value).strip() != before.strip():
            self.edited.emit(row.id, str(value).strip())
        return True

    # --- dragging -----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [SHOTS_MIME]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        data = QMimeData()
        places = sorted({index.row() for index in indexes})
        data.setData(SHOTS_MIME, "\n".join(self.rows[n].id for n in places).encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: _Index,  # type: ignore[override]
    ) -> bool:
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(SHOTS_MIME):
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        ids = [ShotId(each) for each in bytes(data.data(SHOTS_MIME).data()).decode().split("\n")]
        before = self.rows[place].id if place < len(self.rows) else None
        self.move_wanted.emit(ids, before)
        # The rows are inserted in their new order; Qt must not remove the old ones.
        return False
