"""The other host, which serves finished clips and uploaded files: it knows no key and asks for
none.

A link to a clip holds its own expiry time and a token that proves it. An uploaded file is kept for
a day; its expiry is part of its name, so that it holds after a restart too.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import AsyncGenerator, Callable
from email.utils import formatdate
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sora_desktop.core.clock import Clock
from sora_desktop.simulator.account import RenderQueue, SimulatedAccount
from sora_desktop.simulator.control import ReceivedRequest, Record
from sora_desktop.simulator.declarations import Refusal
from sora_desktop.simulator.faults import Call, Connections, Fault, Script, Streamed, answer
from sora_desktop.simulator.orders import json_object
from sora_desktop.simulator.tasks import SimTask, Stage

_FIELDS = {"file_name", "file_data"}
_LONGEST_NAME = 128
_NAME = re.compile(r"[^/\\]+\.(jpg|jpeg|png|webp|mp4|wav|mp3)", re.IGNORECASE)
_LARGEST = 10 * 1024 * 1024
_WITHOUT_UPLOADS = frozenset({"", "free", "hobbyist"})
_KEPT = re.compile(r"[0-9a-f]{12}-(\d{1,12})\.[a-z0-9]{3,4}")


class Uploads:
    """The uploaded files in `folder`; `base` is the address of the host that serves them."""

    def __init__(self, folder: Path, clock: Clock, base: Callable[[], str]) -> None:
        self._folder, self._clock, self._base = folder, clock, base

    def add(self, body: bytes, plan: str, seconds: float) -> str:
        """Stores the file in an upload's body for that many seconds and gives its link; Refusal as
        the service would answer."""
        if plan in _WITHOUT_UPLOADS:
            raise Refusal(403, "insufficient plan level")
        sent = json_object(body, _LARGEST * 2)
        if unknown := sorted(sent.keys() - _FIELDS):
            raise Refusal(400, f"invalid parameters: unknown field {unknown[0]}")
        name, data = sent.get("file_name"), sent.get("file_data")
        if not isinstance(name, str) or not isinstance(data, str):
            raise Refusal(400, "invalid parameters")
        if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
            raise Refusal(400, "invalid parameters: file_name")
        ending = name.rpartition(".")[2].lower()
        return self._keep(_content(data, ending), ending, seconds)

    def file(self, name: str) -> Path | None:
        """The file of that name until it expires."""
        kept = _KEPT.fullmatch(name)
        if kept is None or int(kept[1]) <= self._clock.now().timestamp():
            return None
        path = self._folder / name
        return path if path.is_file() else None

    def is_own(self, link: str) -> bool:
        """Whether the link leads here, valid or expired."""
        return link.startswith(f"{self._base()}/")

    def find(self, link: str) -> Path | None:
        """The file behind a link of `add` until it expires; None for any other link."""
        prefix = f"{self._base()}/uploads/"
        return self.file(link.removeprefix(prefix)) if link.startswith(prefix) else None

    def _keep(self, content: bytes, ending: str, seconds: float) -> str:
        self._folder.mkdir(parents=True, exist_ok=True)
        dies = int(self._clock.now().timestamp() + seconds)
        name = f"{secrets.token_hex(6)}-{dies}.{ending}"
        (self._folder / name).write_bytes(content)
        return f"{self._base()}/uploads/{name}"


def _content(data: str, ending: str) -> bytes:
    kind, _, packed = data.rpartition(";base64,")
    if kind and kind != f"data:{_KINDS[ending]}":
        raise Refusal(400, "invalid parameters: file_data is of another type")
    try:
        content = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(400, "invalid parameters: file_data") from error
    if not content:
        raise Refusal(400, "invalid parameters: file_data")
    if len(content) > _LARGEST:
        raise Refusal(400, "file too large")
    return content


class Links:
    """Makes and checks the links to finished clips."""

    def __init__(self, clock: Clock, salt: str) -> None:
        self._clock = clock
        self.salt = salt
        self.base = ""
        self._dying: dict[str, float] = {}

    def link(self, task: SimTask, usual_seconds: float) -> str | None:
        """The link to a completed task's clip: the last one while it is valid, else a new one.

        None for a task that is not completed, and for one whose plan has no link.
        """
        if task.stage is not Stage.COMPLETED or task.plan.no_link:
            return None
        now = self._clock.now().timestamp()
        if self._dying.get(task.id, 0.0) <= now:
            life = task.plan.link_seconds
            self._dying[task.id] = now + (usual_seconds if life is None else life)
        dies = repr(self._dying[task.id])
        return (
            f"{self.base}/ephemeral/{task.id}.mp4?expires={dies}&token={self._token(task.id, dies)}"
        )

    def lives(self, task_id: str, expires: str, token: str) -> bool:
        """Whether those two words of a link open the clip now."""
        if not hmac.compare_digest(token.encode(), self._token(task_id, expires).encode()):
            return False
        return float(expires) > self._clock.now().timestamp()

    def expire(self) -> None:
        """Ends the validity of every link given so far: reading a task gives a new one."""
        self.salt = hashlib.sha256(self.salt.encode()).hexdigest()
        self._dying.clear()

    def _token(self, task_id: str, expires: str) -> str:
        return hashlib.sha256(f"{self.salt}/{task_id}/{expires}".encode()).hexdigest()[:32]


_CHUNK = 64 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_KINDS = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "mp4": "video/mp4",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
}


class FileHost:
    """Sends clips and uploaded files, whole or in ranges."""

    def __init__(
        self,
        *,
        account: SimulatedAccount,
        queue: RenderQueue,
        links: Links,
        script: Script,
        record: Record,
        wires: Connections,
        uploads: Uploads,
    ) -> None:
        self._account, self._queue, self._links = account, queue, links
        self._script, self._record, self._wires = script, record, wires
        self._uploads = uploads

    def routes(self) -> list[Route]:
        """The paths of clips and of uploaded files."""
        return [
            Route("/ephemeral/{name}", self.clip, methods=["GET", "HEAD"]),
            Route("/uploads/{name}", self.uploaded, methods=["GET", "HEAD"]),
        ]

    async def clip(self, request: Request) -> Response:
        """The clip of a task, while the link is valid: 403 after that, 404 without a clip."""
        task_id = request.path_params["name"].removesuffix(".mp4")
        self._note(request)
        fault = self._fault(request, task_id)

        async def act() -> Response:
            return self._clip(request, task_id, fault or Fault())

        return await answer(fault, request, act, self._wires)

    def _note(self, request: Request) -> None:
        self._record.note(
            ReceivedRequest(
                call=Call.FILE,
                method=request.method,
                path=request.url.path,
                query=request.url.query,
                headers=dict(request.headers),
            )
        )

    def _fault(self, request: Request, task_id: str) -> Fault | None:
        task = self._account.find(task_id)
        fault = self._script.take(Call.FILE, request.url.path, task.prompt if task else "")
        if fault is None and task is not None:
            return self._account.next_fault(task, "files")
        return fault

    def _clip(self, request: Request, task_id: str, fault: Fault) -> Response:
        task = self._account.find(task_id)
        path = self._queue.clip_path(task_id)
        if task is None or not task.rendered or not path.is_file():
            return _denied(404, "NoSuchKey")
        query = request.query_params
        alive = self._links.lives(task_id, query.get("expires", ""), query.get("token", ""))
        if task.plan.link_dead or not alive:
            return _denied(403, "AccessDenied")
        return self._sent(request, path, fault)

    async def uploaded(self, request: Request) -> Response:
        """A file that was uploaded for a task."""
        self._note(request)
        path = self._uploads.file(request.path_params["name"])
        return _denied(404, "NoSuchKey") if path is None else self._sent(request, path, Fault())

    def _sent(self, request: Request, path: Path, fault: Fault) -> Response:
        """The file, or the range that is asked for; 416 with the size for one beyond its end."""
        size = path.stat().st_size
        headers = _validators(path) | {"accept-ranges": "bytes"}
        wanted = None if fault.ignore_range else _range(request, size, headers)
        status, start, end = 200, 0, size
        if wanted is not None:
            status, (start, end) = 206, wanted
            if start >= end:
                return _denied(416, "InvalidRange", {"content-range": f"bytes */{size}"})
            start = min(max(start + fault.shift, 0), end)
            headers["content-range"] = f"bytes {start}-{end - 1}/{size}"
        headers["content-length"] = str(end - start)
        kind = _KINDS.get(path.suffix[1:], "application/octet-stream")
        if request.method == "HEAD":
            return Response(b"", status, headers, media_type=kind)
        return Streamed(self._read(path, start, end), status, headers, media_type=kind)

    async def _read(self, path: Path, start: int, end: int) -> AsyncGenerator[bytes, None]:
        pace = self._account.rules.bytes_per_second
        with path.open("rb") as file:
            file.seek(start)
            while start < end:
                chunk = file.read(min(_CHUNK, end - start))
                start += len(chunk)
                yield chunk
                if pace is not None:
                    await asyncio.sleep(len(chunk) / pace)


def _validators(path: Path) -> dict[str, str]:
    """A strong ETag and a Last-Modified that change when the file does."""
    state = path.stat()
    tag = hashlib.sha256(f"{path.name}/{state.st_size}/{state.st_mtime_ns}".encode()).hexdigest()
    return {"etag": f'"{tag[:32]}"', "last-modified": formatdate(state.st_mtime, usegmt=True)}


def _range(request: Request, size: int, validators: dict[str, str]) -> tuple[int, int] | None:
    """First byte and the byte after the last; None to send the whole file.

    A start at or beyond the end of the file gives an empty range.
    """
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    condition = request.headers.get("if-range")
    if asked is None or not (asked[1] or asked[2]):
        return None
    if condition is not None and condition not in validators.values():
        return None
    if not asked[1]:
        return max(size - int(asked[2]), 0), size
    return int(asked[1]), min(int(asked[2]) + 1 if asked[2] else size, size)


def _denied(status: int, code: str, headers: dict[str, str] | None = None) -> Response:
    body = f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code></Error>'
    return Response(body, status, headers, media_type="application/xml")
