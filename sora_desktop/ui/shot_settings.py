"""The settings of a shot: model, shape, resolution, length and sound, as the model allows them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from sora_desktop.core.catalogue import Catalogue, Choice, Model
from sora_desktop.core.request import VideoRequest, fitted
from sora_desktop.ui.announce import announce
from sora_desktop.ui.duration_picker import DurationPicker
from sora_desktop.ui.formats import clip_length, fill, listed
from sora_desktop.ui.labels import Note, field, small_label
from sora_desktop.ui.model_picker import ModelPicker
from sora_desktop.ui.segmented import SegmentChoice, SegmentedPicker, ratio_of
from sora_desktop.ui.theme import Theme
from sora_desktop.ui.words import good_for, model_note

translate = QCoreApplication.translate


class ShotSettings(QObject):
    """The controls of a shot and the request that they stand for (its prompt is left empty).

    Only what the chosen model takes can be chosen. `chosen` is emitted after every change that a
    person makes; setting a request does not tell. The widgets are laid out by the composer.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models = ModelPicker(theme)
        self.good_for = small_label("")
        self.good_for.setWordWrap(True)
        self.warning = Note(theme, "warning", "warn")
        self.change = Note(theme, "info", "muted")
        self.change.label.setAccessibleName(self.tr("What the change of model changed"))
        self.aspects = SegmentedPicker(theme, self.tr("Shape"))
        self.aspects.setObjectName("aspectPicker")
        self.resolutions = SegmentedPicker(theme, self.tr("Resolution"))
        self.resolutions.setObjectName("resolutionPicker")
        self.durations = DurationPicker(theme)
        self.sound = QCheckBox(self.tr("Sound"))
        self.sound.setObjectName("soundToggle")
        self.sound.setAccessibleName(self.tr("Sound"))
        self.aspect_field = field(self.tr("Shape"), self.aspects)
        self.resolution_field = field(self.tr("Resolution"), self.resolutions)
        self.duration_field = field(self.tr("Length"), self.durations)
        self._connect()
        self._catalogue = catalogue
        self._model = catalogue.default
        self._request = _first_request(self._model)
        self.set_catalogue(catalogue)

    @property
    def model(self) -> Model:
        """The chosen model."""
        return self._model

    @property
    def request(self) -> VideoRequest:
        """What is chosen; without a prompt."""
        return self._request

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offers another catalogue; what still fits stays chosen."""
        self._catalogue = catalogue
        self.models.set_catalogue(catalogue)
        self._take(self._request, self.models.model_id() or catalogue.default.id)

    def set_request(self, request: VideoRequest) -> None:
        """Shows the settings of a request, as far as they can be chosen, and says which not."""
        self._take(replace(request, prompt=""), request.model_id)
        self.change.say(change_words(request, self._request, self._catalogue))

    def _connect(self) -> None:
        self.models.chosen.connect(self._choose_model)
        self.aspects.chosen.connect(lambda v: self._choose(replace(self._request, aspect_ratio=v)))
        self.resolutions.chosen.connect(
            lambda v: self._choose(replace(self._request, resolution=v))
        )
        self.durations.chosen.connect(lambda v: self._choose(replace(self._request, seconds=v)))
        self.sound.clicked.connect(lambda on: self._choose(replace(self._request, sound=on)))

    def _choose(self, request: VideoRequest) -> None:
        self._request = request
        self.change.say("")
        self.chosen.emit()

    def _choose_model(self, model_id: str) -> None:
        before = self._request
        if model_id == before.model_id:
            return
        self._take(before, model_id)
        fitting = replace(before, model_id=model_id)
        self.change.say(change_words(fitting, self._request, self._catalogue))
        if self.change.text():
            announce(self.models, self.change.text())
        self.chosen.emit()

    def _take(self, request: VideoRequest, model_id: str) -> None:
        """Takes the request over for that model, or for the nearest one that is offered."""
        model = self._catalogue.get(model_id)
        if model is None or model.retired:
            model = self._catalogue.replacement(model_id) or self._catalogue.default
        self._model = model
        self._request = fitted(request, model)
        self._show()

    def _show(self) -> None:
        model, request = self._model, self._request
        self.models.set_model(model.id)
        self.models.setToolTip(good_for(model))
        self.good_for.setText(good_for(model))
        self.warning.say(model_note(model))
        _offer(self.aspects, self.aspect_field, model.aspect_ratio, request.aspect_ratio)
        _offer(self.resolutions, self.resolution_field, model.resolution, request.resolution)
        self.durations.set_seconds(model.seconds, request.seconds)
        self.sound.setVisible(request.sound is not None)
        self.sound.setChecked(bool(request.sound))


def _first_request(model: Model) -> VideoRequest:
    return VideoRequest(
        model_id=model.id,
        prompt="",
        seconds=model.seconds.default,
        aspect_ratio=model.aspect_ratio.default,
        resolution=model.resolution.default,
        sound=model.sound_default,
    )


def _offer(picker: SegmentedPicker, whole: QWidget, choice: Choice, value: str | None) -> None:
    """One choice is shown too: it says what comes out. Without any the field is hidden."""
    picker.set_choices([_segment(word) for word in choice.values], value)
    whole.setVisible(bool(choice.values))


def _segment(word: str) -> SegmentChoice:
    return SegmentChoice(value=word, label=word, ratio=ratio_of(word))


def change_words(before: VideoRequest, after: VideoRequest, catalogue: Catalogue) -> str:
    """What had to be changed to fit the model, in one line; empty when everything was kept."""
    old, new = catalogue.get(before.model_id), catalogue.get(after.model_id)
    name = new.name if new is not None else ""
    parts = [part for part in _differences(before, after) if part]
    if before.model_id != after.model_id:
        gone = old.name if old is not None else translate("ShotSettings", "The model")
        text = translate("ShotSettings", "{gone} is no longer offered: {name} in its place.")
        first = fill(text, gone=gone, name=name)
        if not parts:
            return first
        return first + fill(translate("ShotSettings", " Changed: {parts}."), parts=listed(parts))
    if not parts:
        return ""
    text = translate("ShotSettings", "Changed to fit {name}: {parts}.")
    return fill(text, name=name, parts=listed(parts))


def _differences(before: VideoRequest, after: VideoRequest) -> list[str]:
    shape = translate("ShotSettings", "shape")
    resolution = translate("ShotSettings", "resolution")
    return [
        _difference(shape, before.aspect_ratio, after.aspect_ratio),
        _difference(resolution, before.resolution, after.resolution),
        _difference(
            translate("ShotSettings", "length"),
            clip_length(before.seconds),
            clip_length(after.seconds),
        ),
        _difference(
            translate("ShotSettings", "sound"), _on_off(before.sound), _on_off(after.sound)
        ),
    ]


def _on_off(sound: bool | None) -> str | None:
    if sound is None:
        return None
    return translate("ShotSettings", "on") if sound else translate("ShotSettings", "off")


def _difference(what: str, old: str | None, new: str | None) -> str:
    if old == new:
        return ""
    if new is None:
        return fill(translate("ShotSettings", "no choice of {what}"), what=what)
    if old is None:
        return fill(translate("ShotSettings", "{what} {new}"), what=what, new=new)
    text = translate("ShotSettings", "{what} {new} instead of {old}")
    return fill(text, what=what, new=new, old=old)
