"""A family has everything that was made from one another, and nothing else."""

from __future__ import annotations

from sora_desktop.core.lineage import family_of
from sora_desktop.core.task import Task, TaskId
from tests.core.makers import a_task


def of(name: str, parent: str | None = None) -> Task:
    return a_task(id=TaskId(name), parent_id=None if parent is None else TaskId(parent))


def test_a_family() -> None:
    tasks = [of("a"), of("b", "a"), of("c", "b"), of("d", "a"), of("x"), of("y", "x")]
    for name in "abcd":
        assert family_of(TaskId(name), tasks) == set("abcd")
    assert family_of(TaskId("y"), tasks) == {"x", "y"}
    assert family_of(TaskId("none"), tasks) == {"none"}


def test_a_parent_that_is_gone_still_joins_its_children() -> None:
    tasks = [of("b", "a"), of("c", "a")]
    assert family_of(TaskId("c"), tasks) == {"a", "b", "c"}


def test_a_ring_comes_to_an_end() -> None:
    tasks = [of("a", "b"), of("b", "a"), of("c", "b")]
    assert family_of(TaskId("a"), tasks) == {"a", "b", "c"}
