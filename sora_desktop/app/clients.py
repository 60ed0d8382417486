"""The clients of the API and of the file host, built from the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sora_desktop.api.client import ApiOptions, CreateConfig, PiapiClient, Run
from sora_desktop.api.files import FileHost
from sora_desktop.api.links import ApiAddress
from sora_desktop.api.network import Network, Trust
from sora_desktop.api.updates import Newest, ask_newest
from sora_desktop.core.clock import Clock
from sora_desktop.core.secret import Secret
from sora_desktop.engine.engine import EngineRules
from sora_desktop.store.settings import Settings

DEFAULT_URL = ApiOptions().base_url


def make_clients(
    settings: Settings,
    url: str | None,
    key: Callable[[], Secret | None],
    clock: Clock,
    run: Run,
) -> tuple[PiapiClient, FileHost]:
    """Both clients, over one TLS context. `url` wins over the settings' address. `run` runs
    the calls of the API.

    BadAddress when the API can't have that address. Links to clips on loopback, and over plain
    http, are followed only with a loopback address.
    """
    address = url or settings.api_url or DEFAULT_URL
    ca_file = Path(settings.ca_file) if settings.ca_file else None
    proxy = settings.proxy or None
    trust = Trust(ca_file)
    options = ApiOptions(base_url=address, proxy=proxy, ca_file=ca_file)
    client = PiapiClient(options, key=key, clock=clock, trust=trust, run=run)
    loopback = ApiAddress(address).loopback
    return client, FileHost(ca_file, proxy, loopback, clock, trust=trust)


async def newest_version(settings: Settings, address: str) -> Newest:
    """The newest version of the program, asked over the network settings. NoAnswer."""
    ca_file = Path(settings.ca_file) if settings.ca_file else None
    return await ask_newest(address, Network(Trust(ca_file), settings.proxy or None))


def rules_of(settings: Settings, webhook_secret: Secret | None) -> EngineRules:
    """The engine's rules from the settings."""
    return EngineRules(
        at_once=settings.at_once,
        daily_budget=settings.daily_budget,
        monthly_budget=settings.monthly_budget,
        config=CreateConfig(
            service_mode=settings.service_mode,
            webhook_endpoint=settings.webhook_endpoint,
            webhook_secret=webhook_secret,
        ),
    )
