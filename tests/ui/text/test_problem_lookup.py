"""Every code for a bad key, keychain or address has its sentence, and the English is the log's."""

from __future__ import annotations

import pytest

from sora_desktop.core.addresses import (
    AddressFlaw,
    BadAddress,
    check_api_url,
    check_proxy,
    check_webhook_endpoint,
)
from sora_desktop.core.secret import KeyFlaw, NotAKey, clean_key
from sora_desktop.store.credentials import (
    Credentials,
    KeychainFailure,
    KeyPlace,
    KeyStatus,
    failure_sentence,
)
from sora_desktop.ui.text.problem_lookup import address_flaw_text, key_failure_text, key_flaw_text

BAD_KEYS = {
    KeyFlaw.EMPTY: " ",
    KeyFlaw.TOO_LONG: "x" * 600,
    KeyFlaw.SPACES: "0123456789 abcdef0123456789",
    KeyFlaw.QUOTES: '"0123456789abcdef"',
    KeyFlaw.STRANGE: "0123456789abcdefé",
    KeyFlaw.TOO_SHORT: "short",
}
BAD_ADDRESSES = {
    AddressFlaw.NOT_HTTPS: (check_api_url, "ftp://a.example"),
    AddressFlaw.KEY_IN_CLEAR: (check_api_url, "http://a.example"),
    AddressFlaw.HAS_PASSWORD: (check_api_url, "https://a:b@c.example"),
    AddressFlaw.HAS_QUERY: (check_api_url, "https://a.example?b"),
    AddressFlaw.NO_PROXY: (check_proxy, "socks5://a.example"),
    AddressFlaw.PROXY_PATH: (check_proxy, "http://a.example/b"),
    AddressFlaw.WEBHOOK_NOT_HTTPS: (check_webhook_endpoint, "http://a.example"),
    AddressFlaw.TOO_LONG: (check_proxy, "http://" + "a" * 3000),
    AddressFlaw.SPACES: (check_proxy, "http://a b"),
    AddressFlaw.NOT_WHOLE: (check_proxy, "a.example"),
}


@pytest.mark.parametrize("flaw", KeyFlaw)
def test_a_bad_key(flaw: KeyFlaw) -> None:
    with pytest.raises(NotAKey) as caught:
        clean_key(BAD_KEYS[flaw])
    assert caught.value.flaw is flaw
    assert key_flaw_text(caught.value) == str(caught.value)


@pytest.mark.parametrize("flaw", AddressFlaw)
def test_a_bad_address(flaw: AddressFlaw) -> None:
    check, address = BAD_ADDRESSES[flaw]
    with pytest.raises(BadAddress) as caught:
        check(address)
    assert caught.value.flaw is flaw
    assert address_flaw_text(caught.value) == str(caught.value)


@pytest.mark.parametrize("failure", KeychainFailure)
@pytest.mark.parametrize("store", ["", "Secret Service"])
def test_a_keychain_with_a_problem(failure: KeychainFailure, store: str) -> None:
    status = KeyStatus(KeyPlace.SESSION, store, failure_sentence(failure, store), failure)
    assert key_failure_text(status) == status.problem


def test_all_is_well_and_a_bad_key_of_the_environment() -> None:
    assert key_failure_text(KeyStatus(KeyPlace.KEYCHAIN, "Secret Service")) == ""
    status = Credentials(lambda: (None, ""), environment_key="short").status
    assert key_failure_text(status) == status.problem
    assert status.problem.startswith("PIAPI_API_KEY is ignored: That key looks too short")
    assert address_flaw_text(ValueError("another")) == "another"
