"""How the API is reached: address, proxy, certificates, limits; and the options of creates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sora_desktop.core.secret import Secret


class ApiOptions(NamedTuple):
    """Where the API is and how to reach it.

    `proxy` wins over the proxies of environment and system, which are used otherwise; neither is
    used for a loopback address. `ca_file` is trusted in addition to the system's authorities.
    """

    base_url: str = "https://api.piapi.ai"
    proxy: str | None = None
    ca_file: Path | None = None


class CreateConfig(NamedTuple):
    """The ``config`` of a create; what is empty is not sent."""

    service_mode: str = ""
    webhook_endpoint: str = ""
    webhook_secret: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiLimits:
    """Times in seconds and sizes in bytes; tests pass shorter ones.

    A create is waited for longer than a gateway's own limit (about 100 s), because a shorter limit
    would leave it unconfirmed without need.
    """

    connect: float = 15.0
    read: float = 30.0
    create_read: float = 120.0
    create: float = 150.0
    upload: float = 120.0
    body: int = 4 * 1024 * 1024
    at_once: int = 6


class FileLimits(NamedTuple):
    """Limits of downloads: under `slow_bytes` in `slow_seconds` of waiting is a stall."""

    connect: float = 15.0
    slow_seconds: float = 60.0
    slow_bytes: int = 60 * 1024
    redirects: int = 5
