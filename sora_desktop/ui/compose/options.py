"""The settings of a shot: the model, and the options that it declares, in a row that fits the width
there is, with the number of takes and Generate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.inputs import Input, Role, in_order
from sora_desktop.core.mode import Mode
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    WELL_KNOWN,
    Draft,
    Option,
    Options,
    Value,
)
from sora_desktop.core.request import VideoRequest, fitted
from sora_desktop.ui.compose.chips import MoreOptions
from sora_desktop.ui.compose.model_picker import ModelFit, ModelPicker
from sora_desktop.ui.compose.option_controls import (
    ChoiceControl,
    OptionControl,
    SoundControl,
    control_for,
)
from sora_desktop.ui.text.formats import Translator, fill, listed
from sora_desktop.ui.text.picture_text import use_text
from sora_desktop.ui.text.take_text import (
    control_title,
    draft_price_text,
    model_warning,
    option_text,
    option_title,
    order_note,
)
from sora_desktop.ui.theme.icons import icon
from sora_desktop.ui.theme.theme import S1, S2, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.presses import PaidButton

tr = Translator("ModelOptions")


class ModelOptions(QObject):
    """The controls of a shot and their request (without a prompt). Only what the chosen model takes
    can be chosen. `chosen` is emitted after every change that a person makes; setting a request
    emits nothing. `change` says what the last change of model changed, `note` what to know about
    the model, `warning` what is wrong with it; they are empty when there is nothing to say. The
    widgets are laid out by the composer."""

    chosen = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QWidget) -> None:
        """The widgets are in `parent` from the start: one that is shown before it has a parent
        would appear as a window."""
        super().__init__(parent)
        self._theme, self._parent = theme, parent
        self.change = self.note = self.warning = ""
        self._put_in: tuple[Input, ...] = ()
        self.models = ModelPicker(theme, parent)
        self.sound = SoundControl(theme, option_title(SOUND), parent)
        self.picks = self._picks()
        self.more = MoreOptions(theme, self.tr("Options"), parent)
        self.controls: dict[str, OptionControl] = {**self.picks, SOUND: self.sound}
        for name, control in self.controls.items():
            control.chosen.connect(partial(self._choose, name))
        self.models.chosen.connect(self.choose_model)
        self.models.use = self._use
        # The inputs of each clip of an order: all of them, unless the prompt's choices name fewer.
        self.shares: Callable[[], Sequence[tuple[Input, ...]]] = lambda: (self._put_in,)
        self._catalogue = catalogue
        self._model = catalogue.default
        self._request = VideoRequest(
            model_id=self._model.id, prompt="", options=self._model.first.fitted({})
        )
        # The last chosen value of each option, also while the model offers something else.
        self._wanted: dict[str, Value] = dict(self._request.options)
        self.set_catalogue(catalogue)

    def hint(self, *, demo: bool) -> tuple[str, str]:
        """What to know about the model, and in which tone: calmly, since it is offered and its line
        in the list has the mark. In the demo no model can be gone, because its clips are drawn
        here."""
        tone = "muted" if self.note == self.warning else "warn"
        gone = self.warning if demo else ""
        return self.note.removesuffix(gone).rstrip(" .") if gone else self.note, tone

    @property
    def model(self) -> Model:
        """The chosen model."""
        return self._model

    @property
    def mode(self) -> Mode:
        """The mode of the model for the inputs."""
        return self._model.usable(self._request.inputs)[1]

    @property
    def request(self) -> VideoRequest:
        """The chosen values, with the inputs that the model uses; without a prompt."""
        return self._request

    @property
    def put_in(self) -> tuple[Input, ...]:
        """All inputs, including those that the model leaves out."""
        return self._put_in

    @property
    def used(self) -> tuple[Input, ...]:
        """The inputs that the model uses, in any clip of the order."""
        used = {each for share in self.shares() for each in self._model.usable(share)[0]}
        return tuple(each for each in self._put_in if each in used)

    @property
    def draft_untested(self) -> bool:
        """Whether a draft of it is untested on PiAPI."""
        chosen, draft = dict(self._request.options), self.mode.draft
        if draft is not None:
            chosen[draft.name] = True
        return draft is not None and self.mode.untested(chosen, self._request.roles)

    @property
    def wanted(self) -> VideoRequest:
        """All chosen values and inputs, including those that the model doesn't have."""
        options = Options({**self._request.options, **self._wanted})
        return replace(self._request, options=options, inputs=self._put_in)

    def put(self, inputs: Iterable[Input], shape: str | None = None) -> None:
        """Sets the inputs, replacing the earlier ones, and chooses the aspect ratio `shape`. A
        model that doesn't take one of them is replaced by one that does."""
        shown = replace(self._request, inputs=in_order(inputs))
        if shape is not None:
            shown = shown.choosing(**{ASPECT_RATIO: shape})
            self._wanted[ASPECT_RATIO] = shape
        before, model = self._model, self.model_for(each.role for each in shown.inputs)
        self._take(replace(self.wanted, inputs=shown.inputs), model.id)
        fitting = replace(shown, model_id=model.id, inputs=self._request.inputs)
        self.change = change_text(
            fitting, self._request, self._catalogue, for_picture=model is not before
        )
        if model is not before:
            announce(self.models, self.change)
        self.chosen.emit()

    def put_named(self, inputs: Iterable[Input]) -> None:
        """Adds the inputs that the prompt names; the model stays, whether it takes them or not. No
        signal is emitted."""
        shown = replace(self._request, inputs=in_order(inputs))
        self._take(replace(self.wanted, inputs=shown.inputs), self._model.id)
        fitting = replace(shown, inputs=self._request.inputs)
        self.change = change_text(fitting, self._request, self._catalogue) or self.change

    def exchange(self, old: Input, new: Input) -> None:
        """Replaces an input; no signal is emitted."""
        inputs = tuple(new if each == old else each for each in self._put_in)
        self._take(replace(self._request, inputs=inputs), self._model.id)

    def model_for(self, roles: Iterable[Role]) -> Model:
        """The chosen model; when it doesn't take one of the roles, the next one that does: its
        replacement, then the tested ones, in their order."""
        wanted = frozenset(roles)
        if wanted <= self._model.roles:
            return self._model
        rest = sorted(
            (each for each in self._catalogue.offered if wanted <= each.roles),
            key=lambda each: each.first.sure.untested,
        )
        instead = self._catalogue.replacement(self._model.id)
        if instead is not None and wanted <= instead.roles:
            return instead
        return next(iter(rest), self._model)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Sets another catalogue; values that still fit stay chosen."""
        self._catalogue = catalogue
        self.models.set_catalogue(catalogue)
        self._add_controls()
        kept = replace(self._request, inputs=self._put_in)
        self._take(kept, self.models.model_id() or catalogue.default.id)

    def set_request(self, request: VideoRequest) -> None:
        """Shows the settings of a request, as far as they can be chosen, and reports the others."""
        self._wanted = dict(request.options)
        self._take(replace(request, prompt=""), request.model_id)
        self.change = change_text(request, self._request, self._catalogue)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What can take the focus, in order."""
        controls = (*self.picks.values(), self.sound)
        return [stop for control in controls for stop in control.tab_stops] + [self.more]

    def _picks(self) -> dict[str, ChoiceControl]:
        names = {ASPECT_RATIO: "aspect", RESOLUTION: "resolution", SECONDS: "duration"}
        return {
            name: ChoiceControl(self._theme, option_title(name), f"{word}Picker", self._parent)
            for name, word in names.items()
        }

    def _add_controls(self) -> None:
        """The options that only some models of the catalogue have."""
        for model in self._catalogue.models:
            for option in model.options:
                key = _key(option)
                # A draft has a button of its own.
                if key not in self.controls and not isinstance(option, Draft):
                    title = control_title(option)
                    control = control_for(option, title, self._theme, self.more.panel)
                    control.chosen.connect(partial(self._choose, option.name))
                    self.controls[key] = control
                    self.more.add(control.whole)

    def _choose(self, name: str, value: Value | None) -> None:
        wanted = self._request.choosing(**{name: value})
        self._wanted.update({name: value} if value is not None else {})
        self._request = replace(wanted, options=self.mode.fitted(wanted.options, keep=name))
        self.change = change_text(wanted, self._request, self._catalogue)
        self._show()
        self.chosen.emit()

    def choose_model(self, model_id: str) -> None:
        """Chooses a model; other values that fit stay chosen, and values that an earlier model did
        not have are restored."""
        if model_id == self._request.model_id:
            return
        before = self.wanted
        self._take(before, model_id)
        fitting = replace(before, model_id=model_id)
        self.change = change_text(fitting, self._request, self._catalogue)
        if self.change:
            announce(self.models, self.change)
        self.chosen.emit()

    def _take(self, request: VideoRequest, model_id: str) -> None:
        """Adapts the request to that model, or to the nearest one that is offered."""
        model = self._catalogue.get(model_id)
        if model is None or not model.offered:
            model = self._catalogue.replacement(model_id) or self._catalogue.default
        self._model, self._put_in = model, request.inputs
        self._request = fitted(request, model)
        self._show()

    def _use(self, model: Model) -> ModelFit:
        fits = (self._use_of(model, share) for share in self.shares())
        return max(fits, key=lambda each: each.left)

    def _use_of(self, model: Model, share: tuple[Input, ...]) -> ModelFit:
        used, mode = model.usable(share)
        left = [each.role for each in share if each not in used]
        return ModelFit(use_text((each.role for each in used), left), len(left), mode)

    def _show(self) -> None:
        model, mode, request = self._model, self.mode, self._request
        self.models.regroup()
        self.models.set_model(model.id)
        self.note, self.warning = order_note(model, mode, request), model_warning(model, mode)
        options = {_key(option): option for option in mode.options}
        for key, control in self.controls.items():
            option = options.get(key)
            control.offer(option, request.options.get(option.name) if option else None)
        self.sound.show_always(mode.always_sound)
        own = {key for key, option in options.items() if not isinstance(option, Draft)}
        self.more.offer(own - set(WELL_KNOWN))


def _key(option: Option) -> str:
    """Two models may have options of one name and of different kinds."""
    if option.name in WELL_KNOWN:
        return option.name
    return f"{option.name} {type(option).__name__} {option.sure.untested}"


def change_text(
    before: VideoRequest, after: VideoRequest, catalogue: Catalogue, *, for_picture: bool = False
) -> str:
    """What had to be changed to fit the model, in one line; empty when everything was kept. With
    `for_picture` the model was changed because of a picture, which is said in any case."""
    old, new = catalogue.get(before.model_id), catalogue.get(after.model_id)
    name = new.name if new is not None else ""
    parts = [part for part in _differences(before, after, old, new) if part]
    listing = listed(parts)
    if before.model_id != after.model_id:
        gone = old.name if old is not None else tr("That model")
        text = tr("{gone} is no longer available. Using {name}")
        if parts:
            text = tr("{gone} is no longer available. Using {name}: {parts}")
        return fill(text, gone=gone, name=name, parts=listing)
    if for_picture and not parts:
        return tr("Switched to {name} for the picture", name=name)
    text = tr("Adjusted for {name}: {parts}")
    if for_picture:
        text = tr("Switched to {name} for the picture: {parts}")
    return fill(text, name=name, parts=listing) if parts else ""


def _differences(
    before: VideoRequest, after: VideoRequest, old: Model | None, new: Model | None
) -> list[str]:
    options = {each.name: each for model in (old, new) if model for each in model.options}
    names = dict.fromkeys((*WELL_KNOWN, *options, *before.options, *after.options))
    shaped = ASPECT_RATIO not in after.options and bool(after.inputs)
    parts = [
        tr("aspect ratio from the picture")
        if name == ASPECT_RATIO and shaped and ASPECT_RATIO in before.options
        else _difference(name, options.get(name), before.options, after.options)
        for name in names
    ]
    left_out = len(before.inputs) > len(after.inputs)
    return [*parts, tr("pictures left out") if left_out else ""]


def _difference(name: str, option: Option | None, before: Options, after: Options) -> str:
    old, new = before.get(name), after.get(name)
    if old == new:
        return ""
    title = option_title(name, option.label if option else "")
    if name == SOUND and new is not None:
        on = tr("sound on"), tr("sound off")
        return on[0] if new else on[1]
    if new is None:
        return _gone(name, title)
    value = option_text(name, new)
    if name not in WELL_KNOWN:
        return tr("{option} {new}", option=title, new=value)
    if old is None:
        return str(value)
    return tr("{new} (no {old})", new=value, old=option_text(name, old))


def _gone(name: str, title: str) -> str:
    """The text about an option that the model does not have."""
    texts = {
        ASPECT_RATIO: tr("fixed aspect ratio"),
        RESOLUTION: tr("fixed resolution"),
        SOUND: tr("sound is fixed"),
    }
    return texts.get(name) or tr("no {option}", option=title)


# Widths of the whole bar: below the first there is room for choices only, from the second on a
# choice of few values is side by side.
NARROW, WIDE = 700, 1200
# A model's name of up to this width is never cut: "Seedance ..." could be any of five.
_NAMED = 136
_MARK = 16


class _Step(NamedTuple):
    """One layout of the row: values side by side, the sound without its word, and the gap."""

    wide: bool
    short: bool
    gap: int


# From the widest to the narrowest.
_STEPS = (
    _Step(True, False, S2),
    _Step(False, False, S2),
    _Step(False, True, S2),
    _Step(False, True, S1),
)


class DraftButton(PaidButton):
    """Makes a draft: with its price, marked where it is untested on PiAPI, shorter and with a sign
    where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._long = self._short = ""
        self._untested = self._brief = False
        self.setObjectName("draftButton")
        self.hide()
        theme.changed.connect(self._show)

    def show_price(self, price: str, *, untested: bool) -> None:
        """The current price of a draft."""
        self._long, self._short = (
            draft_price_text(price, untested=untested),
            draft_price_text(price),
        )
        self._untested = untested
        self._show()

    def set_brief(self, on: bool) -> None:
        """Shows the short label."""
        if on != self._brief:
            self._brief = on
            self._show()

    def _show(self) -> None:
        self.setText(self._short if self._brief else self._long)
        self.setAccessibleName(self._long)
        marked = self._untested and self._brief
        self.setIcon(icon("warning", self._theme.colour("warn"), _MARK) if marked else QIcon())


class OptionsRow(QWidget):
    """Chips from left to right, then the number of takes and Generate at the right end. The least
    important go first where the row is too narrow: the label of a fixed value, the word on the
    sound, the gaps, and the end of the model's name. With large fonts that may not be enough: then
    the options go into the panel of the last chip, one by one. Generate always stays whole.
    `rearranged` is emitted when some went there or came back."""

    rearranged = Signal()

    def __init__(
        self,
        settings: ModelOptions,
        ends: tuple[QWidget, DraftButton, QPushButton],
        parent: QWidget,
    ) -> None:
        """`ends` are the number of takes, Draft, and Generate."""
        super().__init__(parent)
        self._settings, self._bar = settings, parent
        self._options = QWidget(self)
        self._inner, self._row = QHBoxLayout(self._options), QHBoxLayout(self)
        # In the order of the row; the last one leaves it first.
        self._optional = {**settings.picks, SOUND: settings.sound}
        self._outside: tuple[str, ...] = ()
        for part in (settings.models, *self._wholes(), settings.more):
            self._inner.addWidget(part)
        self._count, self._draft, _ = self._ends = ends
        self._has_draft = False
        for row in (self._inner, self._row):
            row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._options)
        self._row.addStretch(1)
        for part in self._ends:
            self._row.addWidget(part)

    def show_only_generate(self, only: bool) -> None:
        """For the collapsed bar: Generate alone."""
        for part in (self._options, self._count):
            part.setVisible(not only)

    def show_draft(self, on: bool) -> None:
        """Shows the button of a draft if the model makes drafts."""
        if on != self._has_draft:
            self._has_draft = on
            self._draft.setVisible(on)
            self.fit()

    def fit(self) -> None:
        """Shows as much as there is room for. Before it is shown, the room is not known."""
        if not self._bar.isVisible():
            return
        width, settings = self._bar.width(), self._settings
        settings.models.set_narrow(width < NARROW)
        dense = width < NARROW
        settings.more.set_short(dense)
        self._set_dense(dense)
        self._draft.set_brief(False)
        step = next((each for each in _STEPS if self._fits(each, width)), _STEPS[-1])
        panel = settings.more.own and self._fits(step, width, outside=(SOUND,), cut=True)
        if not panel and not self._fits(step, width, cut=True):
            # If there is a panel anyway, the sound leaves the row before the arrows do.
            self._set_dense(dense, tight=True)
        names, left = tuple(self._optional), len(self._optional)
        while left and not self._fits(step, width, outside=names[left:], cut=True):
            left -= 1
        self._draft.set_brief(not self._fits(step, width, outside=names[left:], cut=True))
        self._put_outside(names[left:])
        for control in settings.picks.values():
            control.set_wide(step.wide)
        settings.sound.set_short(step.short)
        self._inner.setSpacing(step.gap)
        self._row.setSpacing(step.gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _set_dense(self, dense: bool, *, tight: bool = False) -> None:
        for chip in (self._settings.models, *(each.chip for each in self._settings.picks.values())):
            chip.set_dense(dense, tight=tight)

    def _wholes(self) -> list[QWidget]:
        return [control.whole for control in self._optional.values()]

    def _fits(
        self, step: _Step, bar: int, *, outside: tuple[str, ...] = (), cut: bool = False
    ) -> bool:
        """Whether the row has room for that, before anything is shown or hidden; with `cut`, the
        name of the model may be cut."""
        settings = self._settings
        labelled = bar < NARROW and settings.sound.labelled
        if not cut and ((step.wide and bar < WIDE) or (labelled and not step.short)):
            return False
        model, more = settings.models, settings.more
        # With one more button, or if there is a panel anyway, an option leaves the row rather than
        # the end of the model's name.
        spare = self._has_draft or more.own
        named = min(_NAMED, model.sizeHint().width()) if spare else 0
        least = max(model.minimumSizeHint().width(), named)
        widths = [least if cut else model.sizeHint().width()]
        ends = [part for part in self._ends if self._has_draft or part is not self._draft]
        widths += [min(part.sizeHint().width(), part.maximumWidth()) for part in ends]
        if outside or more.own:
            widths.append(more.sizeHint().width())
        for name, control in settings.picks.items():
            widths.append(0 if name in outside else control.width(wide=step.wide))
        widths.append(0 if SOUND in outside else settings.sound.width(short=step.short))
        shown = [width for width in widths if width]
        return sum(shown) + step.gap * len(shown) <= self.width()

    def _put_outside(self, names: tuple[str, ...]) -> None:
        """Moves these options into the panel, and the others back into the row."""
        if names == self._outside:
            return
        self._outside = names
        for place, (name, control) in enumerate(self._optional.items(), start=1):
            if name in names:
                self._settings.more.hold(control.whole)
            elif control.whole.parent() is not self._options:
                self._inner.insertWidget(place, control.whole)
        self._settings.more.holding(bool(names))
        self.rearranged.emit()
