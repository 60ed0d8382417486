"""What file managers and browsers say of dragged and copied files, and which file is meant."""

from __future__ import annotations

import os
import platform
from base64 import b64encode
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from sora_desktop.ui.widgets.drops import (
    files_of,
    local_files,
    looks_like_picture,
    source_in,
    sources_in,
)

NAMES = [
    b"plain.mp4",
    b"caf\xe9.mp4",
    "caf\u00e9 \u732b \U0001f600.mp4".encode(),
    b"100% #1? a&b;c.mp4",
    b"%41.mp4",
    b" two\nlines.mp4",
    b"back\\slash \"quoted'.mp4",
]
FORMS = ["file://{}", "file://localhost{}", "file://{host}{}", "file:{}", "FILE://{}"]
posix = pytest.mark.skipif(os.name == "nt", reason="names of other systems")


def listed(*addresses: str) -> QMimeData:
    """The list of addresses that is dragged, as the system hands it over."""
    mime = QMimeData()
    text = "".join(f"{address}\r\n" for address in addresses)
    mime.setData("text/uri-list", text.encode())
    return mime


@posix
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_is_found_however_its_address_is_written(
    tmp_path: Path, name: bytes, form: str
) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    file.write_bytes(b"clip")
    quoted = file.as_uri().removeprefix("file://")
    mime = listed(form.format(quoted, host=platform.node()))
    assert local_files(mime) == files_of(mime) == [file]
    assert [each.read_bytes() for each in local_files(mime)] == [b"clip"]


@posix
def test_a_picture_is_found_by_the_name_of_the_computer_too() -> None:
    mime = listed(f"file://{platform.node()}/pictures/sea.png")
    assert source_in(mime) == Path("/pictures/sea.png")
    assert looks_like_picture(mime)


@posix
@pytest.mark.parametrize(
    "address",
    [
        "file://another-computer.example/clips/kite.mp4",
        "smb://nas/share/kite.mp4",
        "sftp://nas/kite.mp4",
        "trash:///kite.mp4",
        "file:kite.mp4",
        "file:///kite%00.mp4",
    ],
)
def test_what_is_elsewhere_is_no_local_file(address: str) -> None:
    mime = listed(address)
    assert local_files(mime) == []
    assert source_in(mime) is None
    assert not looks_like_picture(mime)


@posix
def test_several_keep_their_order_and_comments_are_none() -> None:
    mime = listed("# dragged", "file:///b.mp4", "https://example.com/c.mp4", "file:///a.png")
    assert local_files(mime) == [Path("/b.mp4"), Path("/a.png")]
    assert files_of(mime) == [Path("/b.mp4")]


@pytest.mark.parametrize(
    "address",
    [
        "https://pictures.example/sea%20at%20night.png",
        "https://pictures.example/%C3%A9.png?signature=a%2Bb%2F%3D%20",
        "https://pictures.example/a.png?x=%E2%80%AE%0A#part",
    ],
)
def test_a_link_is_taken_as_it_will_be_sent(address: str) -> None:
    assert source_in(listed(address)) == address


PIXELS = bytes(range(256))
INLINE = "data:image/png;base64," + b64encode(PIXELS).decode()
SHOWN = "https://pictures.example/sea.png?a=1&b=2"
PAGE = "https://pictures.example/album"


@pytest.mark.parametrize(
    ("urls", "html", "source"),
    [
        (INLINE, "", PIXELS),
        ("DATA:image/svg+xml,%3Csvg/%3E", "", b"<svg/>"),
        ("data:image/png;base64,A", "", b""),
        ("", f'<img alt="" src="{INLINE}">', PIXELS),
        ("", f"<meta charset=utf-8><IMG SRC='{escape(SHOWN)}'>", SHOWN),
        ("", f"<img class=x src={escape(SHOWN)} width=3>", SHOWN),
        # A picture that leads to a page.
        (PAGE, f'<a href="{PAGE}"><img src="{escape(SHOWN)}"></a>', SHOWN),
        # Several pictures, or one that is no link, say nothing about which is meant.
        (PAGE, f'<img src="{escape(SHOWN)}"><img src="{escape(SHOWN)}&amp;c=3">', PAGE),
        (PAGE, '<img src="file:///etc/passwd">', PAGE),
        ("", '<img src="file:///etc/passwd">', None),
        ("blob:https://pictures.example/1", "", None),
        ("data:text/html,<h1>", "", None),
    ],
)
def test_what_browsers_drag_is_the_picture(
    urls: str, html: str, source: str | bytes | None
) -> None:
    mime = listed(urls) if urls else QMimeData()
    if html:
        mime.setHtml(html)
    assert source_in(mime) == source
    assert sources_in(mime) == ([] if source is None else [source])
    assert looks_like_picture(mime) is (source is not None)


def test_an_address_with_a_picture_in_it_can_be_pasted() -> None:
    mime = QMimeData()
    mime.setText(f" {INLINE}\n")
    assert source_in(mime) == PIXELS


@posix
def test_all_files_are_found() -> None:
    mime = listed("file:///a.png", "file:///b.jpg")
    assert sources_in(mime) == [Path("/a.png"), Path("/b.jpg")]
