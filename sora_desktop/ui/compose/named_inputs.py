"""Names of the shelf in the prompt: offered while one is written, and put in while they are named.

The list takes no focus: the keys go on to the field, which is watched for those that are for the
list. While it is open Return takes a name, with any other key held too, and never orders anything;
held for longer, it writes no new lines.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import Input, in_order
from sora_desktop.core.mode import Kind, Mode
from sora_desktop.core.prompt import Mention, begun, name_key, replaced
from sora_desktop.core.references import NO_SHELF, known_names, translator, with_named
from sora_desktop.core.request import VideoRequest
from sora_desktop.ui.compose.options import ModelOptions
from sora_desktop.ui.compose.order import own_requests
from sora_desktop.ui.compose.prompt_field import PromptEdit
from sora_desktop.ui.media.posters import boxed
from sora_desktop.ui.text.formats import fill, thousands
from sora_desktop.ui.text.take_text import why_not
from sora_desktop.ui.theme.icons import media_mark
from sora_desktop.ui.theme.theme import S1, Theme
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.presses import presses

_WIDTH, _MOST_ROWS, _ROW = 300, 6, 40
_PICTURE = QSize(48, 32)
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_KEYS = frozenset({*_TAKES, *_MOVES, Qt.Key.Key_Escape})
# Punctuation that follows a word without a space.
_CLOSE_UP = frozenset(",.;:!?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A name that can be written; `about` describes it."""

    name: str
    about: str
    picture: QPixmap | None = None
    media: Kind = Kind.PICTURE


class NameCompletion(QFrame):
    """The list above the current line. `suggest` gives all available names."""

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
        self.setObjectName("nameCompletion")
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Names on the shelf"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Names on the shelf"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(_PICTURE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(S1, S1, S1, S1)
        column.addWidget(self.list)
        self.hide()
        self.list.clicked.connect(self._clicked)
        edit.textChanged.connect(self._written)
        edit.cursorPositionChanged.connect(self._moved)
        edit.installEventFilter(self)

    # --- when it is open ------------------------------------------------------------------------

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
        mention, row = self._begun(), self.list.currentRow()
        if self.isVisible() and mention is not None:
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
