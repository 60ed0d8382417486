"""Hosts in processes of their own, faster than whoever talks to them.

``python -m tests.bench.servers clip SIZE [FOLDER]`` has one large clip, ``... api`` answers as the
service does, at once, without a limit and without work. Both print their address, and end with
their input. `api` prints the moment at which each create begins to come, and notes its answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import trustme

from sora_desktop.simulator.clips import ClipSpec, box_clip

_PIECE = 1 << 20
_SPEC = ClipSpec(
    task_id="bench", number=1, prompt="", width=64, height=36, seconds=4, model_name="", sound=False
)


class Host:
    """One of these processes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self._out = process.stdout
        self.url = self._out.readline().strip()

    def first(self, count: int) -> list[float]:
        """When so many creates came that were not asked for yet, in seconds of the system's
        monotonic clock."""
        return [int(self._out.readline()) / 1e9 for _ in range(count)]


@contextlib.contextmanager
def host(*command: str) -> Iterator[Host]:
    """One of them, for as long as it is wanted."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.servers", *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Host(process)
        finally:
            process.terminate()


def certify(folder: Path) -> Path:
    """Puts into the folder what a host needs to speak TLS; gives the authority's certificate."""
    folder.mkdir(exist_ok=True)
    authority = trustme.CA()
    leaf = authority.issue_cert("localhost")
    leaf.private_key_pem.write_to_path(str(folder / "key.pem"))
    leaf.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    return folder / "ca.pem"


def _clip(file: BinaryIO, size: int) -> None:
    """A clip of that size: a small one, and zeros in a free box."""
    small = box_clip(_SPEC, 4_000)
    file.write(small)
    file.write((size - len(small)).to_bytes(4, "big") + b"free")
    file.truncate(size)
    file.seek(0)
    while file.read(_PIECE):
        pass  # so that the disk has no part in it


def _send_clip(connection: socket.socket, file: BinaryIO, size: int) -> None:
    """Whatever is asked for: the file."""
    with contextlib.suppress(OSError), connection:
        asked = b""
        while b"\r\n\r\n" not in asked:
            asked += connection.recv(65536)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {size}\r\n"
        connection.sendall(f'{head}ETag: "bench"\r\nConnection: close\r\n\r\n'.encode())
        for offset in range(0, size, _PIECE):
            connection.sendall(os.pread(file.fileno(), _PIECE, offset))
        if isinstance(connection, ssl.SSLSocket):
            connection.unwrap()


def serve_clip(size: int, folder: Path | None) -> None:
    """Plain sockets, and a thread for each connection."""
    context = None
    if folder is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    listener = socket.create_server(("127.0.0.1", 0))
    scheme, name = ("http", "127.0.0.1") if context is None else ("https", "localhost")
    with tempfile.TemporaryFile() as file:
        _clip(file, size)
        print(f"{scheme}://{name}:{listener.getsockname()[1]}/clip.mp4", flush=True)
        while True:
            connection, _ = listener.accept()
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
            threading.Thread(target=_send_clip, args=(connection, file, size), daemon=True).start()


class Api(asyncio.Protocol):
    """One connection to the service: a balance, tasks that are made at once and run for ever."""

    made = 0

    def __init__(self) -> None:
        self._head = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the way back."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers each request when all of it is there."""
        if not self._head and data.startswith(b"POST /api/v1/task"):
            print(time.monotonic_ns(), flush=True)
        self._head += data
        head, end, body = self._head.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        if end and len(body) >= int(length or 0):
            self._head = b""
            self._answer(head.split(b" ")[0], head.split(b" ")[1].decode(), body)

    def _answer(self, method: bytes, path: str, body: bytes) -> None:
        said: dict[str, object]
        if path.startswith("/account"):
            said = {"equivalent_in_usd": 1e6, "account_name": "bench", "plan": "creator"}
        elif method == b"POST":
            Api.made += 1
            asked = json.loads(body)
            said = self._task(f"00000000-0000-4000-8000-{Api.made:012d}", "pending", asked)
        else:
            said = self._task(path.rpartition("/")[2], "processing", {})
        content = json.dumps({"code": 200, "data": said, "message": "success"}).encode()
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}"
        )
        self._transport.write(f"{head}\r\n\r\n".encode() + content)

    @staticmethod
    def _task(task_id: str, status: str, asked: dict[str, object]) -> dict[str, object]:
        return {**asked, "task_id": task_id, "status": status, "meta": {}, "output": {}}


async def serve_api() -> None:
    """One loop for all connections."""
    server = await asyncio.get_running_loop().create_server(Api, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    if sys.argv[1] == "api":
        asyncio.run(serve_api())
    else:
        serve_clip(int(sys.argv[2]), Path(sys.argv[3]) if sys.argv[3:] else None)
