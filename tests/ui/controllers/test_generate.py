"""The one controller that orders what is paid for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Role
from sora_desktop.core.ledger import ProjectSpending, Spending
from sora_desktop.core.mode import Kind
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options, Sure
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.prompt import read
from sora_desktop.core.remote import Account
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    BatchRow,
    Project,
    ProjectId,
    ShelfEntry,
    Shot,
    ShotChanges,
    Target,
    new_project_id,
    new_shelf_id,
    new_shot_id,
)
from sora_desktop.core.signal import Signal as CoreSignal
from sora_desktop.core.take import ShotId, Take, TakeChange, TakeId, TakeState
from sora_desktop.engine.engine import KeyMissing, OverBudget
from sora_desktop.engine.status import EngineStatus
from sora_desktop.resources import resource
from sora_desktop.store.journal_errors import JournalError
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.actions.action import Action, ActionRegistry
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS, TakeAction
from sora_desktop.ui.compose.bar import Order
from sora_desktop.ui.compose.chips import ShotTarget
from sora_desktop.ui.controllers import generate
from sora_desktop.ui.controllers.generate import GenerateController
from sora_desktop.ui.controllers.interfaces import Connections
from tests.core.makers import an_input
from tests.core.test_drafts import drafted, ready
from tests.fakes import START
from tests.ui.samples import CATALOGUE, SORA, request, sample_take, with_frames

UI = Path(__file__).parents[3] / "sora_desktop" / "ui"
TAKE = sample_take(TakeState.FAILED)
# A draft, and all models as if somebody had tried everything.
DRAFT = replace(ready(drafted()), id=TAKE.id)
TESTED = parse(resource("models.toml").read_text("utf-8").replace('"O"', '"M"'))
FINALS = (TakeAction.MAKE_FINAL, TakeAction.MAKE_FINALS)
FULL = Problem(category=Category.DISK_FULL)
BUDGET = Problem(category=Category.BUDGET)


class Composer(QObject):
    """Tells what is to be generated."""

    submitted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = SimpleNamespace(reading=read(""))
        self.price = SimpleNamespace(set_balance=lambda balance: self.balances.append(balance))
        self.balances: list[Money | None] = []
        self.uploads: list[bool] = []
        self.pictures = SimpleNamespace(set_uploads=self.uploads.append)
        self.aimed: ShotTarget | None = None
        self.continued: ShotTarget | None = None

        self.styles: list[tuple[str, str]] = []
        self.used: list[tuple[VideoRequest, str]] = []
        self.catalogue = CATALOGUE
        self.afterwards: Callable[[Money], Sequence[str]] = lambda _total: ()
        self.visible = True
        self.problems: list[str] = []

    def isVisible(self) -> bool:
        """Whether the takes are shown, and not the shot list."""
        return self.visible

    def show_problem(self, text: str) -> None:
        self.problems.append(text)

    def set_style(self, style: str, note: str) -> None:
        self.styles.append((style, note))

    def use_settings(self, request: VideoRequest, origin: str) -> None:
        self.used.append((request, origin))

    def request(self) -> VideoRequest:
        return TAKE.request

    def use_shots(self, recent: Callable[[], Sequence[ShotTarget]]) -> None:
        self.recent = recent

    def made(self, target: ShotTarget) -> None:
        self.target = target

    def order(self) -> Any:
        return SimpleNamespace(target=self.aimed, continued=self.continued)

    def retarget(self, target: ShotTarget | None, continued: ShotTarget | None = None) -> None:
        self.aimed, self.continued = target, continued

    def press(
        self,
        prompt: str = "a boat",
        count: int = 1,
        target: ShotTarget | None = None,
        continued: ShotTarget | None = None,
    ) -> None:
        """A press on Generate."""
        self.field.reading = read(prompt)
        order = Order(
            request=replace(TAKE.request, prompt=prompt),
            prompts=read(prompt).prompts,
            count=count,
            target=target,
            continued=continued,
        )
        self.submitted.emit(order)


class Rig:
    """A controller with an engine that notes the orders, or refuses them."""

    def __init__(
        self,
        refuses: Exception | None = None,
        ask_above: Money | None = None,
        catalogue: Catalogue = CATALOGUE,
        take: Take = TAKE,
        now: datetime = START,
        deleted: Callable[[Take], int] = lambda _take: 0,
    ) -> None:
        self.refuses, self.project = refuses, FIRST_PROJECT
        self.orders: list[tuple[str, object]] = []
        self.reported: list[Category] = []
        self.notified: list[tuple[str, ...]] = []
        self.into: list[Target | None] = []
        self.requests: list[VideoRequest] = []
        self.rows: list[BatchRow] = []
        self.selected: list[TakeId] = []
        self.asked: list[str] = []
        self.composer = Composer()
        self.status = EngineStatus()
        self.spending = Spending()
        self.status_changed: CoreSignal[EngineStatus] = CoreSignal()
        self.registry = ActionRegistry(lambda _take_id: take)
        self.takes = SimpleNamespace(
            in_state=lambda *_states: (),
            changed=CoreSignal[TakeChange](),
            get=lambda _take_id: take,
            shots=ShotStore(lambda _take_id: take, ()),
        )
        self.notices = SimpleNamespace(
            report=lambda problem, _take=None: self.report(problem),
            notify=lambda *text: self.notified.append(text),
        )
        notices: Any = self.notices
        composer: Any = self.composer
        engine: Any = self
        self.controller = GenerateController(
            QWidget(),
            composer,
            engine,
            catalogue,
            self.registry,
            notices,
            self.spawn,
            ask_above=lambda: ask_above,
            show=self.selected.append,
            project=lambda: self.project,
            remember=lambda *_step: None,
            now=lambda: now,
            deleted=deleted,
        )
        self.controller.start(Connections())

    def report(self, problem: Problem) -> None:
        self.reported.append(problem.category)

    def spawn(self, question: Any, name: str) -> Any:
        question.close()
        self.asked.append(name)

    def spent(self) -> Spending:
        """What was spent, and the budgets."""
        return self.spending

    def budget_for(self, project_id: ProjectId) -> ProjectSpending:
        """What was spent of the project."""
        project = self.takes.shots.project(project_id) or Project(id=project_id)
        return ProjectSpending(project=project, spent=Money.from_dollars("26.96"))

    def submit_batch(self, rows: Sequence[BatchRow]) -> Sequence[TakeId]:
        self.rows += rows
        self.requests += [row.request for row in rows]
        self.order("batch", [row.request.prompt for row in rows])
        return [TakeId("new")]

    def submit(
        self,
        requests: Sequence[VideoRequest],
        count: int,
        parent_id: TakeId | None,
        into: Target | None,
    ) -> Sequence[TakeId]:
        self.into.append(into)
        self.requests += requests
        self.order("submit", ([request.prompt for request in requests], count, parent_id))
        return [TakeId("new")]

    def send(self, take_id: TakeId) -> None:
        self.order("send", take_id)

    def dismiss(self, take_id: TakeId) -> None:
        self.order("dismiss", take_id)

    def queue_again(self, ids: Sequence[TakeId]) -> None:
        self.order("queue again", ids)

    def order(self, kind: str, what: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.orders.append((kind, what))


def test_generate_orders_at_once_and_shows_the_take(qtbot: QtBot) -> None:
    rig = Rig()
    rig.composer.press(count=2)
    assert rig.orders == [("submit", (["a boat"], 2, None))]
    assert rig.composer.target.id == TAKE.shot_id
    assert rig.selected == [TakeId("new")]


def test_a_price_above_the_limit_is_asked_first_and_only_once(qtbot: QtBot) -> None:
    rig = Rig(ask_above=Money(0))
    rig.composer.press()
    rig.composer.press()
    rig.controller.send_again(TAKE.request, TAKE.id)
    assert (rig.orders, rig.asked) == ([], ["ask"])


@pytest.mark.parametrize("action", [each for each in TAKE_ACTIONS if each.spends], ids=repr)
@pytest.mark.parametrize("estimate", [TAKE.estimate, Money(0)], ids=["above the limit", "unknown"])
@pytest.mark.usefixtures("qtbot", "double_clicks")
def test_every_action_that_spends_asks_above_the_limit(action: Action, estimate: Money) -> None:
    """What came on hold with a project's file too, about which nobody was asked before."""
    final = action in FINALS
    take = replace(DRAFT if final else TAKE, estimate=estimate)
    rig = Rig(catalogue=TESTED if final else CATALOGUE, take=take, ask_above=Money(1))
    if action is TakeAction.SEND_AGAIN:
        rig.controller.register(action, lambda t: rig.controller.send_again(t.request, t.id))
    rig.registry.run(action, [TAKE.id] * 2 if action is TakeAction.MAKE_FINALS else [TAKE.id])
    assert (rig.orders, rig.asked) == ([], ["ask"])


@pytest.mark.parametrize("changes", [{"rates": ()}, {"sure": Sure.ONE_CLIENT}])
def test_no_known_price_and_what_is_untested_is_asked_before_each_order(
    qtbot: QtBot, changes: dict[str, Any]
) -> None:
    unsure = replace(SORA, modes=(replace(SORA.first, **changes),))
    rig = Rig(catalogue=Catalogue([unsure]))
    rig.composer.press()
    assert (rig.orders, rig.asked) == ([], ["ask"])
    again = Rig(catalogue=Catalogue([unsure]))
    again.controller.again(TAKE.request, TAKE.id)
    assert (again.orders, again.asked) == ([], ["ask"])
    # So is an input of which nobody has tried it, and an option that was given.
    slots = tuple(replace(each, sure=Sure.ONE_CLIENT) for each in with_frames(SORA).modes[1].slots)
    rare = replace(SORA, modes=(SORA.first, replace(with_frames(SORA).modes[1], slots=slots)))
    rig = Rig(catalogue=Catalogue([rare]))
    framed = replace(TAKE.request, inputs=(an_input(Role.FIRST_FRAME),))
    rig.controller.again(framed, TAKE.id)
    assert (rig.orders, rig.asked) == ([], ["ask"])
    # A mode that is not used asks nothing.
    sure = replace(SORA, modes=(SORA.first, replace(with_frames(SORA).modes[1], **changes)))
    rig = Rig(catalogue=Catalogue([sure]))
    rig.composer.press()
    assert (len(rig.orders), rig.asked) == (1, [])


class Asking(Rig):
    """One whose questions are asked, and answered with no unless it `agrees`."""

    agrees = False

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **parts: Any) -> None:
        self.waiting: list[Coroutine[Any, Any, None]] = []
        self.questions: list[tuple[str, str]] = []
        self.accepts: list[str] = []
        monkeypatch.setattr(generate, "confirm", self.confirm)
        super().__init__(**parts)

    def spawn(self, question: Any, name: str) -> Any:
        self.waiting.append(question)

    async def confirm(
        self, _parent: object, title: str, text: str, accept: str, **_how: object
    ) -> bool:
        """Notes the question."""
        self.questions.append((title, text))
        self.accepts.append(accept)
        return self.agrees


@pytest.mark.parametrize("prompt", ["{@clip|it} runs", "{it|@clip} runs", "it, {@clip|@clip too}"])
async def test_what_one_of_several_prompts_uses_untested_is_asked_about(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, prompt: str
) -> None:
    """Of Kling 4.0 Flash nobody has tried the field for a video."""
    rig = Asking(monkeypatch, catalogue=parse(resource("models.toml").read_text("utf-8")))
    clip = ShelfEntry(
        id=new_shelf_id(),
        name="clip",
        content="c" * 64,
        media=Kind.VIDEO,
        milliseconds=2000,
        created_at=START,
    )
    rig.takes.shots.apply(ShotChanges(shelf=(clip,)))
    options = Options(aspect_ratio="16:9", resolution="720p", seconds=5)
    written = VideoRequest(model_id="kling-4.0-flash", prompt=prompt, options=options)
    rig.composer.submitted.emit(Order(request=written, prompts=read(prompt).prompts, count=1))
    (question,) = rig.waiting
    await question
    assert ([title for title, _ in rig.questions], rig.orders) == (["Untested on PiAPI"], [])
    # The seconds of the clip count too, by a page alone.
    assert rig.accepts[0].startswith("Generate anyway (from $1.")


def test_an_order_goes_where_the_person_chose_and_the_balance_is_shown(qtbot: QtBot) -> None:
    rig = Rig()
    rig.composer.press()
    target = ShotTarget(id="6" * 32, number=6, name="Red kite")
    rig.composer.press(target=target)
    assert rig.into == [Target(None, FIRST_PROJECT), Target(ShotId(target.id), FIRST_PROJECT)]
    rig.status_changed.emit(EngineStatus(account=Account(balance=Money.from_dollars("5"))))
    assert rig.composer.balances == [None, Money.from_dollars("5")]


def test_the_balance_of_the_prompt_bar_is_less_what_is_queued(qtbot: QtBot) -> None:
    """From the moment at which something is queued or sent, once for all of a batch."""
    rig = Rig()
    rig.status = EngineStatus(account=Account(balance=Money.from_dollars("5")))
    draft, sent = sample_take(TakeState.DRAFT), sample_take(TakeState.PROCESSING)
    for queued, changes in (
        ("2", [TakeChange(None, draft)] * 100),
        ("0", [TakeChange(draft, sent), TakeChange(sent, sent)]),
    ):
        rig.spending = Spending(committed=Money.from_dollars(queued))
        before = len(rig.composer.balances)
        for change in changes:
            rig.takes.changed.emit(change)
        qtbot.waitUntil(lambda seen=before: len(rig.composer.balances) > seen)  # type: ignore[misc]
        assert len(rig.composer.balances) == before + 1
    rig.takes.changed.emit(TakeChange(sent, TAKE))
    assert rig.composer.balances == [None, *map(Money.from_dollars, ("3", "5"))]


def test_a_plan_that_cannot_upload_is_known_before_a_press(qtbot: QtBot) -> None:
    rig = Rig()
    for plan in ("Free", "creator"):
        account = Account(balance=Money.from_dollars("5"), plan=plan)
        rig.status_changed.emit(EngineStatus(account=account))
    assert rig.composer.uploads == [True, False, True]


def test_a_shot_that_went_is_no_target_any_more_and_one_that_stays_is(qtbot: QtBot) -> None:
    rig = Rig()
    kept = Shot(id=new_shot_id(), number=6, created_at=TAKE.created_at)
    moved = replace(kept, id=new_shot_id(), project_id=new_project_id())
    rig.takes.shots.read([kept, moved])
    for shot, stays in ((kept, True), (moved, False)):
        rig.composer.aimed = ShotTarget(id=shot.id, number=6, name="old name")
        rig.takes.shots.changed.emit(ShotChanges())
        assert (rig.composer.aimed is not None) is stays
    rig.composer.aimed = ShotTarget(id=new_shot_id(), number=7, name="gone")
    rig.controller.refresh_target()
    assert rig.composer.aimed is None
    for shot, stays in ((kept, True), (moved, False)):
        rig.composer.continued = ShotTarget(id=shot.id, number=6, name="old name")
        rig.controller.refresh_target()
        assert (rig.composer.continued is not None) is stays


def test_each_project_keeps_where_its_takes_went(qtbot: QtBot) -> None:
    rig = Rig()
    film = new_project_id()
    kite = Shot(id=new_shot_id(), number=6, created_at=TAKE.created_at)
    boat = replace(kite, id=new_shot_id(), project_id=film, number=1)
    rig.takes.shots.read([kite, boat])
    rig.composer.aimed = ShotTarget(id=kite.id, number=6, name="")
    rig.project = film
    rig.controller.refresh_target()
    assert rig.composer.aimed is None
    rig.composer.continued = ShotTarget(id=boat.id, number=1, name="")
    rig.project = FIRST_PROJECT
    rig.controller.refresh_target()
    assert (rig.composer.aimed.id, rig.composer.continued) == (kite.id, None)
    rig.project = film
    rig.controller.refresh_target()
    assert rig.composer.aimed is None
    assert rig.composer.continued is not None
    # A new shot that was wanted there is not replaced by one of before.
    rig.composer.continued = None
    rig.project = FIRST_PROJECT
    rig.controller.refresh_target()
    rig.project = film
    rig.controller.refresh_target()
    assert (rig.composer.aimed, rig.composer.continued) == (None, None)


def test_a_continued_shot_goes_along_with_the_order(qtbot: QtBot) -> None:
    rig = Rig()
    shot = ShotTarget(id="6" * 32, number=6, name="Red kite")
    rig.composer.press(continued=shot)
    assert rig.into == [Target(None, FIRST_PROJECT, ShotId(shot.id))]


@pytest.mark.parametrize("prompt", ["a {red|blue} boat", "a {big} boat"])
def test_choices_and_blanks_are_asked_about_before_anything_is_ordered(
    qtbot: QtBot, prompt: str
) -> None:
    rig = Rig()
    rig.composer.press(prompt)
    assert (rig.orders, rig.asked) == ([], ["ask"])


@pytest.mark.parametrize("action", [each for each in TAKE_ACTIONS if each.spends], ids=repr)
@pytest.mark.usefixtures("qtbot", "double_clicks")
def test_one_press_is_one_order_for_every_action_that_spends(action: Action) -> None:
    rig = Rig(catalogue=TESTED, take=DRAFT) if action in FINALS else Rig()
    if action is TakeAction.SEND_AGAIN:
        rig.controller.register(action, lambda take: rig.order("ask", take.id))
    several = action is TakeAction.MAKE_FINALS
    for _ in range(2):
        rig.registry.run(action, [TAKE.id] * 2 if several else [TAKE.id])
    # Of several finals it is the one question before them.
    assert (len(rig.orders), len(rig.asked)) == ((0, 1) if several else (1, 0))


@pytest.mark.parametrize(
    ("error", "category"),
    [
        (KeyMissing(), Category.KEY_MISSING),
        (OverBudget(BUDGET), Category.BUDGET),
        (JournalError(FULL), Category.DISK_FULL),
    ],
)
@pytest.mark.parametrize("action", [TakeAction.GENERATE_AGAIN, TakeAction.SEND_NOW], ids=repr)
def test_an_order_that_is_refused_is_told(
    qtbot: QtBot, action: Action, error: Exception, category: Category
) -> None:
    rig = Rig(refuses=error)
    rig.registry.run(action, [TAKE.id])
    assert (rig.orders, rig.reported) == ([], [category])


@pytest.mark.parametrize("visible", [True, False])
def test_a_budget_that_refuses_is_told_beside_the_button(qtbot: QtBot, visible: bool) -> None:
    problem = Problem(category=Category.BUDGET, text="day $7.00 $0.39")
    rig = Rig(refuses=OverBudget(problem))
    rig.composer.visible = visible
    rig.registry.run(TakeAction.GENERATE_AGAIN, [TAKE.id])
    said = "This is $0.39 over today's budget of $7.00."
    assert rig.composer.problems == ([said] if visible else [])
    assert rig.notified == ([] if visible else [("Over today's budget", said)])
    assert rig.reported == [Category.BUDGET]


def test_nothing_else_in_the_window_calls_the_engine_for_what_is_paid() -> None:
    calls = ("engine.submit(", "engine.send(")
    found = {
        path.name
        for path in UI.rglob("*.py")
        if any(call in path.read_text(encoding="utf-8") for call in calls)
    }
    assert found == {"generate.py"}


def test_cancelling_the_queue_takes_what_is_being_uploaded_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = Rig()
    states = (TakeState.DRAFT, TakeState.PREPARING, TakeState.SUBMITTING)
    takes = [replace(sample_take(state), id=TakeId(state.value)) for state in states]
    held = replace(sample_take(TakeState.DRAFT, held=True), id=TakeId("held"))
    known = {take.id: take for take in [*takes, held]}
    monkeypatch.setattr(rig.takes, "get", known.__getitem__)
    monkeypatch.setattr(
        rig.takes, "in_state", lambda *wanted: [t for t in known.values() if t.state in wanted]
    )
    rig.registry.run(TakeAction.CANCEL_QUEUED, [takes[0].id])
    assert rig.orders == [("dismiss", takes[0].id), ("dismiss", takes[1].id)]


def give(rig: Rig, **changes: Any) -> Project:
    """What the first project has now."""
    project = Project(id=FIRST_PROJECT, name="Kite film", **changes)
    rig.takes.shots.apply(ShotChanges(projects=(project,)))
    rig.takes.shots.changed.emit(ShotChanges(projects=(project,)))
    return project


def test_the_style_of_the_project_is_ordered_with_every_prompt(qtbot: QtBot) -> None:
    rig = Rig()
    give(rig, style="Grainy film")
    assert rig.composer.styles[-1] == ("Grainy film", "Style of Kite film is added")
    rig.composer.press("a boat")
    rig.composer.press("a boat\nGrainy film")
    prompts = [what[0] for _, what in rig.orders]  # type: ignore[index]
    assert prompts == [["a boat\nGrainy film"]] * 2
    # Elsewhere nothing is added.
    rig.project = new_project_id()
    rig.composer.press("a boat")
    assert rig.orders[-1] == ("submit", (["a boat"], 1, None))


def test_a_take_with_the_style_is_generated_again_as_it_was_sent(qtbot: QtBot) -> None:
    rig = Rig()
    give(rig, style="Grainy film")
    styled = replace(TAKE.request, prompt="a boat\nGrainy film")
    rig.controller.again(styled, TAKE.id)
    assert rig.orders == [("submit", ([styled.prompt], 1, TAKE.id))]
    # One that was made without it is asked about: nobody has seen that it is added.
    rig.controller.again(replace(TAKE.request, prompt="a boat"), TAKE.id)
    assert (len(rig.orders), rig.asked) == (1, ["ask"])


def test_what_a_prompt_names_goes_with_its_order_alone(qtbot: QtBot) -> None:
    """Also what the style of its project names."""
    rig = Rig()
    give(rig, style="light of @mill")
    names = ("mara", "tom", "mill")
    shelf = [
        ShelfEntry(id=new_shelf_id(), name=name, content=f"{n:064x}", created_at=START)
        for n, name in enumerate(names)
    ]
    rig.takes.shots.apply(ShotChanges(shelf=tuple(shelf)))
    rig.composer.press("@mara runs")
    named = [[each.name for each in request.inputs] for request in rig.requests]
    assert named == [["mara", "mill"]]
    assert rig.asked == []


@pytest.mark.parametrize("style", ["", "in ink"])
def test_a_take_again_has_just_what_went_in(qtbot: QtBot, style: str) -> None:
    """Its price was shown: a word that was text stays text, whatever the shelf has by now."""
    rig = Rig()
    give(rig, style=style)
    mara = ShelfEntry(id=new_shelf_id(), name="mara", content="a" * 64, created_at=START)
    rig.takes.shots.apply(ShotChanges(shelf=(mara,)))
    sent = replace(TAKE.request, prompt=f"@mara runs\n{style}".rstrip())
    rig.controller.again(sent, TAKE.id)
    assert (rig.requests, rig.asked) == ([sent], [])


def test_a_lost_take_is_sent_again_without_a_word_more(qtbot: QtBot) -> None:
    rig = Rig()
    give(rig, style="Grainy film")
    rig.controller.send_again(replace(TAKE.request, prompt="a boat"), TAKE.id)
    assert rig.orders == [("submit", (["a boat"], 1, TAKE.id))]


def test_what_an_order_leaves_is_known_before_it(qtbot: QtBot) -> None:
    rig = Rig()
    give(rig, budget=Money.from_dollars(60))
    rig.status = EngineStatus(account=Account(balance=Money.from_dollars("23.08")))
    said = rig.composer.afterwards(Money.from_dollars(3))
    assert said == [
        "Balance $23.08, afterwards about $20.08.",
        "Left of the budget of Kite film afterwards: $30.04.",
    ]


def test_a_new_shot_begins_with_the_settings_of_its_project(qtbot: QtBot) -> None:
    rig = Rig()
    assert rig.controller.usual() == TAKE.request
    defaults = replace(request(seconds=12), prompt="")
    give(rig, defaults=defaults)
    assert rig.controller.usual() == replace(defaults, prompt=TAKE.request.prompt)
    # A model that is not offered any more gives way to the one that the program begins with.
    give(rig, defaults=replace(defaults, model_id="gone"))
    assert rig.controller.usual().model_id == CATALOGUE.default.id


def test_a_fresh_project_begins_with_its_settings(qtbot: QtBot) -> None:
    rig = Rig()
    film = Project(
        id=new_project_id(), name="Kite film", defaults=replace(request(seconds=12), prompt="")
    )
    rig.takes.shots.apply(ShotChanges(projects=(film,)))
    rig.project = film.id
    rig.controller.refresh_target()
    assert rig.composer.used == [(film.defaults, "Settings of Kite film")]
    # One with shots goes on with what the prompt bar has.
    rig.takes.shots.read([Shot(id=new_shot_id(), project_id=film.id, created_at=TAKE.created_at)])
    for project in (FIRST_PROJECT, film.id):
        rig.project = project
        rig.controller.refresh_target()
    assert len(rig.composer.used) == 1
