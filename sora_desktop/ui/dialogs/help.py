"""The help: the Markdown pages that come with the program, in a dialog."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from sora_desktop.resources import resource
from sora_desktop.ui.theme.theme import S3, S4, S6
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import room_of

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
    with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("helpDialog")
        self._pages = help_pages()
        self.picker = NoWheelComboBox()
        self.picker.setAccessibleName(self.tr("Pages"))
        self.picker.addItems([_title(page) for page in self._pages])
        self.reader = QTextBrowser()
        self.reader.setOpenLinks(False)
        self.reader.anchorClicked.connect(self._follow)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addWidget(self.picker)
        column.addWidget(self.reader, 1)
        column.addLayout(buttons)
        self.picker.currentIndexChanged.connect(self._show_page)
        self._show_page(self.picker.currentIndex())
        self.finished.connect(self.deleteLater)
        self.resize(_SIZE.boundedTo(room_of(self)))

    def _show_page(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            url = QUrl.fromLocalFile(str(self._pages[index]))
            self.reader.setSource(url, QTextDocument.ResourceType.MarkdownResource)
            self.reader.setAccessibleName(self.picker.currentText())
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
