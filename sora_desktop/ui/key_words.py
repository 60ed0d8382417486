"""What is said of a key and of an address that cannot be used: a sentence for each code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.secret import KeyFlaw, NotAKey
from sora_desktop.store.addresses import AddressFlaw, BadAddress
from sora_desktop.store.kept_secret import KeyStatus, Trouble
from sora_desktop.ui.formats import fill, thousands

translate = QCoreApplication.translate


def key_flaw_text(error: NotAKey) -> str:
    """Why a text is no key."""
    return _flaw_text(error.flaw, error.length)


def _flaw_text(flaw: KeyFlaw, length: int) -> str:
    text = {
        KeyFlaw.EMPTY: translate("Key", "The key is empty."),
        KeyFlaw.TOO_LONG: translate("Key", "This is too long for a key: {n} characters."),
        KeyFlaw.SPACES: translate(
            "Key", "A key has no spaces or line breaks inside. Copy it once more."
        ),
        KeyFlaw.QUOTES: translate("Key", "Leave out the quotation marks round the key."),
        KeyFlaw.STRANGE: translate(
            "Key", "A key has only plain letters, digits and signs. Copy it once more."
        ),
        KeyFlaw.TOO_SHORT: translate("Key", "This is too short for a key. Copy the whole of it."),
    }[flaw]
    return fill(text, n=thousands(length))


def key_trouble_text(status: KeyStatus) -> str:
    """What is wrong with where the key is, in one sentence; empty when all is well."""
    if status.flaw is not None:
        text = translate("Key", "PIAPI_API_KEY is not used: {why}")
        return fill(text, why=_flaw_text(status.flaw, 0))
    if status.trouble is None:
        return status.problem
    where = status.store_name or translate("Key", "the system's keychain")
    text = {
        Trouble.ABSENT: translate(
            "Key", "{where} is not there, so nothing can be kept for the next start."
        ),
        Trouble.NO_ANSWER: translate(
            "Key", "{where} does not answer. Unlock it, or go on for this session only."
        ),
        Trouble.LOCKED: translate("Key", "{where} is locked. Unlock it and try again."),
        Trouble.REFUSED: translate("Key", "{where} refused. What it holds was not changed."),
        Trouble.NOT_KEPT: translate(
            "Key", "{where} did not keep it, so it holds for this session only."
        ),
        Trouble.LOST: translate(
            "Key", "It was saved in {where}, and is not there any more. Enter it again."
        ),
        Trouble.TOO_LONG: translate(
            "Key", "It is too long for a keychain, so it holds for this session only."
        ),
        Trouble.NOT_A_KEY: translate(
            "Key", "What {where} holds is not a key. Enter the key again."
        ),
    }[status.trouble]
    said = fill(text, where=where)
    return said[:1].upper() + said[1:]


def address_flaw_text(error: ValueError) -> str:
    """Why an address cannot be used."""
    if not isinstance(error, BadAddress):
        return str(error)
    return {
        AddressFlaw.NOT_HTTPS: translate("Address", "The address must begin with https://."),
        AddressFlaw.KEY_IN_CLEAR: translate(
            "Address", "The address must begin with https://, because your key is sent to it."
        ),
        AddressFlaw.HAS_PASSWORD: translate(
            "Address", "Leave the user name and password out of the address."
        ),
        AddressFlaw.HAS_QUERY: translate(
            "Address", "Leave out everything from the question mark or # on."
        ),
        AddressFlaw.NO_PROXY: translate(
            "Address", "A proxy's address begins with http:// or https://."
        ),
        AddressFlaw.PROXY_PATH: translate(
            "Address", "A proxy's address ends with its port, as in http://proxy.example:8080."
        ),
        AddressFlaw.WEBHOOK_NOT_HTTPS: translate(
            "Address", "A webhook's address must begin with https://."
        ),
        AddressFlaw.TOO_LONG: translate("Address", "This is too long for an address."),
        AddressFlaw.SPACES: translate(
            "Address", "An address has no spaces, line breaks or backslashes inside."
        ),
        AddressFlaw.NOT_WHOLE: translate(
            "Address", "This is not a whole address, such as https://api.example.com."
        ),
    }[error.flaw]
