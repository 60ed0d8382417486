"""Everything that orders paid takes: Generate, and the actions of takes that spend. The questions
about blanks, a doubt or the price come first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.drafts import FinalOffer, final_of, finals_of, offer_of
from sora_desktop.core.mode import Estimate
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.request import InvalidRequest, VideoRequest, check, is_untested, offered
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    Project,
    ProjectId,
    Shot,
    Target,
)
from sora_desktop.core.take import UNSENT, ShotId, Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.status import EngineStatus
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.messages import problem_message
from sora_desktop.ui.compose.bar import Order
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers import order_questions
from sora_desktop.ui.controllers.interfaces import Connections, Orders, Spawn
from sora_desktop.ui.controllers.library import Step
from sora_desktop.ui.controllers.notices import Notices
from sora_desktop.ui.controllers.prompt import Question, blanks_question, literal_names
from sora_desktop.ui.text.formats import Translator, counted, fill, price_text
from sora_desktop.ui.text.project_text import left_after, project_title, style_note
from sora_desktop.ui.widgets.dialogs import ask, confirm
from sora_desktop.ui.widgets.presses import presses

tr = Translator("Generate")
# The plans below Creator, which is the first that can upload pictures.
_WITHOUT_UPLOADS = frozenset({"free", "hobbyist"})
# How many shots are offered to add takes to.
_RECENT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one order sends: `count` takes of each request, in the project `home`; or the `rows` of
    several shots, of which `requests` are the requests; or a take that is `held`."""

    requests: tuple[VideoRequest, ...]
    count: int
    parent_id: TakeId | None = None
    into: Target | None = None
    home: ProjectId = FIRST_PROJECT
    rows: tuple[BatchRow, ...] = ()
    held: Take | None = None

    @property
    def takes(self) -> int:
        """How many takes it has."""
        return len(self.requests) * self.count


class GenerateController:
    """Orders takes for the composer and for the actions of takes."""

    def __init__(
        self,
        parent: QWidget,
        composer: Composer,
        engine: Orders,
        catalogue: Catalogue,
        registry: ActionRegistry,
        notices: Notices,
        spawn: Spawn,
        *,
        ask_above: Callable[[], Money | None],
        show: Callable[[TakeId], object],
        project: Callable[[], ProjectId],
        remember: Callable[[str, Step, Step], object],
        now: Callable[[], datetime],
        deleted: Callable[[Take], int] = lambda _take: 0,
    ) -> None:
        """`ask_above` is the price above which it asks; `show` shows new takes; new shots are made
        in `project`; `remember` keeps a step that can be undone. `now` decides whether a draft is
        too old; `deleted` gives how many of its references are gone."""
        self._parent, self._composer, self._engine = parent, composer, engine
        self._catalogue, self._registry = catalogue, registry
        self._notices, self._spawn = notices, spawn
        self._ask_above, self._show, self._project = ask_above, show, project
        self._remember, self._now, self._deleted = remember, now, deleted
        self._asking = False
        self._soon = QTimer(parent, singleShot=True, interval=0)
        self._soon.timeout.connect(lambda: self._show_account(engine.status))
        self._aimed_in = ProjectId("")
        # Where the takes went in each project when it was left.
        self._aims: dict[ProjectId, tuple[ShotTarget | None, ShotTarget | None]] = {}

    def start(self, connections: Connections) -> None:
        """Connects the composer, and registers the actions that spend without more questions, and
        those that take orders back."""
        connections.connect(self._composer.submitted, self.generate)
        self._composer.use_shots(self._recent_shots)
        self._aimed_in = self._project()
        connections.connect(self._engine.takes.shots.changed, lambda _change: self.refresh_target())
        self._composer.afterwards = lambda total: self._left_after(total, self._project())
        self._show_style()
        connections.connect(self._engine.status_changed, self._show_account)
        connections.connect(self._engine.takes.changed, self._queue_changed)
        connections.on_close(self._soon.stop)
        self._show_account(self._engine.status)
        self.register(TakeAction.GENERATE_AGAIN, lambda t: self.again(t.request, t.id))
        self.register(TakeAction.MAKE_FINAL, self.make_final)
        self._registry.on_takes(TakeAction.MAKE_FINALS, self.make_finals)
        self.register(TakeAction.SEND_NOW, self.send_now)
        self._registry.on_takes(TakeAction.TAKE_BACK, self._take_back)
        self._registry.on_take(TakeAction.CANCEL_QUEUED, lambda _take: self._cancel_queued())

    def register(self, action: Action, order: Callable[[Take], object]) -> None:
        """Registers what an action that spends does, once per press: by the second click of a
        double click the button of another take may be under the pointer."""

        def once(take: Take) -> None:
            if presses().take():
                order(take)

        self._registry.on_take(action, once)

    def generate(self, order: Order) -> None:
        """Orders the prompt bar's request, after the questions that its blanks, its choices, a
        doubt or the price need."""
        if self._asking:
            return
        shot = ShotId(order.target.id) if order.target is not None else None
        continued = ShotId(order.continued.id) if order.continued is not None else None
        into = Target(shot, self._project(), continued)
        home = self._home(into)
        requests = tuple(self._styled(each, home) for each in order.requests)
        batch = Batch(requests=requests, count=order.count, into=into, home=home)
        questions = [*self._doubts(batch), *self._price_questions(batch)]
        names = self._composer.field.reading.names
        blanks = blanks_question(names, self._total(batch), fill_in=True)
        if len(batch.requests) == 1:
            self._ask_or_order([*blanks, *questions], batch)
        else:
            # The list of the prompts is the question about the price.
            self._ask_or_order([*blanks, *self._doubts(batch)], batch, preview=True)

    def again(self, request: VideoRequest, parent_id: TakeId) -> None:
        """Orders one more take with the same prompt and inputs, after the same questions. A style
        that its project got since is added, and that is asked too."""
        if self._asking:
            return
        home = self._home_of(parent_id)
        styled = self._styled(request, home)
        if styled.prompt == request.prompt:
            # A word in a sent prompt is not one of the shelf's current names.
            styled = request
        batch = _one(styled, parent_id, home)
        questions = [
            *blanks_question(literal_names(request.prompt), self._total(batch)),
            *([self._style_question(batch)] if styled.prompt != request.prompt else []),
            *self._doubts(batch),
            *self._price_questions(batch),
        ]
        self._ask_or_order(questions, batch)

    def make_final(self, draft: Take) -> None:
        """Orders the final of a draft, in its shot, after the same questions. The engine's refusal
        reports one that is too old."""
        takes, now = self._engine.takes, self._now()
        request = final_of(draft, self._catalogue)
        if self._asking or request is None:
            return
        batch = _one(request, draft.id, self._home_of(draft.id))
        offer = offer_of(draft, lambda: takes.shots.takes(draft.shot_id), self._catalogue, now)
        if offer is None or not offer.days:
            self._order(batch)
            return
        offer = replace(offer, deleted=self._deleted(draft))
        self._ask_or_order([*self._doubts(batch, offer), *self._price_questions(batch)], batch)

    def make_finals(self, drafts: Sequence[Take]) -> None:
        """Orders the finals of several drafts, each in its draft's shot, after one question that
        says the sum."""
        offer = finals_of(drafts, self._catalogue, self._now())
        if self._asking or offer is None or not presses().take():
            return
        rows = [
            BatchRow(request=made, into=Target(shot_id=each.shot_id), count=1, parent_id=each.id)
            for each in offer.drafts
            if (made := final_of(each, self._catalogue)) is not None
        ]
        gone = sum(self._deleted(each) for each in offer.drafts)
        left = self._left_after(offer.price, self._home(rows[0].into))
        first = self._catalogue.get(rows[0].request.model_id)
        model = first.name if first is not None else ""
        asked = order_questions.finals(offer, model, gone, left)
        batch = _whole(rows)
        self._ask_or_order([asked, *self._lost(batch)], batch)

    def send_again(self, request: VideoRequest, parent_id: TakeId) -> None:
        """The doubt about the first take was answered already; the price may still be asked."""
        if not self._asking:
            batch = _one(request, parent_id, self._home_of(parent_id))
            self._ask_or_order(self._price_questions(batch), batch)

    def send_now(self, held: Take) -> None:
        """Sends a take from hold, after the question about its price: nobody was asked about takes
        that came with a project file."""
        if not self._asking:
            batch = replace(_one(held.request, home=self._home_of(held.id)), held=held)
            unknown = [] if held.estimate else [order_questions.unknown_price()]
            self._ask_or_order(unknown or self._questions_about(held.estimate, batch), batch)

    def generate_shots(self, rows: Sequence[BatchRow], left_out: Sequence[str] = ()) -> None:
        """Orders takes of several shots at once, after one question with the sum, what is left
        afterwards, and which shots are left out."""
        if self._asking or not rows:
            return
        homes = [self._home(row.into) for row in rows]
        styled = [
            replace(row, request=self._styled(row.request, home))
            for row, home in zip(rows, homes, strict=True)
        ]
        added = {
            home: style_note(self._in(home))
            for before, after, home in zip(rows, styled, homes, strict=True)
            if before.request.prompt != after.request.prompt
        }
        lines = [*(f"{note}." for note in added.values()), *left_out]
        batches = [Batch(requests=(row.request,), count=row.count) for row in styled]
        # One question for all shots that use what nobody has tried.
        untested = [question for batch in batches for question in self._untested(batch)][:1]
        whole = _whole(styled)
        self._ask_or_order([*untested, self._shots_question(whole, lines)], whole)

    def _shots_question(self, whole: Batch, notes: Sequence[str]) -> Question:
        rows = whole.rows
        takes = sum(row.count for row in rows)
        shots = len({row.into.shot_id for row in rows})
        if self._unknown(whole):
            return order_questions.unknown_price([order_questions.takes_of(takes, shots), *notes])
        estimates = self._estimates(whole)
        total = Money.total(
            each.amount * row.count for each, row in zip(estimates, rows, strict=False)
        )
        left = self._left_after(total, self._home(rows[0].into))
        return order_questions.of_shots(total, takes, shots, [*left, *notes])

    def _left_after(self, total: Money, project_id: ProjectId) -> Sequence[str]:
        account = self._engine.status.account
        balance = None if account is None else account.balance
        return left_after(total, balance, self._engine.spent(), self._engine.budget_for(project_id))

    def _ask_or_order(
        self, questions: Sequence[Question], batch: Batch, *, preview: bool = False
    ) -> None:
        if not questions and not preview:
            self._order(batch)
            return
        self._asking = True
        self._spawn(self._ask_and_order(questions, batch, preview), "ask")

    async def _ask_and_order(
        self, questions: Sequence[Question], batch: Batch, preview: bool
    ) -> None:
        try:
            for question in questions:
                if not await self._agreed(question):
                    return
            if preview and not await self._previewed(batch):
                return
        finally:
            self._asking = False
        self._order(batch)

    async def _agreed(self, question: Question) -> bool:
        agreed = await confirm(
            self._parent,
            question.title,
            question.text,
            question.accept,
            paid=True,
            refuse=question.refuse,
        )
        if not agreed and question.fill_in:
            self._composer.fill_in()
        return agreed

    async def _previewed(self, batch: Batch) -> bool:
        from sora_desktop.ui.compose.dialogs import ChoicesDialog

        prompts = [request.prompt for request in batch.requests]
        dialog = ChoicesDialog(prompts, batch.count, self._total(batch), self._parent)
        try:
            return await ask(dialog) == ChoicesDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    def _order(self, batch: Batch) -> None:
        """Has the engine create takes, or send the one from hold; refusals are reported. Everything
        that costs money comes through here, and nothing else calls the engine for it."""
        from sora_desktop.engine.engine import KeyMissing, OverBudget

        engine, made = self._engine, list[TakeId]()
        try:
            if batch.held is not None:
                engine.send(batch.held.id)
            elif batch.rows:
                made += engine.submit_batch(batch.rows)
            else:
                made += engine.submit(batch.requests, batch.count, batch.parent_id, batch.into)
        except KeyMissing:
            self._notices.report(Problem(category=Category.KEY_MISSING))
        except OverBudget as error:
            self._notices.report(error.problem)
            self._say_refused(error.problem)
        except JournalError as error:
            self._notices.report(error.problem, batch.held)
        except InvalidRequest as error:
            self._notices.report_flaw(error.flaws[0], batch.requests[error.row])
        if made:
            self._show_made(batch, made)

    def _show_made(self, batch: Batch, made: Sequence[TakeId]) -> None:
        if batch.rows:
            self._notices.notify(tr("%n take(s) queued", "", len(made)))
            return
        self._show(made[0])
        if batch.into is not None:
            self._composer.made(self.target_of(self._engine.takes.get(made[0])))

    def _say_refused(self, problem: Problem) -> None:
        """Beside the button that was pressed: the list of needs is far from there."""
        said = problem_message(problem, None, self._catalogue)
        if self._composer.isVisible():
            self._composer.show_problem(said.body)
        else:
            self._notices.notify(said.headline, said.body)

    # --- what a project gives to its takes ------------------------------------------------------

    def _in(self, project_id: ProjectId) -> Project:
        return self._engine.takes.shots.project(project_id) or Project(id=project_id)

    def _home(self, into: Target) -> ProjectId:
        """The project in which the takes of an order are made."""
        shots = self._engine.takes.shots
        if into.shot_id is not None and into.shot_id in shots:
            return shots.project_of(into.shot_id)
        return into.project_id

    def _home_of(self, take_id: TakeId) -> ProjectId:
        return self._engine.takes.shots.of(self._engine.takes.get(take_id)).project_id

    def _styled(self, request: VideoRequest, project_id: ProjectId) -> VideoRequest:
        return self._engine.takes.shots.ordered(request, project_id)

    def _style_question(self, batch: Batch) -> Question:
        text = tr("This take was made without it: \u201c{style}\u201d.")
        accept = tr("Generate ({total})")
        project = self._in(batch.home)
        return Question(
            title=style_note(project),
            text=fill(text, style=project.style),
            accept=fill(accept, total=self._price_of(batch)),
        )

    def _show_style(self) -> None:
        project = self._in(self._project())
        self._composer.set_style(project.style, style_note(project))

    def usual(self) -> VideoRequest:
        """The start of a new shot: the model and the options of the current project, if they are
        offered today, else those of the prompt bar."""
        request, defaults = self._composer.request(), self._in(self._project()).defaults
        if defaults is None:
            return request
        return offered(replace(defaults, prompt=request.prompt), self._composer.catalogue)

    def _begin_project(self) -> None:
        """A project without a shot starts with its own model and options."""
        project = self._in(self._project())
        if project.defaults is not None and not self._engine.takes.shots.ids_in(project.id):
            origin = tr("Settings of {project}", project=project_title(project))
            self._composer.use_settings(project.defaults, origin)

    def _recent_shots(self) -> list[ShotTarget]:
        shots = self._engine.takes.shots.shots(self._project())
        return [self._target(shot) for shot in reversed(shots[-_RECENT:])]

    def refresh_target(self) -> None:
        """The project may have changed, with a target of its own, or the shot may be gone or in
        another project."""
        order, project = self._composer.order(), self._project()
        self._show_style()
        if project != self._aimed_in:
            self._aims[self._aimed_in], self._aimed_in = (order.target, order.continued), project
            target, continued = self._aims.get(project, (None, None))
            self._composer.retarget(self._still(target), self._still(continued))
            self._begin_project()
            return
        if order.target is not None or order.continued is not None:
            self._composer.retarget(self._still(order.target), self._still(order.continued))

    def _still(self, target: ShotTarget | None) -> ShotTarget | None:
        """The shot as it is now, while it is in this project."""
        shot = self._engine.takes.shots.shot(ShotId(target.id)) if target is not None else None
        there = shot is not None and shot.project_id == self._project()
        return self._target(shot) if shot is not None and there else None

    def target_of(self, take: Take) -> ShotTarget:
        """The shot of a take, to add more to it."""
        return self._target(self._engine.takes.shots.of(take))

    def _target(self, shot: Shot) -> ShotTarget:
        name = self._engine.takes.shots.title(shot.id)
        return ShotTarget(id=shot.id, number=shot.number, name=name)

    def _show_account(self, status: EngineStatus) -> None:
        account = status.account
        balance = account.balance if account is not None else None
        if balance is not None:
            # What is queued is paid without another press.
            balance -= self._engine.spent().committed
        self._composer.price.set_balance(balance)
        plan = account.plan if account is not None else ""
        self._composer.pictures.set_uploads(plan.casefold() not in _WITHOUT_UPLOADS)

    def _queue_changed(self, change: TakeChange) -> None:
        """A batch changes it a thousand times at once."""
        states = {each.state for each in (change.before, change.after) if each is not None}
        if not states.isdisjoint(UNSENT) and not self._soon.isActive():
            self._soon.start()

    def _cancel_queued(self) -> None:
        unsent = self._engine.takes.in_state(*UNSENT)
        self._take_back([take for take in unsent if not take.held])

    def _take_back(self, takes: Sequence[Take]) -> None:
        """Takes everything that is still queued back, in one step; after an undo it is queued again
        and sent in its turn."""
        ids = [take.id for take in takes if take.state in UNSENT]
        if not ids:
            return
        self._dismiss(ids)
        text = tr("%n queued take(s) canceled. Nothing was sent or charged.", "", len(ids))
        queue_again, dismiss = self._engine.queue_again, self._dismiss
        message = counted(text, len(ids))
        self._remember(message, lambda: dismiss(ids), lambda: queue_again(ids))

    def _dismiss(self, ids: Sequence[TakeId]) -> None:
        """Those of the takes that are still queued: what was sent in between goes on."""
        for take_id in ids:
            if self._engine.takes.get(take_id).state in UNSENT:
                self._engine.dismiss(take_id)

    def _doubts(self, batch: Batch, offer: FinalOffer | None = None) -> list[Question]:
        """The questions about an untested mode, and about a lost take equal to one of these.
        `offer` is the text about the final of a draft."""
        untested = self._untested(batch, offer)
        if offer is not None and offer.deleted and not untested:
            untested = [order_questions.deleted(self._price_of(batch), offer)]
        return [*untested, *self._lost(batch)]

    def _lost(self, batch: Batch) -> list[Question]:
        """The question about lost takes just like one of these."""
        wanted = {_alike(request) for request in batch.requests}
        lost = [
            take
            for take in self._engine.takes.in_state(TakeState.UNCONFIRMED)
            if _alike(take.request) in wanted
        ]
        charged = Money.total(take.cost for take in lost)
        return [order_questions.lost(charged, self._price_of(batch))] if lost else []

    def _price_questions(self, batch: Batch) -> list[Question]:
        """The same for an order that costs more than what the person wants to be asked above."""
        if self._unknown(batch):
            return [order_questions.unknown_price()]
        return self._questions_about(self._total(batch), batch)

    def _questions_about(self, total: Money, batch: Batch) -> list[Question]:
        limit = self._ask_above()
        if limit is None or total <= limit:
            return []
        left = self._left_after(total, batch.home)
        return [order_questions.above(total, limit, batch.takes, left)]

    def _estimates(self, batch: Batch) -> Sequence[Estimate]:
        """What each prompt costs; nothing for what can't be made, which is reported when sent."""
        try:
            return [check(request, self._catalogue).estimate for request in batch.requests]
        except InvalidRequest:
            return []

    def _unknown(self, batch: Batch) -> bool:
        return not all(each.known for each in self._estimates(batch))

    def _total(self, batch: Batch) -> Money:
        return Money.total(each.amount for each in self._estimates(batch)) * batch.count

    def _price_of(self, batch: Batch) -> str:
        """The total as it stands on a button: "from" where no exact price is known."""
        certain = all(each.certain for each in self._estimates(batch))
        return price_text(self._total(batch), certain=certain)

    def _untested(self, batch: Batch, offer: FinalOffer | None = None) -> list[Question]:
        """The question before something is paid for that nobody has tried on PiAPI, in any of the
        clips of an order."""
        catalogue = self._catalogue
        found = [request for request in batch.requests if is_untested(request, catalogue)]
        model = catalogue.get(found[0].model_id) if found else None
        if model is None:
            return []
        return [order_questions.untested(model.name, self._price_of(batch), offer=offer)]


def _one(
    request: VideoRequest, parent_id: TakeId | None = None, home: ProjectId = FIRST_PROJECT
) -> Batch:
    return Batch(requests=(request,), count=1, parent_id=parent_id, home=home)


def _whole(rows: Sequence[BatchRow]) -> Batch:
    return Batch(requests=tuple(row.request for row in rows), count=1, rows=tuple(rows))


def _alike(request: VideoRequest) -> VideoRequest:
    """The request as the search compares it: white space around the prompt makes no difference."""
    return replace(request, prompt=request.prompt.strip())
