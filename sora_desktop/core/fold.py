"""One form for all spellings of a text, so that a search finds it however it was written."""

from __future__ import annotations

import re
from unicodedata import normalize

# The marks of Latin, Greek and Cyrillic letters. Those of other scripts make other words (Japanese
# "ka" and "ga"), and are kept.
_ACCENTS = re.compile("[\u0300-\u036f]")


def fold(text: str) -> str:
    """The text in one case, without accents, with one width of letters: "Café" is "cafe"."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", normalize("NFKD", text)).casefold()
    return normalize("NFKC", bare)
