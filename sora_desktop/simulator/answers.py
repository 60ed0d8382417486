"""The JSON of every answer, in the shapes that the public pages and clients show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sora_desktop.core.money import UNITS_PER_DOLLAR
from sora_desktop.simulator.account import SimulatedAccount
from sora_desktop.simulator.products import Billing, Shape
from sora_desktop.simulator.tasks import SimTask, Stage

_ZERO_TIME = "0001-01-01T00:00:00Z"
# The account's list uses other words than the task itself.
_HISTORY_WORDS = {Stage.COMPLETED: "finished"}


def success(data: Any) -> dict[str, Any]:
    """The usual wrapper: 200 in the body too, never 0."""
    return {"code": 200, "message": "success", "data": data}


def moment(at: datetime | None, digits: int = 0) -> str:
    """A time as Go writes it: nanoseconds without trailing zeros, or its zero time for none."""
    if at is None:
        return _ZERO_TIME
    fraction = f"{at.microsecond:06d}{digits % 1000:03d}".rstrip("0")
    return at.strftime("%Y-%m-%dT%H:%M:%S") + (f".{fraction}" if fraction else "") + "Z"


def task_answer(task: SimTask, link: str | None) -> dict[str, Any]:
    """The ``data`` about a task. The keys of ``input`` come back in another order than sent."""
    failure = task.failure if task.stage is Stage.FAILED else None
    webhook = task.config.get("webhook_config") or {"endpoint": "", "secret": ""}
    return {
        "task_id": task.id,
        "model": task.model,
        "task_type": task.task_type,
        "status": task.word,
        "config": {
            "service_mode": task.config.get("service_mode", ""),
            "webhook_config": webhook,
        },
        "input": {key: task.input[key] for key in sorted(task.input, reverse=True)},
        "output": _output(task, link),
        "meta": {
            "created_at": moment(task.created_at, 789),
            "started_at": moment(task.started_at, 123),
            "ended_at": moment(task.ended_at),
            "usage": _usage(task),
            "is_using_private_pool": False,
        },
        "detail": None,
        "logs": list(failure.logs) if failure else [],
        "error": {
            "code": failure.code if failure else 0,
            "raw_message": failure.raw_message if failure else "",
            "message": failure.message if failure else "",
            "detail": None,
        },
    }


def _usage(task: SimTask) -> dict[str, Any]:
    consumed = task.billing is Billing.AT_ONCE or task.ended
    return {
        "type": task.billing.value,
        "frozen": 0 if consumed else task.kept,
        "consume": task.kept if consumed else 0,
    }


def _output(task: SimTask, link: str | None) -> dict[str, Any] | None:
    if link is None:
        # Kling's sample has the field with an empty text while the task is pending.
        return {"video": ""} if task.model == "kling" and not task.ended else None
    if task.shape is Shape.WORKS:
        video = {"resource": link, "resource_without_watermark": link}
        return {"type": "m2v_txt2video", "works": [{"content_type": "video", "video": video}]}
    if task.shape is Shape.NESTED:
        return {"video": {"url": link, "width": task.spec.width}, "video_raw": {"url": link}}
    return {"video": link}


def account_answer(account: SimulatedAccount, most: int | None) -> dict[str, Any]:
    """The ``data`` about the account; `equivalent_in_usd` is the balance in dollars."""
    with account.lock:
        left = account.balance
        frozen = sum(t.kept for t in account.in_flight() if t.billing is Billing.HELD)
        used = sum(t.kept for t in account.tasks.values()) - frozen
    data: dict[str, Any] = {
        "id": 4711,
        "name": "demo",
        "plan": account.rules.plan_name,
        "type": "",
        "is_enable": True,
        "equivalent_in_usd": left / UNITS_PER_DOLLAR,
        "credit_pack_info": {
            "available_credits": left,
            "used_credits": used,
            "total_credits": left + used + frozen,
            "frozen_credits": frozen,
            "expired_credits": 0,
            "inactive_credits": 0,
        },
        "wallet": {"point_remain": 0, "mj_remain": 0},
    }
    return data if most is None else data | {"max_concurrent_task_count": most}


def history_answer(
    lines: Sequence[tuple[SimTask, str | None, Mapping[str, Any]]], page: int, size: int, total: int
) -> dict[str, Any]:
    """One page of the account's list: whole seconds, other status words, no prompt; each line
    with what its task's plan makes other than the truth."""
    rows = []
    for task, link, changes in lines:
        line = {**_history_entry(task, link), **changes}
        rows.append({name: value for name, value in line.items() if value is not None})
    return {"data": rows, "page": page, "size": size, "total": total}


def _history_entry(task: SimTask, link: str | None) -> dict[str, Any]:
    updated = task.ended_at or task.started_at or task.created_at
    entry: dict[str, Any] = {
        "task_id": task.id,
        "action": task.task_type,
        "task_model": task.model,
        "status": _HISTORY_WORDS.get(task.stage, task.stage.value),
        "usage": task.kept,
        "usage_type": task.billing.value,
        "created_at": moment(task.created_at.replace(microsecond=0)),
        "updated_at": moment(updated.replace(microsecond=0)),
        "service_mode": task.config.get("service_mode", ""),
        "fixed": False,
    }
    if link is not None:
        entry["detail"] = {"task_id": task.id, "model": task.model, "output": link}
    return entry


def active_answer(account: SimulatedAccount) -> dict[str, Any]:
    """Counts for each provider, not a list of tasks."""
    counts: dict[str, dict[str, int]] = {}
    for task in account.in_flight():
        row = counts.setdefault(
            task.model,
            {"staged_count": 0, "pending_count": 0, "processing_count": 0, "active_tasks": 0},
        )
        row[f"{task.stage.value}_count"] += 1
        row["active_tasks"] += 1
    return counts
