"""What is known of one take: prompt, cost, settings, inputs, note, tags, dates and ids, and the
shots that it continues or that continue it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from sora_desktop.core.inputs import Input
from sora_desktop.core.mode import Per, Rate
from sora_desktop.core.money import Money
from sora_desktop.core.options import WELL_KNOWN
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.actions.action import Action
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import cost_words
from sora_desktop.ui.text.formats import clip_length, cut, fill, rate_text, size
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.text.problem_lookup import raw_answer
from sora_desktop.ui.text.take_text import option_text, option_title
from sora_desktop.ui.theme.icons import icon, pixmap
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, Theme, restyle
from sora_desktop.ui.widgets.annotations import NoteEdit, TagEditor
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.layouts import hbox, plain_tip, props, small_label, vbox

_PICTURE = QSize(80, 45)
_DRAWN_ICON = 20
translate = QCoreApplication.translate


class ShotLink(NamedTuple):
    """A shot that this one continues, or that continues it: its text, and a take of it."""

    text: str
    take_id: TakeId


def shot_links(take: Take, shots: ShotStore) -> list[ShotLink]:
    """The shot that the take's shot continues, and those that continue it."""
    own = shots.of(take)
    before = shots.shot(own.previous_id) if own.previous_id is not None else None
    text = translate("TakePictures", "Continues shot {n}")
    ways = [(text, before)] if before is not None else []
    text = translate("TakePictures", "Continued in shot {n}")
    ways += [(text, each) for each in shots.continuations(own.id)]
    found = [(fill(text, n=each.number), shots.takes(each.id)) for text, each in ways]
    return [ShotLink(text, takes[0].id) for text, takes in found if takes]


class Thumbnail(QWidget):
    """One whole picture on the stage's background; an icon for an input without one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._shown: QPixmap | None = None
        self.setFixedSize(_PICTURE)

    def show_picture(self, shown: QPixmap | None) -> None:
        """Shows it; None while there is none."""
        self._shown = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("stage"))
        if self._shown is None:
            ink = self._theme.viewer.muted
            drawn = pixmap(self._name, ink, _DRAWN_ICON, self.devicePixelRatioF())
            middle = self.rect().center()
            painter.drawPixmap(middle.x() - _DRAWN_ICON // 2, middle.y() - _DRAWN_ICON // 2, drawn)
            return
        place = fitted(self._shown.deviceIndependentSize(), QRectF(self.rect()))
        painter.drawPixmap(place, self._shown, QRectF(self._shown.rect()))


class TakePictures(QWidget):
    """`thumbnail` gives the picture of the library with that hash, None while it is read or gone;
    `shot_wanted` carries the id of a take of the shot to go to."""

    shot_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.thumbnail: Callable[[str], QPixmap | None] = lambda _content: None
        self._inputs: tuple[Input, ...] = ()
        self._links: tuple[ShotLink, ...] = ()
        self._pictures: dict[str, list[Thumbnail]] = {}
        self._none = props(QLabel(self.tr("None"), self), tone="muted")
        self._rows = QWidget(self)
        vbox(self._none, self._rows, parent=self, margins=0, spacing=S1)
        self._fill()

    def show_pictures(self, inputs: Sequence[Input], links: Sequence[ShotLink] = ()) -> None:
        """Shows these. Unchanged ones are left alone."""
        if (tuple(inputs), tuple(links)) != (self._inputs, self._links):
            self._inputs, self._links = tuple(inputs), tuple(links)
            self._fill()

    def renew(self) -> None:
        """Pictures may have been read."""
        for content, places in self._pictures.items():
            for place in places:
                place.show_picture(self.thumbnail(content))

    def texts(self) -> tuple[str, ...]:
        """The texts, in their order."""
        words = self._rows.findChildren(QLabel) + self._rows.findChildren(QPushButton)
        return tuple(each.text() for each in words if each.text())

    def _fill(self) -> None:
        old, self._rows = self._rows, QWidget(self)
        self._pictures = {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        for each in self._inputs:
            self._add(grid, each)
        for link in self._links:
            grid.addWidget(self._button(link), grid.rowCount(), 0, 1, 2)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._rows)
        old.deleteLater()
        self._rows.setVisible(bool(self._inputs or self._links))
        self._none.setVisible(not self._inputs and not self._links)
        self.renew()

    def _add(self, grid: QGridLayout, each: Input) -> None:
        row, name = grid.rowCount(), role_name(each.role)
        place = Thumbnail(self._theme, "link" if each.link else "picture", self._rows)
        place.setAccessibleName(name)
        host = QUrl(each.link).host()
        text = fill(self.tr("Link to {host}"), host=host) if each.link else ""
        if each.name:
            text = f"@{each.name}"
        place.setToolTip(plain_tip(each.link or name))
        if each.content:
            self._pictures.setdefault(each.content, []).append(place)
        words = QWidget(self._rows)
        column = vbox((None, 1), QLabel(name, words), parent=words, margins=0, spacing=2)
        if text:
            column.addWidget(small_label(text, parent=words))
        column.addStretch(1)
        grid.addWidget(place, row, 0)
        grid.addWidget(words, row, 1)

    def _button(self, link: ShotLink) -> QPushButton:
        button = props(QPushButton(link.text, self._rows), kind="link")
        button.clicked.connect(lambda _on=False: self.shot_wanted.emit(link.take_id))
        return button


_LABEL = 108
_LONGEST = 200
_ANSWER_HEIGHT = 180
_ICON = 14


class Facts(QWidget):
    """Rows of a label and its value. A label without a value has no row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S1)
        self._grid.setVerticalSpacing(S2 - 2)
        self._grid.setColumnMinimumWidth(0, _LABEL)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Shows these and no others. An unchanged row is left alone: a screen reader announces each
        one that is set."""
        shown = [fact for fact in facts if fact[1]]
        while len(self._rows) < len(shown):
            self._rows.append(self._made(len(self._rows)))
        for place, (word, value) in enumerate(self._rows):
            there = place < len(shown)
            if there and (word.text(), value.text()) != shown[place]:
                word.setText(shown[place][0])
                value.setText(shown[place][1])
                value.setAccessibleName(": ".join(shown[place]))
            word.setVisible(there)
            value.setVisible(there)

    def texts(self) -> dict[str, str]:
        """The values of the rows, by their labels."""
        return {word.text(): value.text() for word, value in self._rows if not word.isHidden()}

    def _made(self, place: int) -> tuple[QLabel, QLabel]:
        word, value = QLabel(self), selectable(QLabel(self))
        word.setProperty("tone", "muted")
        # Qt lays out selectable text one pixel higher than other text.
        word.setTextFormat(Qt.TextFormat.PlainText)
        word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        word.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid.addWidget(word, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        return word, value


class Cost(QWidget):
    """The three figures of a take, side by side: none of them replaces another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S1)
        self._values: list[QLabel] = []
        self._names = (self.tr("Estimate"), self.tr("Quoted"), self.tr("Charged"))
        for column, name in enumerate(self._names):
            word, value = QLabel(name, self), selectable(QLabel(self))
            word.setProperty("tone", "muted")
            value.setProperty("textSize", "title")
            grid.addWidget(word, 0, column)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
            self._values.append(value)

    def show_take(self, take: Take) -> None:
        """Our estimate, PiAPI's first price, and its charge."""
        figures: tuple[Money | None, ...] = (_estimate(take), take.quoted, take.charged)
        best = max((place for place, figure in enumerate(figures) if figure is not None), default=0)
        for place, (name, figure) in enumerate(zip(self._names, figures, strict=True)):
            value = self._values[place]
            text = str(figure) if figure is not None else self.tr("unknown")
            if place == 0 and figure is not None and not take.estimate_certain:
                text = fill(self.tr("from {price}"), price=figure)
            if value.text() != text:
                value.setText(text)
                value.setAccessibleName(f"{name}: {text}")
            value.setToolTip(figure.precise if figure is not None else "")
            restyle(value, tone="" if place == best else "muted")

    def texts(self) -> tuple[str, ...]:
        """Estimate, quoted and charged, as they are shown."""
        return tuple(value.text() for value in self._values)


def _cost_line(take: Take) -> str:
    """For a success, how the estimate was computed; otherwise what the take may have cost."""
    seconds = take.request.seconds
    if take.state is not TakeState.READY or not seconds:
        return cost_words(take)
    rate, rest = divmod(take.estimate.units, seconds)
    if rest or not rate:
        return ""
    each = rate_text(Rate(amount=Money(rate), per=Per.SECOND))
    return f"{clip_length(seconds)} \u00d7 {each}"


def _estimate(take: Take) -> Money | None:
    """A row that was made from its clip alone has no estimate: nobody knows its price."""
    return take.estimate if take.estimate_certain or take.estimate else None


class TakeDetails(QFrame):
    """Shows one take; `acted` carries its id and the Action that was pressed, `tagged` the tags to
    add and to remove, `noted` the text of the note."""

    acted = Signal(str, object)
    tagged = Signal(str, object, object)
    noted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("takeDetails")
        self._theme = theme
        self._take: Take | None = None
        self.note = selectable(QLabel(self))
        props(self.note, objectName="takeNote", tone="warn")
        self.prompt = selectable(QLabel(self))
        self.prompt.setObjectName("takePrompt")
        self._copy = self._act_button(self.tr("Copy"), TakeAction.COPY_PROMPT, "link")
        self._copy.setAccessibleName(self.tr("Copy prompt"))
        self._reuse = self._act_button(self.tr("Use prompt and settings"), TakeAction.REUSE, "")
        self.cost = Cost(self)
        self._cost_line = selectable(QLabel(self))
        props(self._cost_line, tone="muted", textSize="small")
        self.settings, self.dates, self.ids = Facts(self), Facts(self), Facts(self)
        self.pictures = TakePictures(theme, self)
        self.own_note = NoteEdit(self)
        self.tags = TagEditor(theme, self)
        self.technical = self._disclosure()
        self._copy_id = self._act_button(self.tr("Copy task ID"), TakeAction.COPY_TASK_ID, "link")
        self._answer = props(QPlainTextEdit(self), objectName="rawAnswer")
        self._answer.setAccessibleName(self.tr("PiAPI's reply"))
        self._answer.setReadOnly(True)
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(_ANSWER_HEIGHT)
        self._lay_out()
        self._connect()
        self.show_take(None)

    @property
    def answer(self) -> str:
        """What PiAPI answered, as it is shown."""
        return self._answer.toPlainText() if not self._answer.isHidden() else ""

    def show_take(
        self,
        take: Take | None,
        model_name: str = "",
        labels: Mapping[str, str] = MappingProxyType({}),
        links: Sequence[ShotLink] = (),
    ) -> None:
        """Shows a take, or that there is none. `labels` are the catalogue's names of options,
        `links` the shots before and after it."""
        other = take is None or self._take is None or take.id != self._take.id
        if other:
            # The text in the fields belongs to the take before.
            self._note(self.own_note.note)
            self.tags.field.clear()
            self.technical.setChecked(False)
        self._take = take
        self._body.setVisible(take is not None)
        if take is None:
            return
        if other or not self.own_note.hasFocus():
            self.own_note.show_note(take.note)
        self.prompt.setText(take.request.prompt)
        self._reuse.setEnabled(take.binned_at is None)
        self.cost.show_take(take)
        elsewhere = self.tr("Imported: made elsewhere, in no budget.")
        self._cost_line.setText(elsewhere if take.imported else _cost_line(take))
        self._cost_line.setVisible(bool(self._cost_line.text()))
        self.settings.show_facts(self._settings_of(take, model_name, labels))
        self.pictures.show_pictures(take.request.inputs, links)
        self.dates.show_facts(self._dates_of(take))
        self.tags.show_tags(take.tags)
        self.tags.setEnabled(take.binned_at is None)
        self._show_technical(take)

    def know_tags(self, tags: Sequence[str]) -> None:
        """The tags that are offered while one is typed."""
        self.tags.know(tags)

    def show_note(self, text: str) -> None:
        """Shows what the person has to know about the take, above everything; nothing when
        empty."""
        if text != self.note.text():
            self.note.setText(text)
            self.note.setVisible(bool(text))

    def _settings_of(
        self, take: Take, model_name: str, labels: Mapping[str, str]
    ) -> list[tuple[str, str]]:
        chosen = take.request.options
        names = [*(name for name in WELL_KNOWN if name in chosen), *chosen.further]
        facts = [(self.tr("Model"), model_name)]
        for name in names:
            value = cut(option_text(name, chosen[name]) or "", _LONGEST)
            facts.append((option_title(name, labels.get(name, "")), value[:1].upper() + value[1:]))
        return facts

    def _dates_of(self, take: Take) -> list[tuple[str, str]]:
        ended = take.state in (TakeState.READY, TakeState.FAILED)
        word = self.tr("Ready") if take.state is TakeState.READY else self.tr("Failed")
        if take.imported:
            word = self.tr("Imported")
        return [
            (self.tr("Created"), _moment(take.created_at)),
            (self.tr("Sent"), _moment(take.sent_at)),
            (word, _moment(take.changed_at) if ended else ""),
        ]

    def _show_technical(self, take: Take) -> None:
        self.technical.setToolTip(take.remote_id or "")
        self.ids.show_facts(
            [
                (self.tr("Task ID"), take.remote_id or self.tr("unknown")),
                (self.tr("Take ID"), take.id),
                (self.tr("File"), take.clip or ""),
                (self.tr("Size"), size(take.clip_bytes) if take.clip_bytes else ""),
            ]
        )
        self._copy_id.setVisible(take.remote_id is not None)
        answer = raw_answer(take)
        if answer != self._answer.toPlainText():
            self._answer.setPlainText(answer)
        self._answer.setVisible(bool(answer))

    # --- made once ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._body = QWidget(self)
        column = vbox(self.note, parent=self._body, margins=0, spacing=S2)
        self.note.hide()
        head = hbox(_heading(self.tr("Prompt")), (None, 1), self._copy)
        column.addLayout(head)
        column.addWidget(self.prompt)
        column.addWidget(self._reuse, 0, Qt.AlignmentFlag.AlignLeft)
        for title, parts in (
            (self.tr("Cost"), (self.cost, self._cost_line)),
            (self.tr("Settings"), (self.settings,)),
            (self.tr("Pictures"), (self.pictures,)),
            (self.tr("Note"), (self.own_note,)),
            (self.tr("Tags"), (self.tags,)),
            (self.tr("Dates"), (self.dates,)),
        ):
            column.addSpacing(S3)
            column.addWidget(_heading(title))
            for part in parts:
                column.addWidget(part)
        column.addSpacing(S3)
        column.addWidget(self.technical, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._technical_part())
        vbox(self._body, (None, 1), parent=self, margins=(S4, S4, S4, S4))
        # A screen reader follows the order of the children.
        for place in range(column.count()):
            item = column.itemAt(place)
            shown = item.widget() if item is not None else None
            if shown is not None:
                shown.raise_()

    def _technical_part(self) -> QWidget:
        part = QWidget(self)
        column = vbox(self.ids, parent=part, margins=0, spacing=S2)
        column.addWidget(self._copy_id, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._answer)
        part.hide()
        self.technical.toggled.connect(part.setVisible)
        return part

    def _disclosure(self) -> QPushButton:
        button = QPushButton(self.tr("Technical details"), self)
        props(button, objectName="technicalDetails", kind="word")
        button.setCheckable(True)
        return button

    def _act_button(self, words: str, action: Action, kind: str) -> QPushButton:
        button = props(QPushButton(words, self), objectName=f"details-{action.name}", kind=kind)
        button.setProperty("bar", not kind)
        button.clicked.connect(lambda _on=False: self._act(action))
        return button

    def _connect(self) -> None:
        self.tags.added.connect(lambda tag: self._tag([tag], []))
        self.tags.removed.connect(lambda tag: self._tag([], [tag]))
        self.own_note.left.connect(self._note)
        self.pictures.shot_wanted.connect(
            lambda take_id: self.acted.emit(take_id, TakeAction.SHOW_SHOT)
        )
        self.technical.toggled.connect(lambda _on: self._draw_icons())
        self._theme.changed.connect(self._draw_icons)
        self._theme.changed.connect(self.tags.repaint_icons)
        self._draw_icons()

    def _draw_icons(self) -> None:
        name = "chevron-down" if self.technical.isChecked() else "chevron-right"
        self.technical.setIcon(icon(name, self._theme.colour("muted"), _ICON))

    def _act(self, action: Action) -> None:
        if self._take is not None:
            self.acted.emit(self._take.id, action)

    def _tag(self, add: list[str], remove: list[str]) -> None:
        if self._take is not None:
            self.tagged.emit(self._take.id, add, remove)

    def _note(self, text: str) -> None:
        if self._take is not None and text != self._take.note:
            self.noted.emit(self._take.id, text)


def selectable(label: QLabel) -> QLabel:
    """Text of the person or of PiAPI: plain, wrapped, and selectable by pointer and keys."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def _heading(words: str) -> QLabel:
    label = props(QLabel(words), tone="muted", strong=True)
    return label


def _moment(moment: datetime | None) -> str:
    """A moment as this computer writes it, in its own zone; empty for none."""
    if moment is None:
        return ""
    here = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(here, QLocale.FormatType.ShortFormat)
