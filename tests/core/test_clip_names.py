"""Names of clips by a pattern are names for every system."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clip_names import (
    BLANKS,
    LONGEST_PATTERN,
    USUAL_PATTERN,
    BadPattern,
    check_pattern,
    clip_name,
)
from sora_desktop.core.names import slug
from tests.core.makers import a_request, a_task
from tests.fakes import START

TASK = a_task(number=12, created_at=START + timedelta(seconds=65))


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
    task = replace(TASK, request=a_request(prompt=prompt), number=number)
    assert clip_name(USUAL_PATTERN, task, UTC) == f"2026-11-22 {number:04d} {slug(prompt)}.mp4"


@given(
    st.lists(st.sampled_from([f"{{{blank}}}" for blank in BLANKS]) | st.text(max_size=60)),
    st.text(max_size=300),
)
def test_every_name_is_safe_everywhere(parts: list[str], prompt: str) -> None:
    task = replace(TASK, request=a_request(prompt=prompt, model_id="a/b:c"))
    name = clip_name("".join(parts), task, UTC)
    stem = name.removesuffix(".mp4")
    assert 0 < len(name.encode()) <= 154
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name.isprintable()
    assert "." not in stem
    assert stem == stem.strip(" .")
    assert stem.upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")
