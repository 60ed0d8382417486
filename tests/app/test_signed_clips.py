"""Clips that come signed keep a valid signature, and their prompt and settings come back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.core.recipe import recipe_of
from sora_desktop.core.take import Take, TakeState
from sora_desktop.resources import resource
from tests.app.driver import AppDriver, Launcher, until
from tests.app.test_file_opening import Hand
from tests.core.clips.test_containers_mp4 import box
from tests.core.clips.test_content_credentials import C2PA
from tests.core.makers import earlier_appendix
from tests.signing import signed, verdict

PROMPT = "a signed boat"
PLAIN = resource("demo", "sample_h264.mp4").read_bytes()


async def brought_back(app: AppDriver, clip: Path) -> None:
    """Dropped on the window, it fills Compose."""
    app.window.composer.draft = "something else"
    hand = Hand(app, clip)
    assert hand.enter()
    hand.drop()
    await app.wait_for_notice(f"Prompt and settings loaded from {clip.name}")
    assert app.window.composer.request().prompt == PROMPT


def clip_of(app: AppDriver, take: Take) -> Path:
    """Its file."""
    return app.running.opened.clips.clip_path(str(take.clip))


def test_a_download_stays_valid_and_carries_its_settings(launcher: Launcher) -> None:
    launcher.renderer.clip = signed(PLAIN)
    assert verdict(launcher.renderer.clip) == "Valid"

    async def walk(app: AppDriver) -> None:
        clip = clip_of(app, await app.made(PROMPT))
        data = clip.read_bytes()
        assert data.startswith(launcher.renderer.clip)
        assert len(data) > len(launcher.renderer.clip)
        assert verdict(data) == "Valid"
        assert list(clip.parent.glob("*.json")) == []
        await brought_back(app, clip)

    launcher.run(walk)


def test_where_the_signature_allows_nothing_the_settings_go_beside(launcher: Launcher) -> None:
    launcher.renderer.clip = PLAIN + box(b"uuid", C2PA + b"a manifest of tomorrow")

    async def walk(app: AppDriver) -> None:
        clip = clip_of(app, await app.made(PROMPT))
        assert clip.read_bytes() == launcher.renderer.clip
        assert json.loads(clip.with_suffix(".json").read_bytes())["prompt"] == PROMPT
        await brought_back(app, clip)

    launcher.run(walk)


@pytest.mark.parametrize("changed", [False, True])
def test_clips_of_an_earlier_version_are_repaired_once(launcher: Launcher, changed: bool) -> None:
    """One that was changed since is left alone, and that is told, once."""
    launcher.renderer.clip = signed(PLAIN)
    broken: dict[str, bytes] = {}

    async def earlier(app: AppDriver) -> None:
        await until(lambda: app.running.settings.signed_clips_checked, "the first look")
        app.running.save(
            replace(app.running.settings, write_recipe=False, signed_clips_checked=False)
        )
        take = await app.made(PROMPT)
        clip = clip_of(app, take)
        added = earlier_appendix(recipe_of(take, "Sora Desktop 0.9"))
        broken["clip"] = launcher.renderer.clip + (box(b"free", b"x") if changed else b"") + added
        clip.write_bytes(broken["clip"])
        assert verdict(broken["clip"]) == "Invalid"
        noted = len(launcher.renderer.clip + added)
        app.running.opened.store.revise(take.id, clip_bytes=noted)

    async def now(app: AppDriver) -> None:
        clip = clip_of(app, app.last)
        await until(lambda: app.running.settings.signed_clips_checked, "the look at all clips")
        if changed:
            await app.wait_for_notice(
                "Couldn't repair the Content Credentials of 1 clip.", clip.name
            )
            assert clip.read_bytes() == broken["clip"]
            return
        await app.wait_for_notice("Repaired the Content Credentials of 1 clip.")
        assert verdict(clip.read_bytes()) == "Valid"
        assert clip.read_bytes().startswith(launcher.renderer.clip)
        assert (app.last.state, app.last.clip_bytes) == (TakeState.READY, clip.stat().st_size)
        await brought_back(app, clip)

    async def later(app: AppDriver) -> None:
        await app.made("another boat")
        assert "Content Credentials" not in app.notice_text

    for scenario in (earlier, now, later):
        launcher.run(scenario)
