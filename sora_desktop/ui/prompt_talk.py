"""Older prompts, templates and the kept draft: what stands between Compose and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sora_desktop.core.blanks import blank_names
from sora_desktop.core.money import Money
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.task import TaskChange
from sora_desktop.store.templates import (
    BadTemplate,
    Template,
    TemplateFlaw,
    TemplateFolder,
)
from sora_desktop.ui.commands import Reach
from sora_desktop.ui.formats import fill, listed
from sora_desktop.ui.name_dialog import NameDialog
from sora_desktop.ui.pick_popup import PickPopup, line_of
from sora_desktop.ui.prompt_history import PromptMemory

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate
_NAME_WORDS = 6
# How long nothing is written before the draft is put on the disk.
_KEEP_MS = 4000


class PromptTalk:
    """Opens the two lists, keeps templates, and says so when a prompt was kept unsent."""

    def __init__(self, parts: IntentParts, notices: Notices) -> None:
        self._parts, self._notices = parts, notices
        self._window = parts.window
        self._composer = parts.window.composer
        self._field = self._composer.field
        self._memory = PromptMemory(parts.engine.tasks.all)
        self._folder = TemplateFolder(parts.folders.config / "templates")
        self._prompts: Sequence[str] = ()
        self._templates: tuple[Template, ...] = ()
        window, theme = parts.window, parts.window.theme
        self._keep = QTimer(window, interval=_KEEP_MS, singleShot=True)
        self._keep.timeout.connect(self._keep_draft)
        self.history = PickPopup(theme, translate("Prompts", "Earlier prompts"), window)
        self.templates = PickPopup(theme, translate("Prompts", "Templates"), window)
        self.save_as = self.templates.add_action(translate("Prompts", "Save as template…"))
        self.open_folder = self.templates.add_action(translate("Prompts", "Open folder"))

    def start(self) -> Callable[[], None]:
        """Begins to listen; gives what ends it."""
        field = self._field
        field.use_history(self._memory.prompts)
        field.history_wanted.connect(self.show_history)
        field.templates_wanted.connect(self.show_templates)
        field.edit.template_given.connect(self.take_file)
        self.history.picked.connect(lambda place: field.put(self._prompts[place]))
        self.templates.picked.connect(lambda place: field.put(self._templates[place].prompt))
        self.save_as.clicked.connect(self._save_as)
        self.open_folder.clicked.connect(self._open_folder)
        self._add_commands()
        draft = self._composer.draft.strip()
        if draft:
            field.keep_note(not self._was_sent(draft))
        field.edit.textChanged.connect(self._keep.start)
        off = self._parts.engine.tasks.changed.connect(self._changed)

        def stop() -> None:
            off()
            self._keep.stop()

        return stop

    def _keep_draft(self) -> None:
        """What is being written outlives a crash too. Leaving in order keeps it anyway."""
        self._parts.save(self._window.remembered(self._parts.settings()))

    def _add_commands(self) -> None:
        commands, field = self._window.commands, self._field
        text = translate("Commands", "Earlier prompts")
        commands.add("prompt.history", text, "Ctrl+Shift+H", self.show_history, owner=self._window)
        text = translate("Commands", "Templates")
        commands.add(
            "prompt.templates", text, "Ctrl+Shift+T", self.show_templates, owner=self._window
        )
        commands.explain(field.history, "prompt.history")
        commands.explain(field.templates, "prompt.templates")
        self._add_walk(translate("Commands", "The prompt before"), "prompt.older", "Alt+Up")
        self._add_walk(translate("Commands", "The prompt after"), "prompt.newer", "Alt+Down")

    def _add_walk(self, text: str, id: str, keys: str) -> None:
        field, older = self._field, id == "prompt.older"
        go = partial(field.go, older=older)
        self._window.commands.add(id, text, keys, go, owner=field, reach=Reach.COMPOSE)

    def _was_sent(self, draft: str) -> bool:
        """The newest takes are the likely ones, and it ends at the first that is it."""
        tasks = reversed(self._parts.engine.tasks.all())
        return any(task.request.prompt.strip() == draft for task in tasks)

    def _changed(self, change: TaskChange) -> None:
        self._memory.changed(change)

    # --- older prompts ----------------------------------------------------------------------

    def show_history(self) -> None:
        """Opens the list of every prompt that was ever used."""
        self._prompts = self._memory.prompts()
        self.history.open_under(
            self._anchor(self._field.history),
            self._prompts,
            lambda place: line_of(self._prompts[place]),
            empty=translate("Prompts", "What you generate is listed here, to be used again."),
        )

    def _anchor(self, button: QWidget) -> QWidget:
        return button if button.isVisible() else self._field

    # --- templates --------------------------------------------------------------------------

    def show_templates(self) -> None:
        """Opens the list of templates, as they lie in their folder now."""
        self._templates, bad = self._folder.load()
        self.save_as.setEnabled(bool(self._composer.draft.strip()))
        texts = [f"{each.name}\n{each.about}\n{each.prompt}" for each in self._templates]
        self.templates.open_under(
            self._anchor(self._field.templates),
            texts,
            self._line,
            empty=translate(
                "Prompts",
                "No templates yet. Write a prompt with blanks such as {subject}, and save it.",
            ),
            note="\n".join(flaw_line(each) for each in bad[:3]),
        )

    def _line(self, place: int) -> str:
        template = self._templates[place]
        return f"{template.name}   {template.about}".rstrip()

    def take_file(self, file: Path) -> None:
        """Keeps a template that was dropped on the prompt, and writes it there."""
        try:
            found = self._folder.add(file)
        except OSError as error:
            self._cannot_keep(error)
            return
        if isinstance(found, BadTemplate):
            self._notices.say(flaw_line(found))
            return
        self._field.put(found.prompt)
        self._notices.say(translate("Prompts", "Kept as a template"), found.name)

    def _save_as(self) -> None:
        prompt = self._composer.draft.strip()
        dialog = NameDialog(
            translate("Prompts", "Save as template"),
            translate("Prompts", "Name of the template"),
            " ".join(line_of(prompt).split()[:_NAME_WORDS]),
            self._window,
        )
        dialog.named.connect(lambda name: self._save(name, prompt))
        dialog.open()

    def _save(self, name: str, prompt: str) -> None:
        try:
            made = self._folder.save(name, prompt)
        except OSError as error:
            self._cannot_keep(error)
        else:
            self._notices.say(translate("Prompts", "Kept as a template"), made.name)

    def _cannot_keep(self, error: OSError) -> None:
        words = translate("Prompts", "The template could not be kept")
        self._notices.say(words, error.strerror or str(self._folder.path))

    def _open_folder(self) -> None:
        try:
            url = QUrl.fromLocalFile(str(self._folder.make()))
        except OSError as error:
            self._cannot_keep(error)
            return
        if not QDesktopServices.openUrl(url):
            self._notices.say(
                translate("Prompts", "The folder could not be opened"), str(self._folder.path)
            )


def flaw_line(bad: BadTemplate) -> str:
    """Which file is no template, and why."""
    why = {
        TemplateFlaw.UNREADABLE: translate("Prompts", "it cannot be read"),
        TemplateFlaw.TOO_LARGE: translate("Prompts", "it is too long for a prompt"),
        TemplateFlaw.NO_TEXT: translate("Prompts", "it is not a text in UTF-8"),
        TemplateFlaw.NOT_TOML: translate("Prompts", "it is not written as TOML"),
        TemplateFlaw.NO_PROMPT: translate("Prompts", "there is no prompt in it"),
    }[bad.flaw]
    text = translate("Prompts", "{file} was skipped: {why}.")
    detail = f" ({bad.detail})" if bad.detail else ""
    return fill(text, file=bad.path.name, why=f"{why}{detail}")


def blanks_question(request: VideoRequest, total: Money) -> list[tuple[str, str, str]]:
    """Title, text and button of the question before a prompt with blanks is paid for."""
    names = blank_names(request.prompt)
    if not names:
        return []
    text = translate(
        "Prompts",
        "Not filled in: {names}. The model gets the words in braces as they stand.",
    )
    accept = translate("Prompts", "Generate anyway ({total})")
    title = translate("Prompts", "Generate with blanks?")
    return [(title, fill(text, names=listed(names)), fill(accept, total=total))]
