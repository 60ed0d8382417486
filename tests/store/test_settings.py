"""Settings survive a save, a crash, a newer version and a broken file."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import Category
from sora_desktop.store.settings import (
    DECLARED,
    OnClose,
    Settings,
    SettingsDamage,
    SettingsError,
    SettingsFlaw,
    SettingsPageId,
    SettingsStore,
    Theme,
)

OTHERS = Settings(
    signed_clips_checked=True,
    look_for_updates=False,
    looked_for_updates=1_795_000_000,
    name_pattern="{number} {prompt}",
    write_recipe=False,
    clips_folder="/media/clips",
    earlier_folders=("/home/a/Videos",),
    at_once=5,
    daily_budget=Money(200_000_000),
    monthly_budget=Money(0),
    ask_above=None,
    theme=Theme.DARK,
    language="de",
    proxy="http://proxy.example:8080",
    ca_file="/etc/ca.pem",
    api_url="http://127.0.0.1:8000",
    service_mode="private",
    webhook_endpoint="https://x.example/hook",
    key_store="Secret Service",
    export_folder="/films/cut",
    export_formats=("otio",),
    volume=0.25,
    muted=False,
    loop=False,
    autoplay=False,
    geometry="QUJD",
    panel_width=420,
    panel_shown=False,
    prompt_shown=False,
    viewer_only=True,
    recent_actions=("settings", "quit"),
    last_model_id="sora2",
    last_options=Options(aspect_ratio="16:9", resolution="720p", seconds=8, sound=False),
    last_count=4,
    draft_prompt="Boot \U0001f6f6 \ud800",
    draft_inputs=(
        Input(role=Role.FIRST_FRAME, content="a" * 64),
        Input(role=Role.LAST_FRAME, link="https://x.example/end.png"),
    ),
    shortcuts={"generate": "Ctrl+G", "quit": ""},
    notices=False,
    on_close=OnClose.TRAY,
    less_motion=True,
    scale=150,
    takes_grid=True,
    takes_card=300,
    takes_sort="price",
    takes_filters={"state": "ready"},
    takes_closed={"group": "closed"},
    project="0" * 32,
    all_takes=True,
)


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_without_a_file(store: SettingsStore) -> None:
    assert store.load() == Settings()
    assert store.flaw is None
    assert Settings().ask_above == Money.from_dollars(5)


def test_everything_comes_back(store: SettingsStore) -> None:
    usual = Settings()
    names = [f.name for f in fields(Settings)]
    assert [name for name in names if getattr(OTHERS, name) == getattr(usual, name)] == []
    for settings in (OTHERS, usual):
        store.save(settings)
        again = SettingsStore(store.path)
        assert again.load() == settings
        assert again.flaw is None


# As the program wrote it before the settings were declared in one place.
EARLIER = r"""{
  "clips_folder": "/media/clips", "earlier_folders": ["/home/a/Videos"],
  "name_pattern": "{number} {prompt}", "write_recipe": false, "at_once": 5,
  "daily_budget": 200000000, "monthly_budget": 0, "ask_above": null,
  "theme": "dark", "language": "de", "proxy": "http://proxy.example:8080",
  "ca_file": "/etc/ca.pem", "api_url": "http://127.0.0.1:8000", "service_mode": "private",
  "webhook_endpoint": "https://x.example/hook", "key_store": "Secret Service",
  "volume": 0.25, "muted": false, "loop": false, "autoplay": false,
  "geometry": "QUJD", "splitter": "REVG", "last_model_id": "sora2",
  "last_aspect_ratio": "16:9", "last_resolution": "720p", "last_seconds": 8,
  "last_sound": false, "last_count": 4, "draft_prompt": "Boot \ud83d\udef6 \ud800",
  "shortcuts": {"generate": "Ctrl+G", "quit": ""}, "notices": false, "on_close": "tray",
  "less_motion": true, "takes_grid": true, "takes_card": 300, "takes_sort": "price",
  "takes_filters": {"state": "ready"}, "scale": 150, "signed_clips_checked": true,
  "look_for_updates": false, "looked_for_updates": 1795000000
}"""


def test_a_file_of_an_earlier_version_keeps_working(store: SettingsStore) -> None:
    store.path.write_text(EARLIER)
    # The window of that time was arranged another way.
    kept = replace(OTHERS, panel_width=0, panel_shown=True, prompt_shown=True, viewer_only=False)
    kept = replace(kept, recent_actions=(), takes_closed={}, project="", all_takes=False)
    kept = replace(kept, export_folder="", draft_inputs=())
    kept = replace(kept, export_formats=Settings().export_formats)
    assert store.load() == kept
    assert store.flaw is None
    store.save(kept)
    saved, earlier = json.loads(store.path.read_text()), json.loads(EARLIER)
    options = ("aspect_ratio", "resolution", "seconds", "sound")
    assert saved.pop("last_options") == {name: earlier.pop(f"last_{name}") for name in options}
    assert {name: saved[name] for name in earlier} == earlier
    other = replace(OTHERS, last_options=Options(OTHERS.last_options, seed=3, camera="pan"))
    store.save(other)
    assert store.load() == other


def test_a_file_of_the_first_version_has_the_usual_values_for_the_rest(
    store: SettingsStore,
) -> None:
    store.path.write_text('{"at_once": 5, "theme": "dark", "volume": 1}')
    assert store.load() == Settings(at_once=5, theme=Theme.DARK, volume=1.0)
    assert store.flaw is None


def test_every_setting_with_a_field_says_what_it_is() -> None:
    nameless = [
        name
        for name, setting in DECLARED.items()
        if setting.page not in (None, SettingsPageId.SHORTCUTS)
        and not (setting.label or getattr(setting.kind, "text", ""))
    ]
    assert nameless == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_may_read(store: SettingsStore) -> None:
    store.save(OTHERS)
    store.path.chmod(0o644)
    store.save(OTHERS)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_what_a_newer_version_wrote_is_kept(store: SettingsStore) -> None:
    store.path.write_text('{"at_once": 4, "hologram": {"on": true}}')
    assert store.load() == Settings(at_once=4)
    store.save(replace(Settings(), at_once=2))
    found = json.loads(store.path.read_text())
    assert found["hologram"] == {"on": True}
    assert found["at_once"] == 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("clips_folder", 5),
        ("clips_folder", "a\0"),
        ("earlier_folders", "x"),
        ("earlier_folders", [1]),
        ("at_once", 0),
        ("at_once", 21),
        ("at_once", True),
        ("at_once", "3"),
        ("ask_above", -1),
        ("ask_above", 1.5),
        ("theme", "pink"),
        ("theme", None),
        ("theme", []),
        ("language", None),
        ("language", "x" * 200_000),
        ("proxy", "socks5://x:1"),
        ("api_url", "http://api.example.com"),
        ("webhook_endpoint", "http://x.example"),
        ("volume", 2),
        ("volume", 10**400),
        ("volume", "loud"),
        ("volume", False),
        ("muted", 1),
        ("last_options", 8),
        ("last_options", {"seconds": None}),
        ("last_options", {"seconds": 2**54}),
        ("draft_inputs", {}),
        ("draft_inputs", ["a"]),
        ("draft_inputs", [{"role": "first_frame"}]),
        ("draft_inputs", [{"role": "first_frame", "content": 8}]),
        ("draft_inputs", [{"role": "middle", "content": "a" * 64}]),
        ("draft_inputs", [{"content": "a" * 64}]),
    ],
)
def test_a_bad_value_costs_only_itself(store: SettingsStore, name: str, value: Any) -> None:
    store.path.write_text(json.dumps({"at_once": 7, "volume": 0.5, name: value}))
    wanted = replace(Settings(at_once=7, volume=0.5), **{name: getattr(Settings(), name)})
    assert store.load() == wanted
    assert store.flaw is not None
    assert store.flaw == SettingsFlaw(SettingsDamage.VALUES, name)
    store.save(Settings())
    assert store.load() == Settings()
    assert store.flaw is None


@pytest.mark.parametrize("name", ["daily_budget", "monthly_budget"])
@pytest.mark.parametrize("value", [-1, 1.5, 10**30, "5", "$5.00", True, [], {"units": 5}])
def test_a_budget_that_is_not_valid_is_not_no_budget(
    store: SettingsStore, name: str, value: Any
) -> None:
    store.path.write_text(json.dumps({"at_once": 0, name: value}))
    none: dict[str, Any] = {name: Money(0)}
    assert store.load() == replace(Settings(), **none)
    assert store.flaw == SettingsFlaw(SettingsDamage.BUDGETS, ", ".join(sorted(["at_once", name])))


@pytest.mark.parametrize("end", [b"", b"}", b', "volume": NaN}', b"\xff"])
def test_budgets_outlive_a_broken_file(store: SettingsStore, end: bytes) -> None:
    store.save(replace(Settings(), daily_budget=Money(500), monthly_budget=Money(0)))
    content = store.path.read_bytes()
    store.path.write_bytes(content[: content.rindex(b"}") - 40] + end)
    assert store.load() == replace(Settings(), daily_budget=Money(500), monthly_budget=Money(0))
    assert store.flaw is not None
    assert store.flaw.kind is SettingsDamage.SET_ASIDE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe{}",
        b'{"volume": NaN}',
        b"[" * 100_000,
        b'{"a": "' + b"x" * 2**22 + b'"}',
    ],
)
def test_a_broken_file_is_kept_aside(store: SettingsStore, content: bytes) -> None:
    for turn in (1, 2):
        store.path.write_bytes(content)
        os.utime(store.path, (1_795_348_800, 1_795_348_800))
        assert store.load() == Settings()
        assert store.flaw is not None
        ending = "" if turn == 1 else " (2)"
        name = f"settings.broken-2026-11-22{ending}.json"
        assert store.flaw == SettingsFlaw(SettingsDamage.SET_ASIDE, name)
        assert (store.path.parent / name).read_bytes() == content
        assert not store.path.exists()


def test_a_broken_file_that_cannot_be_moved(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    store.path.write_bytes(b"{")
    monkeypatch.setattr(os, "rename", fail)
    assert store.load() == Settings()
    assert store.flaw is not None
    assert store.flaw.kind is SettingsDamage.DAMAGED
    assert "Read-only" in store.flaw.detail
    assert store.path.exists()


def test_a_file_that_cannot_be_opened_stays(store: SettingsStore) -> None:
    store.path.mkdir()
    assert store.load() == Settings()
    assert store.flaw is not None
    assert store.flaw.kind is SettingsDamage.UNREADABLE
    assert store.path.is_dir()


def test_a_byte_order_mark_is_no_damage(store: SettingsStore) -> None:
    store.path.write_bytes(b'\xef\xbb\xbf{"at_once": 4}')
    assert store.load().at_once == 4


def test_a_save_that_fails_leaves_the_old_file(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store.save(OTHERS)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(SettingsError) as caught:
            store.save(Settings())
    assert caught.value.problem.category is Category.DISK_FULL
    assert store.load() == OTHERS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
NAMES = st.sampled_from([field.name for field in fields(Settings)]) | st.text(max_size=3)


@given(st.dictionaries(NAMES, JSON, max_size=4))
def test_nothing_in_the_file_makes_it_fail(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any]
) -> None:
    store = SettingsStore(tmp_path_factory.getbasetemp() / "fuzzed.json")
    store.path.write_text(json.dumps(content))
    settings = store.load()
    store.save(settings)
    assert store.load() == settings
