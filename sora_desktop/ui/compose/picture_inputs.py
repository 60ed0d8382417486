"""The inputs of the clip: shown in the wells, removed, exchanged, and kept from being ordered
before they are ready."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from sora_desktop.core.inputs import REFERENCES, Input, Role
from sora_desktop.core.mode import Mode, Slot
from sora_desktop.core.options import ASPECT_RATIO, Choice
from sora_desktop.core.pictures import PictureLimits
from sora_desktop.ui.compose.options import ModelOptions
from sora_desktop.ui.compose.picture_wells import PictureWells
from sora_desktop.ui.text.formats import fill, listed, thousands
from sora_desktop.ui.text.picture_text import role_name, role_plural

_OTHER = {Role.FIRST_FRAME: Role.LAST_FRAME, Role.LAST_FRAME: Role.FIRST_FRAME}


class PictureInputs(QObject):
    """`changed` is emitted when a picture is being prepared, is ready, or can't be used. Adding and
    removing is a choice, which ModelOptions reports. `unnamed` carries the name of an input to
    remove that the prompt has added."""

    changed = Signal()
    unnamed = Signal(str)

    def __init__(self, settings: ModelOptions, wells: PictureWells, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._wells = settings, wells
        self._busy: set[Role] = set()
        self._faults: dict[Input, str] = {}
        self._uploads = True
        wells.removed.connect(self._removed)
        wells.swapped.connect(self.swap)
        wells.used_as.connect(self.use_as)
        self.show()

    @property
    def put_in(self) -> tuple[Input, ...]:
        """All inputs, including those that the model leaves out."""
        return self._settings.put_in

    def of(self, role: Role) -> Input | None:
        """The input there; of several references the last."""
        roles = REFERENCES if role is Role.REFERENCE else {role}
        return next((each for each in reversed(self.put_in) if each.role in roles), None)

    def put(self, given: Input, shape: str | None = None) -> None:
        """Adds it, replacing the one that was there; a reference is added after the others."""
        self._faults.pop(given, None)
        one = given.role not in REFERENCES
        rest = [each for each in self.put_in if not (one and each.role is given.role)]
        self._settings.put([*rest, *([given] if given not in rest else [])], shape)

    def take_out(self, role: Role) -> None:
        """Empties the well; of several references the last goes."""
        last = self.of(role)
        if last is not None:
            self.remove(last)

    def _removed(self, what: Role | Input) -> None:
        if isinstance(what, Input):
            self.remove(what)
        else:
            self.take_out(what)

    def use_as(self, given: Input, role: Role) -> None:
        """Changes what is done with a clip that was added."""
        new = replace(given, role=role)
        self._settings.put(new if each == given else each for each in self.put_in)

    def remove(self, given: Input) -> None:
        """Removes that one."""
        if given.name:
            self.unnamed.emit(given.name)
            return
        self._faults.pop(given, None)
        self._settings.put(each for each in self.put_in if each != given)

    def swap(self) -> None:
        """Swaps the first and the last frame."""
        self._faults.clear()
        self._settings.put(
            replace(each, role=_OTHER.get(each.role, each.role)) for each in self.put_in
        )

    def set_busy(self, role: Role, on: bool) -> None:
        """A picture for it is being prepared; until then nothing is ordered."""
        (self._busy.add if on else self._busy.discard)(role)
        self._report()

    def set_fault(self, given: Input, text: str) -> None:
        """Why it can't be used as it is; empty: it can."""
        if text == self._faults.get(given, ""):
            return
        if text:
            self._faults[given] = text
        else:
            self._faults.pop(given, None)
        self._report()

    def set_uploads(self, on: bool) -> None:
        """Whether the plan of the account can upload pictures, as far as is known."""
        if on != self._uploads:
            self._uploads = on
            self._report()

    @property
    def flaw(self) -> str:
        """What prevents an order; empty when nothing does."""
        if self._busy:
            return self.tr("Preparing the picture")
        return next(filter(None, map(self._flaw_of, self._settings.shares())), "")

    def _flaw_of(self, share: Sequence[Input]) -> str:
        """What prevents the clip with these inputs."""
        model = self._settings.model
        used = model.usable(share)[0]
        for each in share:
            if each in used and each in self._faults:
                return self._faults[each]
            if each.role in model.roles and each not in used:
                return self._left_out(each, share)
            if each.name and each not in used:
                text = self.tr("{model} takes no references. Remove {name}.")
                return fill(text, model=model.name, name=f"@{each.name}")
        return ""

    def _left_out(self, each: Input, share: Sequence[Input]) -> str:
        """Why the model doesn't take something that it takes otherwise."""
        model, frames = self._settings.model, {Role.FIRST_FRAME, Role.LAST_FRAME}
        roles = {other.role for other in share}
        if REFERENCES & roles and roles & frames:
            text = self.tr("Remove either. {model} can't use frames and references together.")
            return fill(text, model=model.name)
        if each.role not in REFERENCES:
            text = self.tr("Add a first frame too. {model} can't use a last frame alone.")
            return fill(text, model=model.name)
        modes = [mode for mode in model.modes if mode.offered and mode.slot(each.role)]
        most = max((slot.most for mode in modes if (slot := mode.slot(each.role))), default=0)
        whole = max((mode.most_inputs or 0 for mode in modes), default=0)
        text, what = self.tr("Remove some. {model} takes up to {n} {what}."), role_plural(each.role)
        if sum(other.role is each.role for other in share) <= most:
            text = self.tr("Remove some. {model} can't use these together.")
            if 0 < whole < len(share):
                text = self.tr("Remove some. {model} takes up to {n} references in all.")
                most = whole
        return fill(text, model=model.name, n=thousands(most), what=what)

    @property
    def warning(self) -> str:
        """What the plan of the account can't upload, and the alternative; empty when no problem
        is known."""
        if self._uploads or not any(each.content for each in self._settings.used):
            return ""
        return self.tr("Your PiAPI plan can't upload files. Use a link instead.")

    @property
    def note(self) -> str:
        """Which inputs the model leaves out; empty when it uses everything."""
        used = self._settings.used
        left = [role_name(each.role) for each in self.put_in if each not in used]
        text = self.tr("{model} leaves out: {pictures}")
        return fill(text, model=self._settings.model.name, pictures=listed(left)) if left else ""

    # --- what a picture has to be -------------------------------------------------------------

    @property
    def shape(self) -> Fraction | None:
        """Width by height of the clip, None where the model decides."""
        return _ratio(self._settings.request.options.get(ASPECT_RATIO))

    def shape_of(self, role: Role) -> Fraction | None:
        """The shape that a picture of that role has to have; None for any."""
        return None if role in REFERENCES else self.shape

    def shape_for(self, role: Role, picture: Fraction) -> tuple[str | None, Fraction | None]:
        """The aspect ratio to choose for a picture of that shape: for the first picture the nearest
        that the model makes, None where it stays as it is. And the shape that the clip gets."""
        mode = self.mode_with(role)
        option = mode.option(ASPECT_RATIO) if mode is not None else None
        if mode is None or not isinstance(option, Choice) or role in REFERENCES:
            # A reference is no frame of the clip: it is used as it is.
            return None, None
        if any(each.role is not role for each in self.put_in):
            return None, _ratio(mode.fitted(self._settings.request.options).get(ASPECT_RATIO))
        shapes = [(ratio, value) for value in option.values if (ratio := _ratio(value))]
        ratio, value = min(shapes, key=lambda each: max(each[0] / picture, picture / each[0]))
        return value, ratio

    def limits(self, role: Role) -> PictureLimits:
        """The input that the model takes there."""
        slot = self.slot(role)
        return slot.limits if slot is not None else PictureLimits()

    def slot(self, role: Role) -> Slot | None:
        """The place in the request that it would have."""
        mode = self.mode_with(role)
        return mode.slot(role) if mode is not None else None

    def mode_with(self, role: Role) -> Mode | None:
        """The mode that would be used with a picture there as well."""
        roles = {role, *(each.role for each in self.put_in)}
        model = self._settings.model_for(roles)
        mode = model.mode_for(tuple(roles))
        if isinstance(mode, Mode):
            return mode
        return next((each for each in model.modes if each.slot(role) is not None), None)

    def show(self) -> None:
        """Shows everything as it is."""
        settings = self._settings
        used, faults = settings.used, self._faults
        self._wells.show_pictures(settings.model.roles, self.put_in, used, self._busy, faults)

    def _report(self) -> None:
        self.show()
        self.changed.emit()


def _ratio(value: object) -> Fraction | None:
    """16:9 as a number; None for anything that is no shape ("auto")."""
    wide, colon, high = str(value).partition(":")
    if not (colon and wide.isdigit() and high.isdigit() and int(high)):
        return None
    return Fraction(int(wide), int(high)) or None
