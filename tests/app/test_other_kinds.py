"""What PiAPI sends that is no MP4: another kind of video is a take like any other, and whatever
was paid for can be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from sora_desktop.core.take import Take, TakeState
from sora_desktop.engine.rebuilder import RebuildProgress
from sora_desktop.resources import resource
from sora_desktop.simulator import Call
from sora_desktop.ui.actions.declarations import TakeAction
from sora_desktop.ui.actions.take_actions import actions_for
from tests.app.driver import PROMPT, AppDriver, Launcher, until
from tests.app.test_file_opening import Hand

CLIPS = Path(__file__).parent.parent / "clips"
WEBM = (CLIPS / "sound_longer.webm").read_bytes()
WMV, MPG = (CLIPS / n for n in ("windows_media.wmv", "program_stream.mpg"))
SAMPLE = resource("demo", "sample_h264.mp4").read_bytes()
MOV = SAMPLE.replace(b"ftypisom", b"ftypqt  ", 1)


KINDS = [(WEBM, ".webm"), (MOV, ".mov"), (WMV.read_bytes(), ".wmv"), (MPG.read_bytes(), ".mpg")]


def file_of(app: AppDriver, take: Take) -> Path:
    """The take's file."""
    return Path(str(app.window.facts.clip_file(take)))


def no_progress(progress: RebuildProgress) -> None:
    """Nobody looks."""


@pytest.mark.parametrize(("clip", "ending"), KINDS)
def test_another_kind_of_video_is_kept_played_and_found_again(
    launcher: Launcher, clip: bytes, ending: str
) -> None:
    launcher.renderer.clip = clip
    kept: list[Take] = []

    async def walk(app: AppDriver) -> None:
        take = await app.made()
        file = file_of(app, take)
        assert file.suffix == ending
        assert file.read_bytes().startswith(clip)
        assert launcher.simulator.record.count(Call.FILE) == 1
        await until(lambda: app.window.player.frames_shown > 2, "a picture")
        poster = app.running.opened.clips.poster_path(take.id)
        await until(poster.is_file, "a poster")
        hand = Hand(app, file)
        assert hand.enter()
        hand.drop()
        await app.wait_for_notice(f"Prompt and settings loaded from {file.name}")
        kept.append(take)

    async def after(app: AppDriver) -> None:
        assert not any(app.takes)
        found = await app.running.engine.recovery.rebuild(None, no_progress)
        assert found.found == 1
        (take,) = app.takes
        assert (take.clip, take.state) == (kept[0].clip, TakeState.READY)
        assert take.request.prompt == PROMPT
        app.window.play(take.id)
        await until(lambda: app.window.player.frames_shown > 2, "a picture")

    launcher.run(walk)
    for file in launcher.data.glob("journal.sqlite3*"):
        file.unlink()
    launcher.run(after)


def test_whatever_was_paid_for_can_be_found(
    launcher: Launcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def reveal(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr("sora_desktop.ui.desktop.files_outside.reveal", reveal)
    launcher.renderer.clip = b"\x89PNG\r\n\x1a\n" + bytes(500)

    async def walk(app: AppDriver) -> None:
        app.generate()
        await until(lambda: app.takes and app.last.last_error is not None, "the file")
        await until(lambda: launcher.simulator.record.count(Call.FILE) == 3, "three tries")
        await until(lambda: app.state() is TakeState.COMPLETED, "the end of the tries")
        offered = [item.action for item in actions_for(app.last, None)]
        assert {TakeAction.REVEAL, TakeAction.FETCH_AGAIN} <= set(offered)
        app.act(TakeAction.REVEAL)
        await until(lambda: shown, "the file to be shown")
        assert shown[0].read_bytes() == launcher.renderer.clip
        assert list(shown[0].parent.glob("*.rejected")) == shown

    launcher.run(walk)
