"""What is known of a take, as lines for a person who wants to know it exactly."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.task import Task
from sora_desktop.ui.formats import cut, fill
from sora_desktop.ui.task_row import chips, price_tag

translate = QCoreApplication.translate

_PROMPT_SHOWN = 280


def facts_of(task: Task, model_name: str, line: str) -> tuple[str, str]:
    """Headline and lines: `line` says its state. Only what is known gets a line."""
    moment = task.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    lines = (
        cut(" ".join(task.request.prompt.split()), _PROMPT_SHOWN),
        "",
        line,
        " · ".join(chips(task, model_name)),
        _price(task),
        fill(translate("TaskFacts", "Ordered {moment}"), moment=moment),
        fill(translate("TaskFacts", "Task ID {id}"), id=task.remote_id) if task.remote_id else "",
        fill(translate("TaskFacts", "File {name}"), name=task.clip) if task.clip else "",
    )
    kept = [text for place, text in enumerate(lines) if text or place == 1]
    return fill(translate("TaskFacts", "Take {n}"), n=task.number), "\n".join(kept)


def _price(task: Task) -> str:
    said = price_tag(task).long
    return said[:1].upper() + said[1:]
