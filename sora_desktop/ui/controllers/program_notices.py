"""Notices of the session: the last crash, missing parts, disks, repaired clips, a new version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImageReader
from PySide6.QtWidgets import QWidget

from sora_desktop.core.problem import Category, Problem
from sora_desktop.ui.controllers.interfaces import Notifier, Spawn
from sora_desktop.ui.desktop import files_outside
from sora_desktop.ui.media.playback_problem import media_plugin_there
from sora_desktop.ui.text.formats import counted, elapsed
from sora_desktop.ui.widgets.dialogs import show_message
from sora_desktop.ui.widgets.notice import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.api.updates import Newest
    from sora_desktop.engine.library_scan import Repaired

translate = QCoreApplication.translate
READ_ONLY = "read only"
UNSAVED_ID = "unsaved id"
WAITING_CLIPS = "waiting clips"
CHOOSE = "choose"
_SHOW, _REVEAL, _COPY, _LOOK, _OPEN = "show", "reveal", "copy", "look", "open"
# Without these formats posters and icons stay empty.
_PICTURES = frozenset({"jpeg", "png", "svg"})


# --- The last run ended in a crash ---------------------------------------------------------------


def report_crash(window: QWidget, notices: Notifier, spawn: Spawn, report: Path) -> None:
    """Offers the report of a run that ended in a crash."""
    notice = Notice(
        key="crash",
        text=translate("Crash", "Sora Desktop closed unexpectedly last time"),
        line=translate(
            "Crash",
            "Your takes are safe. Nothing is sent or paid twice. The report stays on this "
            "computer.",
        ),
        severity=Severity.WARNING,
        priority=Rank.PROBLEM,
        actions=(
            NoticeAction(id=_SHOW, label=translate("Crash", "Show report")),
            NoticeAction(id=_REVEAL, label=translate("Crash", "Show in folder")),
        ),
    )
    doing = {
        _SHOW: lambda: spawn(_show_report(window, report), "show report"),
        _REVEAL: lambda: files_outside.reveal(report),
    }
    notices.offer(notice, doing)


async def _show_report(window: QWidget, report: Path) -> None:
    await show_message(
        window,
        translate("Crash", "Crash report"),
        translate(
            "Crash",
            "This report has no keys and no values of variables. Read it before you share it.",
        ),
        _report_text(report),
    )


def _report_text(report: Path) -> str:
    try:
        return report.read_text("utf-8", "replace")
    except OSError as error:
        return str(error)


# --- Parts that a damaged copy of the program lacks ----------------------------------------------


def missing_parts() -> tuple[str, ...]:
    """One sentence for each missing part, with its consequence."""
    texts = []
    again = translate(
        "MissingParts", "Reinstall Sora Desktop. Your clips, takes and settings stay."
    )
    if not media_plugin_there():
        lost = translate("MissingParts", "Can't play clips: the media plugin is missing.")
        texts.append(f"{lost} {again}")
    readable = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if not readable >= _PICTURES:
        lost = translate("MissingParts", "Can't show some pictures: a plugin is missing.")
        texts.append(f"{lost} {again}")
    return tuple(texts)


# --- Disks ---------------------------------------------------------------------------------------


def waiting_clips(count: int, folder: Path, *, gone: bool) -> Notice:
    """One notice for all paid clips for which the disk has no room now."""
    if gone:
        text = translate("Disk", "%n paid clip(s) can't be downloaded", "", count)
        line = translate(
            "Disk", "The folder %1 isn't available. Downloads continue when it's back."
        )
    else:
        text = translate("Disk", "%n paid clip(s) not downloaded: disk full", "", count)
        line = translate("Disk", "The disk of %1 is full. Downloads continue when there is space.")
    return Notice(
        key=WAITING_CLIPS,
        text=counted(text, count),
        line=line.replace("%1", str(folder)),
        severity=Severity.WARNING,
        priority=Rank.BLOCKER,
        actions=(NoticeAction(id=CHOOSE, label=translate("Messages", "Choose folder")),),
    )


def report_read_only(
    notices: Notifier, problem: Problem, folder: Path, look: Callable[[], object]
) -> None:
    """Why the library is read-only, and what would change that."""
    if problem.category is Category.DISK_FULL:
        text = translate("Disk", "The disk is full")
        line = translate(
            "Disk",
            "You can watch clips, but not generate, download or change anything. Free up space "
            "for %1. Sora Desktop then continues automatically.",
        )
    elif problem.category is Category.FOLDER_GONE:
        text = translate("Disk", "Your library isn't writable")
        line = translate(
            "Disk",
            "You can watch clips, but not generate, download or change anything. Make %1 "
            "writable. Sora Desktop then continues automatically.",
        )
    else:
        text = translate("Disk", "Another window of Sora Desktop took over")
        line = translate(
            "Disk",
            "It changed %1. Quit and start again to generate, download or change anything.",
        )
    notice = Notice(
        key=READ_ONLY,
        text=text,
        line=line.replace("%1", str(folder)),
        severity=Severity.DANGER,
        priority=Rank.BLOCKER,
        actions=(NoticeAction(id=_LOOK, label=translate("Messages", "Try now")),),
        closable=False,
    )
    notices.offer(notice, {_LOOK: look})


def report_silent(notices: Notifier, folder: Path, seconds: float) -> None:
    """The disk delayed the window, and has answered."""
    text = translate("Disk", "Your library didn't respond for %1")
    line = translate("Disk", "Folder %1. Nothing was lost.")
    notice = Notice(
        key="silent folder",
        text=text.replace("%1", elapsed(seconds)),
        line=line.replace("%1", str(folder)),
        severity=Severity.WARNING,
        priority=Rank.PROBLEM,
    )
    notices.offer(notice, {})


def report_unsaved_id(notices: Notifier, remote_id: str) -> None:
    """PiAPI accepted a paid take, and the window is the only place that knows its ID."""
    line = translate(
        "Disk",
        "PiAPI accepted the take, but we can't save its ID %1. Copy the ID, then free up disk "
        "space. We keep trying.",
    ).replace("%1", remote_id)
    notice = Notice(
        key=UNSAVED_ID,
        text=translate("Disk", "A paid take can't be saved"),
        line=line,
        severity=Severity.DANGER,
        priority=Rank.RESCUE,
        actions=(NoticeAction(id=_COPY, label=translate("Disk", "Copy ID")),),
        closable=False,
    )
    notices.offer(notice, {_COPY: lambda: QGuiApplication.clipboard().setText(remote_id)})


# --- Signed clips that an earlier version had changed --------------------------------------------


def report_repaired(notices: Notifier, done: Repaired) -> None:
    """Shows how many were repaired, and which were not."""
    if done.repaired:
        count = done.repaired
        text = translate(
            "Repair",
            "Repaired the Content Credentials of %n clip(s)",
            "",
            count,
        )
        line = translate("Repair", "An earlier version of Sora Desktop made them invalid.")
        notices.notify(counted(text, count), line)
    if done.left:
        count = len(done.left)
        text = counted(
            translate(
                "Repair",
                "Couldn't repair the Content Credentials of %n clip(s)",
                "",
                count,
            ),
            count,
        )
        line = translate(
            "Repair", "The files were changed after we saved them, so we left them. First: %1."
        ).replace("%1", done.left[0])
        notice = Notice(
            key="repair", text=text, line=line, severity=Severity.WARNING, priority=Rank.PROBLEM
        )
        notices.offer(notice, {})
    for problem in done.problems:
        if problem.category is not Category.FOLDER_GONE:
            notices.report(problem)


# --- A newer version -----------------------------------------------------------------------------


def report_update(notices: Notifier, newest: Newest) -> None:
    """Shows it as a toast: nothing depends on it."""
    text = translate("Updates", "Sora Desktop %1 is available").replace("%1", newest.version)
    label = translate("Updates", "Download page")
    notice = Notice(key="update", text=text, actions=(NoticeAction(id=_OPEN, label=label),))
    notices.offer(notice, {_OPEN: lambda: QDesktopServices.openUrl(QUrl(newest.page))})
