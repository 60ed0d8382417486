"""File names of clips, made by a pattern with blanks such as ``{date} {number} {prompt}``.

Whatever pattern and prompt say, the name is one that every system takes (`names`): it has letters,
digits, spaces and the signs ``-_+``, and nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime, tzinfo

from sora_desktop.core.take import Take

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
    # Only as much of a long prompt as can matter is read: a character has at least one byte,
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


USUAL_PATTERN = "{date} {number} {prompt}"
BLANKS = ("date", "time", "number", "prompt", "model", "ratio", "resolution", "seconds")
LONGEST_PATTERN = 200
# With " (999)" and the ending it stays under the 255 bytes of Linux, and leaves a folder on Windows
# 100 of its 260 characters.
_LONGEST_NAME = 150
_BLANK = re.compile(r"\{([^{}]*)\}")


class BadPattern(ValueError):
    """A pattern that cannot be used. `blank` is the word between braces that is no blank; empty
    when it has no blank at all, a lone brace, or is too long."""

    def __init__(self, blank: str = "") -> None:
        super().__init__(f"not a pattern for names: {blank!r}")
        self.blank = blank


def check_pattern(pattern: str) -> str:
    """The pattern without white space round it; BadPattern."""
    pattern = pattern.strip()
    found = _BLANK.findall(pattern)
    for blank in found:
        if blank not in BLANKS:
            raise BadPattern(blank)
    rest = _BLANK.sub("", pattern)
    if not found or "{" in rest or "}" in rest or len(pattern) > LONGEST_PATTERN:
        raise BadPattern
    return pattern


def clip_name(pattern: str, take: Take, zone: tzinfo | None) -> str:
    """The file name of a take, for example ``2026-11-22 0012 paper boat drifting.mp4``.

    Nothing in it comes from the server. Dates are those of the time zone, None for the system's. A
    pattern that cannot be used counts as the usual one.
    """
    try:
        pattern = check_pattern(pattern)
    except BadPattern:
        pattern = USUAL_PATTERN
    values = _values(take, take.created_at.astimezone(zone))
    return slug(_BLANK.sub(lambda found: values[found[1]], pattern), _LONGEST_NAME) + ".mp4"


def _values(take: Take, made: datetime) -> Mapping[str, str]:
    request = take.request
    return {
        "date": made.date().isoformat(),
        "time": made.strftime("%H-%M-%S"),
        "number": f"{take.number:04d}",
        "prompt": slug(request.prompt),
        "model": request.model_id,
        "ratio": (request.aspect_ratio or "").replace(":", "x"),
        "resolution": request.resolution or "",
        "seconds": f"{request.seconds}s",
    }
