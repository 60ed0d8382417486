"""One object holds what a controller listens to, of Qt's signals and of ours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sora_desktop.core.signal import Signal as OwnSignal
from sora_desktop.ui.controllers.interfaces import Connections


class Source(QObject):
    """Has a signal of Qt."""

    rang = Signal(int)


def test_close_ends_everything_once_and_leaves_others_connected() -> None:
    source, own = Source(), OwnSignal[int]()
    heard: list[object] = []
    others: list[int] = []
    connections = Connections()
    connections.connect(source.rang, lambda value: heard.append(("qt", value)))
    connections.connect(source.rang, heard.append)
    connections.connect(own, lambda value: heard.append(("own", value)))
    connections.on_close(lambda: heard.append("closed"))
    source.rang.connect(others.append)
    source.rang.emit(1)
    own.emit(2)
    assert heard == [("qt", 1), 1, ("own", 2)]
    connections.close()
    connections.close()
    source.rang.emit(3)
    own.emit(4)
    assert heard[3:] == ["closed"]
    assert others == [1, 3]


def test_a_source_that_is_gone_can_be_closed() -> None:
    connections = Connections()
    source = Source()
    connections.connect(source.rang, lambda _value: None)
    del source
    ended: list[int] = []
    connections.on_close(lambda: ended.append(1))
    connections.close()
    assert ended == [1]
