"""What a person reads of a take: the line in the list and the message behind it."""

from __future__ import annotations

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.problem import Problem
from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.text.take_text import state_line
from tests.engine.bench import SORA, Bench


def message(problem: Problem | None, take: Take | None = None) -> str:
    """All the words of a problem, in one text."""
    assert problem is not None, "nothing is told"
    said = problem_message(problem, take, Catalogue([SORA]))
    return f"{said.headline}. {said.body} {said.next_step}"


def text_of(bench: Bench, take_id: TakeId) -> str:
    """The line of the take and, where it has a problem, its message."""
    take = bench.take(take_id)
    line = state_line(take, bench.clock.now(), None, None)
    return line if take.last_error is None else f"{line} | {message(take.last_error, take)}"


def connection_text(bench: Bench) -> str:
    """The message about the connection to the service."""
    return message(bench.engine.status.problem)
