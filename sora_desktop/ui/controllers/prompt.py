"""What fills the prompt bar: earlier prompts, templates, the saved draft, and the recipes of clips
that are dropped on the window or opened with the program. Projects that come so are imported.

A recipe only ever fills the prompt bar, where the person sees it, and can undo it. Nothing is
generated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sora_desktop.core.money import Money
from sora_desktop.core.prompt import read
from sora_desktop.core.recipe import NoRecipe, Recipe
from sora_desktop.core.take import Take, TakeId, TakeState
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.store.clip_recipes import BESIDE, read_recipe
from sora_desktop.store.takes import TakeStore
from sora_desktop.store.templates import BadTemplate, Template, TemplateFlaw, TemplateFolder
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import PromptAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.prompt_field import PromptMemory
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, Spawn
from sora_desktop.ui.text.formats import Translator, fill, listed, price_text
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.drops import KNOWN_ENDS, DropTarget, is_project, is_shot_list
from sora_desktop.ui.widgets.layouts import Lazy
from sora_desktop.ui.widgets.pick_popup import PickPopup, line_of
from sora_desktop.ui.window.notices import Severity

tr = Translator("Prompts")
tr_recipe = Translator("Recipe")
_NAME_WORDS = 6
# How long nothing is written before the draft is saved.
_KEEP_MS = 4000


class PromptController:
    """Opens the two lists, saves templates, and reports a prompt that was kept unsent."""

    def __init__(
        self,
        parent: QWidget,
        composer: Composer,
        registry: ActionRegistry,
        takes: TakeStore,
        templates: TemplateFolder,
        notices: Notifier,
        *,
        theme: Theme,
        kept_draft: str,
        keep: Callable[[], object],
    ) -> None:
        """`kept_draft` is the prompt that an earlier run left; `keep` saves the current one."""
        self._parent, self._composer, self._registry = parent, composer, registry
        self._field = composer.field
        self._takes, self._folder, self._notices = takes, templates, notices
        self._kept_draft = kept_draft
        self._memory = PromptMemory(takes.prompts)
        self._prompts: Sequence[str] = ()
        self._templates: tuple[Template, ...] = ()
        self.keeping = QTimer(parent, interval=_KEEP_MS, singleShot=True)
        self.keeping.timeout.connect(keep)
        self.history = Lazy(lambda: PickPopup(theme, tr("Earlier prompts"), parent))
        self.templates = Lazy(lambda: PickPopup(theme, tr("Templates"), parent))

    def start(self, connections: Connections) -> None:
        """Connects its signals."""
        field = self._field
        field.use_history(self._memory.prompts)
        connections.connect(field.history_wanted, self.show_history)
        connections.connect(field.templates_wanted, self.show_templates)
        connections.connect(field.edit.template_given, self.take_file)
        self.history.when_made(
            lambda popup: connections.connect(
                popup.picked, lambda place: field.put(self._prompts[place])
            )
        )
        self.templates.when_made(lambda popup: self._join_templates(popup, connections))
        self._add_actions()
        # From an earlier run: while the program started, the person may have written another.
        draft = self._kept_draft
        if draft.strip() and draft == self._composer.draft:
            field.keep_note(not self._was_sent(draft.strip()))
        # The text being written survives a crash too. A normal end saves it anyway.
        connections.connect(field.edit.textChanged, self.keeping.start)
        connections.connect(self._takes.changed, self._memory.changed)
        connections.on_close(self.keeping.stop)

    def _join_templates(self, popup: PickPopup, connections: Connections) -> None:
        connections.connect(
            popup.picked, lambda place: self._field.put(self._templates[place].prompt)
        )
        for text, run in (
            (tr("Save as template…"), self._save_as),
            (tr("Open folder"), self._open_folder),
        ):
            connections.connect(popup.add_action(text).clicked, run)

    def _add_actions(self) -> None:
        registry, field, parent = self._registry, self._field, self._parent
        registry.add(PromptAction.HISTORY, self.show_history, owner=parent)
        registry.add(PromptAction.TEMPLATES, self.show_templates, owner=parent)
        registry.explain(field.history, PromptAction.HISTORY)
        registry.explain(field.templates, PromptAction.TEMPLATES)
        registry.add(PromptAction.OLDER, partial(field.go, older=True), owner=field)
        registry.add(PromptAction.NEWER, partial(field.go, older=False), owner=field)

    def _was_sent(self, draft: str) -> bool:
        """Whether each prompt of its choices was sent. The newest takes are the likely ones, and it
        ends with the last one that is found."""
        left = {prompt.strip() for prompt in read(draft).prompts}
        for prompt in self._takes.prompts(hidden=True):
            left.discard(prompt.strip())
            if not left:
                return True
        return False

    # --- older prompts ----------------------------------------------------------------------

    def show_history(self) -> None:
        """Opens the list of every prompt that was ever used."""
        self._prompts = self._memory.prompts()
        self.history.get().open_above(
            self._composer,
            self._prompts,
            lambda place: line_of(self._prompts[place]),
            empty=tr("Your prompts appear here."),
        )

    # --- templates --------------------------------------------------------------------------

    def show_templates(self) -> None:
        """Opens the list of templates, as they are in their folder now."""
        self._templates, bad = self._folder.load()
        popup = self.templates.get()
        popup.buttons[0].setEnabled(bool(self._composer.draft.strip()))
        texts = [f"{each.name}\n{each.about}\n{each.prompt}" for each in self._templates]
        popup.open_above(
            self._composer,
            texts,
            self._line,
            empty=tr("No templates yet. Write a prompt with blanks such as {subject} and save it."),
            note="\n".join(flaw_line(each) for each in bad[:3]),
        )

    def _line(self, place: int) -> str:
        template = self._templates[place]
        return f"{template.name}   {template.about}".rstrip()

    def take_file(self, file: Path) -> None:
        """Saves a template that was dropped on the prompt, and inserts it there."""
        try:
            found = self._folder.add(file)
        except OSError as error:
            self._cannot_keep(error)
            return
        if isinstance(found, BadTemplate):
            self._notices.notify(flaw_line(found), severity=Severity.WARNING)
            return
        self._field.put(found.prompt)
        self._notices.notify(tr("Template saved"), found.name)

    def _save_as(self) -> None:
        from sora_desktop.ui.widgets.naming import NameDialog

        prompt = self._composer.draft.strip()
        dialog = NameDialog(
            tr("Save as template"),
            tr("Template name"),
            " ".join(line_of(prompt).split()[:_NAME_WORDS]),
            self._parent,
        )
        dialog.named.connect(lambda name: self._save(name, prompt))
        dialog.open()

    def _save(self, name: str, prompt: str) -> None:
        try:
            made = self._folder.save(name, prompt)
        except OSError as error:
            self._cannot_keep(error)
        else:
            self._notices.notify(tr("Template saved"), made.name)

    def _cannot_keep(self, error: OSError) -> None:
        words = tr("Couldn't save the template")
        self._notices.notify(
            words, error.strerror or str(self._folder.path), severity=Severity.WARNING
        )

    def _open_folder(self) -> None:
        try:
            url = QUrl.fromLocalFile(str(self._folder.make()))
        except OSError as error:
            self._cannot_keep(error)
            return
        if not QDesktopServices.openUrl(url):
            self._notices.notify(
                tr("Couldn't open the folder"), str(self._folder.path), severity=Severity.WARNING
            )


def flaw_line(bad: BadTemplate) -> str:
    """Which file is no template, and why."""
    why = {
        TemplateFlaw.UNREADABLE: tr("can't be read"),
        TemplateFlaw.TOO_LARGE: tr("too long for a prompt"),
        TemplateFlaw.NO_TEXT: tr("not UTF-8 text"),
        TemplateFlaw.NOT_TOML: tr("not valid TOML"),
        TemplateFlaw.NO_PROMPT: tr("no prompt in it"),
    }[bad.flaw]
    text = tr("Skipped {file}: {why}.")
    detail = f" ({bad.detail})" if bad.detail else ""
    return fill(text, file=bad.path.name, why=f"{why}{detail}")


class Question(NamedTuple):
    """A confirmation before something is paid for. `refuse` is the label of the other button,
    unless it is Cancel; with `fill_in` it goes to the first blank."""

    title: str
    text: str
    accept: str
    refuse: str = ""
    fill_in: bool = False


def literal_names(prompt: str) -> tuple[str, ...]:
    """The braces in a prompt that is sent as it is: blanks, and choices as written."""
    reading = read(prompt)
    return (*reading.names, *(prompt[start + 1 : end - 1] for start, end in reading.choices))


def blanks_question(
    names: Sequence[str], total: Money, *, fill_in: bool = False
) -> tuple[Question, ...]:
    """The question before a prompt is paid for that still has braces."""
    if not names:
        return ()
    title = tr("Fill in {names} first?")
    text = tr("The prompt still has a blank. The model would read it literally.")
    if not fill_in:
        title = tr("Generate with {names}?")
        text = tr("The model would read the braces literally.")
    accept = tr("Generate anyway ({total})")
    listing = listed([f"{{{name}}}" for name in names])
    question = Question(
        title=fill(title, names=listing),
        text=text,
        accept=fill(accept, total=price_text(total)),
        refuse=tr("Fill in") if fill_in else "",
        fill_in=fill_in,
    )
    return (question,)


# More is a mistake; the prompt bar can hold only one recipe.
_MOST_FILES = 50


class Viewer(Protocol):
    """Shows a clip in the working window."""

    def show_workspace(self, on: bool) -> None:
        """Shows the working window."""

    def play(self, take_id: TakeId) -> None:
        """Selects the take and plays its clip."""

    def play_foreign(self, path: Path) -> None:
        """Plays a clip that belongs to no take."""


class RecipeController:
    """Reads recipes of files off the window's thread and reports the result."""

    def __init__(
        self,
        target: DropTarget,
        composer: Composer,
        viewer: Viewer,
        takes: TakeStore,
        notices: Notifier,
        spawn: Spawn,
        *,
        clip_path: Callable[[str], Path],
        import_project: Callable[[Path], object],
        import_shots: Callable[[Path], object],
    ) -> None:
        """Clips come from `target`; `clip_path` gives the file of a take's clip. A project file
        goes to `import_project`, a shot list to `import_shots`."""
        self._target, self._composer, self._viewer = target, composer, viewer
        self._takes, self._notices, self._spawn = takes, notices, spawn
        self._clip_path = clip_path
        self._import_project, self._import_shots = import_project, import_shots

    def start(self, connections: Connections) -> None:
        """Accepts drops from now on."""
        connections.connect(self._target.dropped, self.take_over)
        connections.connect(self._target.picture_dropped, self._composer.give_picture)

    def take_over(self, paths: Sequence[Path]) -> None:
        """Loads the prompt and the settings of the first file with a recipe into the prompt bar, or
        asks to import the first project, or the first shot list."""
        project = next(filter(is_project, paths), None)
        shots = next(filter(is_shot_list, paths), None)
        if project is not None:
            self._import_project(project)
        elif shots is not None:
            self._import_shots(shots)
        elif paths:
            self._spawn(self._take_over(tuple(paths[:_MOST_FILES])), "read a recipe")

    def open_files(self, paths: Sequence[Path]) -> None:
        """Plays the first of the clips that the program was started with; a saved recipe file is
        loaded, and a project is imported once the person agrees."""
        if paths and is_project(paths[0]):
            self._import_project(paths[0])
        elif paths:
            self._spawn(self._open(paths[0]), "open a clip")

    # --- recipes ----------------------------------------------------------------------------

    async def _take_over(self, paths: Sequence[Path]) -> None:
        unreadable = False
        for path in paths:
            try:
                recipe = await _recipe(path)
            except NoRecipe:
                continue
            except OSError:
                unreadable = True
                continue
            self._fill(path.name, recipe)
            return
        self._report_none(paths[0].name, unreadable=unreadable)

    def _fill(self, name: str, recipe: Recipe) -> None:
        composer = self._composer
        composer.set_request(recipe.request)
        text = tr_recipe("Prompt and settings loaded from %1")
        changed = tr_recipe("Some were adjusted for the model")
        self._notices.notify(
            text.replace("%1", name),
            changed if composer.settings.change else "",
            action=tr_recipe("Undo"),
            do=composer.undo.undo.trigger,
        )
        composer.focus_prompt()

    def _report_none(self, name: str, *, unreadable: bool) -> None:
        if unreadable:
            text = tr_recipe("Couldn't read %1.")
            self._notices.notify(text.replace("%1", name))
            return
        text = tr_recipe("No prompt or settings in %1")
        why = tr_recipe("Only clips made here have them, and some apps remove them.")
        self._notices.notify(text.replace("%1", name), why, severity=Severity.INFO)

    # --- clips ------------------------------------------------------------------------------

    async def _open(self, path: Path) -> None:
        if path.suffix.lower() == BESIDE:
            await self._take_over((path,))
            return
        if path.suffix.lower() not in KNOWN_ENDS:
            # The problem of an unplayable file would offer another program, which for some files
            # means to run them; and a playlist would be downloaded from any address in it.
            self._report_none(path.name, unreadable=False)
            return
        takes = self._takes.of_clip(path.name)
        take = await run_to_end(asyncio.to_thread(self._take_of, path, takes))
        if take is not None:
            self._viewer.show_workspace(True)
            self._viewer.play(take.id)
        elif await run_to_end(asyncio.to_thread(path.is_file)):
            await self._play_foreign(path)
        else:
            text = tr_recipe("%1 doesn't exist.")
            self._notices.notify(text.replace("%1", str(path)), severity=Severity.WARNING)

    def _take_of(self, path: Path, takes: Iterable[Take]) -> Take | None:
        """Which of the takes has the file for its clip."""
        for take in takes:
            if take.state is TakeState.READY and take.clip is not None:
                clip = self._clip_path(take.clip)
                if clip.is_file() and path.is_file() and clip.samefile(path):
                    return take
        return None

    async def _play_foreign(self, path: Path) -> None:
        self._viewer.play_foreign(path)
        text = tr_recipe("%1 is from elsewhere and isn't one of your takes.")
        text = text.replace("%1", path.name)
        try:
            recipe = await _recipe(path)
        except (NoRecipe, OSError):
            self._notices.notify(text)
            return
        self._notices.notify(
            text,
            action=tr_recipe("Use its prompt and settings"),
            do=lambda: self._fill(path.name, recipe),
        )


async def _recipe(path: Path) -> Recipe:
    """Off the window's thread: a network drive may take its time."""
    return await run_to_end(asyncio.to_thread(_read, path))


def _read(path: Path) -> Recipe:
    # Otherwise a pipe of that name would block without end.
    if not path.is_file():
        raise NoRecipe("it is no file")
    return read_recipe(path)
