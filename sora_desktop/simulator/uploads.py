"""Files that are uploaded for tasks: kept for a day, and found again by their links.

When a file dies stands in its name, so that it does after a restart too.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from collections.abc import Callable
from pathlib import Path

from sora_desktop.core.clock import Clock
from sora_desktop.simulator.fields import Refusal
from sora_desktop.simulator.orders import json_object

_FIELDS = {"file_name", "file_data"}
_LONGEST_NAME = 128
_NAME = re.compile(r"[^/\\]+\.(jpg|jpeg|png|webp|mp4|wav|mp3)", re.IGNORECASE)
_KINDS = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "mp4": "video/mp4",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
}
_LARGEST = 10 * 1024 * 1024
_WITHOUT_UPLOADS = frozenset({"", "free", "hobbyist"})
_KEPT = re.compile(r"[0-9a-f]{12}-(\d{1,12})\.[a-z0-9]{3,4}")


class Uploads:
    """The uploaded files in `folder`; `base` is the address of the host that gives them."""

    def __init__(self, folder: Path, clock: Clock, base: Callable[[], str]) -> None:
        self._folder, self._clock, self._base = folder, clock, base

    def add(self, body: bytes, plan: str, seconds: float) -> str:
        """Keeps the file in an upload's body for so many seconds and gives its link; Refusal as
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
        """The file of that name while it lives."""
        kept = _KEPT.fullmatch(name)
        if kept is None or int(kept[1]) <= self._clock.now().timestamp():
            return None
        path = self._folder / name
        return path if path.is_file() else None

    def is_ours(self, link: str) -> bool:
        """Whether the link leads here, alive or dead."""
        return link.startswith(f"{self._base()}/")

    def find(self, link: str) -> Path | None:
        """The file behind a link of `add` while it lives; None for any other link."""
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
