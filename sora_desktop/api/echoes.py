"""What the service says back to us of our own key, taken out before anybody keeps it.

The whole key is taken out of the body of every answer. A part of it, as in "Invalid key kQ7-…Wq",
is only taken out where a person's words stand: ids and links are long texts of letters and digits
that a piece of a key may well be in by chance, and an id that was changed is a paid task lost.
"""

from __future__ import annotations

import json
from dataclasses import replace

from sora_desktop.core.redact import MASK, redact
from sora_desktop.core.remote import RemoteTask


def without_whole_key(body: bytes, key: str) -> bytes:
    """The body without the key, as it is or as JSON writes it."""
    quoted = json.dumps(key)[1:-1]
    for form in {key, quoted, quoted.replace("/", "\\/")}:
        body = body.replace(form.encode("utf-8"), MASK.encode("ascii"))
    return body


def without_parts_of_key(task: RemoteTask, key: str) -> RemoteTask:
    """The answer without parts of the key in what it says to people."""

    def clean(text: str) -> str:
        return redact(text, (key,))

    error = task.error
    return replace(
        task,
        word=clean(task.word),
        detail=clean(task.detail),
        logs=tuple(map(clean, task.logs)),
        error=replace(
            error,
            message=clean(error.message),
            raw_message=clean(error.raw_message),
            detail=clean(error.detail),
        ),
    )
