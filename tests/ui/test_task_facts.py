"""What is known of a take, line by line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from sora_desktop.core.task import TaskState
from sora_desktop.ui.task_facts import facts_of
from tests.ui.samples import dollars, request, take


def test_only_what_is_known_gets_a_line(qapp: QApplication) -> None:
    draft = take(TaskState.DRAFT, request=request(prompt="A boat\n\n  at dusk"))
    headline, body = facts_of(draft, "Sora 2 Pro", "In line, not sent yet")
    lines = body.split("\n")
    assert headline == "Take 12"
    assert lines[:3] == ["A boat at dusk", "", "In line, not sent yet"]
    assert "Sora 2 Pro · 720p · 16:9 · 8 s" in lines
    assert not any(line.startswith(("Task ID", "File")) for line in lines)


def test_a_ready_take_names_its_file_its_charge_and_its_id(qapp: QApplication) -> None:
    ready = replace(take(TaskState.READY, charged=dollars("1.92")), clip="boat.mp4")
    _, body = facts_of(ready, "Sora 2 Pro", "Ready")
    assert {"Charged $1.92", "Task ID remote-1", "File boat.mp4"} <= set(body.split("\n"))
