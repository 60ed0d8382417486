"""The account's tasks round the sending of one take, for the person to pick the right one.

The list itself names no prompts, so every task in it that no take follows is read as well. Both
are free.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from sora_desktop.api.errors import ApiError, Unauthorized
from sora_desktop.api.wire import STATUS_WORDS
from sora_desktop.core.money import Money
from sora_desktop.core.remote import HistoryEntry, RemoteStatus, RemoteTask
from sora_desktop.core.task import Task, TaskId
from sora_desktop.engine.line import Line
from sora_desktop.engine.matching import prompt_of, same_request, window
from sora_desktop.store.tasks import TaskStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One task of the account. `owner` is the take that follows it already.

    `prompt` is empty until the task was read (`read`), or when it could not be (`unread`).
    `matches` when it was made from what the take sent.
    """

    entry: HistoryEntry
    status: RemoteStatus
    cost: Money | None = None
    owner: TaskId | None = None
    prompt: str = ""
    read: bool = False
    unread: bool = False
    matches: bool = False


Told = Callable[[tuple[HistoryLine, ...]], None]


class AccountList:
    """Lists what the account made while a take was being sent."""

    def __init__(self, store: TaskStore, line: Line) -> None:
        self._store = store
        self._line = line

    async def lines(self, task: Task, told: Told) -> tuple[HistoryLine, ...]:
        """The tasks in the window of the take's sending, newest first.

        `told` hears the lines as soon as they are listed and after each that was read. ApiError:
        the list was not had, or the key was refused.
        """
        first, last = window(task, self._line.client.server_offset or timedelta())
        await self._line.turn()
        entries = await self._line.ask(lambda: self._line.client.history(first, last))
        lines = [self._line_of(entry) for entry in entries]
        told(tuple(lines))
        for place, line in enumerate(lines):
            if line.owner is None:
                lines[place] = await self._with_prompt(line, task)
                told(tuple(lines))
        return tuple(lines)

    def _line_of(self, entry: HistoryEntry) -> HistoryLine:
        owner = self._store.by_remote_id(entry.id)
        return HistoryLine(
            entry=entry,
            status=STATUS_WORDS.get(entry.word.casefold(), RemoteStatus.UNKNOWN),
            cost=entry.usage,
            owner=owner.id if owner is not None else None,
            prompt=owner.request.prompt if owner is not None else "",
            read=owner is not None,
        )

    async def _with_prompt(self, line: HistoryLine, task: Task) -> HistoryLine:
        await self._line.turn()
        try:
            remote = await self._line.ask(lambda: self._line.client.read(line.entry.id))
        except Unauthorized:
            raise
        except ApiError as error:
            log.info("a task of the list was not had: %s", error.problem.category.value)
            return replace(line, unread=True)
        return _read(line, remote, task)


def _read(line: HistoryLine, remote: RemoteTask, task: Task) -> HistoryLine:
    quoted = remote.usage.quoted
    return replace(
        line,
        read=True,
        status=remote.status,
        cost=quoted if quoted is not None else line.cost,
        prompt=prompt_of(remote),
        matches=same_request(task, remote),
    )
