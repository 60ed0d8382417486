"""Whether a task of the account is the one that a take paid for: pure comparisons.

The account's list does not hold prompts, so a task is read and its input compared with what was
sent (reliability.md 4.3).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from sora_desktop.core.remote import RemoteTask
from sora_desktop.core.task import Task

# The window is widened by so much on both sides, for clocks that differ.
CLOCK_DOUBT = timedelta(seconds=120)
# A create is given up after this long; what the account made later was never ours.
LONGEST_CREATE = timedelta(seconds=180)
_NO_TIME = datetime.max.replace(tzinfo=UTC)


def content_of(task: Task) -> tuple[str, str, str]:
    """What makes a take just like another one in the account."""
    return (task.wire_model, task.task_type, _canonical(fields_of(task.sent_input)))


def groups(tasks: Iterable[Task]) -> list[list[Task]]:
    """The takes by equal content, each group in the order of sending."""
    found: dict[tuple[str, str, str], list[Task]] = {}
    for task in sorted(tasks, key=lambda t: (t.sent_at or t.created_at, t.number)):
        found.setdefault(content_of(task), []).append(task)
    return list(found.values())


def window(task: Task, offset: timedelta) -> tuple[datetime, datetime]:
    """From when to when, by the server's clock, the account can have made this take's task."""
    sent = (task.sent_at or task.created_at) + offset
    return sent - CLOCK_DOUBT, sent + LONGEST_CREATE + CLOCK_DOUBT


def in_window(task: Task, remote: RemoteTask, offset: timedelta) -> bool:
    """Whether the remote task was made in the take's window; one without a time may have been."""
    first, last = window(task, offset)
    return remote.created_at is None or first <= remote.created_at <= last


def paired(
    alike: Sequence[Task], candidates: Sequence[RemoteTask], offset: timedelta
) -> list[tuple[Task, RemoteTask]]:
    """Which take is which, when equal takes and equal candidates are as many; else empty.

    In the order of time, and each only inside its own window.
    """
    if len(candidates) != len(alike):
        return []
    # The account's list comes newest first: that order decides between equal times.
    oldest_first = reversed(candidates)
    ordered = sorted(oldest_first, key=lambda c: (c.created_at is None, c.created_at or _NO_TIME))
    pairs = list(zip(alike, ordered, strict=True))
    return pairs if all(in_window(task, remote, offset) for task, remote in pairs) else []


def same_request(task: Task, remote: RemoteTask) -> bool:
    """Whether the remote task was made from what this take sent.

    Every field that the answer echoes must be equal; a prompt is compared in NFC without white
    space round it. An answer that echoes no prompt proves nothing.
    """
    sent, echoed = fields_of(task.sent_input), fields_of(remote.input)
    if remote.task_type and remote.task_type != task.task_type:
        return False
    if _text(sent.get("prompt")) != _text(echoed.get("prompt")) or not _text(sent.get("prompt")):
        return False
    common = {name for name in sent if name in echoed and name != "prompt"}
    return all(_word(sent[name]) == _word(echoed[name]) for name in common)


def prompt_of(remote: RemoteTask) -> str:
    """The prompt that the task echoes, empty when it echoes none."""
    return _text(fields_of(remote.input).get("prompt"))


def canonical_words(prompt: str) -> str:
    """A prompt as it is compared: in NFC, without white space round it."""
    return _text(prompt)


def fields_of(text: str) -> Mapping[str, object]:
    """The fields of an ``input`` as it was sent or is echoed; none when it is no object."""
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _canonical(value: Mapping[str, object]) -> str:
    prompt = {"prompt": _text(value.get("prompt"))}
    return json.dumps({**value, **prompt}, sort_keys=True, default=str)


def _text(value: object) -> str:
    return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else ""


def _word(value: object) -> str:
    """A field as a word, so that 8 equals "8" and "8s" equals 8: servers echo loosely."""
    return str(value).strip().casefold().removesuffix("s") if value is not None else ""
