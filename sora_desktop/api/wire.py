"""Tasks, account, history and upload: bytes <-> core values. Only `BadReply` is raised.

Tolerant of every shape seen, strict in its results; texts are cut to the sizes below.
Most answers have the task under ``data``, some at the top, some a level deeper. The echo of an
order is never searched for a task: any text may be in it. A link to a clip is only read as text
here; `links` decides whether it may be followed.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sora_desktop.api.fields import (
    BadReply,
    JsonObject,
    code_of,
    dollars_of,
    json_in,
    json_text,
    list_of,
    object_of,
    parse_list,
    parse_object,
    parse_time,
    status_of,
    text_of,
    units_of,
    whole_of,
    word_of,
)
from sora_desktop.api.options import CreateConfig
from sora_desktop.api.transport import is_task_id, is_uuid
from sora_desktop.core.remote import (
    Account,
    HistoryEntry,
    RemoteError,
    RemoteStatus,
    RemoteTask,
    Usage,
)
from sora_desktop.core.request import WireRequest
from sora_desktop.core.secret import MASK

LONGEST_LINK = 8192
_MOST_NODES = 5000
_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f\ud800-\udfff]+", re.IGNORECASE)
_MEANT = re.compile(
    r"[\x00-\x20]*(?:https?:|[a-z][a-z0-9+.-]*://|\.{0,2}[/\\]."
    r"|[^:]+\.(?:mp4|mov|webm|m4v)(?:[?#]|\s*\Z))",
    re.IGNORECASE | re.DOTALL,
)
_VIDEO = re.compile(r"\.(?:mp4|mov|webm|m4v)(?:[?#]|$)", re.IGNORECASE)
_WITHIN = re.compile(
    r"https?://[^\s\"'<>()\[\]{}\\]+\.(?:mp4|mov|webm|m4v)\b(?:[?#][^\s\"'<>()\[\]{}\\]*)?",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif|svg|mp3|wav|json|txt)(?:[?#]|$)", re.IGNORECASE
)
_SIDE_SHOW = re.compile(r"thumb|poster|cover|frame|image|preview|audio|gif|avatar", re.IGNORECASE)
_IN_VIDEO = ("url", "resource_without_watermark", "resource", "video_url")


def find_video(output: object) -> str | None:
    """The link of the clip; None when there is none (yet). An empty string is no link."""
    known = [value for value in _known_places(output) if isinstance(value, str)]
    for candidate in (*filter(is_link, known), *filter(_may_be_link, known)):
        return _unescaped(candidate.strip())
    found = _walked(output, is_link) or _walked(output, _may_be_clip)
    return None if found is None else _unescaped(found)


def _within_text(output: object) -> str | None:
    """The link of a clip in the middle of a text: in brackets, a sentence, or JSON in a text. In a
    failure it may be that of a clip that was put in."""
    for _name, text in _links(output, lambda text: len(text) <= LONGEST_LINK):
        found = _WITHIN.search(text.replace("\\/", "/"))
        if found is not None:
            return _unescaped(found[0])
    return None


def _unescaped(link: str) -> str:
    """The link without what pages for people need: a signature would be wrong with it."""
    return link.replace("&amp;", "&")


def _may_be_link(text: str) -> bool:
    """Whether the text is meant as a link: even one with spaces, or without a host. Whether it can
    be followed is reported when it is tried."""
    return len(text) <= LONGEST_LINK and _MEANT.match(text) is not None


def _may_be_clip(text: str) -> bool:
    return _may_be_link(text) and _VIDEO.search(text.strip()) is not None


def is_link(value: object) -> bool:
    """Whether the value is the text of one http(s) link of a sane length."""
    if not isinstance(value, str) or len(value) > LONGEST_LINK:
        return False
    return _LINK.fullmatch(value.strip()) is not None


def _known_places(output: object) -> Iterator[object]:
    if isinstance(output, str):
        yield output
    root = object_of(output)
    yield from _of_video(root.get("video"))
    yield root.get("video_url")
    yield root.get("url")
    for work in list_of(root.get("works")):
        yield from _of_video(object_of(work).get("video"))
    for video in list_of(root.get("videos")):
        yield from _of_video(video)
    yield from list_of(root.get("video_urls"))


def _of_video(video: object) -> Iterator[object]:
    yield video
    fields = object_of(video)
    for name in _IN_VIDEO:
        yield fields.get(name)


def _walked(output: object, is_wanted: Callable[[str], bool]) -> str | None:
    """The best of all links in the tree: one that ends like a video, else one that may be."""
    links = list(_links(output, is_wanted))
    for _name, link in links:
        if _VIDEO.search(link):
            return link
    for name, link in links:
        if "video" in name.casefold():
            return link
    return links[0][1] if links else None


def _links(output: object, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Every wanted link in the tree with the name it is under, in order; no pictures."""
    waiting: list[tuple[str, object]] = [("", output)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        name, value = waiting.pop()
        if isinstance(value, dict):
            inner = [(key, item) for key, item in value.items() if not _SIDE_SHOW.search(key)]
            waiting.extend(reversed(inner))
        elif isinstance(value, list):
            waiting.extend((name, item) for item in reversed(value))
        elif isinstance(value, str) and is_wanted(value) and not _PICTURE.search(value):
            yield name, value.strip()


LONGEST_ID = 256
_PLACES = ("data", "task", "detail", "result", "response", "error")


def find_task(root: JsonObject) -> JsonObject:
    """The task's fields, its id as ``task_id``; BadReply without a usable one, or with several."""
    data = list(_objects(root.get("data")))
    # The top is a wrapper: its ``status`` is that of the call. Further in, an object that names the
    # id has the fields of the task around it.
    first = [*_inside(root, {}), *_around(data)]
    levels = (data, [root], first, _around(first))
    for id_in, level in itertools.product((_id_in, _plain_id_in), levels):
        found = {task_id: fields for fields in level if (task_id := id_in(fields))}
        if len(found) > 1:
            raise BadReply("the answer names several tasks")
        for task_id, fields in found.items():
            return {**fields, "task_id": task_id}
    raise BadReply("the answer has no task id")


def _id_in(fields: JsonObject) -> str:
    """The id that the object names, in any spelling of the name; empty for none."""
    for name, value in fields.items():
        if name.replace("_", "").replace("-", "").casefold() == "taskid":
            text = word_of(value, LONGEST_ID + 1)
            if len(text) <= LONGEST_ID and is_task_id(text):
                return text
    return ""


def _plain_id_in(fields: JsonObject) -> str:
    """The ``id`` of an object that looks like a task; empty for none."""
    status = status_of(word_of(fields.get("status"), LONGEST_WORD))
    text = word_of(fields.get("id"), LONGEST_ID)
    return text if status is not RemoteStatus.UNKNOWN and is_uuid(text) else ""


def _around(level: list[JsonObject]) -> list[JsonObject]:
    return [inner for outer in level for inner in _inside(outer, outer)]


def _inside(outer: JsonObject, around: JsonObject) -> list[JsonObject]:
    """The objects one level deeper, each with the fields `around` it that it lacks."""
    return [{**around, **inner} for name in _PLACES for inner in _objects(outer.get(name))]


def _objects(value: object) -> Iterator[JsonObject]:
    """The object, also as the only one of a list."""
    only = value[0] if isinstance(value, list) and len(value) == 1 else value
    if isinstance(only, dict):
        yield only


LONGEST_NAME = 256
_LIST_DEPTH = 4
_COUNTS = frozenset({"total", "size", "page_size"})
_IN_LINE = ("detail", "data", "task", "meta")
_MADE = ("created_at", "createdAt", "create_time", "created")
_ACCOUNT_FIELDS = frozenset(
    {
        "equivalent_in_usd",
        "credit_pack_info",
        "wallet",
        "plan",
        "account_name",
        "account_id",
        "max_concurrent_task_count",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """One page of the account's list. `length` counts its lines, including those without an id."""

    entries: tuple[HistoryEntry, ...]
    length: int
    size: int | None
    total: int | None


def parse_account(body: bytes) -> Account:
    """The account; its fields may stand under ``data`` or at the top."""
    root = parse_object(body)
    data = object_of(root.get("data")) or root
    if not _ACCOUNT_FIELDS & set(data):
        raise BadReply("the answer tells nothing of an account")
    name = word_of(data.get("name"), LONGEST_NAME)
    return Account(
        balance=dollars_of(data.get("equivalent_in_usd")),
        name=name or word_of(data.get("account_name"), LONGEST_NAME),
        plan=word_of(data.get("plan"), LONGEST_NAME),
    )


def parse_history(body: bytes, *, may_end: bool = False) -> HistoryPage:
    """One page of the list, with or without the outer wrapper.

    A list that fails is not an empty list: without a list it is BadReply, unless the answer says
    that the total is zero. Where the list `may_end` before this page, one without a list is past
    its end.
    """
    page, lines = _list_in(parse_list(body))
    lines = [] if lines is None and may_end else lines
    if lines is None:
        raise BadReply("the answer has no list of tasks")
    entries = (_entry(_line(line)) for line in lines)
    return HistoryPage(
        entries=tuple(entry for entry in entries if entry.id),
        length=len(lines),
        size=whole_of(page.get("size")) or whole_of(page.get("page_size")),
        total=whole_of(page.get("total")),
    )


def _list_in(root: JsonObject) -> tuple[JsonObject, list[object] | None]:
    """The object with the list of tasks, and the list: one that names tasks, wherever it is, or the
    usual one."""
    pages = list(_pages(root))
    for name_of, page in itertools.product((_named_id, _plain_id), pages):
        for lines in _lists(page):
            if any(name_of(_line(line)) for line in lines):
                return page, lines
    usual = root
    while isinstance(inner := usual.get("data"), dict):
        usual = inner
    found = _lists(usual)
    if len(found) == 1 or isinstance(usual.get("data"), list):
        return usual, found[0]
    return usual, [] if whole_of(usual.get("total")) == 0 else None


def _pages(root: JsonObject) -> Iterator[JsonObject]:
    """The objects that may hold the list, from outside in, with the counts around them."""
    level = [root]
    for _ in range(_LIST_DEPTH):
        yield from level
        level = [
            {**{name: outer[name] for name in _COUNTS & outer.keys()}, **inner}
            for outer in level
            for inner in outer.values()
            if isinstance(inner, dict)
        ]


def _lists(page: JsonObject) -> list[list[object]]:
    """The lists in the object, the one under the usual name first."""
    values = (page.get("data"), *page.values())
    unique = {id(value): lines for value in values if (lines := _lines(value)) is not None}
    return list(unique.values())


def _lines(value: object) -> list[object] | None:
    """The lines of a list, also of one that is a text of JSON or has each task under its id; None
    for anything else."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        value = object_of(json_in(value, parse_list)).get("data")
    tasks = object_of(value)
    if tasks and all(is_uuid(name) for name in tasks):
        return [{"task_id": name, **object_of(task)} for name, task in tasks.items()]
    return value if isinstance(value, list) else None


def _line(value: object) -> JsonObject:
    """One line, also as a text of JSON, or where it is nothing but an id."""
    if isinstance(value, str) and is_uuid(value.strip()):
        return {"task_id": value}
    return _opened(value)


def _entry(line: JsonObject) -> HistoryEntry:
    """One line; what it lacks may be in an object inside it."""
    places = _places(line)

    def word(*names: str) -> str:
        found = (word_of(place.get(name), LONGEST_NAME) for name in names for place in places)
        return next(filter(None, found), "")

    made = (parse_time(place.get(name)) for name in _MADE for place in places)
    usage = line.get("usage")
    return HistoryEntry(
        id=_named_id(line) or _plain_id(line),
        task_type=word("action", "task_type"),
        model=word("task_model", "model"),
        word=word("status"),
        usage=units_of(usage),
        absurd=usage not in (None, "", {}, []) and units_of(usage) is None,
        created_at=next(filter(None, made), None),
    )


def _named_id(line: JsonObject) -> str:
    return next(filter(None, map(_id_in, _places(line))), "")


def _plain_id(line: JsonObject) -> str:
    texts = (place.get("id") for place in _places(line))
    return next((word_of(text, LONGEST_NAME) for text in texts if isinstance(text, str)), "")


def _places(line: JsonObject) -> list[JsonObject]:
    """The line, and the objects in which it may describe its task, down to the second level."""
    first = _objects_in(line)
    return [line, *first, *(inner for place in first for inner in _objects_in(place))]


def _objects_in(place: JsonObject) -> list[JsonObject]:
    """Without the empty ones: a list has thousands of lines."""
    opened = (_opened(place[name]) for name in _IN_LINE if name in place)
    return [found for found in opened if found]


def _opened(value: object) -> JsonObject:
    """The object, also when it is a text of JSON."""
    return object_of(json_in(value, parse_object) if isinstance(value, str) else value)


def parse_upload(body: bytes) -> str:
    """The link of an uploaded file, under ``data`` or at the top."""
    root = parse_object(body)
    for place in (object_of(root.get("data")), root):
        link = place.get("url")
        if isinstance(link, str) and is_link(link):
            return link.strip()
    raise BadReply("the answer has no link of the uploaded file")


LONGEST_WORD = 128
LONGEST_INPUT = 200_000
LONGEST_CONFIG = 4096
LONGEST_OUTPUT = 32_768
LONGEST_TEXT = 4096
MOST_LOGS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that is an object. `code` is None in bodies that have none."""

    code: int | None
    root: JsonObject


def encode_create(wire: WireRequest, config: CreateConfig) -> bytes:
    """The body of a create, in ASCII. Empty fields of `config` are left out."""
    body: dict[str, object] = {
        "model": wire.model,
        "task_type": wire.task_type,
        "input": dict(wire.input),
    }
    # What the person set wins over what the mode asks for.
    settings: dict[str, object] = dict(wire.config)
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
    """The object in the answer; BadReply when there is none."""
    root = parse_object(body)
    return Reply(code=whole_of(root.get("code")), root=root)


def parse_task(body: bytes) -> RemoteTask:
    """The task in the answer to a create or a read; BadReply when there is none with an id."""
    return task_in(open_reply(body))


def task_in(reply: Reply) -> RemoteTask:
    """The task in an opened answer; BadReply without a usable id."""
    data = find_task(reply.root)
    word = word_of(data.get("status"), LONGEST_WORD)
    meta, output = object_of(data.get("meta")), data.get("output")
    private, link = meta.get("is_using_private_pool"), find_video(output)
    status = status_of(word)
    if status is RemoteStatus.FAILED and link is not None and _VIDEO.search(link):
        # Seen once after the clip was there. What was paid for is fetched.
        status = RemoteStatus.COMPLETED
    if status is RemoteStatus.COMPLETED and link is None:
        link = _within_text(output)
    return RemoteTask(
        id=word_of(data["task_id"], LONGEST_ID),
        status=status,
        word=word,
        model=word_of(data.get("model"), LONGEST_WORD),
        task_type=word_of(data.get("task_type"), LONGEST_WORD),
        input=json_text(data.get("input"), LONGEST_INPUT),
        config=json_text(_without_secret(data.get("config")), LONGEST_CONFIG),
        output=json_text(output, LONGEST_OUTPUT),
        video_url=link,
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
    """The echo of our own config without the webhook's secret, which is stored nowhere."""
    webhook = object_of(object_of(config).get("webhook_config"))
    if not webhook.get("secret"):
        return config
    return {**object_of(config), "webhook_config": {**webhook, "secret": MASK}}


def _usage(usage: JsonObject) -> Usage:
    return Usage(
        type=word_of(usage.get("type"), LONGEST_WORD),
        frozen=units_of(usage.get("frozen")),
        consume=units_of(usage.get("consume")),
    )


def _logs(logs: object) -> tuple[str, ...]:
    """Lines of a list of texts or objects; one line of anything else."""
    lines = logs if isinstance(logs, list) else [logs]
    texts = (text_of(line, LONGEST_TEXT) for line in lines[:MOST_LOGS])
    return tuple(text for text in texts if text)


def _error(value: object) -> RemoteError:
    """The ``error`` object, which is there on success too; a bare text counts as its message."""
    if not isinstance(value, dict):
        return RemoteError(message=text_of(value, LONGEST_TEXT) if value else "")
    code = code_of(value.get("code"))
    detail = text_of(value.get("detail"), LONGEST_TEXT)
    if code == -1:
        word = text_of(value.get("code"), LONGEST_WORD)
        detail = f"{word} {detail}".strip()[:LONGEST_TEXT]
    return RemoteError(
        code=code,
        message=text_of(value.get("message"), LONGEST_TEXT),
        raw_message=text_of(value.get("raw_message"), LONGEST_TEXT),
        detail=detail,
    )
