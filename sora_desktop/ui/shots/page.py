"""The page of the shot list: the table of shots, the button to generate, the cut and the takes of
the current shot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.money import Money
from sora_desktop.core.take import ShotId, Take
from sora_desktop.ui.shots.model import ShotListModel, ShotProblem, ShotRow
from sora_desktop.ui.shots.table import ShotDelegate, ShotTable
from sora_desktop.ui.shots.take_tiles import ShotTakes
from sora_desktop.ui.takes.delegates.base import Look
from sora_desktop.ui.takes.delegates.tile import TilePainter
from sora_desktop.ui.text.formats import counted, elapsed, fill, price_text
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S2, S3, S4, Theme
from sora_desktop.ui.widgets.geometry import SHAPE
from sora_desktop.ui.widgets.inputs import CountStepper
from sora_desktop.ui.widgets.layouts import (
    ElidedLabel,
    Page,
    hbox,
    props,
    small_label,
    tab_stops,
    text_label,
    vbox,
)
from sora_desktop.ui.widgets.presses import PaidButton

MOST_TAKES_EACH = 4
_HEAD, _FOOT, _BUTTON = 48, 64, 36
# How many shots and how much money the sums and the button have room for before it grows.
_MANY, _MUCH = 88, Money.from_dollars("88.88")
_LEAST_SIDE, _MOST_SIDE, _SIDE_SHARE = 400, 560, 5 / 16
_SENTENCE = 88
# The scrubber, the buttons and the title below the picture of the cut.
_BELOW_CUT = 16 + 40 + 48
# The takes get all the room that their rows need before anything stays empty.
_MOST = 1000


def side_width(window: int) -> int:
    """The width of the column with the cut in a window of that width."""
    return min(max(round(window * _SIDE_SHARE), _LEAST_SIDE), _MOST_SIDE)


class ShotListPage(Page):
    """`generate_wanted` asks for takes of `wanted_rows`, `count` of each; `choose_wanted` carries a
    take for the cut, `open_wanted` a shot to show among the takes, and `step_wanted` a take that
    needs the person: `step_label` gives the label of its button. `next_wanted` asks for the next
    shot to write. The other buttons run the actions that they are given."""

    generate_wanted = Signal()
    choose_wanted = Signal(str)
    open_wanted = Signal(str)
    step_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(
        self, theme: Theme, model: ShotListModel, tiles: TilePainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.model, self._tiles = theme, model, tiles
        self._budget = ""
        props(self, objectName="shotList", surface="window", accessibleName=self.tr("Shot list"))
        self._delegate = ShotDelegate(theme, tiles, self)
        self.table = ShotTable(model, self._delegate, theme, self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(lambda: self.takes.repaint_tiles())
        # Whether the cut has used a key that the part with the focus had no use for.
        self.use_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.offer_menu: Callable[[QMenu], object] = lambda _menu: None
        self.step_label: Callable[[ShotRow, Take], str] = lambda _row, _take: ""
        self._make_head()
        self._make_empty()
        self._make_foot()
        self._make_side()
        self._lay_out()
        self._connect()
        self._refresh()

    # --- made once ------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.title = props(QLabel(self.tr("Shot list")), textSize="title")
        self.summary = small_label("")
        self.import_button = props(QPushButton(self.tr("Import\u2026")), kind="quiet")
        self.add_button = QPushButton(self.tr("Add shot"))
        self.more_button = props(QToolButton(), objectName="shotListMore")
        props(self.more_button, accessibleName=self.tr("More"), toolTip=self.tr("More"))
        self.more_button.setFixedSize(28, 28)

    def _make_empty(self) -> None:
        self.empty = QWidget()
        words = text_label(self.tr("Write your film shot by shot"), size="title")
        line = text_label(
            self.tr(
                "One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or "
                "add the first shot. Writing is free."
            ),
            tone="muted",
        )
        for label in (words, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.first_button = props(QPushButton(self.tr("Add the first shot")), kind="strong")
        self.first_import = QPushButton(self.tr("Import\u2026"))
        buttons = hbox((None, 1), self.first_button, self.first_import, (None, 1), spacing=S2)
        column = vbox((None, 2), words, line, S3, parent=self.empty, margins=(S4 * 2, 0, S4 * 2, 0))
        column.addLayout(buttons)
        column.addStretch(3)

    def _make_foot(self) -> None:
        self.sums, self.note = ElidedLabel(), ElidedLabel()
        self.sums.setProperty("strong", True)
        props(self.note, textSize="small", tone="muted")
        self.count = CountStepper(self._theme, self.tr("Takes of each shot"), MOST_TAKES_EACH)
        self.count.setFixedHeight(_BUTTON)
        self.generate = PaidButton()
        props(self.generate, objectName="generateShotsButton", kind="primary")
        self.generate.setFixedHeight(_BUTTON)
        self.generate.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _make_side(self) -> None:
        self.side = props(QFrame(), surface="beside", accessibleName=self.tr("Cut and takes"))
        # There from the beginning, so that a screen reader reaches the cut first.
        self._cut_holder = QWidget(self.side)
        self.cut_place = vbox(parent=self._cut_holder, margins=0)
        self.number = props(QLabel(), tone="muted")
        self.name = ElidedLabel()
        self.name.setProperty("strong", True)
        self.open_button = props(QPushButton(self.tr("Open in Takes")), kind="link")
        self.takes = ShotTakes(self._tiles, self)
        self.takes.scrub.allowed = lambda: not self._theme.less_motion
        self.no_takes = text_label(self.tr("This shot has no takes yet."), tone="muted")
        self.no_takes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence = text_label("", tone="muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence.setMaximumHeight(_SENTENCE)
        self.problem = ShotProblem()

    def _lay_out(self) -> None:
        head = hbox(self.title, self.summary, (None, 1), margins=(S4, 0, S4, 0), spacing=S2)
        head.addWidget(self.import_button)
        head.addWidget(self.add_button)
        head.addWidget(self.more_button)
        head.addStrut(_HEAD)
        self._table_or_empty = QStackedWidget()
        self._table_or_empty.addWidget(self.table)
        self._table_or_empty.addWidget(self.empty)
        sums = vbox((None, 1), self.sums, self.note, (None, 1), spacing=0)
        foot_frame = props(QFrame(), surface="bar")
        foot = hbox((sums, 1), self.count, parent=foot_frame, margins=(S4, 0, S4, 0), spacing=S2)
        foot.addWidget(self.generate)
        foot_frame.setFixedHeight(_FOOT)
        left = vbox(head, (self._table_or_empty, 1), foot_frame, spacing=0)
        hbox((left, 1), self.side, parent=self, margins=0, spacing=0)
        self._lay_out_side()

    def _lay_out_side(self) -> None:
        line = hbox(self.number, (self.name, 1), self.open_button, spacing=S2)
        below = QVBoxLayout()
        # The pictures are aligned with the text; the ring of a chosen one is outside of it.
        inset = self.takes.inset
        below.setContentsMargins(S3 - inset, S2, S3, S3)
        for words in (line, self.no_takes, self.sentence, self.problem):
            words.setContentsMargins(inset, 0, 0, 0)
        below.setSpacing(S2)
        below.addLayout(line)
        below.addWidget(self.no_takes)
        below.addWidget(self.takes, _MOST)
        below.addWidget(self.sentence)
        below.addWidget(self.problem)
        below.addStretch(1)
        vbox(self._cut_holder, (below, 1), parent=self.side, margins=(1, 0, 0, 0), spacing=0)

    def _connect(self) -> None:
        table, model = self.table, self.model
        table.current_changed.connect(lambda _shot: self._show_shot())
        table.selection_changed.connect(self._selected)
        table.choose_wanted.connect(self._choose_of)
        table.number_pressed.connect(self._choose_number)
        self._delegate.next_wanted.connect(self.next_wanted)
        table.open_wanted.connect(self.open_wanted)
        table.menu_wanted.connect(self._pop_up)
        model.totals_changed.connect(self._refresh)
        self.count.valueChanged.connect(lambda _count: self._refresh())
        self.generate.ordered.connect(self.generate_wanted)
        self.takes.chosen.connect(self.choose_wanted)
        self.problem.step_wanted.connect(self.step_wanted)
        self.open_button.clicked.connect(self._open)
        self._theme.changed.connect(self._renew)
        self._renew()

    # --- what others use ------------------------------------------------------------------------

    def use_actions(self, *, add: QAction, import_: QAction, more: Sequence[QAction]) -> None:
        """The actions of the buttons; `more` is the menu behind the three dots."""
        for button in (self.add_button, self.first_button):
            button.clicked.connect(add.trigger)
        for button in (self.import_button, self.first_import):
            button.clicked.connect(import_.trigger)
        menu = QMenu(self.more_button)
        menu.addActions(more)
        self.more_button.clicked.connect(
            lambda: menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        )

    def show_budget(self, text: str) -> None:
        """Shows what is left of the project's budget; empty without one."""
        if text != self._budget:
            self._budget = text
            self._refresh()

    def use_cut(self, cut: QWidget) -> None:
        """Shows the player of the cut above the takes."""
        self.cut_place.addWidget(cut)
        # It is created after everything else, and placed above it.
        stops = [*tab_stops(cut), self.open_button, self.takes]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @property
    def left_out_rows(self) -> Sequence[ShotRow]:
        """The shots of *Generate* that it can't make, or would make in vain."""
        chosen = self.table.chosen_rows
        if len(chosen) > 1:
            return [row for row in chosen if not row.requests]
        return [row for row in self.model.rows if row.empty and not row.to_make]

    @property
    def wanted_rows(self) -> Sequence[ShotRow]:
        """The shots of *Generate*: the selected ones, if these are several, else every one
        without a take."""
        chosen = self.table.chosen_rows
        if len(chosen) > 1:
            return [row for row in chosen if row.requests]
        return [row for row in self.model.rows if row.to_make]

    def focus_first(self) -> None:
        """Puts the focus where a person starts: in the table, or on the way to its first row."""
        part = self.table if self.model.rows else self.first_button
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> ShotRow | None:
        """The current row."""
        shot_id = self.table.current
        return self.model.row(shot_id) if shot_id is not None else None

    def mark(self, shot_id: ShotId | None) -> None:
        """Marks the shot in the cut's player; None for none."""
        self._delegate.playing = shot_id
        self.table.viewport().update()

    @property
    def marked(self) -> ShotId | None:
        """The shot that is marked as the cut's current one."""
        return self._delegate.playing

    # --- what is shown --------------------------------------------------------------------------

    def _refresh(self) -> None:
        """The sums, the button and the empty page."""
        model, rows = self.model, self.model.rows
        self._table_or_empty.setCurrentIndex(0 if rows else 1)
        shots = counted(self.tr("%n shot(s)", "", len(rows)), len(rows))
        self.summary.setText(f"{shots}, {elapsed(model.running_time)}" if rows else "")
        unready = sum(row.empty and not row.to_make for row in rows)
        to_go = self._to_go(unready, model.to_go)
        if self._budget:
            both = self.tr("Spent {spent}, to go {to_go}")
            self.sums.show_text(fill(both, spent=model.spent, to_go=model.to_go))
        else:
            self.sums.show_text(fill(self.tr("Spent {spent}"), spent=model.spent))
        self.note.show_text(self._budget or to_go)
        hint = self.tr("What queued takes cost, and one take of every empty shot.")
        if unready:
            hint = self.tr(
                "What queued takes cost, and one take of every empty shot. The row says why a shot "
                "isn't ready."
            )
        if self._budget:
            queued = self.tr("What is queued or not confirmed counts as spent.")
            hint = f"{self._budget}\n{queued}\n{to_go}\n{hint}"
        self.note.setToolTip(hint)
        self._describe_generate()
        self._show_shot()

    def _selected(self) -> None:
        """The selection has changed; the sums stay."""
        self._describe_generate()
        self._show_shot()

    def _describe_generate(self) -> None:
        rows, count = self.wanted_rows, self.count.value()
        takes = sum(len(row.requests) for row in rows) * count
        if not takes and self.window().focusWidget() is self.generate:
            # Otherwise it goes around the window, and a held key presses what is there.
            self.table.setFocus()
        self.generate.setEnabled(takes > 0)
        total = Money.total(row.price for row in rows) * count
        known = all(row.price_known for row in rows)
        sum_, words = self._sum(total, known, takes), self._order_words(rows, count)
        short = fill(self.tr("Generate {n}"), n=takes) if takes else self.tr("Generate")
        for text in (words, short):
            self.generate.setText(f"{text}  {sum_}".rstrip())
            if self.generate.sizeHint().width() <= self._room_for_generate:
                break
        self._keep_width()
        self.generate.setAccessibleName(f"{words}  {sum_}".rstrip())
        hint = self.tr("You see the sum and confirm it first.")
        self.generate.setToolTip(f"{words}\n{hint}" if takes else words)

    def _keep_width(self) -> None:
        """The button is as wide as most orders need: what is beside it stays where it is."""
        shots, most = self.tr("%n empty shot(s)", "", _MANY), MOST_TAKES_EACH
        takes = counted(self.tr("%n take(s)", "", most), most)
        text = self.tr("Generate {takes} each of {shots}")
        words = fill(text, takes=takes, shots=counted(shots, _MANY))
        measure, own = self.generate.fontMetrics(), self.generate.sizeHint().width()
        around = own - measure.horizontalAdvance(self.generate.text())
        usual = measure.horizontalAdvance(f"{words}  {_MUCH}") + around
        self.generate.setFixedWidth(max(own, min(usual, self._room_for_generate)))

    @property
    def _room_for_generate(self) -> int:
        """The width that the usual sums beside it leave, in the person's language."""
        sums = self.note.fontMetrics().horizontalAdvance(self._to_go(_MANY, _MUCH))
        around = 2 * (S4 + S2) + self.count.width()
        return self.width() - side_width(self.width()) - sums - around

    def _to_go(self, unready: int, to_go: Money) -> str:
        text = self.tr("To go {to_go}")
        if unready:
            text = counted(self.tr("To go {to_go}, %n not ready", "", unready), unready)
        return fill(text, to_go=to_go)

    def _order_words(self, rows: Sequence[ShotRow], count: int) -> str:
        if not rows:
            return self.tr("No empty shots to generate")
        takes = counted(self.tr("%n take(s)", "", count), count)
        if len(self.table.chosen_rows) > 1:
            shots = self.tr("%n selected shot(s)", "", len(rows))
        else:
            shots = self.tr("%n empty shot(s)", "", len(rows))
        text = self.tr("Generate {takes} of {shots}")
        if len(rows) > 1:
            text = self.tr("Generate {takes} each of {shots}")
        return fill(text, takes=takes, shots=counted(shots, len(rows)))

    def _sum(self, total: Money, known: bool, takes: int) -> str:
        if not takes:
            return ""
        return price_text(total) if known else self.tr("price unknown")

    def _show_shot(self) -> None:
        row = self.current
        self.number.setText(str(row.shot.number) if row is not None else "")
        self.name.show_text((row.sentence if row is not None else "") or self.tr("No prompt yet"))
        self.open_button.setEnabled(row is not None and bool(row.takes))
        self.sentence.setText(row.request.prompt if row is not None and row.request else "")
        takes = row.takes if row is not None else ()
        chosen = row.chosen.id if row is not None and row.chosen is not None else None
        in_cut = row.in_cut.id if row is not None and row.in_cut is not None else None
        self.takes.show_takes(takes, chosen, in_cut)
        wrong = row.problem if row is not None else None
        step = self.step_label(row, wrong) if row is not None and wrong is not None else ""
        if not step and self.problem.step.hasFocus():
            self.table.setFocus()
        self.problem.show_take(wrong, step)
        for part in (self.number, self.name, self.open_button):
            part.setVisible(row is not None)
        self.takes.setVisible(bool(takes))
        self._keep_time()
        self.no_takes.setVisible(row is not None and not takes)

    def _keep_time(self) -> None:
        """The time on the tiles is updated while a take is in progress and visible; only then the
        program wakes up."""
        moving = self.isVisible() and any(take.in_progress for take in self.takes.takes)
        if moving and not self._second.isActive():
            self._second.start()
        elif not moving:
            self._second.stop()

    def repaint_pictures(self) -> None:
        """A picture has been read."""
        self.table.viewport().update()
        self.takes.repaint_tiles()

    def _renew(self) -> None:
        self._tiles.look = Look(self._theme)
        self.more_button.setIcon(icon("more", self._theme.tokens.text, 16))
        self.repaint_pictures()

    def _choose_of(self, shot_id: ShotId) -> None:
        """The only take with a clip, or one that the person picks."""
        row = self.model.row(shot_id)
        if row is not None and len(row.ready) == 1:
            self.choose_wanted.emit(row.ready[0].id)
        else:
            self.takes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_number(self, shot_id: ShotId, number: int) -> None:
        """Chooses the take of that number for the cut."""
        row = self.model.row(shot_id)
        for take in row.ready if row is not None else ():
            if take.shot_number == number and row is not None and take is not row.chosen:
                self.choose_wanted.emit(take.id)

    def _open(self) -> None:
        row = self.current
        if row is not None:
            self.open_wanted.emit(row.id)

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offer_menu(menu)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    # --- Qt's own -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keep_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays the cut, wherever nothing else has the key."""
        if not self.use_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = side_width(self.width())
        self.side.setFixedWidth(side)
        # The cut is created after the first paint: what is below it doesn't move then.
        self._cut_holder.setMinimumHeight(round((side - 1) / SHAPE) + _BELOW_CUT)
        self._describe_generate()
