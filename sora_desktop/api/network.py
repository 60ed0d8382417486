"""The way to a host: through which proxy, with which certificates; and an HTTP client for it."""

from __future__ import annotations

import asyncio
import ssl
import urllib.request
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from sora_desktop import __version__
from sora_desktop.api.address import is_loopback
from sora_desktop.api.trust import SetupFailed, Trust, no_trust
from sora_desktop.core.problem import Category, Problem

# Packed answers are not asked for: a small one can unpack to gigabytes (measured).
BASE_HEADERS = {"User-Agent": f"Sora-Desktop/{__version__}", "Accept-Encoding": "identity"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How a host is reached. `proxy` may hold a password and is never shown; `via` may be."""

    context: ssl.SSLContext = field(repr=False)
    proxy: str | None = field(default=None, repr=False)
    via: str = ""


class Network:
    """Finds the route to a host and makes clients for it: HTTP/1.1, no cookies, no redirects.

    An explicit `proxy` wins; otherwise those of environment and system are used. Loopback is
    always reached directly: no proxy could.
    """

    def __init__(self, trust: Trust, proxy: str | None) -> None:
        self._trust = trust
        self._proxy = proxy.strip() if proxy else ""

    async def route(self, url: httpx.URL) -> Route:
        """The route to the URL's host; SetupFailed when proxy or CA file cannot be used.

        Reading certificates and the system's proxies blocks, so that is done in a thread.
        """
        if is_loopback(url.host):
            if url.scheme == "http":
                return Route(context=no_trust())
            return Route(context=await asyncio.to_thread(self._trust.context))
        return await asyncio.to_thread(self._found, url)

    def _found(self, url: httpx.URL) -> Route:
        context = self._trust.context()
        proxy = self._proxy or _of_surroundings(url)
        if not proxy:
            return Route(context=context)
        via = _shown(proxy if "://" in proxy else f"http://{proxy}")
        return Route(context=context, proxy=proxy if "://" in proxy else f"http://{proxy}", via=via)

    def client(
        self, route: Route, *, timeout: httpx.Timeout, limits: httpx.Limits
    ) -> httpx.AsyncClient:
        """A fresh client. The caller closes it."""
        proxy = _proxy(route) if route.proxy else None
        return httpx.AsyncClient(
            verify=route.context,
            proxy=proxy,
            trust_env=False,
            http1=True,
            http2=False,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=timeout,
            limits=limits,
            headers=BASE_HEADERS,
        )


def _of_surroundings(url: httpx.URL) -> str | None:
    """The proxy that environment or system name for this host; the empty text for none."""
    proxies = urllib.request.getproxies()
    if urllib.request.proxy_bypass(url.host):
        return None
    return proxies.get(url.scheme) or proxies.get("all")


def _proxy(route: Route) -> httpx.Proxy:
    """The proxy of a route; a context for itself only where it speaks TLS itself."""
    address = httpx.URL(route.proxy or "")
    context = route.context if address.scheme == "https" else None
    return httpx.Proxy(address, ssl_context=context)


def _shown(proxy: str) -> str:
    """Host and port of the proxy, without the password; SetupFailed for what cannot be used."""
    try:
        url = httpx.URL(proxy)
    except (httpx.InvalidURL, ValueError):
        raise _unusable("The address of the proxy is not one.") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise _unusable(f"Proxies of the kind {url.scheme}:// are not supported; use http://.")
    return f"{url.host}:{url.port}" if url.port else url.host


def _unusable(text: str) -> SetupFailed:
    return SetupFailed(Problem(category=Category.PROXY, text=text))
