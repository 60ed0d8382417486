"""What the service said about a take, as text to read: the answer behind the plain words."""

from __future__ import annotations

import json

from sora_desktop.core.problem import Problem
from sora_desktop.core.secret import redact
from sora_desktop.core.take import Take

_LONGEST = 20_000


def raw_answer(take: Take) -> str:
    """The last answer and the last problem, laid out and without links; empty for none."""
    parts = []
    answer = take.answer
    if answer is not None:
        about = (answer.word, answer.model, answer.task_type, answer.id)
        parts.append("  ".join(part for part in about if part))
        parts += [_laid_out(text) for text in (answer.output, answer.input) if text]
        parts += [answer.detail, *answer.logs]
        error = answer.error
        parts += [error.message, error.raw_message, error.detail]
    if take.last_error is not None:
        parts += [take.last_error.text, take.last_error.raw]
    return _readable(parts)


def raw_problem(problem: Problem) -> str:
    """What was said of a problem that no take of ours met."""
    return _readable([problem.text, problem.raw])


def _readable(parts: list[str]) -> str:
    text = "\n".join(part for part in dict.fromkeys(parts) if part)
    return redact(text)[:_LONGEST]


def _laid_out(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text
