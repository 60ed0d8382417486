"""Errors of the transport -> a `Problem`: what is broken, and what the person can do about it.

For certificates `Problem.code` is a `Distrust`: which of the four troubles it is.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator

import httpx

from sora_desktop.api.attempt import Attempt, Reach
from sora_desktop.api.strict_json import BadReply
from sora_desktop.api.trust import SetupFailed
from sora_desktop.core.problem import Category, Distrust, Problem

log = logging.getLogger(__name__)

_TEXTS = {
    Distrust.UNKNOWN_ISSUER: (
        "The certificate of {host} was issued by an authority that this computer does not know. "
        "On a company network, add the company's CA file in Settings."
    ),
    Distrust.EXPIRED: "The certificate of {host} has expired.",
    Distrust.NOT_YET_VALID: (
        "The certificate of {host} is not yet valid. Check this computer's clock."
    ),
    Distrust.WRONG_NAME: "The certificate shown for {host} belongs to another name.",
}
# Windows and macOS have numbers of their own (winerror.h, SecBase.h). Windows has one number for
# "expired" and "not yet valid".
_CODES = {
    9: Distrust.NOT_YET_VALID,
    10: Distrust.EXPIRED,
    62: Distrust.WRONG_NAME,
    64: Distrust.WRONG_NAME,
    0x800B0101: Distrust.EXPIRED,
    0x800B010F: Distrust.WRONG_NAME,
    -67818: Distrust.EXPIRED,
    -67819: Distrust.NOT_YET_VALID,
    -67602: Distrust.WRONG_NAME,
}


class BodyRefused(Exception):
    """An answer that is not read to its end: too long, or in an encoding that was not asked for."""


def problem_of_failure(error: Exception, attempt: Attempt, host: str, via: str) -> Problem:
    """What an exception of a request to `host` means; `via` names the proxy in use, if any."""
    if isinstance(error, SetupFailed):
        return error.problem
    if isinstance(error, BodyRefused | BadReply):
        return Problem(category=Category.NOT_UNDERSTOOD, text=str(error))
    secure = next((e for e in _chain(error) if isinstance(e, ssl.SSLError)), None)
    if secure is not None and attempt.reach < Reach.HEAD:
        return _certificate(secure, host)
    if isinstance(error, httpx.ProxyError):
        return _proxy(via, str(error))
    if (
        via
        and attempt.reach < Reach.HEAD
        and isinstance(error, httpx.TransportError | TimeoutError)
    ):
        return _proxy(via, "it does not answer")
    return _of_connection(error, attempt, host)


def _of_connection(error: Exception, attempt: Attempt, host: str) -> Problem:
    if isinstance(error, httpx.PoolTimeout):
        return Problem(category=Category.BUG, text="No connection came free.")
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        if attempt.reach < Reach.HEAD:
            return Problem(category=Category.NETWORK_DOWN, text=f"{host} cannot be reached.")
        return Problem(category=Category.SERVICE_DOWN, text=f"{host} did not answer in time.")
    if isinstance(error, httpx.ConnectError | OSError):
        return Problem(category=Category.NETWORK_DOWN, text=f"{host} cannot be reached.")
    if isinstance(error, httpx.LocalProtocolError | httpx.InvalidURL | UnicodeError):
        # Its text may quote a header, and so the key: it is not used.
        return Problem(
            category=Category.BUG, text="The request could not be written; the key may be damaged."
        )
    if isinstance(error, httpx.TransportError):
        text = f"The connection to {host} broke off."
        return Problem(category=Category.INTERRUPTED, text=text)
    log.error("a request to %s failed on %s", host, type(error).__name__)
    return Problem(category=Category.BUG, text=type(error).__name__)


def _proxy(via: str, reason: str) -> Problem:
    return Problem(category=Category.PROXY, text=f"The proxy {via} cannot be used: {reason}.")


def _certificate(error: ssl.SSLError, host: str) -> Problem:
    if not isinstance(error, ssl.SSLCertVerificationError):
        text = f"No secure connection to {host} could be made: {error.reason or 'TLS failed'}."
        return Problem(category=Category.CERTIFICATE, text=text)
    code = _CODES.get(error.verify_code, Distrust.UNKNOWN_ISSUER)
    return Problem(category=Category.CERTIFICATE, text=_TEXTS[code].format(host=host), code=code)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from; httpcore cuts the causes, so the contexts are followed."""
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        yield step
        step = step.__cause__ or step.__context__
