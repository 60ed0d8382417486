"""What is said of a project's budget and style."""

from __future__ import annotations

import pytest

from sora_desktop.core.ledger import ProjectSpending, Spending
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import FIRST_PROJECT, Project, ProjectId
from sora_desktop.ui.text.project_text import (
    ProjectOverrun,
    budget_text,
    left_after,
    project_overrun,
    style_note,
)

KITE = ProjectId("0123456789abcdef" * 2)
CAP = ("$60.00", "$3.04")


def dollars(amount: str) -> Money:
    return Money.from_dollars(amount)


def spending(budget: str | None, spent: str = "0", committed: str = "0") -> ProjectSpending:
    project = Project(
        id=FIRST_PROJECT, name="Kite film", budget=None if budget is None else dollars(budget)
    )
    return ProjectSpending(project=project, spent=dollars(spent), committed=dollars(committed))


@pytest.mark.parametrize(
    ("own", "text"),
    [
        (spending(None, "5"), ""),
        (spending("60", "26.96"), "Project budget $60.00, $33.04 left"),
        (spending("60", "26.96", "3"), "Project budget $60.00, $30.04 left"),
        (spending("60", "60"), "Project budget $60.00, $0.00 left"),
        (spending("60", "61.50"), "Project budget $60.00, over by $1.50"),
    ],
)
def test_the_budget_of_a_project(own: ProjectSpending, text: str) -> None:
    assert budget_text(own) == text


def test_what_an_order_leaves() -> None:
    assert left_after(dollars("3"), None, Spending(), spending(None)) == []
    spent = Spending(
        today=dollars("4"),
        month=dollars("40"),
        committed=dollars("1"),
        daily_budget=dollars("20"),
        monthly_budget=dollars("42"),
    )
    assert left_after(dollars("3"), dollars("2"), spent, spending("60", "59")) == [
        "Balance $2.00, too low by $2.00.",
        "Left of today's budget afterwards: $12.00.",
        "Left of this month's budget afterwards: $0.00.",
        "Left of the budget of Kite film afterwards: $0.00.",
    ]
    # What is queued is paid too.
    queued = Spending(committed=dollars("1"))
    for balance, said in (("10", "afterwards about $6.00"), ("4", "afterwards about $0.00")):
        (line,) = left_after(dollars("3"), dollars(balance), queued, spending(None))
        assert line == f"Balance {dollars(balance)}, {said}."


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        (f"project $60.00 $3.04 {KITE} Kite film", ProjectOverrun(KITE, "Kite film", *CAP)),
        (f"project $60.00 $3.04 {KITE} ", ProjectOverrun(KITE, "My takes", *CAP)),
        ("day $60.00 $3.04", None),
        ("project", None),
        ("", None),
    ],
)
def test_a_problem_says_which_project_it_is(text: str, reported: ProjectOverrun | None) -> None:
    assert project_overrun(Problem(category=Category.BUDGET, text=text)) == reported
    assert project_overrun(Problem(category=Category.HELD, text=text)) is None


def test_the_style_has_the_name_of_its_project() -> None:
    assert style_note(Project(id=FIRST_PROJECT)) == "Style of My takes is added"
