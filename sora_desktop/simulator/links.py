"""Links to clips: each holds its own time of death and a token that proves it."""

from __future__ import annotations

import hashlib
import hmac

from sora_desktop.core.clock import Clock
from sora_desktop.simulator.tasks import SimTask, Stage


class Links:
    """Makes and checks the links to finished clips."""

    def __init__(self, clock: Clock, salt: str) -> None:
        self._clock = clock
        self.salt = salt
        self.base = ""
        self._dying: dict[str, float] = {}

    def link(self, task: SimTask, usual_seconds: float) -> str | None:
        """The link to a completed task's clip: the last one while it lives, else a fresh one.

        None for a task that is not completed, and for one whose plan has no link.
        """
        if task.stage is not Stage.COMPLETED or task.plan.no_link:
            return None
        now = self._clock.now().timestamp()
        if self._dying.get(task.id, 0.0) <= now:
            life = task.plan.link_seconds
            self._dying[task.id] = now + (usual_seconds if life is None else life)
        dies = repr(self._dying[task.id])
        return (
            f"{self.base}/ephemeral/{task.id}.mp4?expires={dies}&token={self._token(task.id, dies)}"
        )

    def lives(self, task_id: str, expires: str, token: str) -> bool:
        """Whether those two words of a link open the clip now."""
        if not hmac.compare_digest(token.encode(), self._token(task_id, expires).encode()):
            return False
        return float(expires) > self._clock.now().timestamp()

    def expire(self) -> None:
        """Ends the life of every link given so far: a read of a task gives a fresh one."""
        self.salt = hashlib.sha256(self.salt.encode()).hexdigest()
        self._dying.clear()

    def _token(self, task_id: str, expires: str) -> str:
        return hashlib.sha256(f"{self.salt}/{task_id}/{expires}".encode()).hexdigest()[:32]
