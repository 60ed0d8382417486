"""A loop of Qt's inside of a coroutine. No code of ours has one; if one comes all the same ..."""

from __future__ import annotations

import asyncio
from collections import Counter

import qasync
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from sora_desktop.app.logs import catch_loop_errors
from tests.app.driver import until
from tests.conftest import LogWatch

NAMES = ("poller", "downloader", "supervisor")


async def nests(steps: Counter[str]) -> None:
    """Three workers at work, and one coroutine that runs a loop of its own for a moment."""

    async def work(name: str) -> None:
        while True:
            await asyncio.sleep(0.005)
            steps[name] += 1

    tasks = [asyncio.create_task(work(name)) for name in NAMES]
    await until(lambda: len(steps) == len(NAMES))
    inner = QEventLoop()
    QTimer.singleShot(200, inner.quit)
    inner.exec()
    steps.clear()
    await asyncio.sleep(0.3)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def test_a_nested_loop_loses_nobody(qapp: QApplication, expected_log: LogWatch) -> None:
    """By itself asyncio never wakes again whoever was to be woken meanwhile, and whoever awaits
    one of those waits for ever (measured: without the guard this test does not end)."""
    steps: Counter[str] = Counter()

    async def whole() -> None:
        catch_loop_errors(asyncio.get_running_loop())
        await nests(steps)

    with (
        expected_log("nested event loop", level=40),
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner,
    ):
        runner.run(whole())
    assert set(steps) == set(NAMES)
