"""The search is no use unless it finds: a leak of every form is planted in every artefact."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from tests.secrets.canary import CANARY, PIECE, Search, leaks


@pytest.mark.parametrize("at", range(len(CANARY) - PIECE + 1))
def test_every_piece_is_found(at: int) -> None:
    assert leaks(f"…{CANARY[at : at + PIECE]}…")
    assert leaks(CANARY[at : at + PIECE].upper().encode())
    assert leaks(CANARY[at : at + PIECE].encode("utf-16-le"))


@pytest.mark.parametrize("before", ["", "x", "xy", "key="])
def test_every_writing_is_found(before: str) -> None:
    data = (before + CANARY).encode()
    for text in (
        base64.b64encode(data),
        base64.urlsafe_b64encode(data),
        data.hex().encode(),
        quote(CANARY).encode(),
        quote(CANARY, safe="").encode(),
    ):
        assert leaks(b"<" + text + b">")


def test_nothing_is_found_where_nothing_is(qapp: QApplication) -> None:
    assert leaks("") == []
    assert leaks(bytes(range(256)) * 1000) == []
    assert leaks("the quick brown fox 0123456789 abcdefghijklmnopqrstuvwxyz /+-_%=\\") == []


def test_a_leak_is_found_in_files_and_their_names(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "journal").write_bytes(b"\0\1" + CANARY[3:12].encode() + b"\0")
    (tmp_path / f"{CANARY[:8]}.txt").write_text("")
    (tmp_path / "good").write_text("nothing")
    search = Search()
    search.look_at_files(tmp_path)
    assert search.looked == 3
    assert len(search.found) == 2
    search = Search()
    search.look_at_files(tmp_path, [tmp_path / "a"])
    assert len(search.found) == 1


def test_a_leak_is_found_behind_an_error() -> None:
    def fail() -> None:
        try:
            raise ValueError(f"key {CANARY}")
        except ValueError:
            raise RuntimeError("all is well") from None

    with pytest.raises(RuntimeError) as raised:
        fail()
    search = Search()
    search.look_at_error(raised.value)
    assert "ValueError in words" in search.found
    assert "RuntimeError in words" not in search.found


def test_a_leak_is_found_in_every_window(qapp: QApplication) -> None:
    label, field, masked, box = QLabel(CANARY), QLineEdit(CANARY), QLineEdit(CANARY), QComboBox()
    masked.setEchoMode(QLineEdit.EchoMode.Password)
    box.addItem(CANARY)
    tip, name = QWidget(), QWidget()
    tip.setToolTip(CANARY)
    name.setAccessibleName(CANARY)
    widgets = [label, field, masked, box, tip, name]
    for number, widget in enumerate(widgets):
        widget.setObjectName(f"w{number}")
    QGuiApplication.clipboard().setText(CANARY)
    search = Search()
    search.look_at_windows()
    assert {n.split()[-1] for n in search.found} >= {"w0", "w1", "w3", "w4", "w5", "clipboard"}
    # A masked field shows dots alone.
    assert "QLineEdit w2" not in search.found
    QGuiApplication.clipboard().clear()
    for widget in widgets:
        widget.deleteLater()
