"""What the service said about a take, as text to read: the answer behind the plain words."""

from __future__ import annotations

import json

from sora_desktop.core.redact import redact
from sora_desktop.core.task import Task

_LONGEST = 20_000


def raw_answer(task: Task) -> str:
    """The last answer and the last trouble, laid out and without links; empty for none."""
    parts = []
    answer = task.answer
    if answer is not None:
        about = (answer.word, answer.model, answer.task_type, answer.id)
        parts.append("  ".join(part for part in about if part))
        parts += [_laid_out(text) for text in (answer.output, answer.input) if text]
        parts += [answer.detail, *answer.logs]
        error = answer.error
        parts += [error.message, error.raw_message, error.detail]
    if task.last_error is not None:
        parts += [task.last_error.text, task.last_error.raw]
    text = "\n".join(part for part in dict.fromkeys(parts) if part)
    return redact(text)[:_LONGEST]


def _laid_out(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text
