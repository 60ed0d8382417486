"""Clips that come signed keep a valid signature, and their prompt and settings come back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sora_desktop.core.recipe import recipe_of
from sora_desktop.core.take import Take, TakeState
from sora_desktop.resources import resource
from tests.app.desk import Desk, Lab, until
from tests.app.test_file_opening import Hand
from tests.core.makers import earlier_appendix
from tests.core.test_boxes import box
from tests.core.test_content_credentials import C2PA
from tests.signing import signed, verdict

PROMPT = "a signed boat"
PLAIN = resource("demo", "sample_h264.mp4").read_bytes()


async def brought_back(desk: Desk, clip: Path) -> None:
    """Dropped on the window, it fills Compose."""
    desk.window.composer.draft = "something else"
    hand = Hand(desk, clip)
    assert hand.enter()
    hand.drop()
    await desk.says(f"Prompt and settings loaded from {clip.name}")
    assert desk.window.composer.request().prompt == PROMPT


def clip_of(desk: Desk, take: Take) -> Path:
    """Its file."""
    return desk.running.opened.clips.clip_path(str(take.clip))


def test_a_download_stays_valid_and_carries_its_settings(lab: Lab) -> None:
    lab.renderer.clip = signed(PLAIN)
    assert verdict(lab.renderer.clip) == "Valid"

    async def walk(desk: Desk) -> None:
        clip = clip_of(desk, await desk.made(PROMPT))
        data = clip.read_bytes()
        assert data.startswith(lab.renderer.clip)
        assert len(data) > len(lab.renderer.clip)
        assert verdict(data) == "Valid"
        assert list(clip.parent.glob("*.json")) == []
        await brought_back(desk, clip)

    lab.run(walk)


def test_where_the_signature_allows_nothing_the_settings_go_beside(lab: Lab) -> None:
    lab.renderer.clip = PLAIN + box(b"uuid", C2PA + b"a manifest of tomorrow")

    async def walk(desk: Desk) -> None:
        clip = clip_of(desk, await desk.made(PROMPT))
        assert clip.read_bytes() == lab.renderer.clip
        assert json.loads(clip.with_suffix(".json").read_bytes())["prompt"] == PROMPT
        await brought_back(desk, clip)

    lab.run(walk)


@pytest.mark.parametrize("changed", [False, True])
def test_clips_of_an_earlier_version_are_repaired_once(lab: Lab, changed: bool) -> None:
    """One that was changed since is left alone, and that is told, once."""
    lab.renderer.clip = signed(PLAIN)
    broken: dict[str, bytes] = {}

    async def earlier(desk: Desk) -> None:
        await until(lambda: desk.running.settings.signed_clips_checked, "the first look")
        desk.running.save(
            replace(desk.running.settings, write_recipe=False, signed_clips_checked=False)
        )
        take = await desk.made(PROMPT)
        clip = clip_of(desk, take)
        added = earlier_appendix(recipe_of(take, "Sora Desktop 0.9"))
        broken["clip"] = lab.renderer.clip + (box(b"free", b"x") if changed else b"") + added
        clip.write_bytes(broken["clip"])
        assert verdict(broken["clip"]) == "Invalid"
        noted = len(lab.renderer.clip + added)
        desk.running.opened.store.revise(take.id, clip_bytes=noted)

    async def now(desk: Desk) -> None:
        clip = clip_of(desk, desk.last)
        await until(lambda: desk.running.settings.signed_clips_checked, "the look at all clips")
        if changed:
            await desk.says("Couldn't repair the Content Credentials of 1 clip.", clip.name)
            assert clip.read_bytes() == broken["clip"]
            return
        await desk.says("Repaired the Content Credentials of 1 clip.")
        assert verdict(clip.read_bytes()) == "Valid"
        assert clip.read_bytes().startswith(lab.renderer.clip)
        assert (desk.last.state, desk.last.clip_bytes) == (TakeState.READY, clip.stat().st_size)
        await brought_back(desk, clip)

    async def later(desk: Desk) -> None:
        await desk.made("another boat")
        assert "Content Credentials" not in desk.said

    for scenario in (earlier, now, later):
        lab.run(scenario)
