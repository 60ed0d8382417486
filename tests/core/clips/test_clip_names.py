"""Names of clips by a pattern are names for every system."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sora_desktop.core.clips.clip_names import (
    BLANKS,
    FALLBACK,
    LONGEST_PATTERN,
    USUAL_PATTERN,
    BadPattern,
    check_pattern,
    clip_name,
    slug,
)
from tests.core.makers import a_request, a_take
from tests.fakes import START

RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])", re.IGNORECASE)


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("paper boat drifting", "paper boat drifting"),
        ("A paper boat, drifting down a rainy gutter; macro lens at dawn",
         "A paper boat drifting down a rainy gutter macro"),
        ("  two\n\tlines ", "two lines"),
        ("a dog's day", "a dogs day"),
        ("a dog\u2019s day", "a dogs day"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\system32", "C Windows system32"),
        ("what? <b>\"now\"</b> | * $HOME `ls`", "what b now b HOME ls"),
        ("\u202egpj.exe", "gpj exe"),
        ("so\u00adft hy\u200bphen", "soft hyphen"),
        ("a \U0001f436\u200d\U0001f525 day\ufe0f", "a day"),
        ("\U0001f436", FALLBACK),
        ("", FALLBACK),
        ("...", FALLBACK),
        ("---", FALLBACK),
        ("\u0301\u0301", FALLBACK),
        ("-\u0301", FALLBACK),
        ("\u3164\u115f", FALLBACK),
        ("e\u0301tude", "\u00e9tude"),
        ("ends with dots...", "ends with dots"),
        ("CON", "CON_"),
        ("nul.", "nul_"),
        ("com\u00b9", "com\u00b9_"),
        ("LPT9", "LPT9_"),
        ("console", "console"),
        ("con air", "con air"),
        ("h" + "\u0323" * 20 + "x", "\u1e25\u0323\u0323\u0323x"),
        ("x" * 100, "x" * 48),
        ("short " + "x" * 100, "short " + "x" * 42),
        ("\u96e8" * 20, "\u96e8" * 16),
        ("\u0644\u0648\u062d\u0629, \u0641\u0646", "\u0644\u0648\u062d\u0629 \u0641\u0646"),
    ],
)  # fmt: skip
def test_names_of_prompts(prompt: str, name: str) -> None:
    """Words, without what any system refuses or misreads."""
    assert slug(prompt) == name


def test_no_letter_is_cut_from_its_marks() -> None:
    """A mark that no longer fits takes its letter along, also when that leaves nothing."""
    assert slug("abcdefg q\u0323\u0307", 10) == "abcdefg"
    assert slug("abcdefgq\u0323\u0307", 10) == "abcdefg"
    assert slug("q\U00010a01\U00010a01\U00010a01", 8) == FALLBACK


def test_a_limit_that_is_too_short_is_refused() -> None:
    """Below eight bytes a device's name could not be told from the device."""
    with pytest.raises(ValueError, match="too short"):
        slug("x", 7)


@given(
    st.text() | st.text(st.sampled_from("con.1¹ -_é\u0301\u200d\U0001f436/")), st.integers(8, 80)
)
@example("\u1100\u1161" * 30, 8)
def test_every_name_is_safe(prompt: str, limit: int) -> None:
    """On every system, as the first, the last or the only part of a file's name."""
    name = slug(prompt, limit)
    assert 0 < len(name.encode()) <= limit
    assert not set(name) & set("<>:\"/\\|?*.'`$\0")
    assert name == " ".join(name.split())
    assert not name.startswith(("-", "."))
    assert not RESERVED.fullmatch(name)
    assert all(unicodedata.category(c)[0] in "LMN" or c in " -_+" for c in name)
    assert unicodedata.category(name[0])[0] != "M"
    assert name == unicodedata.normalize("NFC", name)
    assert slug(name, limit) == name


TASK = a_take(number=12, created_at=START + timedelta(seconds=65))


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (USUAL_PATTERN, "2026-11-22 0012 a paper boat.mp4"),
        ("{prompt}", "a paper boat.mp4"),
        ("shot_{number}+{time}", "shot_0012+12-01-05.mp4"),
        (
            "{model} {ratio} {resolution} {seconds} {number}",
            "plain 16x9 720p 4s 0012.mp4",
        ),
        ("../{prompt}/C:\\{number}.exe", "a paper boat C 0012 exe.mp4"),
        ("  {date}  ", "2026-11-22.mp4"),
        ("{nothing}", "2026-11-22 0012 a paper boat.mp4"),
    ],
)
def test_patterns(pattern: str, name: str) -> None:
    assert clip_name(pattern, TASK, UTC) == name


def test_what_a_take_has_not_leaves_no_hole() -> None:
    bare = replace(TASK, request=a_request(prompt="\U0001f6f6", aspect_ratio=None, resolution=None))
    assert clip_name("{ratio}{resolution}", bare, UTC) == "clip.mp4"
    assert clip_name("{ratio} {prompt}", bare, UTC) == "clip.mp4"
    assert clip_name("{date}", TASK, timezone(timedelta(hours=13))) == "2026-11-23.mp4"


@pytest.mark.parametrize(
    ("pattern", "blank"),
    [
        ("", ""),
        ("boat", ""),
        ("{prompt", ""),
        ("{prompt} }", ""),
        ("{promt}", "promt"),
        ("{}{prompt}", ""),
        ("{prompt}" + "x" * LONGEST_PATTERN, ""),
    ],
)
def test_patterns_that_cannot_be_used(pattern: str, blank: str) -> None:
    with pytest.raises(BadPattern) as raised:
        check_pattern(pattern)
    assert raised.value.blank == blank


@given(st.text(max_size=300), st.integers(0, 10**9))
def test_the_usual_name_is_what_it_always_was(prompt: str, number: int) -> None:
    """Clips that a crash has left under the name of an older version are found again."""
    take = replace(TASK, request=a_request(prompt=prompt), number=number)
    assert clip_name(USUAL_PATTERN, take, UTC) == f"2026-11-22 {number:04d} {slug(prompt)}.mp4"


@given(
    st.lists(st.sampled_from([f"{{{blank}}}" for blank in BLANKS]) | st.text(max_size=60)),
    st.text(max_size=300),
)
def test_every_name_is_safe_everywhere(parts: list[str], prompt: str) -> None:
    take = replace(TASK, request=a_request(prompt=prompt, model_id="a/b:c"))
    name = clip_name("".join(parts), take, UTC)
    stem = name.removesuffix(".mp4")
    assert 0 < len(name.encode()) <= 154
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name.isprintable()
    assert "." not in stem
    assert stem == stem.strip(" .")
    assert stem.upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")
