"""The inputs of the clip: shown in the wells, removed, exchanged, and kept from being ordered
before they are ready; and the names of the shelf in the prompt: offered while one is written, and
used while they are named.

The list of names takes no focus: the keys go on to the field, which is watched for those that are
for the list. While it is open Return takes a name, with any other key held too, and never orders
anything; held for longer, it writes no new lines.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPixmap, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import REFERENCES, Input, Role, in_order
from sora_desktop.core.mode import Kind, Mode, Slot
from sora_desktop.core.options import ASPECT_RATIO, Choice
from sora_desktop.core.pictures import PictureLimits
from sora_desktop.core.prompt import Mention, begun, name_key, replaced
from sora_desktop.core.references import NO_SHELF, known_names, translator, with_named
from sora_desktop.core.request import VideoRequest
from sora_desktop.ui.compose.bar import own_requests
from sora_desktop.ui.compose.options import ModelOptions
from sora_desktop.ui.compose.picture_wells import PictureWells
from sora_desktop.ui.compose.prompt_field import PromptEdit
from sora_desktop.ui.media.posters import boxed
from sora_desktop.ui.text.formats import fill, listed, thousands
from sora_desktop.ui.text.picture_text import role_name, role_plural
from sora_desktop.ui.text.take_text import why_not
from sora_desktop.ui.theme.icons import media_mark
from sora_desktop.ui.theme.theme import S1, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import props, vbox
from sora_desktop.ui.widgets.presses import presses

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


_WIDTH, _MOST_ROWS, _ROW = 300, 6, 40
_PICTURE = QSize(48, 32)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = frozenset({*_TAKES, *_MOVES, Qt.Key.Key_Escape})
# Punctuation that follows a word without a space.
_CLOSE_UP = frozenset(",.;:!?)")


class Suggestion(NamedTuple):
    """A name that can be written; `about` describes it."""

    name: str
    about: str
    picture: QPixmap | None = None
    media: Kind = Kind.PICTURE


class NameCompletion(QFrame):
    """The list above the current line. `suggest` gives all available names."""

    opened_or_closed = Signal()

    def __init__(self, theme: Theme, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._theme, self._edit = theme, edit
        self.suggest: Callable[[], list[Suggestion]] = list
        self._names: list[str] = []
        # The start of the mention for which the person closed the list.
        self._closed_at = -1
        # The key that closed the list last, while it may still be held.
        self._closed_by: int | None = None
        # After the space that came with a name, until something else is written.
        self._spaced_at = -1
        props(self, objectName="nameCompletion", surface="popup")
        self.setAccessibleName(self.tr("Names on the shelf"))
        self.hide()
        edit.textChanged.connect(self._written)
        edit.cursorPositionChanged.connect(self._moved)
        edit.installEventFilter(self)

    @cached_property
    def list(self) -> QListWidget:
        """The names, created when the first is written."""
        made = props(QListWidget(self), accessibleName=self.tr("Names on the shelf"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setIconSize(_PICTURE)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        vbox(made, parent=self, margins=(S1, S1, S1, S1))
        made.clicked.connect(self._clicked)
        # Its frame is measured before it is shown.
        made.ensurePolished()
        return made

    # --- when it is open ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened_or_closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened_or_closed.emit()

    def _begun(self) -> Mention | None:
        """The mention at the cursor in its paragraph; its places count in UTF-16 there."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or not self._edit.hasFocus():
            return None
        units = cursor.block().text().encode("utf-16-le", "surrogatepass")
        before = units[: 2 * cursor.positionInBlock()].decode("utf-16-le", "replace")
        return begun(before, len(before))

    def _written(self) -> None:
        mention = self._begun()
        if mention is None:
            self._closed_at = -1
            self.hide()
        elif mention.start != self._closed_at:
            self._closed_at = -1
            self._offer(mention)

    def renew(self) -> None:
        """Shows pictures that have arrived; the current row stays."""
        mention = self._begun()
        if self.isVisible() and mention is not None:
            row = self.list.currentRow()
            self._offer(mention)
            self.list.setCurrentRow(row)

    def _moved(self) -> None:
        if self.isVisible() and self._begun() is None:
            self.hide()

    def _offer(self, mention: Mention) -> None:
        """Names that begin with the text, then those that contain it."""
        key = name_key(mention.name)
        found = [each for each in self.suggest() if key in name_key(each.name)]
        found.sort(key=lambda each: not name_key(each.name).startswith(key))
        if not found or [name_key(each.name) for each in found] == [key]:
            self.hide()
            return
        was_open = self.isVisible()
        self._names = [each.name for each in found]
        self.list.clear()
        for each in found:
            item = QListWidgetItem(f"@{each.name}   {each.about}")
            item.setSizeHint(QSize(0, _ROW))
            mark = media_mark(each.media, self._theme.colour("muted"))
            item.setIcon(boxed(each.picture, _PICTURE, self._theme.colour("line"), mark))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place(len(found))
        if not was_open:
            words = self.tr("{n} names. {first}. Up and Down move, Return takes, Escape closes.")
            announce(self._edit, fill(words, n=thousands(len(found)), first=self._said(0)))

    def _place(self, rows: int) -> None:
        window = self._edit.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        high = min(rows, _MOST_ROWS) * _ROW + 2 * S1 + 2 * self.list.frameWidth() + 2
        self.resize(min(_WIDTH, window.width()), high)
        cursor = self._edit.cursorRect()
        corner = self._edit.viewport().mapTo(window, cursor.topLeft())
        left = max(min(corner.x(), window.width() - self.width()), 0)
        self.move(QPoint(left, max(corner.y() - high - S1, 0)))
        self.show()
        self.raise_()

    # --- keys -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys of the list while it is open, before anything else gets them."""
        if watched is self._edit and event.type() is QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        # A modifier alone writes nothing.
        written = event.text() if event.type() is QEvent.Type.KeyPress else ""
        if written and self._has_space(written):
            return True
        if event.key() not in _KEYS:
            return super().eventFilter(watched, event)
        if not self.isVisible():
            return self._is_held(event) or super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._press(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _has_space(self, text: str) -> bool:
        """Whether the new text is the space that came with the name. A mark that belongs to the
        name replaces it."""
        cursor, place = self._edit.textCursor(), self._spaced_at
        self._spaced_at = -1
        if place < 0 or cursor.hasSelection() or cursor.position() != place:
            return False
        if text in _CLOSE_UP:
            cursor.deletePreviousChar()
        return text == " "

    def _is_held(self, event: QKeyEvent) -> bool:
        """Whether it is the press that closed the list, which is still held."""
        if event.type() is QEvent.Type.KeyRelease or event.key() != self._closed_by:
            return False
        held = event.isAutoRepeat() or presses().repeats
        if not held:
            self._closed_by = None
        elif event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        return held

    def _press(self, key: Qt.Key) -> None:
        self._closed_by = None if key in _MOVES else key
        if key in _MOVES:
            row = (self.list.currentRow() + _MOVES[key]) % self.list.count()
            self.list.setCurrentRow(row)
            announce(self._edit, self._said(row))
        elif key in _TAKES:
            self._take(self.list.currentRow())
        else:
            mention = self._begun()
            self._closed_at = mention.start if mention is not None else -1
            self.hide()

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _said(self, row: int) -> str:
        return " ".join(self.list.item(row).text().split())

    def _take(self, row: int) -> None:
        """Inserts the name for the text so far, with a space after it at the end of a line."""
        mention, cursor = self._begun(), self._edit.textCursor()
        self.hide()
        if mention is None or not 0 <= row < len(self._names):
            return
        begin = len(mention.name.encode("utf-16-le", "surrogatepass")) // 2 + 1
        rest = cursor.block().text()[cursor.positionInBlock() :]
        end = cursor.position()
        cursor.setPosition(end - begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"@{self._names[row]}{'' if rest else ' '}")
        self._edit.setTextCursor(cursor)
        self._spaced_at = -1 if rest else cursor.position()
        self.hide()


class NamedInputs(QObject):
    """Keeps the inputs in step with the prompt, and completes names while they are written.
    `shelf_changed` is emitted when names refer to something else now. An input that a take restored
    keeps its name, whatever the shelf has by now; a name that is removed from the prompt and
    written again means what it meant before, unless the shelf has it."""

    shelf_changed = Signal()

    def __init__(self, theme: Theme, edit: PromptEdit, settings: ModelOptions) -> None:
        super().__init__(edit)
        self._edit, self._settings = edit, settings
        self._shelf: Mapping[str, Input] = NO_SHELF
        self._meant: dict[str, Input] = {}
        self.completion = NameCompletion(theme, edit)

    def set_shelf(
        self, shelf: Mapping[str, Input], suggest: Callable[[], list[Suggestion]]
    ) -> None:
        """What names refer to in the current project, by their keys; `suggest` gives what is
        offered while one is written."""
        self.completion.suggest = suggest
        if shelf != self._shelf:
            self._shelf = dict(shelf)
            self.shelf_changed.emit()

    @property
    def names(self) -> Collection[str]:
        """The keys of all names that refer to something."""
        return {*self._shelf, *known_names(self._settings.put_in)}

    def follow(self, texts: Iterable[str]) -> bool:
        """Adds the inputs that these texts name, and removes other named ones; whether that
        changed anything."""
        before = self._settings.put_in
        bound = in_order(with_named(tuple(texts), before, {**self._meant, **self._shelf}))
        self._meant |= known_names(bound)
        self._edit.mark_names({*self._shelf, *known_names(bound)})
        if bound == before:
            return False
        self._settings.put_named(bound)
        return True

    def shares(self, prompts: Sequence[str]) -> list[tuple[Input, ...]]:
        """The inputs of each prompt's own clip, each set once: the choices of a prompt may name
        more in all than any of its clips gets."""
        whole = replace(self._settings.request, inputs=self._settings.put_in)
        return list(dict.fromkeys(each.inputs for each in own_requests(whole, prompts)))

    def sent_length(self, prompts: Sequence[str]) -> int:
        """The length of the longest prompt as it is sent."""
        return max(
            len(translator(mode, own.inputs)(own.prompt)) for own, mode in self._each(prompts)
        )

    def flaw(self, prompts: Sequence[str], model: Model | None) -> str:
        """Why one of the prompts can't be made with the inputs that it names; empty when each
        can."""
        flaws = (why_not(own, model) for own, _ in self._each(prompts))
        return next(filter(None, flaws), "")

    def _each(self, prompts: Sequence[str]) -> Iterator[tuple[VideoRequest, Mode]]:
        """The request of each prompt, with the mode that makes it."""
        settings = self._settings
        for own in own_requests(replace(settings.request, inputs=settings.put_in), prompts):
            used, mode = settings.model.usable(own.inputs)
            yield replace(own, inputs=used), mode

    def use(self, name: str) -> None:
        """Writes a name at the cursor."""
        cursor = self._edit.textCursor()
        before = self._edit.text()[: _characters(self._edit.text(), cursor.position())]
        space = " " if before and not before[-1].isspace() else ""
        cursor.insertText(f"{space}@{name} ")
        self._edit.setTextCursor(cursor)

    def write_plain(self, name: str) -> None:
        """Writes a name as a plain word wherever the prompt has it: so it is taken out."""
        key, text = name_key(name), self._edit.text()
        plain = replaced(text, {key}, lambda each: each if name_key(each) == key else None)
        if plain != text:
            self._edit.replace_text(plain)


def _characters(text: str, units: int) -> int:
    """Qt counts in UTF-16: how many characters so many units are."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")
    )
