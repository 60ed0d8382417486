"""The shelf as a window beside the prompt, and the question for a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from sora_desktop.core.prompt import clean
from sora_desktop.core.shelf import kinds_for
from sora_desktop.core.shot import ProjectId, ShelfEntry, ShelfId
from sora_desktop.ui.media.posters import boxed
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.picture_text import about_entry, kind_name, mention
from sora_desktop.ui.theme.icons import media_mark
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6, Theme
from sora_desktop.ui.widgets.drops import Source, local_files, may_hold_picture, sources_in
from sora_desktop.ui.widgets.inputs import CheckedField, NoWheelComboBox
from sora_desktop.ui.widgets.layouts import hbox, plain_tip, props, text_label, vbox
from sora_desktop.ui.widgets.presses import DirectButton, presses

_SIZE, _LEAST_HEIGHT = QSize(520, 460), 280
_PICTURE, _LARGE = QSize(80, 56), QSize(240, 135)
_ROW = 64
_USE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ShelfDialog(QDialog):
    """The shelf of a project; it stays open while a person writes. `add_wanted` asks for files,
    `given` carries the Sources that were dropped; `use_wanted`, `edit_wanted` and `remove_wanted`
    carry the selected ShelfEntry."""

    add_wanted = Signal()
    given = Signal(object)
    use_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self, theme: Theme, thumbnail: Callable[[str], QPixmap | None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._theme, self._thumbnail = theme, thumbnail
        self._entries: tuple[ShelfEntry, ...] = ()
        props(self, objectName="shelf", windowTitle=self.tr("Shelf"), acceptDrops=True)
        self.title = text_label("", size="title")
        self.hint = text_label("", tone="muted", size="small")
        self.list = props(QListWidget(), objectName="shelfList", accessibleName=self.tr("Shelf"))
        self.list.setIconSize(_PICTURE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = self._button(self.tr("Add\u2026"), "shelfAdd")
        self.use = self._button(self.tr("Use in prompt"), "shelfUse")
        self.edit = self._button(self.tr("Edit\u2026"), "shelfEdit")
        self.remove = self._button(self.tr("Remove"), "shelfRemove")
        self.use.setProperty("kind", "strong")
        self.close_button = props(QPushButton(self.tr("Close")), objectName="shelfClose")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._connect()
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.resize(_SIZE)
        # It follows the keys from here on.
        presses()

    def _button(self, text: str, name: str) -> QPushButton:
        button = DirectButton()
        button.setText(text)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        line = hbox(self.add, self.edit, self.remove, (None, 1), self.close_button, spacing=S2)
        line.addWidget(self.use)
        column = vbox(self.title, self.hint, parent=self, margins=(S4, S4, S4, S4), spacing=S2)
        column.addWidget(self.list, 1)
        column.addSpacing(S1)
        column.addLayout(line)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        for signal, button in (
            (self.use_wanted, self.use),
            (self.edit_wanted, self.edit),
            (self.remove_wanted, self.remove),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: self._tell(signal))
        self.list.itemDoubleClicked.connect(lambda _item: self._tell(self.use_wanted))
        self.list.currentRowChanged.connect(lambda _row: self._offer())

    def _tell(self, signal: SignalInstance) -> None:
        """Once for a press: a held key would take away one entry after the other."""
        entry = self.current
        if entry is not None and not presses().repeats:
            signal.emit(entry)

    @property
    def current(self) -> ShelfEntry | None:
        """The entry that is chosen."""
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def show_entries(
        self, project: str, entries: Sequence[ShelfEntry], missing: Callable[[str], bool]
    ) -> None:
        """Shows the project's entries; `missing` says of a picture that its file is gone. The same
        entry stays selected."""
        chosen, row = self.current, max(self.list.currentRow(), 0)
        self._entries = tuple(entries)
        self.title.setText(fill(self.tr("Shelf of {project}"), project=project))
        empty = self.tr("Nothing here yet. Drop a picture, clip or sound, or add one.")
        self.hint.setText(self.tr("Type @ in the prompt to use one.") if entries else empty)
        ids = [entry.id for entry in entries]
        if chosen is not None and chosen.id in ids:
            row = ids.index(chosen.id)
        # While it is empty nothing is selected: the button with the focus would lose it.
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in entries:
                self.list.addItem(self._item(entry, missing(entry.content)))
            self.list.setCurrentRow(min(row, len(ids) - 1))
        self._offer()

    def choose(self, entry_id: ShelfId) -> None:
        """Selects that entry."""
        ids = [entry.id for entry in self._entries]
        if entry_id in ids:
            self.list.setCurrentRow(ids.index(entry_id))

    def _item(self, entry: ShelfEntry, missing: bool) -> QListWidgetItem:
        about = self.tr("The file is missing") if missing else about_entry(entry)
        item = QListWidgetItem(f"{mention(entry.name)}\n{about}")
        item.setSizeHint(QSize(0, _ROW))
        item.setToolTip(plain_tip(f"{mention(entry.name)}, {about}"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{mention(entry.name)}, {about}")
        small = None if missing else self._thumbnail(entry.content)
        mark = media_mark(entry.media, self._theme.colour("muted"))
        item.setIcon(boxed(small, _PICTURE, self._theme.colour("line"), mark))
        return item

    def _offer(self) -> None:
        for button in (self.use, self.edit, self.remove):
            button.setEnabled(self.current is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the list Return uses, F2 edits and Delete removes."""
        signals = {Qt.Key.Key_F2: self.edit_wanted, Qt.Key.Key_Delete: self.remove_wanted}
        signals |= dict.fromkeys(_USE, self.use_wanted)
        signal = signals.get(Qt.Key(event.key()))
        if signal is not None and self.focusWidget() is self.list:
            self._tell(signal)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if may_hold_picture(mime) or local_files(mime):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        sources = dropped_pictures(event)
        if sources:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.given.emit(sources)


def dropped_pictures(event: QDropEvent) -> list[Source]:
    """All dropped files, or the one picture."""
    return [*local_files(event.mimeData())] or sources_in(event.mimeData())


class EntryDialog(QDialog):
    """Asks for the name of an entry, its kind and for whom it is. `saved` carries the entry as the
    person wants it. Open it with open(); it is deleted when it closes."""

    saved = Signal(object)

    def __init__(
        self,
        entry: ShelfEntry,
        picture: QPixmap | None,
        flaw: Callable[[ShelfEntry], str],
        project_id: ProjectId,
        title: str,
        parent: QWidget | None,
    ) -> None:
        """`flaw` says why the entry can't be saved like this; empty when it can. With `project_id`
        it belongs to that project unless it is for all."""
        super().__init__(parent)
        self._entry, self._flaw, self._home = entry, flaw, project_id
        props(self, objectName="shelfEntryDialog", windowTitle=title)
        self.name = CheckedField("shelfNameEdit", self.tr("Name"), lambda _t: flaw(self.entry))
        self.name.set_text(entry.name)
        self.kind = NoWheelComboBox()
        props(self.kind, objectName="shelfKindPicker", accessibleName=self.tr("Kind"))
        self._kinds = kinds_for(entry.media)
        self.kind.addItems([kind_name(each) for each in self._kinds])
        self.kind.setCurrentIndex(self._kinds.index(entry.kind))
        self.everywhere = QCheckBox(self.tr("For all projects"))
        self.everywhere.setObjectName("shelfEverywhere")
        self.everywhere.setChecked(entry.project_id is None)
        self.save = props(QPushButton(self.tr("Save"), default=True), kind="strong")
        self.cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        self._lay_out(title, picture)
        self.everywhere.toggled.connect(lambda _on: self.name.validate())
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.name.edit.selectAll()
        self.name.setFocus()

    @property
    def entry(self) -> ShelfEntry:
        """The entry from the fields."""
        return replace(
            self._entry,
            name=clean(self.name.text),
            kind=self._kinds[max(self.kind.currentIndex(), 0)],
            project_id=None if self.everywhere.isChecked() else self._home,
        )

    def _lay_out(self, title: str, picture: QPixmap | None) -> None:
        column = vbox(parent=self, margins=(S6, S4, S6, S4), spacing=S1)
        column.addWidget(text_label(title, size="title"))
        if picture is not None:
            shown = props(QLabel(), accessibleName=self.tr("Picture"))
            shown.setPixmap(
                picture.scaled(
                    _LARGE,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            column.addSpacing(S2)
            column.addWidget(shown)
        for label, control in ((self.tr("Name"), self.name), (self.tr("Kind"), self.kind)):
            words = text_label(label)
            words.setProperty("strong", True)
            column.addSpacing(S2)
            column.addWidget(words)
            column.addWidget(control)
        column.addSpacing(S2)
        column.addWidget(self.everywhere)
        line = hbox((None, 1), self.cancel, self.save, spacing=S2)
        column.addSpacing(S3)
        column.addLayout(line)
        self.setMinimumWidth(_LARGE.width() + 2 * S6 + 2 * S6)

    def _save(self) -> None:
        if not self.name.validate():
            self.name.setFocus()
            return
        entry = self.entry
        self.accept()
        self.saved.emit(entry)
