"""The prompt bar below the viewer: what to make, what it will cost, and Generate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.drafts import as_draft, without_draft
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Estimate
from sora_desktop.core.money import Money
from sora_desktop.core.prompt import escaped, read
from sora_desktop.core.request import MOST_TAKES, VideoRequest, fitted, texts_of
from sora_desktop.core.shot import with_style
from sora_desktop.ui.actions.messages import after_another
from sora_desktop.ui.compose.bar import (
    CollapsedLine,
    HintRow,
    Order,
    PromptBar,
    cost_of,
    price_caption,
)
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.inputs import NamedInputs, PictureInputs
from sora_desktop.ui.compose.options import WIDE, DraftButton, ModelOptions, OptionsRow
from sora_desktop.ui.compose.prompt_field import PromptField
from sora_desktop.ui.compose.undo import Chosen, ComposeUndo
from sora_desktop.ui.text.formats import fill, price_text, rate_text, thousands
from sora_desktop.ui.text.take_text import draft_hint
from sora_desktop.ui.theme.theme import CONTROL, S1, S2, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.drops import may_hold_picture, on_clipboard, one_clip_of, source_in
from sora_desktop.ui.widgets.geometry import PROMPT_LINE
from sora_desktop.ui.widgets.inputs import CountStepper
from sora_desktop.ui.widgets.layouts import ComputedTip, props
from sora_desktop.ui.widgets.presses import PaidButton


class Composer(PromptBar):
    """`submitted` carries an Order that the catalogue allows. `changed` carries the request after
    every change, or None while it can't be made. Nothing is submitted while `set_blocked` names a
    reason. `reason` says why nothing can be ordered now."""

    # The texts about balance and budgets after an order of a sum.
    afterwards: Callable[[Money], Sequence[str]]

    submitted = Signal(object)
    changed = Signal(object)
    collapsed_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        parent: QWidget | None = None,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        props(self, accessibleName=self.tr("Prompt"), acceptDrops=True)
        self._catalogue = catalogue
        self._demo = demo
        self._blocked = self._origin = self._problem = self.reason = ""
        self._style = self._style_note = ""
        self.afterwards = lambda _total: ()
        self._tab_stops: list[QWidget] = []
        self.field = PromptField(theme, self)
        self.prompt, self.counter = self.field.edit, self.field.counter
        self.settings = ModelOptions(theme, catalogue, self)
        self.wells = self.field.wells
        self.pictures = PictureInputs(self.settings, self.wells, self)
        self.names = NamedInputs(theme, self.prompt, self.settings)
        self.settings.shares = lambda: self.names.shares(self._sent_prompts)
        self.settings.models.prices = self._prices
        self.settings.models.caption = lambda: price_caption(self.request().options, self._orders())
        self.count = self._count_picker()
        self.generate = PaidButton()
        props(self.generate, objectName="generateButton", kind="primary")
        self.draft_button = DraftButton(theme)
        self.line = CollapsedLine(self)
        self.line.hide()
        ends = (self.count, self.draft_button, self.generate)
        self.row = OptionsRow(self.settings, ends, self)
        self.foot = HintRow(theme, self)
        self.price, self.target = self.foot.price, self.foot.target
        self.undo = ComposeUndo(self.prompt.document(), self._chosen, self._show_chosen, self)
        self._connect()
        self._refresh()

    @property
    def catalogue(self) -> Catalogue:
        """What is offered."""
        return self._catalogue

    def request(self) -> VideoRequest:
        """What is chosen and written, whether it can be made or not."""
        return replace(self.settings.request, prompt=self.prompt.text())

    def order(self) -> Order:
        """The current request, whether it can be made or not."""
        return Order(
            request=replace(self.request(), inputs=self.settings.used),
            prompts=self.field.reading.prompts,
            count=self.takes,
            target=self.target.target,
            continued=self.target.continued,
        )

    def set_request(
        self, request: VideoRequest, target: ShotTarget | None = None, origin: str = ""
    ) -> None:
        """Loads the prompt and the settings of a take, as far as they can be chosen. New takes go
        into `target`; `origin` says where it comes from."""
        if read(request.prompt).prompts != (request.prompt,):
            # It was sent as it is, and should be sent like that again.
            request = replace(request, prompt=escaped(request.prompt))
        # A draft or a final is loaded as the clip itself.
        request = without_draft(request, self._catalogue)
        before = replace(self.request(), inputs=self.pictures.put_in)
        if request != before or target != self.target.target:
            with self.undo.one_step():
                if request.prompt != self.prompt.text():
                    self.prompt.blockSignals(True)
                    self.prompt.replace_text(request.prompt)
                    self.prompt.blockSignals(False)
                    self.field.refresh()
                self.settings.set_request(request)
                self.target.aim(target)
        self._origin = origin
        self.foot.stay()
        self.field.sent()
        self._refresh()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Sets another catalogue; values that still fit stay chosen."""
        self._catalogue = catalogue
        self.settings.set_catalogue(catalogue)
        # Undo can't restore choices from another catalogue.
        self.undo.begin_anew()
        self._refresh()

    def set_style(self, style: str, note: str) -> None:
        """The style that is added to every ordered prompt, and the hint that says so."""
        if (style, note) != (self._style, self._style_note):
            self._style, self._style_note = style, note
            self._refresh()

    def use_settings(self, request: VideoRequest, origin: str) -> None:
        """Loads model and options, as far as they can be chosen; `origin` says where from. Prompt
        and pictures stay."""
        with self.undo.one_step():
            self.settings.set_request(replace(request, inputs=self.settings.request.inputs))
        self._origin = origin
        self._refresh()

    def set_blocked(self, reason: str | None) -> None:
        """Why nothing can be generated now, as a sentence for the person; None for no reason."""
        self._blocked = reason or ""
        self._refresh_button()

    def use_shots(self, recent: Callable[[], Sequence[ShotTarget]]) -> None:
        """Lets the person choose where the takes go, from these shots."""
        self.target.recent = recent
        self.target.show()

    def retarget(self, target: ShotTarget | None, continued: ShotTarget | None = None) -> None:
        """Sets where the takes go now, which is no choice of the person's to undo."""
        self.foot.aim(target, continued)
        self.undo.settle()
        self._show_text()

    def put(
        self,
        given: Input,
        shape: str | None = None,
        *,
        continued: ShotTarget | None = None,
        origin: str = "",
    ) -> None:
        """Adds a picture, and chooses the aspect ratio that goes with it: one step to undo. With
        `continued` the takes make a new shot after that one."""
        if continued is not None:
            self.foot.stay()
            self.target.aim(None, continued)
        elif given.role is Role.FIRST_FRAME:
            self.target.aim(self.target.target)
        self._origin = origin or self._origin
        self.pictures.put(given, shape)

    def exchange(self, old: Input, new: Input) -> None:
        """The same picture in another size or shape: no choice of the person's."""
        self.settings.exchange(old, new)
        self.undo.settle()
        self._refresh()

    def show_problem(self, text: str) -> None:
        """Shows a problem with a picture until the next change."""
        self._problem = text
        announce(self.wells, text)
        self._show_text()

    def made(self, target: ShotTarget) -> None:
        """The order went into that shot: the next one with the same prompt does too, and is for one
        take unless the person wants more again."""
        with QSignalBlocker(self.count):
            self.takes = 1
        self.retarget(target)
        self.foot.follow(self.draft)
        self._origin = self._problem = self.settings.change = ""
        self._refresh_button()
        self.row.fit()

    @property
    def draft(self) -> str:
        """The prompt as it is being written."""
        return self.prompt.text()

    @draft.setter
    def draft(self, text: str) -> None:
        self.prompt.setPlainText(text)
        # Where a person continues writing.
        self.prompt.moveCursor(QTextCursor.MoveOperation.End)
        self.undo.begin_anew()

    @property
    def takes(self) -> int:
        """How many takes a press makes of each prompt."""
        return self.count.value()

    @takes.setter
    def takes(self, count: int) -> None:
        self.count.setValue(count)

    def focus_first(self) -> None:
        """Puts the focus where a person starts, without changing what is shown."""
        first = self.line if self.collapsed else self.prompt
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_prompt(self) -> None:
        """Puts the cursor where a person writes, and shows the bar for that."""
        self.set_collapsed(False)
        self.focus_first()

    def choose_model(self) -> None:
        """Opens the list of models."""
        self.set_collapsed(False)
        self.settings.models.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.settings.models.showPopup()

    def fill_in(self) -> None:
        """Goes to the first blank of the prompt."""
        self.set_collapsed(False)
        self.field.to_blank()

    def set_collapsed(self, on: bool) -> None:
        """One line with the prompt's beginning and Generate, or all of it."""
        if on == self.collapsed:
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.collapsed = on
        for part in (self.field, self.foot):
            part.setVisible(not on)
        self.line.setVisible(on)
        self.row.show_only_generate(on)
        self._show_price()
        self.fit()
        if inside:
            self.focus_first()
        self.collapsed_changed.emit(on)

    # Building

    def _count_picker(self) -> CountStepper:
        stepper = CountStepper(self._theme, self.tr("Takes"), MOST_TAKES)
        stepper.setObjectName("countPicker")
        return stepper

    def _connect(self) -> None:
        self.prompt.textChanged.connect(self._written)
        self.prompt.lines_changed.connect(self._grow)
        self.prompt.edited.connect(self._grow)
        self.field.noted.connect(self._show_text)
        self.field.replaced.connect(self._new_prompt)
        self.field.replaced.connect(lambda: self.set_collapsed(False))
        self.settings.chosen.connect(self._refresh)
        self.pictures.changed.connect(self._refresh_pictures)
        self.pictures.unnamed.connect(self.names.write_plain)
        self.names.shelf_changed.connect(self._refresh)
        self.names.completion.opened_or_closed.connect(self._show_text)
        self.prompt.picture_given.connect(self.give_picture)
        self.count.valueChanged.connect(self._counted)
        self.target.chosen.connect(self._aimed)
        self.generate.ordered.connect(self._submit)
        self.draft_button.ordered.connect(self._submit_draft)
        ComputedTip(self.generate, self._order_tip)
        ComputedTip(self.draft_button, self._draft_tip)
        self.line.clicked.connect(self.focus_prompt)
        self.row.rearranged.connect(self._rearranged)
        self._theme.changed.connect(self.fit)
        self.prompt.undo_actions = self.undo.undo, self.undo.redo
        for action in self.prompt.undo_actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.undo.watch_keys(self.prompt, *self.findChildren(QSpinBox))

    def _chosen(self) -> Chosen:
        request = replace(self.settings.request, inputs=self.pictures.put_in)
        return Chosen(request, self.count.value(), self.target.target, self.target.continued)

    def _show_chosen(self, chosen: Chosen) -> None:
        self.settings.set_request(chosen.request)
        self.count.setValue(chosen.takes)
        self.target.aim(chosen.target, chosen.continued)
        self._refresh()

    def _order_tabs(self) -> None:
        """From top to bottom; new segments were added at the end of the chain."""
        settings, field = self.settings, self.field
        stops = [
            self.line,
            *self.wells.tab_stops,
            self.prompt,
            field.shelf,
            field.templates,
            field.history,
            settings.models,
        ]
        # Controls in the panel have an order of their own there.
        window = self.window()
        stops += [stop for stop in settings.tab_stops if stop.window() is window]
        stops += [self.count, self.draft_button, self.generate, self.target, self.foot.back]
        if stops != self._tab_stops:
            self._tab_stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _rearranged(self) -> None:
        """Moved controls are at the end of the chain now."""
        self._tab_stops = []
        self._order_tabs()

    # Geometry

    @property
    def line_height(self) -> int:
        return self.prompt.line_height

    def place_parts(self, ground: QRect, extra: int) -> None:
        sizes = self.sizes
        inside = ground.adjusted(sizes.padding, sizes.padding, -sizes.padding, 0)
        if self.collapsed:
            top = ground.top() + (PROMPT_LINE - CONTROL) // 2
            width = self.generate.sizeHint().width()
            self.row.setGeometry(inside.right() + 1 - width, top, width, CONTROL)
            self.line.setGeometry(inside.left(), top, inside.width() - width - S2, CONTROL)
            return
        self.field.show_lines(sizes.lines + extra // self.line_height)
        self.wells.set_height(sizes.field - 2 * S2)
        top = inside.top()
        self.field.setGeometry(inside.left(), top - extra, inside.width(), sizes.field + extra)
        top += sizes.field + S2
        self.row.setGeometry(inside.left(), top, inside.width(), CONTROL)
        self.foot.setGeometry(inside.left(), top + CONTROL + S1, inside.width(), sizes.hint)
        self.price.set_roomy(self.width() >= WIDE)
        self.row.fit()

    def fit(self) -> None:
        """In another window the prompt has another number of lines, and so has its field."""
        super().fit()
        self._grow()

    def _grow(self) -> None:
        edited = self.prompt.hasFocus() and not self.collapsed
        self.grow(max(self.prompt.lines - self.sizes.lines, 0) if edited else 0)

    # Showing

    def _counted(self) -> None:
        self._read_by(self.count)
        self._refresh()

    def _read_by(self, editor: QWidget) -> None:
        """A person who does the next thing has read what was adjusted."""
        if editor.hasFocus():
            self.settings.change = ""

    def _written(self) -> None:
        self._read_by(self.prompt)
        if not self.foot.belongs(self.draft):
            self._new_prompt()
        self._refresh()

    def _new_prompt(self) -> None:
        """A new prompt is a new shot; it still continues the shot of its first frame."""
        self._origin = ""
        self.foot.begin_anew()
        self.undo.settle()

    def _aimed(self) -> None:
        """The person chose where the takes go; it stays, whatever is written."""
        self.foot.stay()
        self.settings.change = ""
        self._refresh()

    def _refresh_pictures(self) -> None:
        """What is being prepared is no choice."""
        self._refresh_button()
        self.changed.emit(self.request() if not self._flaw() else None)

    def give_picture(self, source: object) -> None:
        """Adds what was dropped or pasted beside the wells, and shows the bar for that."""
        self.set_collapsed(False)
        self.wells.given.emit(self.wells.next_empty, source)

    def _refresh(self) -> None:
        self._problem = ""
        if self.target.continued is not None and self.pictures.of(Role.FIRST_FRAME) is None:
            self.target.aim(self.target.target)
        self.undo.chosen()
        if self.names.follow([*self._sent_prompts, *texts_of(self.settings.request)]):
            self.undo.settle()
        self.pictures.show()
        self._order_tabs()
        longest = self.names.sent_length(self._sent_prompts)
        self.field.show_count(self.settings.mode.prompt_limit, longest)
        self._refresh_button()
        self.row.fit()
        self.changed.emit(self.request() if not self._flaw() else None)

    def _refresh_button(self) -> None:
        """Price and reason don't depend on the prompt: a sum is shown before a word is written."""
        self._show_price()
        self.reason = self._blocked or self._flaw()
        for button in (self.generate, self.draft_button):
            button.setEnabled(not self.reason)
            button.setAccessibleDescription(self.reason)
        self._show_text()

    def _show_text(self) -> None:
        """One hint: a blocker first, then what just happened, then what to know. A problem of the
        model comes before what happened, and a name that is being chosen isn't missed."""
        settings = self.settings
        reason = "" if self.names.completion.isVisible() else self.reason
        first = ((self._problem, "danger"), (reason, "muted"), (self.pictures.warning, "warn"))
        then = [
            (settings.change, "muted"),
            (self.field.note, "muted"),
            (self.pictures.note, "warn"),
            (self._origin, "muted"),
        ]
        note, tone = settings.hint(demo=self._demo)
        if settings.warning and not self._demo:
            happened = next((text for text, _ in then if text), "")
            then = [(f"{note} {happened}".rstrip(), tone)]
        hints = (*first, *then, (note, tone), (self.price.doubt, "muted"))
        text, tone = next((hint for hint in hints if hint[0]), ("", "muted"))
        if self._added and not any(words for words, _ in first):
            # What is ordered must be known, whatever else there is to say.
            text = after_another(self._added, text)
        self.foot.show_text(text, tone)
        self.line.show_text(self.draft, self.target.shown)

    @property
    def _sent_prompts(self) -> Sequence[str]:
        """The prompts as they would be sent."""
        return [with_style(prompt, self._style) for prompt in self.field.reading.prompts]

    @property
    def _added(self) -> str:
        """Says that a style is added, if there is one."""
        as_written = tuple(self._sent_prompts) == tuple(self.field.reading.prompts)
        return "" if as_written else self._style_note

    def _flaw(self) -> str:
        if self.pictures.flaw:
            return self.pictures.flaw
        model = self._catalogue.get(self.settings.request.model_id)
        reading, takes = self.field.reading, self.takes
        if reading.count * takes > MOST_TAKES and reading.count > 1:
            text = self.tr("Your choices make {n} takes. The limit is {most} per batch.")
            count = min(reading.count * takes, 10**6)
            return fill(text, n=thousands(count), most=MOST_TAKES)
        return self.names.flaw(self._sent_prompts, model)

    def _orders(self) -> int:
        """How many takes one press makes."""
        return min(self.field.reading.count, 10**6) * self.takes

    def _cost(self, model: Model) -> tuple[Estimate, Money]:
        """What the order would cost with a model: exactly the order that choosing it would make."""
        settings = self.settings
        chosen = model is settings.model
        request = settings.request if chosen else fitted(settings.wanted, model)
        return self._cost_of(request, model)

    def _cost_of(self, request: VideoRequest, model: Model) -> tuple[Estimate, Money]:
        whole = replace(request, inputs=self.pictures.put_in)
        return cost_of(whole, model, self._sent_prompts, self._orders())

    def _draft_cost(self) -> tuple[Estimate, Money] | None:
        """What it costs as drafts; None where the model can't make drafts of these inputs."""
        drafted = as_draft(self.settings.request, self._catalogue)
        return self._cost_of(drafted, self.settings.model) if drafted is not None else None

    def _prices(self, model: Model) -> tuple[str, str]:
        estimate, total = self._cost(model)
        return price_text(total, certain=estimate.certain), rate_text(estimate.rate)

    def _show_price(self) -> None:
        estimate, total = self._cost(self.settings.model)
        checked = self.settings.mode.price_checked
        self.price.show_estimate(estimate, self._orders(), total, checked)
        text = price_text(total, certain=estimate.certain)
        self.generate.setText(fill(self.tr("Generate  {total}"), total=text))
        drafted = self._draft_cost()
        if drafted is not None:
            text = price_text(drafted[1], certain=drafted[0].certain)
            self.draft_button.show_price(text, untested=self.settings.draft_untested)
        self.row.show_draft(drafted is not None and not self.collapsed)

    def _order_tip(self) -> str:
        return self._tip(self.generate.toolTip(), *self._cost(self.settings.model))

    def _draft_tip(self) -> str:
        cost = self._draft_cost() or self._cost(self.settings.model)
        return self._tip(draft_hint(untested=self.settings.draft_untested), *cost)

    def _tip(self, hint: str, estimate: Estimate, total: Money) -> str:
        price = price_text(total, certain=estimate.certain)
        cost = fill(self.tr("Cost {total}"), total=price)
        left = self.afterwards(total) if estimate.known else ()
        return "\n".join([hint, cost, *left, *filter(None, [self._added])])

    # Pictures that are dropped or pasted beside their wells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        paste = event.matches(QKeySequence.StandardKey.Paste)
        source = source_in(on_clipboard()) if paste else None
        if source is None:
            super().keyPressEvent(event)
        else:
            self.give_picture(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if one_clip_of(mime) or may_hold_picture(mime):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Beside the wells a take is continued, and a picture goes into the next empty one."""
        source, take_id = source_in(event.mimeData()), one_clip_of(event.mimeData())
        if source is None and take_id is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if take_id is not None:
            self.wells.take_given.emit(Role.FIRST_FRAME, take_id)
        else:
            self.give_picture(source)

    def order_by_key(self) -> None:
        """As the button does, but not from an open list or panel: what is chosen or typed in there
        is not decided yet."""
        if QApplication.activePopupWidget() is None:
            self.generate.order()

    def _submit(self) -> None:
        self.field.sent()
        self.submitted.emit(self.order())

    def _submit_draft(self) -> None:
        """The same order as drafts."""
        order, drafted = self.order(), as_draft(self.request(), self._catalogue)
        if drafted is not None:
            self.field.sent()
            request = replace(drafted, inputs=order.request.inputs)
            self.submitted.emit(replace(order, request=request))
