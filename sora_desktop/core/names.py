"""Words of a prompt as a part of a file name that every system takes.

Windows refuses control characters, ``<>:"/\\|?*``, the device names (``CON``, ``COM1``, also
before an extension) and silently drops trailing dots and spaces; Linux counts 255 bytes and not
characters; marks that turn the direction of writing can make ``gpj.exe`` of a name. So nothing is
forbidden here: letters, digits and three signs are allowed, and everything else becomes a space.
"""

from __future__ import annotations

import re
import unicodedata

# Below this a reserved name could not be told from the device any more.
SHORTEST_LIMIT = 8
FALLBACK = "clip"

_SIGNS = frozenset("-_+")
# Typewriter, typographic, modifier letter.
_APOSTROPHES = frozenset("'\u2019\u02bc")
# Letters and marks that show nothing: Hangul fillers, the grapheme joiner, two Khmer vowels and
# the selectors that choose between a text and an emoji form.
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0").union(
    map(chr, range(0x180B, 0x1810)),
    map(chr, range(0xFE00, 0xFE10)),
    map(chr, range(0xE0100, 0xE01F0)),
)
# The superscripts count as digits to Windows.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)
_EDGES = " -+"
# More than three marks on one letter is no language's spelling, and it draws over other rows.
_MOST_MARKS = 3


def slug(prompt: str, limit: int = 48) -> str:
    """The first words of the prompt, safe in a file name on every system, never empty.

    At most `limit` bytes in UTF-8 (so 48 letters of English, 16 characters of Chinese), cut
    between words where that loses less than half. Emoji are dropped. ValueError below 8 bytes.
    """
    if limit < SHORTEST_LIMIT:
        raise ValueError(f"a name of at most {limit} bytes is too short to be safe")
    # No more of a long prompt than can matter is looked at: a character has at least one byte,
    # and the slack is for what is dropped.
    seen = unicodedata.normalize("NFC", prompt[: limit * 16])
    kept = unicodedata.normalize("NFC", "".join(_safe(character) for character in seen))
    words = " ".join(filter(None, map(_few_marks, kept.split()))).strip(_EDGES)
    name = _cut(words, limit)
    if not name:
        return FALLBACK
    return f"{name}_" if _DEVICE.fullmatch(name) else name


def _safe(character: str) -> str:
    """The character itself, nothing, or a space in its place."""
    kind = unicodedata.category(character)
    if character in _INVISIBLE or character in _APOSTROPHES:
        return ""
    if kind[0] in "LMN" or character in _SIGNS:
        return character
    # Cf: marks of direction, joiners, soft hyphens. They stand inside words.
    return "" if kind == "Cf" else " "


def _few_marks(word: str) -> str:
    """The word without marks that have no letter before them or that are piled up."""
    out: list[str] = []
    marks = _MOST_MARKS
    for character in word:
        if _is_mark(character):
            marks += 1
        else:
            marks = _MOST_MARKS if character in _SIGNS else 0
        if marks <= _MOST_MARKS:
            out.append(character)
    return "".join(out)


def _cut(words: str, limit: int) -> str:
    """The text cut to so many bytes: at a space when one is late enough, never inside a letter."""
    size = len(words.encode())
    if size <= limit:
        return words
    whole = words.encode()[:limit].decode(errors="ignore")
    if _is_mark(words[len(whole)]):
        # The letter on which the mark stands goes along with it.
        whole = whole.rstrip("".join(c for c in whole if _is_mark(c)))[:-1]
    at_word = whole if words[len(whole)] == " " else whole.rpartition(" ")[0]
    return (at_word if len(at_word) * 2 >= len(whole) else whole).strip(_EDGES)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"
