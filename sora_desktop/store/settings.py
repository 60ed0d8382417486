"""The settings, kept in one JSON file: what each is declared with, reading, writing and checking.
The API key and the webhook secret are never in it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.addresses import check_api_url, check_proxy, check_webhook_endpoint
from sora_desktop.core.clips.clip_names import USUAL_PATTERN, check_pattern
from sora_desktop.core.exports.formats import Format
from sora_desktop.core.inputs import Input
from sora_desktop.core.money import NOTHING, Money
from sora_desktop.core.options import WELL_KNOWN, Options
from sora_desktop.core.problem import Part, Problem
from sora_desktop.core.request import MOST_TAKES
from sora_desktop.store.disk import free_name, problem_of, write_atomically
from sora_desktop.store.setting_kinds import (
    Choice,
    Inputs,
    Kind,
    Limit,
    Number,
    OptionValues,
    OrNone,
    Share,
    Switch,
    Text,
    Texts,
    TextsByName,
)

tr_noop = partial(QT_TRANSLATE_NOOP, "Settings")
T = TypeVar("T")

_BUDGETS = ("daily_budget", "monthly_budget")
_BUDGET = re.compile(rf'"({"|".join(_BUDGETS)})": *([0-9]{{1,15}})\s*[,}}]'.encode())
# A larger file was not written by the program.
_LARGEST_FILE = 2**22


class Theme(Enum):
    """The colours of the window: the system's, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class OnClose(Enum):
    """What closing the window does while takes are in progress."""

    ASK = "ask"
    TRAY = "tray"
    QUIT = "quit"


class SettingsPageId(Enum):
    """The pages of the settings in their order: the title, and what the page is about."""

    GENERAL = (tr_noop("General"), "")
    ACCOUNT = (tr_noop("Account"), tr_noop("Your key is stored in the system keychain."))
    CLIPS = (tr_noop("Clips"), tr_noop("Clips are saved here."))
    MONEY = (tr_noop("Money"), tr_noop("New takes stop at this amount. Leave empty for no limit."))
    NETWORK = (tr_noop("Network and advanced"), "")
    SHORTCUTS = (tr_noop("Shortcuts"), "")

    def __init__(self, title: str, about: str) -> None:
        self.title, self.about = title, about


class Setting(NamedTuple):
    """What is declared of a setting.

    Without a page the person has no field for it; `label` is in front of the field and `hint` below
    it.
    """

    kind: Kind
    page: SettingsPageId | None = None
    label: str = ""
    hint: str = ""


def _setting(
    default: T, kind: Kind, page: SettingsPageId | None = None, label: str = "", hint: str = ""
) -> T:
    """A field of Settings. Each Settings gets an empty mapping of its own."""
    declared = {"setting": Setting(kind=kind, page=page, label=label, hint=hint)}
    if isinstance(default, dict | Options):
        return field(default_factory=type(default), metadata=declared)
    return field(default=default, metadata=declared)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that is remembered between two starts, each declared once: type, default, range,
    and where the person finds it. The settings file, its checks and the pages of the dialog come
    from here."""

    theme: Theme = _setting(
        Theme.SYSTEM,
        Choice(
            {
                Theme.SYSTEM: tr_noop("System"),
                Theme.LIGHT: tr_noop("Light"),
                Theme.DARK: tr_noop("Dark"),
            },
            in_line=True,
        ),
        SettingsPageId.GENERAL,
        tr_noop("Theme"),
        tr_noop("System follows your computer's light or dark mode."),
    )
    # The code of a language; empty for the system's.
    language: str = _setting(
        "",
        Text(),
        SettingsPageId.GENERAL,
        tr_noop("Language"),
        tr_noop("Takes effect after a restart."),
    )
    look_for_updates: bool = _setting(
        True,
        Switch(tr_noop("Check for a new version daily")),
        SettingsPageId.GENERAL,
        "",
        tr_noop("We tell you and install nothing. No data about you is sent."),
    )
    # Percent of the size that the system uses.
    scale: int = _setting(
        100,
        Number(75, 300, offered=(75, 100, 125, 150, 175, 200, 250, 300), text=tr_noop("{n} %")),
        SettingsPageId.GENERAL,
        tr_noop("Size"),
        tr_noop("Added to your system's scaling. Restart to apply."),
    )
    on_close: OnClose = _setting(
        OnClose.ASK,
        Choice(
            {
                OnClose.ASK: tr_noop("Ask while takes are in progress"),
                OnClose.TRAY: tr_noop("Keep running in the tray"),
                OnClose.QUIT: tr_noop("Always quit"),
            }
        ),
        SettingsPageId.GENERAL,
        tr_noop("When you close the window"),
        tr_noop("Takes keep rendering and download next time you open the app."),
    )
    notices: bool = _setting(
        True,
        Switch(tr_noop("Notify me when takes are done")),
        SettingsPageId.GENERAL,
        tr_noop("Notifications"),
        tr_noop("One notification per batch, only when the window is in the background."),
    )
    # Nothing moves; without it the system's setting applies.
    less_motion: bool = _setting(
        False,
        Switch(tr_noop("Reduce motion")),
        SettingsPageId.GENERAL,
        tr_noop("Motion"),
        tr_noop("No animation or autoplay. Off: follow the system."),
    )
    # None is the default place.
    clips_folder: str | None = _setting(
        None, OrNone(Text()), SettingsPageId.CLIPS, tr_noop("Folder")
    )
    name_pattern: str = _setting(
        USUAL_PATTERN, Text(check_pattern), SettingsPageId.CLIPS, tr_noop("File names")
    )
    write_recipe: bool = _setting(
        True,
        Switch(tr_noop("Store prompt and settings inside new clips")),
        SettingsPageId.CLIPS,
        tr_noop("Clip data"),
        tr_noop(
            "Picture and sound are untouched. Drop a clip here to reuse its settings. "
            "Anyone with the file can read them."
        ),
    )
    daily_budget: Money | None = _setting(
        None, Limit(), SettingsPageId.MONEY, tr_noop("Daily budget")
    )
    monthly_budget: Money | None = _setting(
        None, Limit(), SettingsPageId.MONEY, tr_noop("Monthly budget")
    )
    ask_above: Money | None = _setting(
        Money.from_dollars(5),
        Limit(),
        SettingsPageId.MONEY,
        tr_noop("Confirm above"),
        tr_noop("Confirm any batch above this amount."),
    )
    # How many tasks run at the same time.
    at_once: int = _setting(
        3,
        Number(1, 20),
        SettingsPageId.ACCOUNT,
        tr_noop("Takes at once"),
        tr_noop(
            "More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer."
        ),
    )
    # Qt's portable texts by the id of the command; an empty text is no key.
    shortcuts: Mapping[str, str] = _setting({}, TextsByName(), SettingsPageId.SHORTCUTS)
    proxy: str = _setting(
        "",
        Text(check_proxy, placeholder="http://proxy.example:8080"),
        SettingsPageId.NETWORK,
        tr_noop("Proxy"),
        tr_noop("Leave empty to use system settings."),
    )
    ca_file: str = _setting(
        "",
        Text(),
        SettingsPageId.NETWORK,
        tr_noop("Custom CA certificate"),
        tr_noop("For networks that inspect traffic. Used in addition to system certificates."),
    )
    api_url: str = _setting("", Text(check_api_url), SettingsPageId.NETWORK, tr_noop("API address"))
    service_mode: str = _setting(
        "",
        Text(
            offered={
                "": tr_noop("Set in your PiAPI workspace"),
                "public": tr_noop("Public: pay as you go"),
                "private": tr_noop("Private: your own hosted account"),
            }
        ),
        SettingsPageId.NETWORK,
        tr_noop("Service mode"),
    )
    webhook_endpoint: str = _setting(
        "",
        Text(check_webhook_endpoint, placeholder="https://"),
        SettingsPageId.NETWORK,
        tr_noop("Webhook address"),
        tr_noop("PiAPI calls it when a take is done. Sora Desktop doesn't need it."),
    )

    # What the program remembers without being asked.
    earlier_folders: tuple[str, ...] = _setting((), Texts())
    # The name of the keychain that holds the key.
    key_store: str = _setting("", Text())
    # Where the last export went.
    export_folder: str = _setting("", Text())
    # What the last export wrote beside the clips.
    export_formats: tuple[str, ...] = _setting(
        tuple(each.value for each in Format if each is not Format.MP4), Texts()
    )
    volume: float = _setting(1.0, Share())
    muted: bool = _setting(True, Switch())
    loop: bool = _setting(True, Switch())
    autoplay: bool = _setting(True, Switch())
    # A Base64 text of Qt.
    geometry: str = _setting("", Text())
    # How the window is arranged; 0 is the default width of the takes, in logical pixels.
    panel_width: int = _setting(0, Number(0, 10000))
    panel_shown: bool = _setting(True, Switch())
    prompt_shown: bool = _setting(True, Switch())
    viewer_only: bool = _setting(False, Switch())
    # The last request, from which the next one starts.
    last_model_id: str = _setting("", Text())
    last_options: Options = _setting(Options(), OptionValues())
    last_count: int = _setting(1, Number(1, MOST_TAKES))
    draft_prompt: str = _setting("", Text())
    draft_inputs: tuple[Input, ...] = _setting((), Inputs())
    # The id of the project that new shots go into, empty for the first one; and whether the takes
    # of every project are shown.
    project: str = _setting("", Text())
    all_takes: bool = _setting(False, Switch())
    # How the takes are shown; the width of a card is in logical pixels.
    takes_grid: bool = _setting(False, Switch())
    takes_card: int = _setting(204, Number(1, 2000))
    takes_sort: str = _setting("", Text())
    takes_filters: Mapping[str, str] = _setting({}, TextsByName())
    takes_closed: Mapping[str, str] = _setting({}, TextsByName())
    # What was chosen in the command palette, the latest first.
    recent_actions: tuple[str, ...] = _setting((), Texts())
    # Clips of earlier versions were searched for broken Content Credentials (`clip_repair`).
    signed_clips_checked: bool = _setting(False, Switch())
    # Seconds since 1970.
    looked_for_updates: int = _setting(0, Number(0, 2**40))


DECLARED: Mapping[str, Setting] = {each.name: each.metadata["setting"] for each in fields(Settings)}


class SettingsDamage(Enum):
    """What can be wrong with a settings file."""

    UNREADABLE = "unreadable"
    VALUES = "values"
    BUDGETS = "budgets"
    SET_ASIDE = "set aside"
    DAMAGED = "damaged"


class SettingsFlaw(NamedTuple):
    """What could not be used.

    `detail` is what the system said, for VALUES the names of the settings that were reset, with a
    budget among them for BUDGETS, and for SET_ASIDE the name under which the file is kept.
    """

    kind: SettingsDamage
    detail: str


class SettingsError(Exception):
    """The settings could not be saved; `problem` says why. The old file is unchanged."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = replace(problem, part=Part.SETTINGS)


class SettingsStore:
    """The settings file at `path`. `flaw` is, after `load`, what could not be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.flaw: SettingsFlaw | None = None
        self._unknown: dict[str, Any] = {}

    def load(self) -> Settings:
        """The settings of the file; defaults where it is missing or a value is not valid. Never
        raises.

        A budget that is not valid is none that can be spent, until the person sets another. A file
        that is no settings file is moved aside to ``settings.broken-<date>.json``, and only budgets
        that can be made out in it still apply; one that can't be opened stays as it is.
        """
        self.flaw = None
        self._unknown = {}
        try:
            found = _parsed(self.path)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self.flaw = SettingsFlaw(SettingsDamage.UNREADABLE, problem_of(error, self.path).text)
            return Settings()
        except (ValueError, RecursionError):
            budgets = _budgets_in(self.path)
            self.flaw = self._set_aside()
            return Settings(**budgets)
        self._unknown = {name: value for name, value in found.items() if name not in DECLARED}
        return self._settings_of(found)

    def save(self, settings: Settings) -> None:
        """Writes the settings, readable by their owner only (POSIX); SettingsError.

        What a newer version of the program left in the file is kept.
        """
        known = {
            name: setting.kind.write(getattr(settings, name)) for name, setting in DECLARED.items()
        }
        # ASCII carries every text, lone surrogates too.
        text = json.dumps(self._unknown | known, indent=2, allow_nan=False)
        try:
            write_atomically(self.path, f"{text}\n".encode("ascii"))
        except OSError as error:
            raise SettingsError(problem_of(error, self.path)) from error

    def _settings_of(self, found: Mapping[str, Any]) -> Settings:
        usable: dict[str, Any] = {}
        refused = []
        for name in DECLARED.keys() & found.keys():
            try:
                usable[name] = DECLARED[name].kind.read(found[name])
            except (ValueError, TypeError, OverflowError):
                refused.append(name)
        if refused:
            budgets = set(refused).intersection(_BUDGETS)
            usable |= dict.fromkeys(budgets, NOTHING)
            kind = SettingsDamage.BUDGETS if budgets else SettingsDamage.VALUES
            self.flaw = SettingsFlaw(kind, ", ".join(sorted(refused)))
        return Settings(**usable)

    def _set_aside(self) -> SettingsFlaw:
        try:
            day = datetime.fromtimestamp(self.path.stat().st_mtime, UTC).date()
            kept = free_name(self.path.with_name(f"{self.path.stem}.broken-{day}.json"))
            os.rename(self.path, kept)
        except OSError as error:
            return SettingsFlaw(SettingsDamage.DAMAGED, problem_of(error, self.path).text)
        return SettingsFlaw(SettingsDamage.SET_ASIDE, kept.name)


def _parsed(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise ValueError("too large for settings")
    found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
    if not isinstance(found, dict):
        raise ValueError("not an object")
    if "last_options" not in found:
        # Earlier versions knew four options and stored each under a name of its own.
        earlier = {name: found.pop(f"last_{name}", None) for name in WELL_KNOWN}
        found["last_options"] = {n: value for n, value in earlier.items() if value is not None}
    return found


def _budgets_in(path: Path) -> dict[str, Any]:
    """The budgets in a file that is no settings file, as far as they can be made out."""
    try:
        with path.open("rb") as file:
            found = _BUDGET.findall(file.read(_LARGEST_FILE))
    except OSError:
        return {}
    return {name.decode(): Money(int(units)) for name, units in found}


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")
