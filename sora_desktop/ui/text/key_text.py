"""Texts about a key and an address that can't be used: a sentence for each code."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.addresses import AddressFlaw, BadAddress
from sora_desktop.core.secret import KeyFlaw, NotAKey
from sora_desktop.store.credentials import KeychainFailure, KeyStatus
from sora_desktop.ui.text.formats import capitalized, fill, thousands

translate = QCoreApplication.translate
tr = partial(QCoreApplication.translate, "Key")


def key_flaw_text(error: NotAKey) -> str:
    """Why a text is no key."""
    return _flaw_text(error.flaw, error.length)


def _flaw_text(flaw: KeyFlaw, length: int) -> str:
    text = {
        KeyFlaw.EMPTY: tr("Paste a key first."),
        KeyFlaw.TOO_LONG: tr("That key looks too long ({n} characters)."),
        KeyFlaw.SPACES: tr("A key has no spaces or line breaks. Copy it again."),
        KeyFlaw.QUOTES: tr("Remove the quotation marks around the key."),
        KeyFlaw.STRANGE: tr("A key has only plain letters, digits and symbols. Copy it again."),
        KeyFlaw.TOO_SHORT: tr("That key looks too short. Copy all of it."),
    }[flaw]
    return fill(text, n=thousands(length))


def key_failure_text(status: KeyStatus) -> str:
    """What is wrong with the place of the key, in one sentence; empty when all is well."""
    if status.flaw is not None:
        text = tr("PIAPI_API_KEY is ignored: {why}")
        return fill(text, why=_flaw_text(status.flaw, 0))
    if status.pending:
        return _waiting_text(status.failure)
    if status.failure is None:
        return status.problem
    where = status.store_name or tr("the system keychain")
    text = {
        KeychainFailure.ABSENT: tr(
            "{where} isn't available, so your key is forgotten when you quit."
        ),
        KeychainFailure.NO_ANSWER: tr(
            "{where} doesn't respond. Unlock it, or use the key for this session only."
        ),
        KeychainFailure.LOCKED: tr("{where} is locked. Unlock it and try again."),
        KeychainFailure.REFUSED: tr("{where} refused access. Nothing in it was changed."),
        KeychainFailure.NOT_KEPT: tr(
            "{where} didn't store the key, so it works for this session only."
        ),
        KeychainFailure.LOST: tr("Your key is no longer in {where}. Enter it again."),
        KeychainFailure.TOO_LONG: tr(
            "The key is too long for a keychain, so it works for this session only."
        ),
        KeychainFailure.NOT_A_KEY: tr("The entry in {where} isn't a key. Enter your key again."),
    }[status.failure]
    return capitalized(fill(text, where=where))


def _waiting_text(failure: KeychainFailure | None) -> str:
    """What the key waits for, and what happens then."""
    if failure is KeychainFailure.LOCKED:
        return tr("Waiting for your keychain. Your key loads when you unlock it.")
    return tr("Waiting for your keychain. Your key loads when it responds.")


def address_flaw_text(error: ValueError) -> str:
    """Why an address cannot be used."""
    if not isinstance(error, BadAddress):
        return str(error)
    return {
        AddressFlaw.NOT_HTTPS: translate("Address", "The address must start with https://."),
        AddressFlaw.KEY_IN_CLEAR: translate(
            "Address", "The address must start with https://, because your key is sent there."
        ),
        AddressFlaw.HAS_PASSWORD: translate(
            "Address", "Remove the user name and password from the address."
        ),
        AddressFlaw.HAS_QUERY: translate(
            "Address", "Remove everything from the question mark or # on."
        ),
        AddressFlaw.NO_PROXY: translate(
            "Address", "A proxy address starts with http:// or https://."
        ),
        AddressFlaw.PROXY_PATH: translate(
            "Address", "A proxy address ends with its port, as in http://proxy.example:8080."
        ),
        AddressFlaw.WEBHOOK_NOT_HTTPS: translate(
            "Address", "A webhook address must start with https://."
        ),
        AddressFlaw.TOO_LONG: translate("Address", "That address is too long."),
        AddressFlaw.SPACES: translate(
            "Address", "An address has no spaces, line breaks or backslashes."
        ),
        AddressFlaw.NOT_WHOLE: translate(
            "Address", "Enter a full address, such as https://api.example.com."
        ),
    }[error.flaw]
