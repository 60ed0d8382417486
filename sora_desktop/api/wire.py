"""Tasks: bytes <-> core values. Pure; tolerant of every shape seen, strict in what comes out.

Only `BadReply` is raised. Shapes from piapi.md 4.1 to 4.4; texts are cut to the sizes below.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sora_desktop.api.fields import (
    code_of,
    json_text,
    object_of,
    text_of,
    units_of,
    whole_of,
    word_of,
)
from sora_desktop.api.options import CreateConfig
from sora_desktop.api.output import find_video
from sora_desktop.api.problems import problem_of, problem_of_http
from sora_desktop.api.replies import HistoryPage, parse_account, parse_history, parse_upload
from sora_desktop.api.strict_json import BadReply, JsonObject, parse_object
from sora_desktop.api.times import parse_time
from sora_desktop.core.redact import MASK
from sora_desktop.core.remote import RemoteError, RemoteStatus, RemoteTask, Usage
from sora_desktop.core.request import WireRequest

__all__ = [
    "BadReply",
    "HistoryPage",
    "Reply",
    "encode_create",
    "open_reply",
    "parse_account",
    "parse_history",
    "parse_task",
    "parse_upload",
    "problem_of",
    "problem_of_http",
    "task_in",
]

LONGEST_ID = 256
LONGEST_NAME = 128
LONGEST_INPUT = 200_000
LONGEST_CONFIG = 4096
LONGEST_OUTPUT = 32_768
LONGEST_TEXT = 4096
MOST_LOGS = 40

_S = RemoteStatus
STATUS_WORDS: Mapping[str, RemoteStatus] = {
    "pending": _S.WAITING,
    "staged": _S.WAITING,
    "queued": _S.WAITING,
    "processing": _S.RUNNING,
    "running": _S.RUNNING,
    "retry": _S.RUNNING,
    "starting": _S.RUNNING,
    "in_progress": _S.RUNNING,
    "completed": _S.COMPLETED,
    "success": _S.COMPLETED,
    "succeeded": _S.COMPLETED,
    "done": _S.COMPLETED,
    "finished": _S.COMPLETED,
    "failed": _S.FAILED,
    "cancelled": _S.CANCELLED,
    "canceled": _S.CANCELLED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer with its wrapper taken off. `code` is None in bodies that have none."""

    code: int | None
    message: str
    data: JsonObject


def encode_create(wire: WireRequest, config: CreateConfig) -> bytes:
    """The body of a create, in ASCII. What is empty in `config` is left out."""
    body: dict[str, object] = {
        "model": wire.model,
        "task_type": wire.task_type,
        "input": dict(wire.input),
    }
    settings: dict[str, object] = {}
    if config.service_mode:
        settings["service_mode"] = config.service_mode
    if config.webhook_endpoint:
        # Only inside config: at the top level the API ignores it.
        secret = config.webhook_secret.reveal() if config.webhook_secret else ""
        settings["webhook_config"] = {"endpoint": config.webhook_endpoint, "secret": secret}
    if settings:
        body["config"] = settings
    return json.dumps(body, allow_nan=False).encode("ascii")


def open_reply(body: bytes) -> Reply:
    """Takes ``{code, message, data}`` apart; without ``data`` the whole object is the data."""
    root = parse_object(body)
    data = object_of(root["data"]) if "data" in root else root
    return Reply(
        code=whole_of(root.get("code")),
        message=text_of(root.get("message"), LONGEST_TEXT),
        data=data,
    )


def parse_task(body: bytes) -> RemoteTask:
    """The task in the answer to a create or a read; BadReply when there is none with an id."""
    return task_in(open_reply(body))


def task_in(reply: Reply) -> RemoteTask:
    """The task in an opened answer; BadReply without a usable id."""
    data = reply.data
    task_id = word_of(data.get("task_id"), LONGEST_ID + 1)
    if not task_id or len(task_id) > LONGEST_ID:
        raise BadReply("the answer has no task id")
    word = word_of(data.get("status"), LONGEST_NAME)
    meta, output = object_of(data.get("meta")), data.get("output")
    private = meta.get("is_using_private_pool")
    return RemoteTask(
        id=task_id,
        status=STATUS_WORDS.get(word.casefold(), RemoteStatus.UNKNOWN),
        word=word,
        model=word_of(data.get("model"), LONGEST_NAME),
        task_type=word_of(data.get("task_type"), LONGEST_NAME),
        input=json_text(data.get("input"), LONGEST_INPUT),
        config=json_text(_without_secret(data.get("config")), LONGEST_CONFIG),
        output=json_text(output, LONGEST_OUTPUT),
        video_url=find_video(output),
        created_at=parse_time(meta.get("created_at")),
        started_at=parse_time(meta.get("started_at")),
        ended_at=parse_time(meta.get("ended_at")),
        usage=_usage(object_of(meta.get("usage"))),
        private_pool=private if isinstance(private, bool) else None,
        detail=text_of(data.get("detail"), LONGEST_TEXT),
        logs=_logs(data.get("logs")),
        error=_error(data.get("error")),
    )


def _without_secret(config: object) -> object:
    """The echo of our own config without the webhook's secret, which is kept nowhere."""
    webhook = object_of(object_of(config).get("webhook_config"))
    if not webhook.get("secret"):
        return config
    return {**object_of(config), "webhook_config": {**webhook, "secret": MASK}}


def _usage(usage: JsonObject) -> Usage:
    return Usage(
        type=word_of(usage.get("type"), LONGEST_NAME),
        frozen=units_of(usage.get("frozen")),
        consume=units_of(usage.get("consume")),
    )


def _logs(logs: object) -> tuple[str, ...]:
    """Lines of a list of texts or objects; one line of anything else."""
    lines = logs if isinstance(logs, list) else [logs]
    texts = (text_of(line, LONGEST_TEXT) for line in lines[:MOST_LOGS])
    return tuple(text for text in texts if text)


def _error(value: object) -> RemoteError:
    """The ``error`` object, which is there on success too; a bare text is taken for the message."""
    if not isinstance(value, dict):
        return RemoteError(message=text_of(value, LONGEST_TEXT) if value else "")
    code = code_of(value.get("code"))
    detail = text_of(value.get("detail"), LONGEST_TEXT)
    if code == -1:
        word = text_of(value.get("code"), LONGEST_NAME)
        detail = f"{word} {detail}".strip()[:LONGEST_TEXT]
    return RemoteError(
        code=code,
        message=text_of(value.get("message"), LONGEST_TEXT),
        raw_message=text_of(value.get("raw_message"), LONGEST_TEXT),
        detail=detail,
    )
