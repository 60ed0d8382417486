"""How a host is reached: through which proxy and with which certificates."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
import threading
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx

from sora_desktop import __version__
from sora_desktop.core.addresses import is_loopback
from sora_desktop.core.problem import Category, Problem

ASKS_SYSTEM = frozenset({"win32", "darwin"})
# Debian and Arch, Fedora, openSUSE, Alpine.
SYSTEM_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class SetupFailed(Exception):
    """One of our settings prevents every connection; nothing was sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class Trust:
    """Makes the TLS context once, when it is first needed; it costs about 90 ms.

    `context` may be called from any thread: build it after the first paint, in a thread. `platform`
    is for tests.
    """

    def __init__(self, ca_file: Path | None = None, *, platform: str = sys.platform) -> None:
        self._ca_file = ca_file
        self._platform = platform
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """The shared context; SetupFailed when the CA file cannot be used."""
        with self._lock:
            if self._context is None:
                self._context = self._made()
            return self._context

    def _made(self) -> ssl.SSLContext:
        context = _system_context() if self._platform in ASKS_SYSTEM else openssl_context()
        if self._ca_file is not None:
            try:
                context.load_verify_locations(cafile=self._ca_file)
            except (OSError, ValueError) as error:
                # ssl.SSLError is an OSError: the file holds no certificate.
                reason = error.strerror if isinstance(error, OSError) else None
                text = f"Couldn't use the CA file {self._ca_file}: {reason or 'no certificate'}."
                raise SetupFailed(Problem(category=Category.CERTIFICATE, text=text)) from None
        return context


def _system_context() -> ssl.SSLContext:
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def openssl_context(bundles: Iterable[str] = SYSTEM_BUNDLES) -> ssl.SSLContext:
    """Trusts what OpenSSL finds, else the first of these bundles, else the bundled list."""
    context = ssl.create_default_context()
    if context.cert_store_stats()["x509_ca"] or _has_folder():
        return context
    for bundle in bundles:
        with contextlib.suppress(OSError):
            context.load_verify_locations(cafile=bundle)
            return context
    import certifi

    context.load_verify_locations(cafile=certifi.where())
    return context


def _has_folder() -> bool:
    """Whether OpenSSL has a folder of authorities, which it reads only when one is needed."""
    folder = ssl.get_default_verify_paths().capath
    return bool(folder) and any(Path(folder).glob("*.[0-9]"))


def host_of(url: httpx.URL) -> str:
    """The host as it goes over the wire; `URL.host` raises for names that are no valid IDNA."""
    return url.raw_host.decode("ascii")


def authorities_of_our_own() -> int:
    """How many authorities the bundled list has, which is the last resort.

    OSError or ssl.SSLError when it is missing or can't be read.
    """
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=certifi.where())
    return context.cert_store_stats()["x509_ca"]


def asks_the_system() -> bool:
    """Whether the system's own certificates can be used; ImportError when they can't."""
    return isinstance(_system_context(), ssl.SSLContext)


def no_trust() -> ssl.SSLContext:
    """A context that trusts nobody, at no cost: for plain http on loopback."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


# No compressed answers: a small one can unpack to gigabytes (measured).
BASE_HEADERS = {"User-Agent": f"Sora-Desktop/{__version__}", "Accept-Encoding": "identity"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How a host is reached. `proxy` may hold a password and is never shown; `via` may be."""

    context: ssl.SSLContext = field(repr=False)
    proxy: str | None = field(default=None, repr=False)
    via: str = ""


class Network:
    """Finds the route to a host and makes clients for it: HTTP/1.1, no cookies, no redirects.

    An explicit `proxy` wins; otherwise those of environment and system are used. Loopback is always
    reached directly, because no proxy could.
    """

    def __init__(self, trust: Trust, proxy: str | None) -> None:
        self._trust = trust
        self._proxy = proxy.strip() if proxy else ""

    async def route(self, url: httpx.URL) -> Route:
        """The route to the URL's host; SetupFailed when proxy or CA file can't be used.

        Reading certificates and the system's proxies blocks, so that is done in a thread.
        """
        if is_loopback(host_of(url)):
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
        """A new client. The caller closes it."""
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
    if urllib.request.proxy_bypass(host_of(url)):
        return None
    return proxies.get(url.scheme) or proxies.get("all")


def _proxy(route: Route) -> httpx.Proxy:
    """The proxy of a route, with a TLS context only where the proxy itself speaks TLS."""
    address = httpx.URL(route.proxy or "")
    context = route.context if address.scheme == "https" else None
    return httpx.Proxy(address, ssl_context=context)


def _shown(proxy: str) -> str:
    """Host and port of the proxy, without the password; SetupFailed when it can't be used."""
    try:
        url = httpx.URL(proxy)
    except (httpx.InvalidURL, ValueError):
        raise _unusable("The proxy address isn't valid.") from None
    if url.scheme not in ("http", "https") or not host_of(url):
        raise _unusable(f"{url.scheme}:// proxies aren't supported. Use http://.")
    return f"{host_of(url)}:{url.port}" if url.port else host_of(url)


def _unusable(text: str) -> SetupFailed:
    return SetupFailed(Problem(category=Category.PROXY, text=text))
