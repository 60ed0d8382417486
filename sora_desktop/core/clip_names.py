"""File names of clips, made by a pattern with blanks such as ``{date} {number} {prompt}``.

Whatever pattern and prompt say, the name is one that every system takes (`names`): it has letters,
digits, spaces and the signs ``-_+``, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo

from sora_desktop.core.names import slug
from sora_desktop.core.task import Task

USUAL_PATTERN = "{date} {number} {prompt}"
BLANKS = ("date", "time", "number", "prompt", "model", "ratio", "resolution", "seconds")
LONGEST_PATTERN = 200
# With " (999)" and the ending it stays under the 255 bytes of Linux, and leaves a folder on Windows
# 100 of its 260 characters.
_LONGEST_NAME = 150
_BLANK = re.compile(r"\{([^{}]*)\}")


class BadPattern(ValueError):
    """A pattern that cannot be used. `blank` is the word between braces that is no blank; empty
    when it has no blank at all, a lone brace, or is too long."""

    def __init__(self, blank: str = "") -> None:
        super().__init__(f"not a pattern for names: {blank!r}")
        self.blank = blank


def check_pattern(pattern: str) -> str:
    """The pattern without white space round it; BadPattern."""
    pattern = pattern.strip()
    found = _BLANK.findall(pattern)
    for blank in found:
        if blank not in BLANKS:
            raise BadPattern(blank)
    rest = _BLANK.sub("", pattern)
    if not found or "{" in rest or "}" in rest or len(pattern) > LONGEST_PATTERN:
        raise BadPattern
    return pattern


def clip_name(pattern: str, task: Task, zone: tzinfo | None) -> str:
    """The file name of a take, for example ``2026-11-22 0012 paper boat drifting.mp4``.

    Nothing in it comes from the server. Dates are those of the time zone, None for the system's. A
    pattern that cannot be used counts as the usual one.
    """
    try:
        pattern = check_pattern(pattern)
    except BadPattern:
        pattern = USUAL_PATTERN
    values = _values(task, task.created_at.astimezone(zone))
    return slug(_BLANK.sub(lambda found: values[found[1]], pattern), _LONGEST_NAME) + ".mp4"


def _values(task: Task, made: datetime) -> Mapping[str, str]:
    request = task.request
    return {
        "date": made.date().isoformat(),
        "time": made.strftime("%H-%M-%S"),
        "number": f"{task.number:04d}",
        "prompt": slug(request.prompt),
        "model": request.model_id,
        "ratio": (request.aspect_ratio or "").replace(":", "x"),
        "resolution": request.resolution or "",
        "seconds": f"{request.seconds}s",
    }
