"""About the program: its version, its components, and every license as text to read."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sora_desktop import __version__
from sora_desktop.resources import resource
from sora_desktop.ui.desktop.files_outside import copy_text
from sora_desktop.ui.theme.icons import app_icon
from sora_desktop.ui.theme.theme import S2, S3, S4, S6
from sora_desktop.ui.widgets.inputs import NoWheelComboBox
from sora_desktop.ui.widgets.layouts import text_label

_ICON = 64
_SIZE = (760, 580)
# Our own first, then what the packages bring, then the texts that both name.
_FIRST = ("LICENSE", "THIRD_PARTY_NOTICES.txt", "QT-AND-FFMPEG.md")


def facts() -> str:
    """Version and system for a request for help; nothing about the person."""
    packed = "packaged" if getattr(sys, "frozen", False) else "from a checkout"
    return "\n".join(
        (
            f"Sora Desktop {__version__} ({packed})",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {pyside_version}",
            f"{platform.platform()}, {QGuiApplication.platformName()}",
        )
    )


def licence_files(folder: Path | None = None) -> list[Path]:
    """The licenses that are included with the program; in a checkout its own comes first."""
    place = folder or resource("licenses")
    found = sorted(place.glob("*")) if place.is_dir() else []
    ours = place.parent.parent / "LICENSE"
    if ours.is_file() and place / "LICENSE" not in found:
        found.append(ours)
    names = {name: number for number, name in enumerate(_FIRST)}
    return sorted(found, key=lambda file: (names.get(file.name, len(names)), file.name))


class AboutDialog(QDialog):
    """Copy copies version and system. Open it with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Sora Desktop"))
        self.setObjectName("aboutDialog")
        self._files = licence_files()
        self.picker = NoWheelComboBox()
        self.picker.setAccessibleName(self.tr("License"))
        self.reader = QPlainTextEdit()
        self.reader.setReadOnly(True)
        self.reader.setAccessibleName(self.tr("License text"))
        self.reader.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for file in self._files:
            self.picker.addItem(_title(file))
        self.picker.currentIndexChanged.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addLayout(self._head())
        column.addWidget(text_label(self._notice(), tone="muted"))
        column.addWidget(self.picker)
        column.addWidget(self.reader, 1)
        column.addLayout(self._buttons())
        self._read(0)
        self.finished.connect(self.deleteLater)
        self.resize(*_SIZE)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        name = QLabel(self.tr("Sora Desktop"))
        name.setProperty("textSize", "title")
        name.setProperty("strong", True)
        self.facts = QLabel(facts())
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(S2)
        words.addWidget(name)
        words.addWidget(self.facts)
        line = QHBoxLayout()
        line.setSpacing(S4)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _notice(self) -> str:
        return self.tr(
            "Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under "
            "the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace "
            "these libraries. Patents may cover some video formats in your country."
        )

    def _buttons(self) -> QHBoxLayout:
        self.copy, close = QPushButton(self.tr("Copy version and system")), QPushButton()
        close.setText(self.tr("Close"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: copy_text(facts()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch()
        line.addWidget(close)
        return line

    def _read(self, index: int) -> None:
        try:
            text = self._files[index].read_text("utf-8", "replace")
        except (OSError, IndexError):
            text = self.tr("This copy of Sora Desktop doesn't include this text.")
        self.reader.setPlainText(text)


def _title(file: Path) -> str:
    """The title shown in place of a file's name."""
    known = {
        "LICENSE": QCoreApplication.translate("AboutDialog", "Sora Desktop (MIT)"),
        "THIRD_PARTY_NOTICES.txt": QCoreApplication.translate("AboutDialog", "Other software"),
        "QT-AND-FFMPEG.md": QCoreApplication.translate("AboutDialog", "Qt and FFmpeg"),
    }
    return known.get(file.name, file.stem)
