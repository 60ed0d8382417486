"""A key that looks like no other text, and the search for it and for every piece of it."""

from __future__ import annotations

import base64
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, quote_plus

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

# With signs that are written otherwise in addresses, in JSON and in base64.
CANARY = "kQ7-vX9wJp_Zb3Nm%Rt5Hd+Lf8Gs/Yc2\\Tj6Wq=="
PIECE = 6
_BASE64_PIECE = 8


def _pieces(text: str, size: int = PIECE) -> set[str]:
    return {text[at : at + size] for at in range(len(text) - size + 1)}


def _needles() -> tuple[bytes, ...]:
    plain = _pieces(CANARY) | _pieces(CANARY[::-1])
    for quoted in (quote(CANARY, safe=""), quote_plus(CANARY), quote(CANARY)):
        plain |= _pieces(quoted, _BASE64_PIECE)
    data = CANARY.encode()
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + data + b"\0" * 3).decode()
        sure = encoded[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        plain |= _pieces(sure, _BASE64_PIECE)
        plain |= _pieces(sure.translate(str.maketrans("+/", "-_")), _BASE64_PIECE)
    plain |= _pieces(data.hex(), 12)
    folded = {piece.lower() for piece in plain}
    wide = {piece.encode("utf-16-le") for piece in folded}
    return tuple(piece.encode() for piece in folded) + tuple(wide)


NEEDLES = _needles()


# A window shows the same texts each time it is looked at; whole files are not kept.
_KEPT_BYTES = 2000


def leaks(data: bytes | str) -> list[str]:
    """The pieces of the key in the text or the bytes, in upper or lower case; none is good."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    search = _found if len(raw) <= _KEPT_BYTES else _found.__wrapped__
    return list(search(raw.lower()))


@lru_cache(maxsize=10_000)
def _found(raw: bytes) -> tuple[str, ...]:
    return tuple(needle.decode("utf-8", "replace") for needle in NEEDLES if needle in raw)


@dataclass
class Search:
    """What was looked through, by name, and in which of it the key was."""

    looked: int = 0
    found: dict[str, list[str]] = field(default_factory=dict)

    def look(self, name: str, data: bytes | str) -> None:
        """Searches one artefact."""
        self.looked += 1
        pieces = leaks(data)
        if pieces:
            self.found[name] = pieces

    def look_at_files(self, folder: Path, but: Iterable[Path] = ()) -> None:
        """Searches every file below the folder, names included, `but` those below some."""
        away = tuple(but)
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not any(file.is_relative_to(other) for other in away):
                self.look(str(file), str(file).encode() + file.read_bytes())

    def look_at_error(self, error: BaseException) -> None:
        """Searches what an error, and each behind it, shows of itself, also with its problem."""
        seen: set[int] = set()
        chain: list[BaseException] = [error]
        while chain:
            one = chain.pop()
            if id(one) in seen:
                continue
            seen.add(id(one))
            kind = type(one).__name__
            self.look(f"{kind} in words", f"{one}\n{one!r}\n{one.args!r}")
            self.look(f"{kind} as traceback", "".join(traceback.format_exception(one)))
            for name in ("problem", "evidence", "maybe_id"):
                self.look(f"{kind}.{name}", repr(getattr(one, name, "")))
            chain += [e for e in (one.__cause__, one.__context__) if e is not None]

    def look_at_windows(self) -> None:
        """Searches everything that any widget shows, tells a screen reader, or has put on the
        clipboard."""
        for widget in QApplication.allWidgets():
            name = f"{type(widget).__name__} {widget.objectName()}"
            self.look(name, "\n".join(_texts(widget)))
        # Asked of the windows alone: PySide takes the found for children of the one that was asked,
        # and has them end with it, where that is a part of Qt's that nobody else holds.
        for window in QApplication.topLevelWidgets():
            for action in window.findChildren(QAction):
                self.look(f"action {action.objectName()}", f"{action.text()} {action.toolTip()}")
        self.look("clipboard", QGuiApplication.clipboard().text())


def _texts(widget: QWidget) -> Iterator[str]:
    for name in ("text", "title", "placeholderText", "html", "plainText", "currentText"):
        # A field that is masked holds what was typed, and shows `displayText` alone.
        if not (name == "text" and isinstance(widget, QLineEdit)):
            yield str(widget.property(name) or "")
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.whatsThis()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLineEdit):
        yield widget.displayText()
        # Qt gives the selection of a masked field to the program, and to nobody else.
        if widget.echoMode() is QLineEdit.EchoMode.Normal:
            yield widget.selectedText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            yield from (str(model.data(index, role)) for role in (0, 3, 11, 12))
