"""The shot list: a person's changes there, each with undo. Only *Generate* leads to spending, and
the controller that generates asks first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.ledger import ProjectSpending
from sora_desktop.core.mode import Mode
from sora_desktop.core.options import Choice, Option, Options, Seconds, Switch, Value
from sora_desktop.core.request import VideoRequest, fitted, settings_of
from sora_desktop.core.shot import NO_CHANGES, BatchRow, ProjectId, ShotChanges, Target
from sora_desktop.core.take import ShotId, Take, TakeId, TakeState
from sora_desktop.engine.shot_changes import (
    requests_changed,
    shot_split,
    shots_added,
    shots_duplicated,
    shots_removed,
    shots_reordered,
    take_chosen,
)
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import Action, ActionItem, ActionRegistry
from sora_desktop.ui.actions.declarations import ShotAction, TakeAction
from sora_desktop.ui.actions.take_actions import primary_of
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, ShotArranger
from sora_desktop.ui.shots.model import ShotRow
from sora_desktop.ui.shots.page import ShotListPage
from sora_desktop.ui.text.formats import Translator, price_text
from sora_desktop.ui.text.project_text import budget_text
from sora_desktop.ui.text.shot_list_text import left_out_lines
from sora_desktop.ui.text.take_text import option_text, option_title

tr = Translator("ShotList")


class ShotListController:
    """The requests of the page."""

    def __init__(
        self,
        parent: QWidget,
        page: ShotListPage,
        takes: TakeStore,
        edits: ShotArranger,
        registry: ActionRegistry,
        notices: Notifier,
        *,
        catalogue: Callable[[], Catalogue],
        project: Callable[[], ProjectId],
        usual: Callable[[], VideoRequest],
        spent_for: Callable[[ProjectId], ProjectSpending],
        generate: Callable[[Sequence[BatchRow], Sequence[str]], object],
        offered: Callable[[Take], Sequence[ActionItem]],
        open_shot: Callable[[Take], object],
        rename: Callable[[ShotId], object],
        undo: Callable[[], object],
        redo: Callable[[], object],
        now: Callable[[], datetime],
    ) -> None:
        """New shots get the request of `usual`; `spent_for` is what a project has cost so far;
        `generate` orders takes after its questions, which show the given lines too; `offered` gives
        the actions of a take; `open_shot` shows the shot of a take among the takes, `rename` asks
        for another name; `undo` undoes the last step, `redo` does it again."""
        self._parent, self._page, self._takes = parent, page, takes
        self._edits, self._registry, self._notices = edits, registry, notices
        self._catalogue, self._project, self._usual = catalogue, project, usual
        self._generate, self._open_shot, self._rename = generate, open_shot, rename
        self._undo, self._redo, self._now = undo, redo, now
        self._spent_for, self._offered = spent_for, offered

    @property
    def _shots(self) -> ShotStore:
        return self._takes.shots

    def start(self, connections: Connections) -> None:
        """Registers the actions, and connects the page."""
        page = self._page
        for action, run in (
            (ShotAction.ADD, self.add),
            (ShotAction.EDIT, self.write),
            (ShotAction.DUPLICATE, self.duplicate),
            (ShotAction.SPLIT, self.ask_split),
            (ShotAction.FILL_DOWN, self.fill_down),
            (ShotAction.UP, lambda: self.step(-1)),
            (ShotAction.DOWN, lambda: self.step(1)),
            (ShotAction.RENAME, self.rename),
            (ShotAction.REMOVE, self.remove),
            (ShotAction.OPEN, self.open),
            (ShotAction.GENERATE, self.generate_selected),
            (ShotAction.UNDO, self._undo),
            (ShotAction.REDO, self._redo),
        ):
            self._registry.add(action, run, owner=page)
        page.offer_menu, page.step_label = self.offer_menu, self.step_label
        # Before anything is disconnected.
        connections.on_close(page.table.finish_writing)
        connections.connect(page.model.edited, self.write_sentence)
        connections.connect(page.table.discarded, self.give_up_sentence)
        connections.connect(page.model.move_wanted, self.move)
        connections.connect(page.generate_wanted, self.generate)
        connections.connect(page.choose_wanted, self.choose)
        connections.connect(page.open_wanted, self._open)
        connections.connect(page.step_wanted, self.take_step)
        connections.connect(page.next_wanted, self.add)
        connections.connect(page.shown_changed, self.show)
        connections.connect(page.table.selection_changed, self._offer)
        connections.connect(page.model.totals_changed, self._offer)
        connections.connect(page.model.totals_changed, self._show_budget)
        self._offer()

    def show(self, on: bool) -> None:
        """Lists the shots of the current project, or nothing while the page is hidden."""
        self._page.model.show_project(self._project() if on else None)
        self._show_budget()

    def _show_budget(self) -> None:
        project = self._page.model.project
        if project is not None:
            self._page.show_budget(budget_text(self._spent_for(project)))

    def project_changed(self) -> None:
        """The current project has changed."""
        if self._page.model.project is not None:
            self.show(True)

    # --- writing --------------------------------------------------------------------------------

    def add(self) -> None:
        """A new shot after the current one, with its sentence open for editing."""
        request = settings_of(self._usual())
        after = self._page.table.current
        asked = shots_added(self._shots, self._project(), [request], self._now(), after)
        if self._edits.arrange(tr("Shot added"), asked):
            self._page.table.write(asked.shots[0].id)

    def write(self) -> None:
        """Opens the sentence of the current shot."""
        current = self._page.table.current
        if current is not None:
            self._page.table.write(current)

    def write_sentence(self, shot_id: ShotId, prompt: str) -> None:
        """Saves the sentence of a shot."""
        text = tr("Prompt changed")
        self._edits.arrange(text, self._sentence_changed(shot_id, prompt))

    def give_up_sentence(self, shot_id: ShotId, prompt: str) -> None:
        """A person has left their text by Escape: the old sentence stays, and Undo restores the
        new one."""
        text = tr("Prompt change discarded")
        undone = tr("Prompt change brought back")
        self._edits.offer_back(text, self._sentence_changed(shot_id, prompt.strip()), undone)

    def _sentence_changed(self, shot_id: ShotId, prompt: str) -> ShotChanges:
        row = self._page.model.row(shot_id)
        if row is None or prompt == (row.request.prompt.strip() if row.request else ""):
            return NO_CHANGES
        request = row.request or settings_of(self._usual())
        # A list of shots would be made in its place.
        asked = replace(request, prompt=prompt, options=settings_of(request).options)
        return requests_changed(self._shots, {shot_id: asked})

    def duplicate(self) -> None:
        """A copy of each selected shot."""
        ids = self._ids
        asked = shots_duplicated(self._shots, ids, self._now())
        if self._edits.arrange(tr("%n shot(s) duplicated", "", len(ids)), asked):
            added = [shot.id for shot in asked.shots if shot.id not in ids]
            new = [each for each in added if not self._shots.take_ids(each)]
            self._page.table.go_to(new[: len(ids)])

    def ask_split(self) -> None:
        """Asks where to split the current shot."""
        from sora_desktop.ui.compose.dialogs import SplitShotDialog

        row = self._page.current
        if row is None or row.request is None:
            return
        dialog = SplitShotDialog(row.request.prompt, self._parent)
        dialog.chosen.connect(lambda place: self.split(row.id, place))
        dialog.open()

    def split(self, shot_id: ShotId, place: int) -> None:
        """Splits a shot at that character of its sentence."""
        asked = shot_split(self._shots, shot_id, place, self._now())
        self._edits.arrange(tr("Shot split"), asked)

    def fill_down(self) -> None:
        """Gives the selected shots the model and the options of the first of them."""
        first, others = self._rows[:1], self._rows[1:]
        wanted = first[0].request if first else None
        if wanted is None:
            return
        model = self._catalogue().get(wanted.model_id)
        # A list of shots is what is seen in a shot, and stays its own.
        given = settings_of(wanted).options
        changed = {
            row.id: replace(own, model_id=wanted.model_id, options=_given(own, given))
            for row in others
            if (own := row.request) is not None
        }
        if model is not None:
            changed = {each: fitted(request, model) for each, request in changed.items()}
        self._change(tr("Model and options filled down"), changed)

    def rename(self) -> None:
        """Asks for another name of the current shot."""
        current = self._page.table.current
        if current is not None:
            self._rename(current)

    def remove(self) -> None:
        """Removes those of the selected shots that have no takes."""
        asked = shots_removed(self._shots, self._ids)
        count = len(asked.gone_shots)
        if not count:
            text = tr("Only shots without takes can be removed.")
            self._notices.notify(text)
            return
        self._edits.arrange(tr("%n shot(s) removed", "", count), asked)

    # --- order ----------------------------------------------------------------------------------

    def move(self, ids: Iterable[ShotId], before: ShotId | None) -> None:
        """Puts shots before another one, or at the end."""
        ids = list(ids)
        asked = shots_reordered(self._shots, ids, before)
        self._edits.arrange(tr("%n shot(s) moved", "", len(ids)), asked)

    def step(self, by: int) -> None:
        """Moves the selected shots one place up (-1) or down (1)."""
        rows, ids = self._page.model.rows, set(self._ids)
        places = [n for n, row in enumerate(rows) if row.id in ids]
        if not places:
            return
        if by < 0:
            target = max(places[0] - 1, 0)
            before: ShotId | None = rows[target].id
        else:
            target = places[-1] + 2
            before = rows[target].id if target < len(rows) else None
        self.move([rows[n].id for n in places], before)

    # --- model and options ----------------------------------------------------------------------

    def use_model(self, model_id: str) -> None:
        """The selected shots with another model; every choice that fits stays."""
        model = self._catalogue().get(model_id)
        if model is not None:
            changed = {
                row.id: fitted(row.request, model) for row in self._rows if row.request is not None
            }
            self._change(tr("Model changed"), changed)

    def use_option(self, name: str, value: Value) -> None:
        """The selected shots with that value, if their model has it."""
        changed = {}
        for row in self._rows:
            mode = self._mode(row.request)
            option = mode.option(name) if mode is not None else None
            if row.request is None or mode is None or option is None or not option.allows(value):
                continue
            options = mode.fitted({**row.request.options, name: value}, keep=name)
            changed[row.id] = replace(row.request, options=options)
        self._change(tr("Options changed"), changed)

    def _mode(self, request: VideoRequest | None) -> Mode | None:
        model = self._catalogue().get(request.model_id) if request is not None else None
        return None if model is None or request is None else model.usable(request.inputs)[1]

    def _change(self, text: str, changed: dict[ShotId, VideoRequest]) -> None:
        self._edits.arrange(text, requests_changed(self._shots, changed))

    # --- the menu -------------------------------------------------------------------------------

    def offer_menu(self, menu: QMenu) -> None:
        """Fills the menu of the selected shots."""
        own = ShotAction
        self._add(menu, own.EDIT, own.ADD, own.DUPLICATE, own.SPLIT)
        menu.addSeparator()
        if len(self._rows) == 1 and self._rows[0].ready:
            self._add_takes(menu, self._rows[0])
        if self._rows:
            self._add_models(menu)
            self._add_options(menu)
            self._add(menu, own.FILL_DOWN)
            menu.addSeparator()
        self._add(menu, own.UP, own.DOWN, own.RENAME, own.REMOVE)
        menu.addSeparator()
        self._add(menu, own.GENERATE, own.OPEN)

    def _add(self, menu: QMenu, *actions: Action) -> None:
        for action in actions:
            menu.addAction(self._registry.made(action))

    def _add_takes(self, menu: QMenu, row: ShotRow) -> None:
        """The takes that can be in the cut; the chosen one is checked."""
        part = menu.addMenu(tr("Choose take"))
        group = QActionGroup(part)
        for take in row.ready:
            entry = part.addAction(tr("Take {n}", n=take.shot_number))
            entry.setCheckable(True)
            entry.setChecked(row.chosen == take)
            group.addAction(entry)
            entry.triggered.connect(lambda _on=False, own=take.id: self.choose(own))

    def _add_models(self, menu: QMenu) -> None:
        now = {row.request.model_id for row in self._rows if row.request is not None}
        part = menu.addMenu(tr("Model"))
        group = QActionGroup(part)
        for model in self._catalogue().offered:
            entry = part.addAction(model.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(now == {model.id})
            group.addAction(entry)
            entry.triggered.connect(lambda _on=False, own=model.id: self.use_model(own))

    def _add_options(self, menu: QMenu) -> None:
        """The options of the current shot's model that can be chosen from a list."""
        row = self._page.current
        mode = self._mode(row.request) if row is not None else None
        for option in mode.options if mode is not None else ():
            values = _values(option)
            if len(values) > 1 and row is not None and row.request is not None:
                title = option_title(option.name, option.label)
                part = menu.addMenu(title.replace("&", "&&"))
                self._add_values(part, option, values, row.request.options.get(option.name))

    def _add_values(
        self, part: QMenu, option: Option, values: Sequence[Value], now: Value | None
    ) -> None:
        group = QActionGroup(part)
        for value in values:
            entry = part.addAction((option_text(option.name, value) or "").replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(value == now)
            group.addAction(entry)
            entry.triggered.connect(
                lambda _on=False, name=option.name, own=value: self.use_option(name, own)
            )

    def _offer(self) -> None:
        """Enables the actions that the selected shots allow."""
        rows, made = self._rows, self._registry.made
        one = len(rows) == 1
        for action, on in (
            (ShotAction.EDIT, bool(rows)),
            (ShotAction.DUPLICATE, bool(rows)),
            (ShotAction.SPLIT, one and rows[0].request is not None),
            (ShotAction.FILL_DOWN, len(rows) > 1),
            (ShotAction.UP, bool(rows)),
            (ShotAction.DOWN, bool(rows)),
            (ShotAction.RENAME, one),
            (ShotAction.REMOVE, any(self._empty(row) for row in rows)),
            (ShotAction.OPEN, one and bool(rows[0].takes)),
            (ShotAction.GENERATE, any(row.requests for row in rows)),
        ):
            made(action).setEnabled(on)

    def _empty(self, row: ShotRow) -> bool:
        return not self._shots.take_ids(row.id)

    # --- takes ----------------------------------------------------------------------------------

    def choose(self, take_id: TakeId) -> None:
        """Chooses a take for the cut."""
        take = self._takes.find(take_id)
        if take is not None:
            text = tr("Take {n} is in the cut", n=take.shot_number)
            self._edits.arrange(text, take_chosen(self._shots, take))

    def open(self) -> None:
        """Shows the current shot among the takes."""
        current = self._page.table.current
        if current is not None:
            self._open(current)

    def _open(self, shot_id: ShotId) -> None:
        takes = self._shots.takes(shot_id)
        if takes:
            self._open_shot(self._shots.in_cut(shot_id) or takes[-1])

    def step_label(self, row: ShotRow, take: Take) -> str:
        """The action of the button below a take that needs the person. Generating again uses what
        the shot asks for now, and not what was refused."""
        step = self._step(take)
        if step is None or step.action not in (TakeAction.GENERATE_AGAIN, TakeAction.REUSE):
            return step.label if step is not None else ""
        if step.action is TakeAction.REUSE or not row.requests:
            return tr("Edit prompt")
        price = price_text(row.price) if row.price_known else ""
        return tr("Generate again ({price})", price=price or tr("price unknown"))

    def take_step(self, take_id: TakeId) -> None:
        """Runs the action of that button."""
        self._page.table.finish_writing()
        take = self._takes.find(take_id)
        row = self._page.model.row(take.shot_id) if take is not None else None
        step = self._step(take) if take is not None else None
        if row is None or step is None:
            return
        if step.action not in (TakeAction.GENERATE_AGAIN, TakeAction.REUSE):
            self._registry.run(step.action, [take_id])
        elif step.action is TakeAction.REUSE or not row.requests:
            self._page.table.write(row.id)
        else:
            self._order([row], 1)

    def _step(self, take: Take) -> ActionItem | None:
        items = self._offered(take)
        if take.state is TakeState.UNCONFIRMED:
            return next((item for item in items if item.action is TakeAction.PICK), None)
        return primary_of(items)

    def generate(self) -> None:
        """Orders takes for the page's button; its question says which shots are left out."""
        page = self._page
        page.table.finish_writing()
        left_out = [(row.shot.number, row.why_left_out) for row in page.left_out_rows]
        self._order(page.wanted_rows, page.count.value(), left_out_lines(left_out))

    def generate_selected(self) -> None:
        """Orders takes of the selected shots, also of one that has takes already."""
        self._page.table.finish_writing()
        left_out = [(row.shot.number, row.unready) for row in self._rows if not row.requests]
        wanted = [row for row in self._rows if row.requests]
        self._order(wanted, self._page.count.value(), left_out_lines(left_out))

    def _order(self, rows: Sequence[ShotRow], count: int, notes: Sequence[str] = ()) -> None:
        if rows:
            project = self._project()
            batch = [
                BatchRow(request=request, into=Target(row.id, project), count=count)
                for row in rows
                for request in row.requests
            ]
            self._generate(batch, notes)

    @property
    def _rows(self) -> Sequence[ShotRow]:
        return self._page.table.chosen_rows

    @property
    def _ids(self) -> list[ShotId]:
        return [row.id for row in self._rows]


def _given(own: VideoRequest, options: Options) -> Options:
    """These options with the lists of shots of that request."""
    kept = own.options.keys() - settings_of(own).options.keys()
    return Options({**options, **{name: own.options[name] for name in kept}})


def _values(option: Option) -> Sequence[Value]:
    """The values of an option that can be listed; none for numbers and texts."""
    return option.values if isinstance(option, Choice | Seconds | Switch) else ()
