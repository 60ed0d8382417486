"""The recipe goes behind everything else in the file, and nothing else of the file moves."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.boxes import outermost, walk
from sora_desktop.core.clip_meta import appendix, can_append, recipe_in, written_in
from sora_desktop.core.recipe import NoRecipe, Recipe, recipe_of
from sora_desktop.resources import resource
from tests.core.makers import a_request
from tests.core.test_boxes import FTYP, MDAT, MOOV, box, endless, long_box
from tests.core.test_recipe import PROGRAM, TASK

RECIPE = recipe_of(TASK, PROGRAM)
MORE = appendix(RECIPE)

# Faststart and not, 64-bit sizes, fragments with and without their index, odd boxes between.
_pictures = st.binary(min_size=1, max_size=60)
_others = st.lists(
    st.sampled_from([box(b"free", b"x" * 9), box(b"uuid", bytes(40)), box(b"meta", bytes(8))]),
    max_size=2,
).map(b"".join)
_mdat = st.tuples(st.sampled_from([box, long_box]), _pictures).map(lambda m: m[0](b"mdat", m[1]))
_fragments = st.lists(_mdat.map(lambda mdat: box(b"moof", bytes(12)) + mdat), min_size=1).map(
    lambda parts: b"".join(parts) + box(b"mfra", box(b"mfro", bytes(8)))
)
layouts = st.one_of(
    st.tuples(st.just(FTYP + MOOV), _others, _mdat, _others),
    st.tuples(st.just(FTYP), _others, _mdat, _others, st.just(MOOV)),
    st.tuples(st.just(FTYP + MOOV), _fragments),
).map(b"".join)


def found(data: bytes) -> Recipe:
    """The recipe in these bytes."""
    return recipe_in(io.BytesIO(data), len(data))


@given(layouts, st.text(max_size=200), st.text(max_size=20))
def test_no_byte_of_the_clip_moves(clip: bytes, prompt: str, program: str) -> None:
    recipe = Recipe(request=a_request(prompt=f"a{prompt}".replace("\0", "")), program=program)
    reader = io.BytesIO(clip)
    assert can_append(reader, len(clip))
    whole = clip + appendix(recipe)
    assert whole[: len(clip)] == clip
    before, after = outermost(reader, len(clip)), outermost(io.BytesIO(whole), len(whole))
    assert after[: len(before)] == before
    assert [added.kind for added in after[len(before) :]] == [b"meta", b"uuid"]
    assert walk(io.BytesIO(whole), len(whole)) == walk(reader, len(clip))
    written = written_in(io.BytesIO(whole), len(whole))
    assert written is not None
    assert written.begin == len(clip)
    assert found(whole).request == recipe.request


def test_the_usual_fields_are_there_for_other_programs() -> None:
    assert b"hdlr" in MORE
    assert b"mdirappl" in MORE
    for kind, text in ((b"\xa9nam", "Boot \U0001f6f6"), (b"\xa9too", PROGRAM)):
        item = MORE.index(kind)
        body = text.encode()
        assert MORE[item + 4 :].startswith(struct.pack(">I4sII", 16 + len(body), b"data", 1, 0))
        assert MORE[item + 20 :].startswith(body)


def test_a_file_to_whose_end_the_pictures_reach_takes_nothing() -> None:
    clip = FTYP + MOOV + endless(b"mdat", b"pictures")
    assert not can_append(io.BytesIO(clip), len(clip))
    broken = (FTYP + MOOV + MDAT)[:-1]
    assert not can_append(io.BytesIO(broken), len(broken))


CLIP = FTYP + MOOV + MDAT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no clip at all",
        CLIP,
        CLIP + MORE + box(b"free"),
        (CLIP + MORE)[:-1],
        CLIP + box(b"uuid", MORE[-60:]),
        CLIP + box(b"uuid"),
        CLIP + box(b"free", MORE[len(MORE) - 400 :]),
        CLIP + box(b"uuid", bytes(2**19)),
    ],
)
def test_without_a_recipe(data: bytes) -> None:
    with pytest.raises(NoRecipe):
        found(data)


@pytest.mark.parametrize("whole", [0, 7, len(MORE) + 1, len(CLIP + MORE), 2**32 - 1])
def test_a_lie_about_where_it_begins_is_not_believed(whole: int) -> None:
    """Else a stranger's file could have pictures cut off."""
    at = MORE.index(b"uuid") + 4 + 16
    lie = MORE[:at] + struct.pack(">I", whole) + MORE[at + 4 :]
    assert found(CLIP + MORE) == RECIPE
    assert written_in(io.BytesIO(CLIP + lie), len(CLIP + lie)) is None


def test_the_last_recipe_counts() -> None:
    other = Recipe(request=a_request(prompt="another"))
    assert found(CLIP + MORE + appendix(other)).request.prompt == "another"


def test_it_fits_a_real_clip() -> None:
    clip = resource("demo", "sample_h264.mp4").read_bytes()
    whole = clip + MORE
    assert found(whole) == RECIPE
    assert walk(io.BytesIO(whole), len(whole)) == walk(io.BytesIO(clip), len(clip))
