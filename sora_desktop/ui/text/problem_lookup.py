"""Which texts fit a problem best, of all tables of them."""

from __future__ import annotations

from sora_desktop.core.problem import Category, Part, Problem
from sora_desktop.ui.text.certificate_text import DISTRUSTS
from sora_desktop.ui.text.disk_text import UNWRITABLE
from sora_desktop.ui.text.problem_texts import PROBLEM_TEXTS, ProblemText
from sora_desktop.ui.text.project_text import OVER_PROJECT, project_overrun

_OF_A_DISK = frozenset({Category.DISK_FULL, Category.FOLDER_GONE, Category.FILE_IN_USE})


def problem_text(problem: Problem) -> ProblemText:
    """The texts that fit the problem best."""
    usual = PROBLEM_TEXTS[problem.category]
    if problem.category is Category.CERTIFICATE and problem.code is not None:
        return DISTRUSTS.get(problem.code, usual)
    if project_overrun(problem) is not None:
        return OVER_PROJECT
    if problem.part is Part.CLIPS or problem.category not in _OF_A_DISK:
        return usual
    full = problem.category is Category.DISK_FULL
    return UNWRITABLE[problem.part, Category.DISK_FULL if full else Category.FOLDER_GONE]
