"""What can come of a call, as a tree of errors; each says what is proved.

`problem` is for the person, `evidence` the last step of the transport that was seen. No error
holds a key, and none has a cause or context that does.
"""

from __future__ import annotations

from sora_desktop.core.problem import Problem
from sora_desktop.core.remote import RemoteTask


class ApiError(Exception):
    """A call that did not give what was asked for."""

    def __init__(self, problem: Problem, *, evidence: str = "") -> None:
        super().__init__(f"{problem.category.value}: {problem.text}".rstrip(": "))
        self.problem = problem
        self.evidence = evidence


class NotSent(ApiError):
    """Proved: nothing of the paid request left this computer. It may be tried again."""


class Refused(ApiError):
    """A definite "no" with this HTTP `status`; nothing was charged.

    `remote` is the task that some refusals describe along with their reason.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        status: int,
        evidence: str = "",
        remote: RemoteTask | None = None,
    ) -> None:
        super().__init__(problem, evidence=evidence)
        self.status = status
        self.remote = remote


class Unauthorized(Refused):
    """The key is refused (401), or there is none: only the person can help."""


class NotFound(Refused):
    """The server does not know what was to be read (404). It may know it again later."""


class RateLimited(ApiError):
    """Too many requests (429): not accepted. `retry_after` in seconds, 1 to 900, if told."""

    def __init__(self, problem: Problem, *, retry_after: float | None, evidence: str = "") -> None:
        super().__init__(problem, evidence=evidence)
        self.retry_after = retry_after


class Unconfirmed(ApiError):
    """A create of which nobody can say whether it was taken. Never to be repeated.

    `maybe_id` is a task id that stood in an answer which could not be trusted otherwise (cut
    short, or with a 5xx): a read of it may settle the matter. Empty when there was none.
    """

    def __init__(self, problem: Problem, *, evidence: str = "", maybe_id: str = "") -> None:
        super().__init__(problem, evidence=evidence)
        self.maybe_id = maybe_id


class Transient(ApiError):
    """A free call or a download that failed and may be tried again."""


class LinkDead(ApiError):
    """The file host does not give this link any more; a fresh one may be had from the task."""


class UnsafeLink(ApiError):
    """A link or redirect that is not followed: no https, or no public host."""


class TooLong(ApiError):
    """The file is longer than the caller allows; `total` in bytes when the server told it."""

    def __init__(self, problem: Problem, *, total: int | None) -> None:
        super().__init__(problem)
        self.total = total
