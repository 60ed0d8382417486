"""The command palette: collects what can be done now, and remembers what was used last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.shot import ProjectId
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.store.setting_kinds import Choice, Kind, Limit, Number, Switch
from sora_desktop.store.settings import DECLARED, Settings
from sora_desktop.store.shots import ShotStore
from sora_desktop.store.templates import TemplateFolder
from sora_desktop.ui.actions.action import Action, ActionItem, ActionRegistry
from sora_desktop.ui.actions.declarations import TAKE_ACTIONS, ListAction, TakeAction, WindowAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.player.commands import COMMANDS
from sora_desktop.ui.takes.list import TakeList
from sora_desktop.ui.text.formats import Translator, fill, lowest_rate
from sora_desktop.ui.text.project_text import project_title
from sora_desktop.ui.text.take_text import good_for
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.widgets.palette import CommandPalette, Entry, Group

tr = Translator("CommandPalette")

_MOST_TAKES = 6
_MOST_RECENT = 12
_LONGEST_TITLE = 60
# Actions of the viewer on its take are the take's, which have keys there.
_IN_VIEWER: Mapping[Action, Action] = MappingProxyType(
    {
        TakeAction.COMPARE_WITH: COMMANDS["compare"],
        TakeAction.EXPORT_FOR_EDITING: COMMANDS["export"],
        TakeAction.OPEN_EXTERNAL: COMMANDS["open_external"],
        TakeAction.REVEAL: COMMANDS["reveal"],
        TakeAction.STAR: COMMANDS["star"],
    }
)
# The take itself offers its actions; what it waits for may cost money. The others only close what
# is open.
_LEFT_OUT = frozenset(
    {
        *(*TAKE_ACTIONS, *_IN_VIEWER.values(), ListAction.PRIMARY, WindowAction.PALETTE),
        COMMANDS["leave_full_screen"],
    }
)


class TakeSource(Protocol):
    """What the window knows about takes."""

    def take(self, take_id: TakeId | None) -> Take | None:
        """The take as it is now."""

    def offered(self, take: Take) -> Sequence[ActionItem]:
        """The actions it offers."""

    def model_name(self, model_id: str) -> str:
        """The name of a model."""

    def poster(self, take: Take, size: QSize, ratio: float) -> QPixmap | None:
        """A picture of its clip, None until there is one."""


class Projects(Protocol):
    """Every project and shot, and the way to a project."""

    @property
    def shots(self) -> ShotStore:
        """Every project and shot."""

    def show(self, project_id: ProjectId | None) -> None:
        """Goes to a project."""

    def unarchive(self, project_id: ProjectId) -> None:
        """Restores an archived project."""


class PaletteController:
    """Opens the palette over the window with everything that can be done at that moment."""

    def __init__(
        self,
        window: QWidget,
        palette: Lazy[CommandPalette],
        source: TakeSource,
        composer: Composer,
        takes: TakeList,
        catalogue: Catalogue,
        registry: ActionRegistry,
        templates: TemplateFolder,
        projects: Projects,
        button: QAbstractButton,
        *,
        settings: Callable[[], Settings],
        save: Callable[[Settings], object],
        open_setting: Callable[[str], object],
        show_keys: Callable[[str], object],
    ) -> None:
        """`button` opens it too. `open_setting` opens the settings at the field of that name;
        `show_keys` shows the keys that open the palette."""
        self._window, self._palette, self._source = window, palette, source
        self._composer, self._takes, self._catalogue = composer, takes, catalogue
        self._registry, self._templates, self._projects = registry, templates, projects
        self._settings, self._save, self._open_setting = settings, save, open_setting
        self._button, self._show_keys = button, show_keys

    def start(self, connections: Connections) -> None:
        """Registers the action that opens it, and connects its signals."""
        self._registry.add(WindowAction.PALETTE, self.toggle, owner=self._window)
        self._registry.explain(self._button, WindowAction.PALETTE)
        self._button.clicked.connect(self.toggle)
        self._palette.when_made(lambda made: connections.connect(made.chosen, self._remember))
        connections.connect(self._registry.changed, self._renew_keys)
        self._renew_keys()
        connections.on_close(lambda: self._palette.if_made(lambda made: made.close_palette()))

    def toggle(self) -> None:
        """Opens the palette, or closes it when it is open."""
        palette = self._palette.get()
        if palette.is_open:
            palette.close_palette()
        else:
            recent = self._settings().recent_actions
            palette.open_with(self._entries(), self._find_takes, recent)

    def _renew_keys(self) -> None:
        self._show_keys(self._registry.shown(WindowAction.PALETTE))

    def _remember(self, id: str) -> None:
        settings = self._settings()
        recent = (id, *(each for each in settings.recent_actions if each != id))
        self._save(replace(settings, recent_actions=recent[:_MOST_RECENT]))

    def _entries(self) -> list[Entry]:
        parts = (
            *(self._take_actions(), self._actions(), self._project_entries(), self._models()),
            *(self._template_entries(), self._setting_entries()),
        )
        return [entry for part in parts for entry in part]

    # --- actions ----------------------------------------------------------------------------

    def _actions(self) -> list[Entry]:
        """Those that need no take and are possible now."""
        found = []
        for action in self._registry.all():
            made = self._registry.made(action)
            if action in _LEFT_OUT or not made.isEnabled():
                continue
            if action.spends:
                found += self._leading_to(action, self._composer.generate, action.full_label)
            else:
                found.append(self._entry(action, action.full_label, made.trigger))
        return found

    def _take_actions(self) -> list[Entry]:
        """The actions of the selected take."""
        take = self._source.take(self._takes.selected_id)
        if take is None:
            return []
        found = []
        for item in self._source.offered(take):
            action = item.action
            if action.spends:
                found += self._leading_to(action, self._button_of(action), item.label)
            else:
                text = action.full_label if action.full_text else item.label
                run = partial(self._registry.run, action, [take.id])
                found.append(self._entry(action, text, run))
        return found

    def _entry(self, action: Action, text: str, run: Callable[[], object]) -> Entry:
        keyed = action.keys_of or action
        ways = [each for each in (keyed, _IN_VIEWER.get(keyed)) if each is not None]
        known = [self._registry.keys(each) for each in ways if self._registry.find(each.id)]
        keys = next((each for each in known if each), "")
        return Entry(
            id=action.id,
            group=Group.ACTIONS,
            text=text,
            run=run,
            keys=keys,
            icon=action.icon,
            removes=action.removes,
        )

    def _leading_to(self, action: Action, button: QAbstractButton | None, text: str) -> list[Entry]:
        """An entry that spends nothing: it moves the focus to the button, and shows the price."""
        if button is None or not button.isEnabled():
            return []
        label = " ".join(button.text().split())
        price = label.removeprefix(text).strip() if text in label else ""
        entry = self._entry(action, text, partial(button.setFocus, _BY_KEY))
        return [replace(entry, detail=price, goes=True)]

    def _button_of(self, action: Action) -> QAbstractButton | None:
        """The button of the take's action, or the menu that has it."""
        names = (f"stage-{action.name}", f"details-{action.name}", "moreButton")
        buttons = self._window.findChildren(QAbstractButton)
        seen = {each.objectName(): each for each in buttons if each.isVisible()}
        return next((seen[name] for name in names if name in seen), None)

    def _project_entries(self) -> list[Entry]:
        shots, found = self._projects.shots, []
        for project in shots.projects():
            count = len(shots.shots(project.id))
            entry = Entry(
                id=f"project:{project.id}",
                group=Group.PROJECTS,
                text=project_title(project),
                detail=tr("%n shot(s)", "", count),
                icon="folder",
                run=partial(self._projects.show, project.id),
            )
            found.append(entry)
        restore = tr("Restore project {name}")
        found += [
            Entry(
                id=f"restore:{project.id}",
                group=Group.PROJECTS,
                text=fill(restore, name=project_title(project)),
                detail=tr("archived"),
                icon="folder",
                run=partial(self._projects.unarchive, project.id),
            )
            for project in shots.projects(archived=True)
        ]
        return found

    # --- models, templates, settings ----------------------------------------------------------

    def _models(self) -> list[Entry]:
        show_text = tr("Use {model}")
        return [
            Entry(
                id=f"model:{model.id}",
                group=Group.MODELS,
                text=fill(show_text, model=model.name),
                detail=lowest_rate(model.cheapest),
                icon="film",
                also=f"{model.family} {good_for(model)}",
                run=partial(self._use_model, model.id),
            )
            for model in self._catalogue.offered
        ]

    def _use_model(self, model_id: str) -> None:
        self._composer.settings.choose_model(model_id)
        self._composer.focus_prompt()

    def _template_entries(self) -> list[Entry]:
        templates, _bad = self._templates.load()
        return [
            Entry(
                id=f"template:{template.path.name}",
                group=Group.TEMPLATES,
                text=template.name,
                detail=template.about,
                icon="template",
                also=template.prompt,
                run=partial(self._composer.field.put, template.prompt),
            )
            for template in templates
        ]

    def _setting_entries(self) -> list[Entry]:
        from sora_desktop.ui.settings.fields import setting_text

        settings, found = self._settings(), []
        for name, declared in DECLARED.items():
            kind = declared.kind
            own = setting_text(kind.text) if isinstance(kind, Switch) else ""
            label = own or setting_text(declared.label)
            if declared.page is None or not label:
                continue
            entry = Entry(
                id=f"setting:{name}",
                group=Group.SETTINGS,
                text=label,
                detail=_value_text(kind, getattr(settings, name)),
                icon="settings",
                also=" ".join(
                    setting_text(text)
                    for text in (declared.label, declared.hint, declared.page.title)
                ),
                run=partial(self._open_setting, name),
            )
            found.append(entry)
        return found

    # --- takes ------------------------------------------------------------------------------

    def _find_takes(self, text: str) -> list[Entry]:
        """The newest takes with these words in prompt, note or tags."""
        template, shots = tr("{shot}, take {n}"), self._projects.shots
        return [
            Entry(
                id=f"take:{take.id}",
                group=Group.TAKES,
                text=fill(template, shot=_short(shots.title(take.shot_id)), n=take.shot_number),
                detail=f"{self._source.model_name(take.request.model_id)}, {take.cost}",
                picture=partial(self._source.poster, take),
                run=partial(self._show, take.id),
            )
            for take in self._takes.rows.search(text, _MOST_TAKES)
        ]

    def _show(self, take_id: TakeId) -> None:
        self._takes.reveal(take_id)
        take = self._source.take(take_id)
        if take is not None and take.state is TakeState.READY:
            self._registry.run(TakeAction.PLAY, [take_id])


_BY_KEY = Qt.FocusReason.ShortcutFocusReason


def _short(title: str) -> str:
    text = " ".join(title.split())
    return text if len(text) <= _LONGEST_TITLE else f"{text[:_LONGEST_TITLE].rstrip()}\u2026"


def _value_text(kind: Kind, value: Any) -> str:
    """The current value, where it is short enough to show."""
    from sora_desktop.ui.settings.fields import setting_text

    match kind:
        case Choice():
            return setting_text(kind.names[value])
        case Number():
            return fill(setting_text(kind.text), n=value) if kind.text else str(value)
        case Limit():
            return str(value) if value is not None else tr("no limit")
        case Switch():
            on, off = tr("on"), tr("off")
            return on if value else off
    return ""
