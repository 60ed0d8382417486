"""What the prompt names of the shelf: put in while it is named, and taken out when it is not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import Input, in_order
from sora_desktop.core.prompt import name_key, replaced
from sora_desktop.core.references import NO_SHELF, known_names, translator, with_named
from sora_desktop.core.request import naming
from sora_desktop.ui.compose.name_completion import NameCompletion, Suggestion
from sora_desktop.ui.compose.options import ModelOptions
from sora_desktop.ui.compose.prompt_field import PromptEdit
from sora_desktop.ui.text.take_text import why_not
from sora_desktop.ui.theme.theme import Theme


class NamedInputs(QObject):
    """Keeps what is put in as the prompt says, and completes names while they are written.

    `shelf_changed` tells that names stand for something else now. What a take brought back stays
    under its name, whatever the shelf has by now; a name that is taken out of the prompt and
    written again means what it meant before, unless the shelf has it.
    """

    shelf_changed = Signal()

    def __init__(self, theme: Theme, edit: PromptEdit, settings: ModelOptions) -> None:
        super().__init__(edit)
        self._edit, self._settings = edit, settings
        self._shelf: Mapping[str, Input] = NO_SHELF
        self._meant: dict[str, Input] = {}
        self.completion = NameCompletion(theme, edit)

    def set_shelf(
        self, shelf: Mapping[str, Input], suggest: Callable[[], list[Suggestion]]
    ) -> None:
        """What names stand for in the project that is shown, by their keys; `suggest` gives what is
        offered while one is written."""
        self.completion.suggest = suggest
        if shelf != self._shelf:
            self._shelf = dict(shelf)
            self.shelf_changed.emit()

    @property
    def names(self) -> Collection[str]:
        """The keys of all names that stand for something."""
        return {*self._shelf, *known_names(self._settings.put_in)}

    def follow(self, texts: Iterable[str]) -> bool:
        """Puts in what these texts name and nothing else under a name; whether that changed
        anything."""
        before = self._settings.put_in
        bound = in_order(with_named(tuple(texts), before, {**self._meant, **self._shelf}))
        self._meant |= known_names(bound)
        self._edit.mark_names({*self._shelf, *known_names(bound)})
        if bound == before:
            return False
        self._settings.put_named(bound)
        return True

    def sent_length(self, prompts: Iterable[str]) -> int:
        """How long the longest of the prompts is in the words that are sent."""
        in_words = translator(self._settings.mode, self._settings.request.inputs)
        return max(len(in_words(prompt)) for prompt in prompts)

    def flaw(self, prompt: str, model: Model | None) -> str:
        """Why nothing can be made of a prompt with what it names itself; empty when it can."""
        request = naming(replace(self._settings.request, prompt=prompt), NO_SHELF)
        return why_not(request, model)

    def use(self, name: str) -> None:
        """Writes a name at the cursor."""
        cursor = self._edit.textCursor()
        before = self._edit.text()[: _characters(self._edit.text(), cursor.position())]
        space = " " if before and not before[-1].isspace() else ""
        cursor.insertText(f"{space}@{name} ")
        self._edit.setTextCursor(cursor)

    def write_plain(self, name: str) -> None:
        """Writes a name as a plain word wherever the prompt has it: so it is taken out."""
        key, text = name_key(name), self._edit.text()
        plain = replaced(text, {key}, lambda each: each if name_key(each) == key else None)
        if plain != text:
            self._edit.replace_text(plain)


def _characters(text: str, units: int) -> int:
    """Qt counts in UTF-16: how many characters so many units are."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")
    )
