"""The problem of a shot's take, and the one step that helps, below the takes of the shot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sora_desktop.core.problem import Category
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.ui.text.panel_text import problem_with
from sora_desktop.ui.theme.theme import S1, restyle
from sora_desktop.ui.widgets.layouts import text_label
from sora_desktop.ui.widgets.presses import PaidButton

# The most urgent first.
_WRONG = (TakeState.UNCONFIRMED, TakeState.COMPLETED, TakeState.FAILED)


def is_blocked(take: Take) -> bool:
    """Whether moderation has refused the take."""
    error = take.last_error
    failed = take.state is TakeState.FAILED
    return failed and error is not None and error.category is Category.MODERATION


def problems_of(takes: Sequence[Take]) -> list[Take]:
    """The takes of a shot that need a person, the most urgent first and of these the newest. A
    failure that was seen is over once another take has a clip, or may still get one."""
    under_way = any(take.state not in (TakeState.FAILED, TakeState.DISMISSED) for take in takes)
    wrong = [
        take
        for take in reversed(takes)
        if take.state in _WRONG
        and take.needs_attention
        and (take.state is not TakeState.FAILED or take.new or not under_way)
    ]
    return sorted(wrong, key=lambda take: _WRONG.index(take.state))


class ShotProblem(QWidget):
    """`step_wanted` carries the id of the take whose step a person wants; it may cost money."""

    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_id = TakeId("")
        self.title, self.detail = text_label(""), text_label("", tone="muted", size="small")
        self.step = PaidButton()
        self.step.setObjectName("shotStepButton")
        self.step.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        for part in (self.title, self.detail, self.step):
            column.addWidget(part)
        self.step.ordered.connect(lambda: self.step_wanted.emit(self._take_id))
        self.hide()

    def show_take(self, take: Take | None, step: str) -> None:
        """Shows the problem of the take; `step` is the label of the button, empty for none."""
        if take is not None:
            self._take_id = take.id
            said = problem_with(take, take.shot_number)
            self.title.setText(said.title)
            self.detail.setText(said.detail)
            restyle(self.title, tone=said.tone)
            self.step.setText(step.replace("&", "&&"))
            self.step.setAccessibleName(step)
            self.step.setAccessibleDescription(f"{said.title}. {said.detail}")
        self.step.setVisible(bool(step))
        self.setVisible(take is not None)
