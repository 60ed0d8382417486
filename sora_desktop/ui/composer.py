"""The left column: what to make, what it will cost, and the button that makes it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.request import LONGEST_PROMPT, MOST_TAKES, VideoRequest, check, flaws_of
from sora_desktop.ui.compose_undo import ComposeUndo, Shot
from sora_desktop.ui.formats import amount, fill, thousands
from sora_desktop.ui.generate_button import GenerateButton
from sora_desktop.ui.labels import Note, small_label
from sora_desktop.ui.price_line import PriceLine, total_of
from sora_desktop.ui.prompt_field import PromptField
from sora_desktop.ui.quiet_fields import QuietSpinBox
from sora_desktop.ui.shot_settings import ShotSettings
from sora_desktop.ui.style import restyle
from sora_desktop.ui.theme import S1, S2, S3, S4, Theme
from sora_desktop.ui.words import flaw_text

# Without a published limit the counter is only worth its place near our own sanity limit.
_COUNT_FROM = LONGEST_PROMPT - 2000
_COUNT_WIDTH = 104


class Composer(QWidget):
    """`submitted` carries a VideoRequest that the catalogue allows and how many takes of it.

    `changed` carries the request after every change, or None while it cannot be made. Nothing is
    submitted while `set_blocked` names a reason.
    """

    submitted = Signal(object, int)
    changed = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Compose"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue = catalogue
        self._blocked = ""
        self._tab_stops: list[QWidget] = []
        self.field = PromptField(theme)
        self.prompt, self.counter = self.field.edit, self.field.counter
        self.settings = ShotSettings(theme, catalogue, self)
        self.count = self._count_picker()
        self.price = PriceLine()
        self.generate = GenerateButton()
        self.reason = Note(theme, "info", "muted")
        self.reason.setObjectName("generateReason")
        self.reason.label.setAccessibleName(self.tr("Why Generate cannot be pressed"))
        self.undo = ComposeUndo(self.prompt.document(), self._shot, self._show_shot, self)
        self._lay_out()
        self._connect()
        self._refresh()

    def request(self) -> VideoRequest:
        """What is chosen and written, whether or not it can be made."""
        return replace(self.settings.request, prompt=self.prompt.text())

    def set_request(self, request: VideoRequest) -> None:
        """Takes the prompt and the settings of a take over, as far as they can be chosen."""
        if request == self.request():
            return
        with self.undo.one_step():
            if request.prompt != self.prompt.text():
                self.prompt.blockSignals(True)
                self.prompt.replace_text(request.prompt)
                self.prompt.blockSignals(False)
            self.settings.set_request(request)
        self.field.sent()
        self._refresh()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offers another catalogue; what still fits stays chosen."""
        self._catalogue = catalogue
        self.settings.set_catalogue(catalogue)
        # What was chosen from another catalogue may not be there to come back to.
        self.undo.begin_anew()
        self._refresh()

    def set_blocked(self, reason: str | None) -> None:
        """Why nothing can be generated now, as a sentence for the person; None for no reason."""
        self._blocked = reason or ""
        self._refresh_button()

    @property
    def draft(self) -> str:
        """The prompt as it is being written."""
        return self.prompt.text()

    @draft.setter
    def draft(self, text: str) -> None:
        self.prompt.setPlainText(text)
        # Where a person goes on writing.
        self.prompt.moveCursor(QTextCursor.MoveOperation.End)
        self.undo.begin_anew()

    @property
    def takes(self) -> int:
        """How many takes a press makes."""
        return self.count.value()

    @takes.setter
    def takes(self, count: int) -> None:
        self.count.setValue(count)

    def focus_prompt(self) -> None:
        """Puts the cursor where a person writes first."""
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _count_picker(self) -> QuietSpinBox:
        spin = QuietSpinBox()
        spin.setObjectName("countPicker")
        spin.setAccessibleName(self.tr("Takes"))
        spin.setRange(1, MOST_TAKES)
        spin.setProperty("stepper", True)
        spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        spin.setFixedWidth(_COUNT_WIDTH)
        return spin

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._upper())
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: self._make_room(bar, most))
        column.addWidget(scroll, 1)
        column.addWidget(self._footer())

    def _upper(self) -> QWidget:
        """What is chosen; scrolls where the window is low."""
        whole = QWidget()
        whole.setProperty("surface", "panel")
        whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fields = column = QVBoxLayout(whole)
        column.setContentsMargins(S4, S4, S4, S4)
        column.setSpacing(S4)
        settings = self.settings
        title = small_label(self.tr("Model"))
        title.setBuddy(settings.models)
        model = _stack(title, settings.models, settings.good_for)
        for note in (settings.warning, settings.change):
            model.addWidget(note)
        column.addLayout(model)
        column.addWidget(self.field)
        column.addWidget(settings.aspect_field)
        column.addWidget(settings.resolution_field)
        column.addWidget(settings.duration_field)
        column.addLayout(self._last_row())
        column.addStretch(1)
        return whole

    def _make_room(self, bar: QScrollBar, most: int) -> None:
        """The scroll bar stands in the margin: the fields keep their width and stay in line."""
        taken = bar.sizeHint().width() if most > 0 else 0
        self._fields.setContentsMargins(S4, S4, S4 - taken, S4)

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.settings.sound)
        row.addStretch(1)
        row.addWidget(small_label(self.tr("Takes")))
        row.addWidget(self.count)
        return row

    def _footer(self) -> QWidget:
        """The price and the button; always in sight."""
        footer = QFrame()
        footer.setProperty("surface", "bar")
        column = QVBoxLayout(footer)
        column.setContentsMargins(S4, S3, S4, S4)
        column.setSpacing(S2)
        column.addWidget(self.price)
        column.addWidget(self.generate)
        column.addWidget(self.reason)
        return footer

    def _connect(self) -> None:
        self.prompt.textChanged.connect(self._refresh)
        self.settings.chosen.connect(self._refresh)
        self.count.valueChanged.connect(self._refresh)
        self.generate.ordered.connect(self._submit)
        self.prompt.undo_actions = self.undo.undo, self.undo.redo
        for action in self.prompt.undo_actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.undo.watch_keys(self.prompt, *self.findChildren(QSpinBox))

    def _shot(self) -> Shot:
        return Shot(self.settings.request, self.count.value())

    def _show_shot(self, shot: Shot) -> None:
        self.settings.set_request(shot.request)
        self.count.setValue(shot.takes)
        self._refresh()

    def _order_tabs(self) -> None:
        """From top to bottom; new segments came in at the end of the chain."""
        settings = self.settings
        stops = [
            settings.models,
            self.field.templates,
            self.field.history,
            self.prompt,
            *settings.aspects.segments,
            *settings.resolutions.segments,
            *settings.durations.tab_stops,
            settings.sound,
            self.count,
            self.generate,
        ]
        if stops != self._tab_stops:
            self._tab_stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    # Showing

    def _refresh(self) -> None:
        self.undo.chosen()
        request = self.request()
        self._order_tabs()
        self._refresh_counter(request.prompt)
        self._refresh_button()
        fine = not flaws_of(request, self._catalogue.get(request.model_id))
        self.changed.emit(request if fine else None)

    def _refresh_counter(self, prompt: str) -> None:
        published = self.settings.model.prompt_limit
        limit = published or LONGEST_PROMPT
        shown = published is not None or len(prompt) > _COUNT_FROM
        over = len(prompt) - limit
        text = self.tr("{n} of {limit}") if over <= 0 else self.tr("{over} too many")
        words = {"n": len(prompt), "limit": limit, "over": over}
        self.counter.setText(
            fill(text, **{name: thousands(n) for name, n in words.items()}) if shown else ""
        )
        restyle(self.counter, tone="faint" if over <= 0 else "danger")
        restyle(self.prompt, invalid=over > 0)

    def _refresh_button(self) -> None:
        """Price and reason do not hang on the prompt: a sum is shown before a word is written."""
        self._show_price()
        reason = self._blocked or self._flaw()
        self.generate.setEnabled(not reason)
        self.generate.setAccessibleDescription(reason)
        self.reason.say(reason)

    def _flaw(self) -> str:
        request = self.request()
        model = self._catalogue.get(request.model_id)
        flaws = flaws_of(request, model)
        return flaw_text(flaws[0], model) if flaws else ""

    def _show_price(self) -> None:
        # The price does not depend on the words, so any prompt will do to ask for it.
        request = replace(self.settings.request, prompt=self.tr("Price"))
        estimate = check(request, self._catalogue).estimate
        count = self.takes
        self.price.show_estimate(estimate, count, self.settings.model.price_checked)
        total = amount(total_of(estimate, count), certain=estimate.certain)
        text = self.tr("Generate  {total}") if count == 1 else self.tr("Generate {n}  {total}")
        self.generate.setText(fill(text, n=count, total=total))

    def _submit(self) -> None:
        self.field.sent()
        self.submitted.emit(self.request(), self.takes)


def _stack(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(S1)
    for part in parts:
        column.addWidget(part)
    return column
