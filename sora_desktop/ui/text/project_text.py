"""Texts about projects: their names, their budgets, what an order leaves of them, and what goes
into a project file and comes out of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.ledger import Budget, ProjectSpending, Spending
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.shot import Project, ProjectId
from sora_desktop.ui.text.formats import Translator, fill, size
from sora_desktop.ui.text.problem_texts import ProblemText, Step

if TYPE_CHECKING:
    from sora_desktop.core.project_file import FileFlaw
    from sora_desktop.engine.project_files import Exported, Imported, Incoming

tr = Translator("ProjectFile")
tr_projects = Translator("Projects")
tr_generate = Translator("Generate")
tr_noop = partial(QT_TRANSLATE_NOOP, "Messages")


OVER_PROJECT = ProblemText(
    tr_noop("Over the project budget"),
    tr_noop("{project} has a budget of {limit}, and {left} is left. This would exceed it."),
    tr_noop("Raise the budget in the project settings, or use another project."),
    (Step.PROJECT_SETTINGS,),
)


_RAISE = tr_noop("Wait for the next period, or raise the budget in Settings.")
_OVER_CAP: Mapping[str, ProblemText] = MappingProxyType(
    {
        Budget.DAY.value: ProblemText(
            tr_noop("Over today's budget"),
            tr_noop("This is {over} over today's budget of {limit}."),
            _RAISE,
            (Step.SETTINGS,),
        ),
        Budget.MONTH.value: ProblemText(
            tr_noop("Over this month's budget"),
            tr_noop("This is {over} over this month's budget of {limit}."),
            _RAISE,
            (Step.SETTINGS,),
        ),
    }
)


def project_title(project: Project) -> str:
    """The name of a project. The first one has a name of ours until it gets another."""
    return _title(project.name)


def _title(name: str) -> str:
    return name or tr_projects("My takes")


def style_note(project: Project) -> str:
    """Says that the style of a project is added to a prompt."""
    return tr_projects("Style of {project} is added", project=project_title(project))


class ProjectOverrun(NamedTuple):
    """The budget of a project in a problem's sentence."""

    project_id: ProjectId
    project: str
    limit: str
    left: str


def project_overrun(problem: Problem) -> ProjectOverrun | None:
    """The project whose budget the problem is about; None for another budget."""
    kind, *parts = problem.text.split(" ", 4)
    if problem.category is not Category.BUDGET or kind != Budget.PROJECT.value or len(parts) != 4:
        return None
    limit, left, own, name = parts
    return ProjectOverrun(project_id=ProjectId(own), project=_title(name), limit=limit, left=left)


class CapOverrun(NamedTuple):
    """The budget of a day or a month in a problem's sentence."""

    texts: ProblemText
    limit: str
    over: str


def cap_overrun(problem: Problem) -> CapOverrun | None:
    """The budget of a day or a month that the problem is about; None for another one."""
    kind, *parts = problem.text.split(" ")
    texts = _OVER_CAP.get(kind)
    if problem.category is not Category.BUDGET or texts is None or len(parts) != 2:
        return None
    return CapOverrun(texts, *parts)


def budget_text(spending: ProjectSpending) -> str:
    """The budget of a project and what is left of it; empty without one."""
    budget, left = spending.project.budget, spending.left
    if budget is None or left is None:
        return ""
    if left < NOTHING:
        return tr_projects(
            "Project budget {budget}, over by {amount}", budget=budget, amount=NOTHING - left
        )
    return tr_projects("Project budget {budget}, {left} left", budget=budget, left=left)


def left_after(
    total: Money, balance: Money | None, spent: Spending, own: ProjectSpending
) -> Sequence[str]:
    """Balance and budgets after an order of that sum and everything that is queued, as far as they
    are known."""
    lines = []
    if balance is not None:
        left = balance - spent.committed - total
        text = tr_generate("Balance {now}, afterwards about {after}.")
        if left < NOTHING:
            text = tr_generate("Balance {now}, too low by {short}.")
        lines.append(fill(text, now=balance, after=left, short=NOTHING - left))
    for cap, gone, text in (
        (
            spent.daily_budget,
            spent.today,
            tr_generate("Left of today's budget afterwards: {left}."),
        ),
        (
            spent.monthly_budget,
            spent.month,
            tr_generate("Left of this month's budget afterwards: {left}."),
        ),
    ):
        if cap is not None:
            lines.append(fill(text, left=_less(cap, gone + spent.committed + total)))
    if own.left is not None:
        text = tr_generate("Left of the budget of {project} afterwards: {left}.")
        title = project_title(own.project)
        lines.append(fill(text, project=title, left=_less(own.left, total)))
    return lines


def _less(amount: Money, more: Money) -> Money:
    return amount - more if amount >= more else NOTHING


def flaw_text(flaw: FileFlaw) -> str:
    """Why a file can't be imported, and what to do about it."""
    from sora_desktop.core.project_file import FileFlaw

    damaged = tr("The file is damaged or incomplete. Copy it again.")
    strange = tr("The file has something in it that doesn't belong there.")
    return {
        FileFlaw.NOT_OURS: tr("This isn't a Sora Desktop project."),
        FileFlaw.NEWER: tr("A newer version of Sora Desktop made this file. Update to import it."),
        FileFlaw.DAMAGED: damaged,
        FileFlaw.FOREIGN: strange,
        FileFlaw.TOO_LARGE: tr("The project is too large to import."),
        FileFlaw.ABSURD: tr("The file has values that can't be true."),
        FileFlaw.TWICE: tr("The file lists the same thing twice."),
    }[flaw]


def exported_line(done: Exported) -> str:
    """What is in the file, and what stayed behind."""
    contents = _joined(_shots(done.shots), _takes(done.takes), _clips(done.clips), size(done.size))
    left = []
    if done.binned:
        left.append(tr("%n take(s) in the bin left out.", "", done.binned))
    if done.unconfirmed:
        left.append(tr("Not confirmed by PiAPI, so left out: %n take(s).", "", done.unconfirmed))
    if done.linked:
        left.append(tr("Queued with links of your own, so left out: %n take(s).", "", done.linked))
    return " ".join([f"{contents}.", *left]) if left else contents


def question_text(what: Incoming) -> str:
    """What an import would add."""
    clips = len(what.clips)
    contents = [_shots(len(what.shots)), _takes(len(what.takes)), _clips(clips)]
    if what.shelf:
        contents.append(tr("%n file(s) on the shelf", "", len(what.shelf)))
    if what.size:
        contents.append(size(what.size))
    lines = [tr("Adds {what}.", what=_joined(*contents))]
    if what.known:
        lines.append(tr("%n take(s) already in your library stay as they are.", "", what.known))
    if what.queued:
        lines.append(tr("%n queued take(s) will be on hold. Nothing is sent.", "", what.queued))
    lines.append(tr("Importing is free. The takes keep their cost, which counts toward no budget."))
    return "\n".join(lines)


def imported_line(done: Imported) -> str:
    """What was added, what came without its clip, what waits, and what can't be made here."""
    contents = _joined(_shots(done.shots), _takes(done.takes), _clips(done.clips))
    more = []
    if done.bare:
        more.append(tr("%n take(s) came without a clip.", "", done.bare))
    if done.queued:
        more.append(tr("%n queued take(s) on hold: not sent, not charged.", "", done.queued))
    if done.not_made:
        more.append(tr("Left out, as no model here fits: %n queued take(s).", "", done.not_made))
    return " ".join([f"{contents}.", *more]) if more else contents


def _shots(count: int) -> str:
    return tr("%n shot(s)", "", count)


def _takes(count: int) -> str:
    return tr("%n take(s)", "", count)


def _clips(count: int) -> str:
    return tr("%n clip(s)", "", count)


def _joined(*parts: str) -> str:
    return ", ".join(parts)
