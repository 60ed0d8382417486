"""What is searched of every take: its prompt, model, number, tags and note, and the name of its
shot, all folded (`core.fold`).

The takes of a shot mostly have one prompt, which is kept and searched once for all of them; what
few takes have is kept for those only. A text of each take would need 250 bytes, and three times as
long for a letter.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import repeat
from operator import contains

from sora_desktop.core.fold import fold
from sora_desktop.core.recent import Recent
from sora_desktop.core.take import Take, TakeId
from sora_desktop.ui.takes.query import TakeColumns, either

# The result of a search is kept for this many words.
_WORDS_KEPT = 16
_NONE = 2**31 - 1
_IN_NUMBERS = frozenset("#0123456789")


class SearchTexts:
    """The texts of the takes in `columns`, by place."""

    def __init__(self, columns: TakeColumns, model_name: Callable[[str], str]) -> None:
        self._columns, self._model_name = columns, model_name
        # Each prompt once for consecutive takes of a shot, and which of them a take has.
        self._prompts: list[str] = []
        self._said = array("i")
        self._numbers = array("q")
        # By the number of a model in the columns; by place; by the number of a shot.
        self._models: dict[int, str] = {}
        self._own: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._having: Recent[str, bytearray] = Recent(_WORDS_KEPT)

    def add(self, takes: Iterable[Take]) -> None:
        """Appends takes that are in the columns already."""
        self._having.clear()
        for place, take in enumerate(takes, len(self._said)):
            self._said.append(_NONE)
            self._numbers.append(0)
            self._set(place, take)

    def change(self, place: int, take: Take) -> None:
        """Replaces the text of the take at a place."""
        self._set(place, take)
        self._again((place,))

    def name_shot(self, slot: int, name: str) -> None:
        """A shot is called that now; empty for no name of its own."""
        self._names[slot] = fold(name)
        if not name:
            del self._names[slot]
        self._again(self._columns.members(slot))

    def is_named(self, slot: int, name: str) -> bool:
        """Whether the shot is known by that name."""
        return self._names.get(slot, "") == fold(name)

    def text(self, place: int) -> str:
        """The whole text of a take, its parts in lines."""
        columns = self._columns
        parts = (
            self._prompts[self._said[place]],
            self._models[columns.models[place]],
            f"#{self._numbers[place]}",
            self._own.get(place, ""),
            self._names.get(columns.slots[place], ""),
        )
        return "\n".join(filter(None, parts))

    def having(self, word: str) -> bytearray:
        """By place whether the text contains a folded word, as ones and zeros. The last words are
        kept: a search is typed letter by letter, then sorted and filtered."""
        known = self._having.use(word)
        if known is None:
            known = self._having[word] = self._found(word)
        return known

    def _found(self, word: str) -> bytearray:
        columns = self._columns
        models = {number for number, name in self._models.items() if word in name}
        # Each take has a "#" before its number.
        if word == "#" or models.issuperset(self._models):
            return bytearray(b"\1") * len(self._said)
        said = bytes(map(contains, self._prompts, repeat(word)))
        if 0 not in said:
            return bytearray(b"\1") * len(self._said)
        found = bytes(map(said.__getitem__, self._said))
        if models:
            of_model = bytes(number in models for number in range(max(self._models) + 1))
            found = either(found, bytes(map(of_model.__getitem__, columns.models)))
        if _IN_NUMBERS.issuperset(word):
            numbers = map(str, self._numbers)
            test = str.startswith if word[0] == "#" else contains
            found = either(found, bytes(map(test, numbers, repeat(word.removeprefix("#")))))
        marked = bytearray(found)
        for place in (place for place, text in self._own.items() if word in text):
            marked[place] = 1
        for slot in (slot for slot, name in self._names.items() if word in name):
            for place in columns.members(slot):
                marked[place] = 1
        return marked

    def _set(self, place: int, take: Take) -> None:
        columns = self._columns
        prompt = fold(take.request.prompt)
        self._said[place] = self._number_of(prompt, place)
        self._numbers[place] = take.number
        model = columns.models[place]
        if model not in self._models:
            self._models[model] = fold(self._model_name(take.request.model_id))
        own = fold("\n".join(filter(None, (*take.tags, take.note))))
        if own:
            self._own[place] = own
        else:
            self._own.pop(place, None)

    def _number_of(self, prompt: str, place: int) -> int:
        """The number of a prompt: its own, that of the take before it in its shot, or a new one."""
        for other in (place, self._columns.before(place)):
            known = self._said[other] if 0 <= other < len(self._said) else len(self._prompts)
            if known < len(self._prompts) and self._prompts[known] == prompt:
                return known
        self._prompts.append(prompt)
        return len(self._prompts) - 1

    def _again(self, places: Iterable[int]) -> None:
        for place in places:
            if self._having:
                text = self.text(place)
                for word, known in self._having.items():
                    known[place] = word in text


class TextsOfTakes(Mapping[TakeId, str]):
    """The texts by the ids of the takes."""

    def __init__(self, places: Mapping[TakeId, int], texts: SearchTexts) -> None:
        self._places, self._texts = places, texts

    def __getitem__(self, take_id: TakeId) -> str:
        return self._texts.text(self._places[take_id])

    def __iter__(self) -> Iterator[TakeId]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
