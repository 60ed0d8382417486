"""What one row of the list says: its chips, its price with what kind of price it is, its mark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.task import Task, TaskState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PriceTag:
    """A price: `short` for a narrow row, `long` says what it is. Both empty when there is none."""

    short: str = ""
    long: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape (an icon's name) and the colour (a token's name) that stand for a state."""

    icon: str
    tone: str


_MARKS = {
    TaskState.DRAFT: Mark("clock", "muted"),
    TaskState.SUBMITTING: Mark("external", "muted"),
    TaskState.UNCONFIRMED: Mark("warning", "warn"),
    TaskState.PENDING: Mark("clock", "muted"),
    TaskState.PROCESSING: Mark("sparkle", "muted"),
    TaskState.UNKNOWN: Mark("info", "warn"),
    TaskState.COMPLETED: Mark("download", "muted"),
    TaskState.DOWNLOADING: Mark("download", "muted"),
    TaskState.READY: Mark("check", "good"),
    TaskState.FAILED: Mark("error", "danger"),
    TaskState.DISMISSED: Mark("close", "faint"),
}
_HELD = Mark("pause", "warn")
_NOT_FETCHED = Mark("warning", "danger")


def mark_of(task: Task) -> Mark:
    """The mark of a take's state: every state that wants something else looks different."""
    if task.state is TaskState.DRAFT and task.held:
        return _HELD
    if task.state is TaskState.COMPLETED and (task.last_error is not None or task.link_dead):
        return _NOT_FETCHED
    return _MARKS[task.state]


def marks_of(task: Task) -> tuple[str, ...]:
    """The icons of what the person added to a take: tags, a note."""
    return ("tag",) * bool(task.tags) + ("note",) * bool(task.note)


def chips(task: Task, model_name: str) -> tuple[str, ...]:
    """How the clip was asked for, the most telling first."""
    asked = task.request
    seconds = seconds_chip(task)
    parts = (model_name, asked.resolution or "", asked.aspect_ratio or "", seconds)
    return tuple(part for part in parts if part)


def seconds_chip(task: Task) -> str:
    """The length of the clip: ``8 s``."""
    return translate("TaskRow", "%1 s").replace("%1", str(task.request.seconds))


def price_tag(task: Task) -> PriceTag:
    """What the take costs, and whether that is our estimate, the API's quote or the charge.

    Nothing for what was never sent and never will be, and for a failure that the API has named no
    charge for: the line of its state says what is known.
    """
    if task.charged is not None:
        return _tag("%1", translate("TaskRow", "charged %1"), str(task.charged))
    if task.state in (TaskState.FAILED, TaskState.DISMISSED):
        return PriceTag()
    if task.quoted is not None:
        return _tag("%1", translate("TaskRow", "quoted %1"), str(task.quoted))
    if not task.estimate_certain and not task.estimate:
        return PriceTag()  # A row that was made from its clip alone: nobody knows its price.
    if task.estimate_certain:
        return _tag("~%1", translate("TaskRow", "estimate ~%1"), str(task.estimate))
    return _tag(
        translate("TaskRow", "from %1"),
        translate("TaskRow", "estimate from %1"),
        str(task.estimate),
    )


def _tag(short: str, long: str, price: str) -> PriceTag:
    return PriceTag(short.replace("%1", price), long.replace("%1", price))
