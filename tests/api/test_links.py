"""Links are read as a browser reads them, and then judged by one set of rules."""

from __future__ import annotations

import json

import httpx
import pytest

from sora_desktop.api.errors import UnsafeLink
from sora_desktop.api.links import absolute_link, checked_link
from sora_desktop.api.wire import parse_task
from sora_desktop.core.problem import Category, LinkFlaw
from tests.api.support import task_body

API = httpx.URL("https://api.example.com/")

READ = [
    ("https://x.example/a b.mp4", "https://x.example/a%20b.mp4"),
    (" \n https://x.example/a.mp4\t\x00", "https://x.example/a.mp4"),
    ("https://x.exa\nmple/a\t.mp4", "https://x.example/a.mp4"),
    ("HTTPS://X.EXAMPLE/a.mp4", "https://x.example/a.mp4"),
    ("/ephemeral/a.mp4", "https://api.example.com/ephemeral/a.mp4"),
    ("clips/a.mp4?sig=1", "https://api.example.com/clips/a.mp4?sig=1"),
    ("./a/../b.mp4", "https://api.example.com/b.mp4"),
    ("//x.example/a.mp4", "https://x.example/a.mp4"),
    ("\\\\x.example\\a.mp4", "https://x.example/a.mp4"),
    ("https:\\\\x.example\\clips\\a.mp4", "https://x.example/clips/a.mp4"),
    ("https:///x.example/a.mp4", "https://x.example/a.mp4"),
    ("https:/a.mp4", "https://api.example.com/a.mp4"),
    ("https://b\u00fccher.example/\u00fc.mp4", "https://xn--bcher-kva.example/%C3%BC.mp4"),
    ("https://x\u3002example/a.mp4", "https://x.example/a.mp4"),
    ("https://\uff58.example/a.mp4", "https://x.example/a.mp4"),
    ("https://x.example/a\\b.mp4?c=d\\e", None),
    ("https://0x08.0x08.2056/a.mp4", "https://8.8.8.8/a.mp4"),
    ("https://x.example/a\x01.mp4", "https://x.example/a%01.mp4"),
]


@pytest.mark.parametrize(("link", "expected"), READ)
def test_a_link_is_read_as_by_a_browser(link: str, expected: str | None) -> None:
    body = json.dumps(task_body(status="completed", output={"video": link})).encode()
    found = parse_task(body).video_url
    assert found is not None
    absolute = absolute_link(found, API)
    if expected is not None:
        assert absolute == expected
    assert str(checked_link(absolute, allow_loopback=False)) == absolute


@pytest.mark.parametrize(
    ("link", "flaw"),
    [
        ("http://x.example/a.mp4", LinkFlaw.NOT_HTTPS),
        ("https://me:pw@x.example/a.mp4", LinkFlaw.HAS_USER),
        ("https://x.example\\@10.0.0.1/a.mp4", None),
        ("https://10.0.0.1/a.mp4", LinkFlaw.PRIVATE),
        ("https:\\\\127.0.0.1\\a.mp4", LinkFlaw.PRIVATE),
        ("//localhost/a.mp4", LinkFlaw.PRIVATE),
        ("https://\uff11\uff10.0.0.1/a.mp4", LinkFlaw.PRIVATE),
        ("https://%31%30.0.0.1/a.mp4", LinkFlaw.PRIVATE),
        ("https://127.1/a.mp4", LinkFlaw.PRIVATE),
        ("https://2130706433/a.mp4", LinkFlaw.PRIVATE),
        ("https://0x7f000001/a.mp4", LinkFlaw.PRIVATE),
        ("https://0x7F.0x0.0.0x1/a.mp4", LinkFlaw.PRIVATE),
        ("https://0177.0.0.01/a.mp4", LinkFlaw.PRIVATE),
        ("https://10.258/a.mp4", LinkFlaw.PRIVATE),
        ("https://\uff11\uff12\uff17\u3002\uff11/a.mp4", LinkFlaw.PRIVATE),
        ("https://0/a.mp4", LinkFlaw.PRIVATE),
        ("https://[::ffff:127.0.0.1]/a.mp4", LinkFlaw.PRIVATE),
        ("https://[::ffff:7f00:1]/a.mp4", LinkFlaw.PRIVATE),
        ("https://[64:ff9b::a00:1]/a.mp4", LinkFlaw.PRIVATE),
        ("https://4294967296/a.mp4", LinkFlaw.NO_ADDRESS),
        ("https://256.1.1.1/a.mp4", LinkFlaw.NO_ADDRESS),
        ("https://1.2.3.4.5/a.mp4", LinkFlaw.NO_ADDRESS),
        ("https://09.1.1.1/a.mp4", LinkFlaw.NO_ADDRESS),
        ("https://x.example:99999/a.mp4", LinkFlaw.NO_ADDRESS),
        ("https://[::1/a.mp4", LinkFlaw.NO_ADDRESS),
    ],
)
def test_a_link_that_is_refused_says_why(link: str, flaw: LinkFlaw | None) -> None:
    body = json.dumps(task_body(status="completed", output={"video": link})).encode()
    found = parse_task(body).video_url
    assert found is not None, "it is told as refused and not as missing"
    absolute = absolute_link(found, API)
    if flaw is None:
        # The backslash ends the host, as in a browser.
        assert checked_link(absolute, allow_loopback=False).host == "x.example"
        return
    with pytest.raises(UnsafeLink) as refused:
        checked_link(absolute, allow_loopback=False)
    assert refused.value.problem.category is Category.LINK_REFUSED
    assert refused.value.problem.code is flaw


@pytest.mark.parametrize("text", ["", " ", "processing", "the video is not ready", "a/b"])
def test_what_is_no_link_is_none(text: str) -> None:
    body = json.dumps(task_body(status="completed", output={"video": text})).encode()
    assert parse_task(body).video_url is None


@pytest.mark.parametrize("link", ["file:///etc/passwd", "s3://bucket/a.mp4", "data:,a"])
def test_a_link_of_another_kind_is_refused(link: str) -> None:
    with pytest.raises(UnsafeLink) as refused:
        checked_link(absolute_link(link, API), allow_loopback=False)
    assert refused.value.problem.code is LinkFlaw.NOT_HTTPS


def test_a_link_must_be_whole_where_no_page_is_known() -> None:
    with pytest.raises(UnsafeLink) as refused:
        checked_link("/a.mp4", allow_loopback=True)
    assert refused.value.problem.code is LinkFlaw.NO_ADDRESS
