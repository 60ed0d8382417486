"""Tells that the run before did not end in order, and shows what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sora_desktop.ui import files_outside
from sora_desktop.ui.banner import Notice, NoticeAction, Severity
from sora_desktop.ui.dialogs import tell
from sora_desktop.ui.notices import Notices

Spawn = Callable[[Coroutine[Any, Any, None], str], object]
KEY = "crash"
_SHOW, _REVEAL = "show", "reveal"
translate = QCoreApplication.translate


def tell_of_crash(window: QWidget, notices: Notices, spawn: Spawn, report: Path) -> None:
    """Puts it on the banner, with the report one press away; `spawn` owns what is started."""
    notice = Notice(
        key=KEY,
        text=translate(
            "Crash",
            "Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is "
            "sent or paid again. The report stays on this computer.",
        ),
        severity=Severity.WARNING,
        priority=4,
        actions=(
            NoticeAction(id=_SHOW, label=translate("Crash", "Show report")),
            NoticeAction(id=_REVEAL, label=translate("Crash", "Show in folder")),
        ),
    )
    doing = {
        _SHOW: lambda: spawn(_show(window, report), "show report"),
        _REVEAL: lambda: files_outside.reveal(report),
    }
    notices.offer(notice, doing)


async def _show(window: QWidget, report: Path) -> None:
    await tell(
        window,
        translate("Crash", "What is known of the last run"),
        translate(
            "Crash",
            "This text holds neither your key nor what a program variable held. Read it before "
            "you give it to anybody.",
        ),
        _text_of(report),
    )


def _text_of(report: Path) -> str:
    try:
        return report.read_text("utf-8", "replace")
    except OSError as error:
        return str(error)
