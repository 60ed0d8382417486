"""What the person chose, in one JSON file. The API key and the webhook's secret are never in it."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from sora_desktop.core.clip_names import USUAL_PATTERN, check_pattern
from sora_desktop.core.money import Money
from sora_desktop.core.problem import Problem
from sora_desktop.core.request import MOST_TAKES
from sora_desktop.store.addresses import check_api_url, check_proxy, check_webhook_endpoint
from sora_desktop.store.disk import free_name, problem_of, write_atomically

MOST_AT_ONCE = 20
# Percent of the size that the system gives everything.
SMALLEST_SCALE, LARGEST_SCALE = 75, 300
_FIVE_DOLLARS = Money(50_000_000)
# A file beyond this was not written by the program; the longest text in it is a prompt.
_LARGEST_FILE = 2**22
_LONGEST_TEXT = 100_000


class Theme(Enum):
    """The look of the window: as the system has it, or always the one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class OnClose(Enum):
    """What closing the window does while takes are under way."""

    ASK = "ask"
    TRAY = "tray"
    QUIT = "quit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that is remembered between two starts.

    `clips_folder` None is the usual place; `earlier_folders` had clips before it. `name_pattern` is
    how new clips are called, and `write_recipe` puts their recipe into them. `at_once` is how
    many tasks run at the same time. A budget of None is off; `ask_above` None never asks.
    `key_store` names the keychain that holds the key. `volume` is 0 to 1. `geometry` and
    `splitter` are base64 texts of Qt. What begins with `last_` is the last request, for the next
    one to begin with. `shortcuts` are the keys that a person chose, as Qt's portable texts, by the
    id of the command; an empty text for a command that is to have none. `notices` tells the
    desktop when takes are done. `less_motion` is never to move anything; without it the system's
    wish holds. `scale` is the size of the window's contents in percent of the system's. What
    begins with `takes_` is how the takes are shown; `takes_card` is the width of a card in logical
    pixels.
    """

    clips_folder: str | None = None
    earlier_folders: tuple[str, ...] = ()
    name_pattern: str = USUAL_PATTERN
    write_recipe: bool = True
    at_once: int = 3
    daily_budget: Money | None = None
    monthly_budget: Money | None = None
    ask_above: Money | None = _FIVE_DOLLARS
    theme: Theme = Theme.SYSTEM
    language: str = ""
    proxy: str = ""
    ca_file: str = ""
    api_url: str = ""
    service_mode: str = ""
    webhook_endpoint: str = ""
    key_store: str = ""
    volume: float = 1.0
    muted: bool = True
    loop: bool = True
    autoplay: bool = True
    geometry: str = ""
    splitter: str = ""
    last_model_id: str = ""
    last_aspect_ratio: str | None = None
    last_resolution: str | None = None
    last_seconds: int | None = None
    last_sound: bool | None = None
    last_count: int = 1
    draft_prompt: str = ""
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    notices: bool = True
    on_close: OnClose = OnClose.ASK
    less_motion: bool = False
    takes_grid: bool = False
    takes_card: int = 204
    takes_sort: str = ""
    takes_filters: Mapping[str, str] = field(default_factory=dict)
    scale: int = 100
    look_for_updates: bool = True
    looked_for_updates: int = 0


class Spoilt(Enum):
    """What a settings file can have against it."""

    UNREADABLE = "unreadable"
    VALUES = "values"
    SET_ASIDE = "set aside"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class SettingsFlaw:
    """What could not be used. `detail` is what the system said, for VALUES the names of what was
    set back, and for SET_ASIDE the name under which the file is kept."""

    kind: Spoilt
    detail: str


class SettingsError(Exception):
    """The settings could not be saved; `problem` says why. The old file is as it was."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class SettingsStore:
    """The settings file at `path`. `flaw` is, after `load`, what could not be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.flaw: SettingsFlaw | None = None
        self._unknown: dict[str, Any] = {}

    def load(self) -> Settings:
        """The settings; the usual ones where the file is missing or says what cannot be.

        Never raises. A file that is no settings file is moved aside to
        ``settings.broken-<date>.json``; one that cannot be opened stays as it is.
        """
        self.flaw = None
        self._unknown = {}
        try:
            found = _parsed(self.path)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self.flaw = SettingsFlaw(Spoilt.UNREADABLE, problem_of(error, self.path).text)
            return Settings()
        except (ValueError, RecursionError):
            self.flaw = self._set_aside()
            return Settings()
        self._unknown = {name: value for name, value in found.items() if name not in _READERS}
        return self._settings_of(found)

    def save(self, settings: Settings) -> None:
        """Writes the settings, readable by their owner only (POSIX); SettingsError.

        What a newer version of the program left in the file is kept.
        """
        known = {field.name: _plain(getattr(settings, field.name)) for field in fields(settings)}
        # ASCII carries every text, lone surrogates too.
        text = json.dumps(self._unknown | known, indent=2, allow_nan=False)
        try:
            write_atomically(self.path, f"{text}\n".encode("ascii"))
        except OSError as error:
            raise SettingsError(problem_of(error, self.path)) from error

    def _settings_of(self, found: Mapping[str, Any]) -> Settings:
        settings = Settings()
        refused = []
        for name in _READERS.keys() & found.keys():
            try:
                settings = replace(settings, **{name: _READERS[name](found[name])})
            except (ValueError, TypeError, OverflowError):
                refused.append(name)
        if refused:
            self.flaw = SettingsFlaw(Spoilt.VALUES, ", ".join(sorted(refused)))
        return settings

    def _set_aside(self) -> SettingsFlaw:
        try:
            day = datetime.fromtimestamp(self.path.stat().st_mtime, UTC).date()
            kept = free_name(self.path.with_name(f"{self.path.stem}.broken-{day}.json"))
            os.rename(self.path, kept)
        except OSError as error:
            return SettingsFlaw(Spoilt.DAMAGED, problem_of(error, self.path).text)
        return SettingsFlaw(Spoilt.SET_ASIDE, kept.name)


def _parsed(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise ValueError("too large for settings")
    found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _plain(value: Any) -> Any:
    if isinstance(value, Money):
        return value.units
    if isinstance(value, Mapping):
        return dict(value)
    return value.value if isinstance(value, Enum) else value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise ValueError("a text is expected")
    return value


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false is expected")
    return value


def _whole(lowest: int, highest: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if type(value) is not int or not lowest <= value <= highest:
            raise ValueError(f"a whole number from {lowest} to {highest} is expected")
        return value

    return read


def _share(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or not 0 <= value <= 1:
        raise ValueError("a number from 0 to 1 is expected")
    return float(value)


def _money(value: Any) -> Money:
    if type(value) is not int or value < 0:
        raise ValueError("an amount is expected")
    return Money(value)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("a list is expected")
    return tuple(_text(each) for each in value)


def _texts_by_name(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError("texts with names are expected")
    return {_text(name): _text(each) for name, each in value.items()}


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _checked(check: Callable[[str], str]) -> Callable[[Any], str]:
    return lambda value: check(_text(value))


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "look_for_updates": _switch,
    "looked_for_updates": _whole(0, 2**40),
    "clips_folder": _or_none(_text),
    "earlier_folders": _texts,
    "name_pattern": _checked(check_pattern),
    "write_recipe": _switch,
    "at_once": _whole(1, MOST_AT_ONCE),
    "daily_budget": _or_none(_money),
    "monthly_budget": _or_none(_money),
    "ask_above": _or_none(_money),
    "theme": Theme,
    "language": _text,
    "proxy": _checked(check_proxy),
    "ca_file": _text,
    "api_url": _checked(check_api_url),
    "service_mode": _text,
    "webhook_endpoint": _checked(check_webhook_endpoint),
    "key_store": _text,
    "volume": _share,
    "muted": _switch,
    "loop": _switch,
    "autoplay": _switch,
    "geometry": _text,
    "splitter": _text,
    "last_model_id": _text,
    "last_aspect_ratio": _or_none(_text),
    "last_resolution": _or_none(_text),
    "last_seconds": _or_none(_whole(1, 3600)),
    "last_sound": _or_none(_switch),
    "last_count": _whole(1, MOST_TAKES),
    "draft_prompt": _text,
    "shortcuts": _texts_by_name,
    "notices": _switch,
    "on_close": OnClose,
    "less_motion": _switch,
    "takes_grid": _switch,
    "takes_card": _whole(1, 2000),
    "takes_sort": _text,
    "takes_filters": _texts_by_name,
    "scale": _whole(SMALLEST_SCALE, LARGEST_SCALE),
}
