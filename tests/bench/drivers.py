"""What the program is made to do in each measurement, from inside its own loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from sora_desktop.core.take import IN_FLIGHT, TakeState
from tests.bench.browsing import browsed, opened, spent
from tests.bench.growing import grown
from tests.bench.working import crowd, fetched, pressed, waits

if TYPE_CHECKING:
    from sora_desktop.app.program import Program

Report = Callable[[str], None]
Driver = Callable[["Program", Report], Awaitable[int]]

STAY = 6.0
PROMPT = "A paper boat drifting down a rainy gutter, macro lens [stuck]"
TAKES = 10
IDLE = 20.0
REST = 60.0


async def start(program: Program, show_text: Report) -> int:
    """Starts, says when a take can be made, and stays until its memory can be read."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        if program.session is None:
            loop.call_later(0.005, watch)
        else:
            show_text("usable")
            loop.call_later(STAY, program.quit)

    watch()
    return await program.main()


async def rest(program: Program, show_text: Report) -> int:
    """Nothing is under way, for long enough that nothing is expected either."""
    # Imported before the window is there, they would count as part of it.
    import psutil

    from sora_desktop.engine.engine import ACTIVE_FOR
    from sora_desktop.engine.supervisor import LONGEST_WAIT

    loop = asyncio.get_running_loop()
    woken = psutil.Process().num_ctx_switches

    def begin() -> None:
        show_text("resting")
        loop.call_later(REST, end, woken().voluntary)

    def end(before: int) -> None:
        print("figure wakes", (woken().voluntary - before) / REST, flush=True)
        show_text("rested")
        program.quit()

    loop.call_later(ACTIVE_FOR + LONGEST_WAIT, begin)
    return await program.main()


async def first_clip(program: Program, show_text: Report) -> int:
    """From the start to a clip that plays, with nothing but a prompt and one press."""
    loop = asyncio.get_running_loop()
    done: set[str] = set()

    def watch() -> None:
        window, opened = program.window, program.opened
        assert window is not None
        if opened is not None and len(opened.store):
            show_text("pressed")
            return
        if not window.composer.generate.isEnabled():
            window.composer.draft = PROMPT.replace(" [stuck]", "")
        elif "$" in window.top.balance.text() and "press" not in done:
            # With a balance there is an engine that hears it. The button takes one press only.
            done.add("press")
            window.composer.generate.click()
        loop.call_later(0.02, watch)

    def playing() -> None:
        window = program.window
        assert window is not None
        if window.player.frames_shown >= 2:
            show_text("playing")
            program.quit()
        else:
            loop.call_later(0.02, playing)

    watch()
    playing()
    return await program.main()


async def idle(program: Program, show_text: Report) -> int:
    """Ten takes that the service is at work on, and nobody at the keyboard."""
    loop = asyncio.get_running_loop()

    def watch() -> None:
        window, opened = program.window, program.opened
        assert window is not None
        assert opened is not None
        if len(opened.store.in_state(*IN_FLIGHT)) == TAKES:
            # By then every one of them renders, and has been read for the first time.
            loop.call_later(30.0, begin)
            return
        if window.composer.generate.isEnabled() and not opened.store.in_state(TakeState.DRAFT):
            window.composer.takes = TAKES - len(opened.store.in_state(*IN_FLIGHT))
            window.composer.generate.click()
        elif not window.composer.draft:
            window.composer.draft = PROMPT
        loop.call_later(0.2, watch)

    def begin() -> None:
        show_text("idle")
        loop.call_later(IDLE, end)

    def end() -> None:
        show_text("over")
        program.quit()

    watch()
    return await program.main()


DRIVERS: Mapping[str, Driver] = {
    "start": start,
    "rest": rest,
    "first_clip": first_clip,
    "idle": idle,
    "opened": opened,
    "browsed": browsed,
    "spent": spent,
    "fetched": fetched,
    "pressed": pressed,
    "crowd": crowd,
    "waits": waits,
    "grown": grown,
}
