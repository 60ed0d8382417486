"""Where the clip is in a task's ``output``: the shapes known of each family, then a walk.

Shapes from piapi.md 4.5. A link is only ever taken as text here; whether it may be followed is
for the file host to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sora_desktop.api.fields import list_of, object_of

LONGEST_LINK = 8192
_MOST_NODES = 5000
_LINK = re.compile(r"https?://[^\s\x00-\x20\x7f\ud800-\udfff]+", re.IGNORECASE)
_VIDEO = re.compile(r"\.(?:mp4|mov|webm|m4v)(?:[?#]|$)", re.IGNORECASE)
_PICTURE = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif|svg|mp3|wav|json|txt)(?:[?#]|$)", re.IGNORECASE
)
_SIDE_SHOW = re.compile(r"thumb|poster|cover|frame|image|preview|audio|gif|avatar", re.IGNORECASE)
_IN_VIDEO = ("url", "resource_without_watermark", "resource", "video_url")


def find_video(output: object) -> str | None:
    """The link of the clip; None when there is none (yet). An empty string is no link."""
    for candidate in _known_places(output):
        if is_link(candidate) and isinstance(candidate, str):
            return candidate.strip()
    return _walked(output)


def is_link(value: object) -> bool:
    """Whether the value is the text of one http(s) link of a sane length."""
    if not isinstance(value, str) or len(value) > LONGEST_LINK:
        return False
    return _LINK.fullmatch(value.strip()) is not None


def _known_places(output: object) -> Iterator[object]:
    if isinstance(output, str):
        yield output
    root = object_of(output)
    yield from _of_video(root.get("video"))
    yield root.get("video_url")
    yield root.get("url")
    for work in list_of(root.get("works")):
        yield from _of_video(object_of(work).get("video"))
    for video in list_of(root.get("videos")):
        yield from _of_video(video)
    yield from list_of(root.get("video_urls"))


def _of_video(video: object) -> Iterator[object]:
    yield video
    fields = object_of(video)
    for name in _IN_VIDEO:
        yield fields.get(name)


def _walked(output: object) -> str | None:
    """The best of all links in the tree: one that ends like a video, else one that may be."""
    links = list(_links(output))
    for _name, link in links:
        if _VIDEO.search(link):
            return link
    for name, link in links:
        if "video" in name.casefold():
            return link
    return links[0][1] if links else None


def _links(output: object) -> Iterator[tuple[str, str]]:
    """Every link in the tree with the name it stands under, in order; no pictures."""
    waiting: list[tuple[str, object]] = [("", output)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        name, value = waiting.pop()
        if isinstance(value, dict):
            inner = [(key, item) for key, item in value.items() if not _SIDE_SHOW.search(key)]
            waiting.extend(reversed(inner))
        elif isinstance(value, list):
            waiting.extend((name, item) for item in reversed(value))
        elif isinstance(value, str) and is_link(value) and not _PICTURE.search(value):
            yield name, value.strip()
