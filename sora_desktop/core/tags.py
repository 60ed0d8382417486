"""The tags of a take: short words of a person's own, kept in one clean order."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST_TAG = 40
MOST_TAGS = 50


def clean_tag(text: str) -> str:
    """The tag that is meant by a text: one line without commas and control characters.

    At most `LONGEST_TAG` characters; empty when nothing is left.
    """
    words = "".join(c if c.isprintable() and c != "," else " " for c in text).split()
    return " ".join(words)[:LONGEST_TAG].rstrip()


def clean_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """The tags in the order of the alphabet, each once: of two that differ in case only the
    first stays. At most `MOST_TAGS`, the first given."""
    kept: dict[str, str] = {}
    for text in texts:
        tag = clean_tag(text)
        if tag and len(kept) < MOST_TAGS:
            kept.setdefault(tag.casefold(), tag)
    return tuple(tag for _, tag in sorted(kept.items()))


def with_tags(
    tags: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()
) -> tuple[str, ...]:
    """The tags with some more and some fewer; what is added wins over what is removed."""
    gone = {clean_tag(text).casefold() for text in remove}
    return clean_tags([*(tag for tag in tags if tag.casefold() not in gone), *add])
