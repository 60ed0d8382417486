"""What is said of projects: their names, their budgets, and what an order leaves of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.ledger import Budget, ProjectSpending, Spending
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import Project, ProjectId
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.problem_texts import ProblemText, Step

translate = QCoreApplication.translate

OVER_PROJECT = ProblemText(
    QT_TRANSLATE_NOOP("Messages", "Over the project budget"),
    QT_TRANSLATE_NOOP(
        "Messages", "{project} has a budget of {limit}, and {left} is left. This would exceed it."
    ),
    QT_TRANSLATE_NOOP(
        "Messages", "Raise the budget in the project settings, or use another project."
    ),
    (Step.PROJECT_SETTINGS,),
)


def project_title(project: Project) -> str:
    """What a project is called. The first one has a name of ours until it gets another."""
    return _title(project.name)


def _title(name: str) -> str:
    return name or translate("Projects", "My takes")


def style_note(project: Project) -> str:
    """That the style of a project is added to a prompt."""
    text = translate("Projects", "Style of {project} is added")
    return fill(text, project=project_title(project))


@dataclass(frozen=True, slots=True)
class ProjectOverrun:
    """The budget of a project, as a problem tells of it."""

    project_id: ProjectId
    project: str
    limit: str
    left: str


def project_overrun(problem: Problem) -> ProjectOverrun | None:
    """The project whose budget the problem is about; None where it is another budget."""
    kind, *parts = problem.text.split(" ", 4)
    if problem.category is not Category.BUDGET or kind != Budget.PROJECT.value or len(parts) != 4:
        return None
    limit, left, own, name = parts
    return ProjectOverrun(project_id=ProjectId(own), project=_title(name), limit=limit, left=left)


def budget_text(spending: ProjectSpending) -> str:
    """The budget of a project and what is left of it; empty without one."""
    budget, left = spending.project.budget, spending.left
    if budget is None or left is None:
        return ""
    if left < NOTHING:
        text = translate("Projects", "Project budget {budget}, over by {amount}")
        return fill(text, budget=budget, amount=NOTHING - left)
    return fill(
        translate("Projects", "Project budget {budget}, {left} left"), budget=budget, left=left
    )


def left_after(
    total: Money, balance: Money | None, spent: Spending, own: ProjectSpending
) -> Sequence[str]:
    """Balance and budgets after an order of that sum, as far as they are known."""
    lines = []
    if balance is not None:
        text = translate("Generate", "Balance {now}, afterwards about {after}.")
        lines.append(fill(text, now=balance, after=_less(balance, total)))
    for cap, gone, text in (
        (
            spent.daily_budget,
            spent.today,
            translate("Generate", "Left of today's budget afterwards: {left}."),
        ),
        (
            spent.monthly_budget,
            spent.month,
            translate("Generate", "Left of this month's budget afterwards: {left}."),
        ),
    ):
        if cap is not None:
            lines.append(fill(text, left=_less(cap, gone + spent.committed + total)))
    if own.left is not None:
        text = translate("Generate", "Left of the budget of {project} afterwards: {left}.")
        title = project_title(own.project)
        lines.append(fill(text, project=title, left=_less(own.left, total)))
    return lines


def _less(amount: Money, more: Money) -> Money:
    return amount - more if amount >= more else NOTHING
