"""The help: the Markdown pages that are included with the program, and the sheet of shortcuts,
which is read from the registry of actions."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sora_desktop.resources import resource
from sora_desktop.ui.actions.action import Action, ActionRegistry, Scope, scope_text
from sora_desktop.ui.theme.theme import S1, S2, S3, S4, S6
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import hbox, props, room_of, scrolled, vbox, widened

_SIZE = QSize(860, 640)
_LINKED = re.compile(r"\]\(([\w-]+\.md)\)")


def help_pages(folder: Path | None = None) -> list[Path]:
    """The index and the pages that it links to, in that order; none when the index is missing."""
    index = (folder or resource("help")) / "index.md"
    try:
        linked = _LINKED.findall(index.read_text("utf-8"))
    except OSError:
        return []
    return [index, *(page for name in linked if (page := index.with_name(name)).is_file())]


class HelpDialog(QDialog):
    """Shows one page at a time. Links lead to another page, or out of the program. To be opened
    with open(). `shortcuts_wanted` asks for the sheet of shortcuts."""

    shortcuts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, windowTitle=self.tr("Help"), objectName="helpDialog")
        self._pages = help_pages()
        self.picker = NoWheelComboBox()
        self.picker.setAccessibleName(self.tr("Pages"))
        self.picker.addItems([_title(page) for page in self._pages])
        self.reader = QTextBrowser(openLinks=False)
        self.reader.anchorClicked.connect(self._follow)
        close = QPushButton(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        self.shortcuts = QPushButton(self.tr("Keyboard shortcuts"), autoDefault=False)
        self.shortcuts.clicked.connect(self.accept)
        self.shortcuts.clicked.connect(self.shortcuts_wanted)
        buttons = hbox(self.shortcuts, None, close)
        column = vbox(self.picker, parent=self, margins=(S6, S4, S6, S4), spacing=S3)
        column.addWidget(self.reader, 1)
        column.addLayout(buttons)
        self.picker.currentIndexChanged.connect(self._show_page)
        self._show_page(self.picker.currentIndex())
        self.finished.connect(self.deleteLater)
        self.resize(_SIZE.boundedTo(room_of(self)))

    def changeEvent(self, event: QEvent) -> None:
        """Links take the color that is in force when their page is read."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._show_page(self.picker.currentIndex())

    def _show_page(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            url = QUrl.fromLocalFile(str(self._pages[index]))
            self.reader.setSource(url, QTextDocument.ResourceType.MarkdownResource)
            self.reader.setAccessibleName(self.picker.currentText())
            _space_out(self.reader.document())
            _underline_links(self.reader.document())

    def _follow(self, url: QUrl) -> None:
        page = Path(url.toLocalFile())
        if page in self._pages:
            self.picker.setCurrentIndex(self._pages.index(page))
        else:
            QDesktopServices.openUrl(url)


def _title(page: Path) -> str:
    """The first heading."""
    return page.read_text("utf-8").partition("\n")[0].lstrip("# ")


def _space_out(document: QTextDocument) -> None:
    """Gives the page margins, its headings the sizes of titles, and its blocks distances: Qt puts
    what follows a list directly below it."""
    document.setDocumentMargin(S3)
    block, listed = document.begin(), False
    while block.isValid():
        level, form, cursor = (
            block.blockFormat().headingLevel(),
            QTextBlockFormat(),
            QTextCursor(block),
        )
        if level:
            form.setTopMargin(0 if block == document.begin() else S4)
            form.setBottomMargin(S2)
            large = QTextCharFormat()
            large.setProperty(QTextFormat.Property.FontSizeAdjustment, max(3 - level, 0))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(large)
        elif block.textList() is not None:
            form.setBottomMargin(S1)
        elif not isinstance(cursor.currentTable(), QTextTable):
            form.setTopMargin(S3 if listed else 0)
            form.setBottomMargin(S2)
        cursor.mergeBlockFormat(form)
        listed = block.textList() is not None
        block = block.next()


def _underline_links(document: QTextDocument) -> None:
    """Marks links: the palette's color for them is that of the text."""
    found = []
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().isAnchor():
                found.append((fragment.position(), fragment.length()))
            part += 1
        block = block.next()
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    for position, length in found:
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(underlined)


_SHEET_SIZE = QSize(780, 540)
_WORDS = 112


class ShortcutSheet(QDialog):
    """Every action that has keys, under the heading of where they work, in two columns.

    `change_wanted` asks for the page of the settings where they are changed. To be opened with
    open().
    """

    change_wanted = Signal()

    def __init__(self, registry: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        props(self, objectName="shortcutSheet", windowTitle=self.tr("Keyboard shortcuts"))
        self.setAccessibleDescription(sheet_text(registry))
        column = vbox(parent=self, margins=0, spacing=0)
        column.addWidget(scrolled(_columns(registry), self.tr("Keyboard shortcuts")), 1)
        column.addWidget(self._buttons())

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the texts of the language need."""
        self.resize(widened(self, _SHEET_SIZE))
        super().showEvent(event)

    def _buttons(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        line = hbox(parent=bar, margins=(S4, S3, S4, S3), spacing=S2)
        self.change = QPushButton(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change shortcuts"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.accept)
        self.change.clicked.connect(self.change_wanted)
        more = QPushButton(self.tr("Help"), autoDefault=False)
        more.clicked.connect(lambda: HelpDialog(self).open())
        close = QPushButton(self.tr("Close"), default=True)
        close.clicked.connect(self.reject)
        line.addWidget(self.change)
        line.addWidget(more)
        line.addStretch()
        line.addWidget(close)
        close.setFocus()
        return bar


def sheet_text(registry: ActionRegistry) -> str:
    """The sheet as plain lines, as a screen reader reads it."""
    lines = []
    for scope, group in _groups(registry):
        lines += [
            scope_text(scope),
            *(f"{registry.shown(each)}   {each.full_label}" for each in group),
            "",
        ]
    return "\n".join(lines).strip()


def _groups(registry: ActionRegistry) -> list[tuple[Scope, list[Action]]]:
    """The actions with keys, by where they work; without empty groups."""
    there = [action for action in registry.all() if registry.keys(action)]
    groups = [(scope, [each for each in there if each.scope is scope]) for scope in Scope]
    return [(scope, group) for scope, group in groups if group]


def _columns(registry: ActionRegistry) -> QWidget:
    """Two columns of about the same length; a group is never split."""
    whole = props(QWidget(), surface="window")
    row = hbox(parent=whole, margins=(S4, S4, S4, S4), spacing=S4)
    columns = [QVBoxLayout(), QVBoxLayout()]
    lengths = [0, 0]
    for column in columns:
        column.setSpacing(S4)
        row.addLayout(column, 1)
    for scope, group in _groups(registry):
        shorter = lengths.index(min(lengths))
        columns[shorter].addLayout(_group(registry, scope_text(scope), group))
        lengths[shorter] += len(group) + 2
    for column in columns:
        column.addStretch(1)
    return whole


def _group(registry: ActionRegistry, heading: str, group: list[Action]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(S3)
    grid.setVerticalSpacing(S1)
    grid.setColumnStretch(0, 1)
    title = props(QLabel(heading), strong=True)
    grid.addWidget(title, 0, 0, 1, 2)
    for place, action in enumerate(group, 1):
        words = QLabel(action.full_label, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        words.setMinimumWidth(_WORDS)
        keys = props(QLabel(registry.shown(action), textFormat=Qt.TextFormat.PlainText), chip=True)
        grid.addWidget(words, place, 0)
        grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return grid
