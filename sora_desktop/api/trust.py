"""Which certificates are believed: those that the system believes, and the person's own CA file.

Windows and macOS are asked through truststore; on Linux OpenSSL reads its usual places. A packaged
Python looks in those of the system that it was built on: where they are empty, the other systems'
usual files are read, and certifi's list stands in where there is none.
"""

from __future__ import annotations

import contextlib
import ssl
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

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
    """A setting of ours keeps any connection from being made; nothing was sent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem


class Trust:
    """Makes the TLS context once, when it is first needed; it costs about 90 ms.

    `context` may be called from any thread: build it after the first paint, in a thread.
    `platform` is for tests.
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
        context = _of_system() if self._platform in ASKS_SYSTEM else _of_openssl()
        if self._ca_file is not None:
            try:
                context.load_verify_locations(cafile=self._ca_file)
            except (OSError, ValueError) as error:
                # ssl.SSLError is an OSError: a file that holds no certificate.
                reason = error.strerror if isinstance(error, OSError) else None
                text = f"The CA file {self._ca_file} cannot be used: {reason or 'no certificate'}."
                raise SetupFailed(Problem(category=Category.CERTIFICATE, text=text)) from None
        return context


def _of_system() -> ssl.SSLContext:
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _of_openssl(bundles: Iterable[str] = SYSTEM_BUNDLES) -> ssl.SSLContext:
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
    """Whether OpenSSL has a folder of authorities: it reads that only when one is needed."""
    folder = ssl.get_default_verify_paths().capath
    return bool(folder) and any(Path(folder).glob("*.[0-9]"))


def authorities_of_our_own() -> int:
    """How many authorities the list has that came with the program, the last resort. OSError or
    ssl.SSLError when it is not there or cannot be read."""
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=certifi.where())
    return context.cert_store_stats()["x509_ca"]


def asks_the_system() -> bool:
    """Whether the door to the system's own certificates is there; ImportError when it is not."""
    return isinstance(_of_system(), ssl.SSLContext)


def no_trust() -> ssl.SSLContext:
    """A context that believes nobody, at no cost: for plain http on loopback."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
