"""Which addresses may be entered, and what is said of the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.addresses import (
    check_api_url,
    check_proxy,
    check_webhook_endpoint,
    is_loopback,
)
from tests.store.makers import raised

CHECKS = [check_api_url, check_proxy, check_webhook_endpoint]


@pytest.mark.parametrize(
    ("check", "typed", "kept"),
    [
        (check_api_url, "  ", ""),
        (check_api_url, " https://api.example.com/ ", "https://api.example.com"),
        (check_api_url, "HTTPS://api.example.com/v1/", "https://api.example.com/v1"),
        (check_api_url, "http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        (check_api_url, "http://localhost:1", "http://localhost:1"),
        (check_api_url, "http://[::1]:80/x", "http://[::1]:80/x"),
        (check_proxy, "", ""),
        (check_proxy, "http://me:pw@proxy.example:8080/", "http://me:pw@proxy.example:8080"),
        (check_webhook_endpoint, "", ""),
        (check_webhook_endpoint, "https://x.example/h?a=1", "https://x.example/h?a=1"),
    ],
)
def test_good_ones(check: Callable[[str], str], typed: str, kept: str) -> None:
    assert check(typed) == kept
    assert check(kept) == kept


@pytest.mark.parametrize(
    ("check", "typed", "words"),
    [
        (check_api_url, "http://api.example.com", "your key is sent"),
        (check_api_url, "http://127.0.0.1.example.com", "your key is sent"),
        (check_api_url, "ftp://api.example.com", "start with https"),
        (check_api_url, "api.example.com", "full address"),
        (check_api_url, "https://", "full address"),
        (check_api_url, "https://[::1", "full address"),
        (check_api_url, "https://a:99999", "full address"),
        (check_api_url, "https://a:0", "full address"),
        (check_api_url, "https://me:pw@a.example", "user name"),
        (check_api_url, "https://a.example?x=1", "question mark"),
        (check_api_url, "https://a.example#x", "question mark"),
        (check_api_url, "https://a.exa\nmple", "no spaces"),
        (check_api_url, "https://a.example\\@b.example", "no spaces"),
        (check_api_url, "https://" + "a" * 3000, "too long"),
        (check_proxy, "socks5://proxy.example:1080", "http://"),
        (check_proxy, "http://proxy.example:8080/path", "port"),
        (check_webhook_endpoint, "http://127.0.0.1/h", "https"),
        (check_webhook_endpoint, "https://me@x.example/h", "user name"),
    ],
)
def test_bad_ones(check: Callable[[str], str], typed: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        check(typed)


@given(st.text() | st.text().map("https://".__add__), st.sampled_from(CHECKS))
def test_nothing_else_is_raised(text: str, check: Callable[[str], str]) -> None:
    error = raised(ValueError, lambda: check(text))
    if error is None:
        assert check(check(text)) == check(text)
    else:
        assert str(error).endswith(".")


@pytest.mark.parametrize(
    ("host", "here"),
    [("LocalHost", True), ("127.9.9.9", True), ("::1", True), ("10.0.0.1", False), ("x", False)],
)
def test_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here
