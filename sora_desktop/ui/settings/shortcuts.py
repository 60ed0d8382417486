"""The page of the settings on which the keys of every action can be changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sora_desktop.store.settings import Settings, SettingsPageId
from sora_desktop.ui.actions.action import (
    Action,
    ActionRegistry,
    Scope,
    key_texts,
    scope_text,
    shown_keys,
)
from sora_desktop.ui.settings.fields import SettingsPage
from sora_desktop.ui.theme.theme import S2, restyle
from sora_desktop.ui.widgets.accessibility import announce
from sora_desktop.ui.widgets.layouts import FlowLayout, props, text_label

_ID = Qt.ItemDataRole.UserRole
_LEAST_HEIGHT = 232
_MODIFIERS = ("Ctrl+", "Alt+", "Meta+")


class ShortcutsPage(SettingsPage):
    """A list of the actions; the keys of the selected one are recorded below it. Nothing here
    applies before Save.

    No two actions ever share keys: a press that belongs to another action is reported with its
    name, and reassigned only when the person says so.
    """

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(SettingsPageId.SHORTCUTS, parent)
        self._registry = registry
        self._own: dict[str, str] = {}
        self._tried = ""
        self._groups: dict[Scope, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self.search = QLineEdit()
        self.list = QTreeWidget()
        self.recorder = QKeySequenceEdit()
        self.use_here = self._button(self.tr("Use here"), self._take_from_rival)
        self.remove = self._button(self.tr("Clear"), lambda: self._choose(""))
        self.reset = self._button(self.tr("Reset"), self._reset)
        self.reset_all = self._button(self.tr("Reset all"), self._reset_all)
        self.word = text_label("", size="small")
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.recorder.keySequenceChanged.connect(self._record)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, autoDefault=False)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        self.search.setObjectName("shortcutSearch")
        self.search.setPlaceholderText(self.tr("Search actions or keys"))
        self.search.setAccessibleName(self.tr("Search shortcuts"))
        self.search.setClearButtonEnabled(True)
        props(self.list, objectName="shortcutList", accessibleName=self.tr("Shortcuts"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self.list.setIndentation(0)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.header().setAccessibleName(self.tr("Shortcuts"))
        self.recorder.setObjectName("shortcutRecorder")
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setAccessibleName(self.tr("Press new keys"))
        field = self.recorder.findChild(QLineEdit)
        if field is not None:
            field.setPlaceholderText(self.tr("Press new keys"))
            field.setAccessibleName(self.tr("Press new keys"))
        self.add_full_width(self.search)
        self.add_full_width(self.list)
        self.add_full_width(self.recorder)
        self.add_full_width(self.word)
        self.add_full_width(_flowing(self.use_here, self.remove, self.reset, self.reset_all))

    # --- what the dialog asks for -------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Shows the current keys."""
        self._own = dict(settings.shortcuts)
        self._renew()

    def changed(self, settings: Settings) -> Settings:
        """The settings with the keys from the page."""
        return replace(settings, shortcuts=dict(self._own))

    # --- the list -----------------------------------------------------------------------------

    def choose(self, id: str) -> None:
        """Chooses an action in the list."""
        for item in self._rows():
            if item.data(0, _ID) == id:
                self.list.setCurrentItem(item)

    def keys_of(self, id: str) -> str:
        """The keys of an action on the page, as a portable text."""
        action = self._registry.find(id)
        return self._own.get(id, action.keys) if action is not None else ""

    def _fill(self) -> None:
        for action in self._registry.all():
            if action.scope not in self._groups:
                self._groups[action.scope] = self._heading(scope_text(action.scope)), []
            heading, rows = self._groups[action.scope]
            row = QTreeWidgetItem(heading, [action.full_label])
            row.setData(0, _ID, action.id)
            rows.append(row)
        self._renew()
        for row in self._rows()[:1]:
            self.list.setCurrentItem(row)

    def _heading(self, text: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self.list, [text])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFirstColumnSpanned(True)
        heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, text)
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        heading.setExpanded(True)
        return heading

    def _rows(self) -> list[QTreeWidgetItem]:
        return [row for _heading, rows in self._groups.values() for row in rows]

    def _renew(self) -> None:
        for row in self._rows():
            id = row.data(0, _ID)
            shown = shown_keys(self.keys_of(id))
            row.setText(1, shown)
            row.setData(1, Qt.ItemDataRole.AccessibleTextRole, shown or self.tr("none"))
            font = row.font(0)
            font.setBold(id in self._own)
            row.setFont(1, font)
        self._show()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in self._rows():
            words = f"{row.text(0)} {row.text(1)}".casefold()
            row.setHidden(not all(word in words for word in wanted))
        for heading, rows in self._groups.values():
            heading.setHidden(all(row.isHidden() for row in rows))

    # --- the chosen action --------------------------------------------------------------------

    @property
    def chosen(self) -> Action | None:
        """The action that is chosen in the list."""
        item = self.list.currentItem()
        return self._registry.find(item.data(0, _ID) or "") if item is not None else None

    def _show(self) -> None:
        action = self.chosen
        self._tried = ""
        self._show_recorded(self.keys_of(action.id) if action is not None else "")
        for part in (self.recorder, self.remove):
            part.setEnabled(action is not None)
        self.reset.setEnabled(action is not None and action.id in self._own)
        self.reset_all.setEnabled(bool(self._own))
        self.use_here.hide()
        self._show_text(self.tr("Press keys in the field above.") if action is not None else "")

    def _show_recorded(self, keys: str) -> None:
        """The field holds only the first of several; the list has them all."""
        self.recorder.blockSignals(True)
        self.recorder.setKeySequence(QKeySequence(next(iter(key_texts(keys)), "")))
        self.recorder.blockSignals(False)

    def _record(self, pressed: QKeySequence) -> None:
        action = self.chosen
        if action is None or pressed.isEmpty():
            return
        keys = pressed.toString()
        if action.spends and not _is_deliberate(keys):
            self._show()
            words = self.tr("Generate costs money, so it needs Ctrl, Alt or a function key.")
            self._show_text(words, "danger")
            return
        rival = self._registry.rival(action, keys, self._own)
        if rival is None:
            self._choose(keys)
            return
        self._tried = keys
        self.use_here.show()
        words = self.tr("%1 is used by \u201c%2\u201d.").replace("%2", rival.full_label)
        self._show_text(words.replace("%1", shown_keys(keys)), "warn")

    def _take_from_rival(self) -> None:
        action, keys = self.chosen, self._tried
        rival = self._registry.rival(action, keys, self._own) if action else None
        while rival is not None and action is not None:
            left = [each for each in key_texts(self.keys_of(rival.id)) if each != keys]
            self._put(rival, "; ".join(left))
            rival = self._registry.rival(action, keys, self._own)
        self._choose(keys)
        self.recorder.setFocus()

    def _choose(self, keys: str) -> None:
        action = self.chosen
        if action is not None:
            self._put(action, keys)
            self._renew()
            shown = shown_keys(keys) or self.tr("none")
            self._show_text(self.tr("Changes to %1 when you save.").replace("%1", shown), "good")

    def _put(self, action: Action, keys: str) -> None:
        self._own.pop(action.id, None)
        if keys != action.keys:
            self._own[action.id] = keys

    def _reset(self) -> None:
        """Back to the default keys, unless another action has them now."""
        action = self.chosen
        if action is None:
            return
        rival = self._registry.rival(action, action.keys, self._own)
        if rival is None:
            self._choose(action.keys)
        else:
            words = self.tr("%1 is used by \u201c%2\u201d. Change that one first.")
            words = words.replace("%2", rival.full_label).replace("%1", shown_keys(action.keys))
            self._show_text(words, "warn")

    def _reset_all(self) -> None:
        self._own = {}
        self._renew()
        self._show_text(self.tr("All shortcuts reset when you save."), "good")

    def _show_text(self, text: str, tone: str = "muted") -> None:
        self.word.setText(text)
        restyle(self.word, tone=tone)
        if tone != "muted":
            announce(self, text)


def _is_deliberate(keys: str) -> bool:
    """Whether nobody presses it by writing: by the portable text, which is the same everywhere."""
    return (
        any(word in keys for word in _MODIFIERS)
        or re.fullmatch(r"(Shift\+)?F\d+", keys) is not None
    )


def _flowing(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    line = FlowLayout(S2, row)
    for button in buttons:
        line.addWidget(button)
    return row
